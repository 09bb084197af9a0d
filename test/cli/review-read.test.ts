import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingRecord } from '../../src/batch';
import { readLabels } from '../corpus/labels';
import { buildCommand, type BuiltCommand } from '../support/built-command';
import { runPython } from '../support/python';

jest.setTimeout(120_000);

interface ReadSheet {
  readonly name: string;
  readonly frozen: string;
  readonly filter: string;
  readonly extent: string;
  readonly page: readonly unknown[];
  readonly titles: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly heights: readonly (number | null)[];
  readonly formulas: readonly string[];
  readonly links: readonly string[];
}
interface Printed {
  readonly forms: readonly { readonly verdict: string; readonly findings: readonly { readonly severity: string }[] }[];
  readonly crossForm: readonly { readonly severity: string }[];
}

const script = 'test/cli/support/read_review.py';
const asCsv = (grid: readonly (readonly string[])[]): string =>
  grid.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n');

let command: BuiltCommand;
let out = '';
let printed: Printed;
let findings: readonly FindingRecord[];
/** The samples, forms of several units as they were published, and a text that Excel would take for a formula. */
beforeAll(async () => {
  command = await buildCommand();
  const forms = join(command.folder, '报送 2024');
  cpSync('samples', join(forms, '甲局'), { recursive: true });
  mkdirSync(join(forms, '乙局'));
  const withUnit = readLabels().filter(({ kind, expect }) => kind === 'project' && expect.header.unit !== null);
  for (const { id, grid } of withUnit.slice(0, 12)) writeFileSync(join(forms, '乙局', `=${id}.csv`), asCsv(grid));
  out = join(command.folder, '审核');
  const run = await command.run('check', forms, '--out', out, '--annotate', '--format', 'json');
  printed = JSON.parse(run.out) as Printed;
  const lines = readFileSync(join(out, 'findings.ndjson'), 'utf8').trim().split('\n');
  findings = lines.map((line) => JSON.parse(line) as FindingRecord);
});
afterAll(() => command.remove());

describe('汇总.xlsx, as openpyxl reads it', () => {
  let sheets: readonly ReadSheet[];
  beforeAll(() => {
    sheets = JSON.parse(runPython(script, 'summary', join(out, '汇总.xlsx'))) as ReadSheet[];
  });
  const column = ({ rows }: ReadSheet, title: string): (string | number | null)[] => {
    const at = rows[0]?.indexOf(title) ?? -1;
    if (at < 0) throw new Error(`no column ${title}`);
    return rows.slice(1).map((row) => row[at] ?? null);
  };

  it('has a frozen head, a filter over all rows and A4 landscape pages, one page wide, in each sheet', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['汇总', '全部问题', '按单位', '按规则', '未能读取', '重复报送', '其他说明'],
    ]);
    for (const { frozen, filter, extent, page, titles } of sheets) {
      expect(frozen).toBe('A2');
      expect(filter).toBe(extent);
      expect(page).toEqual(['landscape', 9, true, 0]);
      expect(titles.replaceAll('$', '')).toBe('1:1');
    }
  });

  it('has a row for each form that is printed, and numbers in it are numbers', () => {
    const [summary] = sheets as [ReadSheet];
    expect(summary.rows).toHaveLength(printed.forms.length + 1);
    for (const title of ['填报总分', '复算总分', '相差', '错误', '警告', '未能核']) {
      const values = column(summary, title);
      expect(values.filter((value) => typeof value === 'string')).toEqual([]);
      expect(values.filter((value) => typeof value === 'number').length).toBeGreaterThan(8);
    }
    const errors = column(summary, '错误').reduce<number>((sum, value) => sum + Number(value), 0);
    const all = [...printed.forms.flatMap((form) => form.findings), ...printed.crossForm];
    expect(errors).toBe(all.filter(({ severity }) => severity === 'error').length);
  });

  it('has every finding, and nothing that a form says is a formula', () => {
    const [summary, all] = sheets as [ReadSheet, ReadSheet];
    expect(all.rows).toHaveLength(findings.length + 1);
    expect(sheets.flatMap(({ formulas }) => formulas)).toEqual([]);
    expect(column(summary, '文件').some((text) => String(text).startsWith('='))).toBe(true);
  });

  it('has rows as tall as their texts, which no program works out on opening', () => {
    const [, all] = sheets as [ReadSheet, ReadSheet];
    const texts = column(all, '说明').map((text) => String(text).length);
    expect(all.heights[texts.indexOf(Math.max(...texts))]).toBeGreaterThan(40);
    expect(all.heights.every((height) => height !== null && height >= 18)).toBe(true);
  });

  it('links each form to its copy', () => {
    const [summary] = sheets as [ReadSheet];
    expect(summary.links).toHaveLength(printed.forms.length);
    for (const link of summary.links) expect(existsSync(join(out, decodeURIComponent(link)))).toBe(true);
  });
});

test('the letters, as python-docx reads them, say what to correct: errors and warnings of forms that go back, nothing else', () => {
  const folder = join(out, '退回意见');
  const names = readdirSync(folder);
  const letters = JSON.parse(runPython(script, 'letter', ...names.map((name) => join(folder, name)))) as {
    text: string;
    isBold: boolean;
  }[][];
  expect(letters.length).toBeGreaterThan(3);
  const items = letters.flatMap((letter) => letter.filter(({ text }) => /^（\d+）/u.test(text)));
  const formLines = letters.flatMap((letter) => letter.filter(({ text }) => /^\d+\. /u.test(text)));
  expect(formLines).toHaveLength(printed.forms.filter(({ verdict }) => verdict === 'return').length);
  for (const letter of letters) {
    expect(letter[0]).toEqual({ text: '关于退回修改项目支出绩效自评表的意见', isBold: true });
    expect(letter.at(-1)?.text).toContain('月');
  }
  const wanted = findings.filter(({ severity }) => severity !== 'info');
  const others = findings.filter(({ severity }) => severity === 'info');
  for (const { text } of items) expect(wanted.some(({ message }) => text.includes(message))).toBe(true);
  const only = others.filter(({ message }) => !wanted.some((one) => one.message.includes(message)));
  expect(only.length).toBeGreaterThan(10);
  for (const { message } of only) expect(items.some(({ text }) => text.includes(message))).toBe(false);
});
