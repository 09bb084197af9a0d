import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, type CellObject } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { annotated, copyRemarks, copyPath, joinReports, judgeFile } from '../../src/batch';
import { parseRequest } from '../../src/cli/options';
import type { FileRecord } from '../../src/cli/sent';
import { createJudge } from '../../src/cli/task';
import { readWorkbook, save, tracesIn } from '../../src/files';
import type { RunReport } from '../../src/report';
import { bytesOf, workbookOf } from '../files/support/workbooks';
import { formGrid } from '../support/form-grid';
import { part } from '../files/support/saving';

const FILE = 'samples/tidy.xlsx';
const sample = (): Uint8Array => new Uint8Array(readFileSync(FILE));
const options = { language: 'zh-CN', date: '2026-11-27' } as const;

const check = (bytes: Uint8Array, file = FILE): RunReport =>
  joinReports([judgeFile(file, readWorkbook(bytes, file), { profile: 'auto' })], { profile: 'auto' });

function annotate(bytes: Uint8Array, run = check(bytes), file = FILE): { bytes: Uint8Array; isConverted: boolean } {
  const result = annotated(bytes, file, run, options);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result;
}

const MARKED = /<conditionalFormatting.*PE-MARK/u;
const FIRST_FORM = 'xl/worksheets/sheet1.xml';

/** Where the report holds a text, and the column to answer in. */
function reportOf(bytes: Uint8Array): { name: string; texts: string[]; answerAt: (code: string) => [number, number] } {
  const traces = tracesIn(bytes);
  const read = readWorkbook(bytes, FILE);
  if (!traces.ok || !read.ok || traces.report === null) throw new Error('no report');
  const { grid } = read.sheets.find(({ name }) => name === traces.report)!;
  const texts = grid.rows.map((row) => row.map((cell) => String(cell?.value ?? '')));
  const heads = texts.find((row) => row.includes('处理意见'))!;
  return {
    name: traces.report,
    texts: texts.flat(),
    answerAt: (code) => [texts.findIndex((row) => row[11] === code), heads.indexOf('处理意见')],
  };
}

test('a copy has marks and a report, and what was there as it was', () => {
  const before = sample();
  const copy = annotate(before).bytes;
  expect(part(copy, FIRST_FORM)).toMatch(MARKED);
  expect(part(copy, FIRST_FORM).replace(/<conditionalFormatting.*<\/conditionalFormatting>/u, '')).toBe(
    part(before, FIRST_FORM),
  );
  expect(before).toEqual(sample());
  const { name, texts } = reportOf(copy);
  expect(name).toBe('检查报告');
  expect(texts.join('\n')).toContain('文件：tidy.xlsx　检查日期：2026-11-27');
});

test('annotating a copy again changes nothing, and what people wrote stays', () => {
  const copy = annotate(sample()).bytes;
  const { name, answerAt } = reportOf(copy);
  const [row, column] = answerAt('PE102');
  const answered = save(copy, FILE, { cells: [{ sheet: name, address: { row, column }, value: '已补填' }] });
  if (!answered.ok) throw new Error('not saved');
  const again = annotate(answered.bytes, check(copy)).bytes;
  expect(reportOf(again).texts.filter((text) => text === '已补填')).toHaveLength(1);
  for (const name of [FIRST_FORM, 'xl/styles.xml', '[Content_Types].xml'])
    expect(part(again, name)).toBe(part(copy, name));
  expect(reportOf(annotate(again, check(again)).bytes).texts.filter((text) => text === '已补填')).toHaveLength(1);
});

test('no copy is written over answers that cannot be told', () => {
  const copy = annotate(sample()).bytes;
  const { name, answerAt } = reportOf(copy);
  const [, column] = answerAt('PE102');
  const spoilt = save(copy, FILE, { cells: [{ sheet: name, address: { row: 3, column }, value: '别的' }] });
  if (!spoilt.ok) throw new Error('not saved');
  expect(annotated(spoilt.bytes, FILE, check(spoilt.bytes), options)).toEqual({
    ok: false,
    failure: 'answers-unreadable',
  });
});

test.each(['biff8', 'xlsb', 'ods', 'xlml'] as const)(
  'of a %s the copy is a new .xlsx, and that is said',
  (bookType) => {
    const { grid } = formGrid({ total: '100 | 40' });
    const rows = grid.rows.map((row) =>
      row.map((cell): CellObject | null => {
        const value = cell?.value ?? null;
        return value === null || typeof value === 'object'
          ? null
          : ({ t: typeof value === 'number' ? 'n' : 's', v: value } as CellObject);
      }),
    );
    const workbook = workbookOf(rows);
    workbook.Sheets['自评表']!['!merges'] = [utils.decode_range('A1:B1')];
    const bytes = new Uint8Array(bytesOf(workbook, bookType));
    const run = check(bytes, 'a.xls');
    expect(run.forms).toHaveLength(1);
    const copy = annotate(bytes, run, 'a.xls');
    expect(copy.isConverted).toBe(true);
    expect(part(copy.bytes, FIRST_FORM)).toMatch(MARKED);
    const values = (result: ReturnType<typeof readWorkbook>): unknown =>
      result.ok && result.sheets[0]!.grid.rows.map((row) => row.map((cell) => cell?.value ?? null));
    expect(values(readWorkbook(copy.bytes, 'a.xlsx'))).toEqual(values(readWorkbook(bytes, 'a.xls')));
    expect(part(copy.bytes, FIRST_FORM)).toContain('<mergeCell ref="A1:B1"/>');
  },
);

test('of a signed workbook it is said that the copy is not', () => {
  const signed = zipSync({ ...unzipSync(sample()), '_xmlsignatures/sig1.xml': strToU8('<Signature/>') });
  const codes = (bytes: Uint8Array): string[] =>
    copyRemarks(FILE, annotated(bytes, FILE, check(bytes), options)).skipped.map(({ code }) => code);
  expect(codes(signed)).toEqual(['copy-unsigned']);
  expect(codes(sample())).toEqual([]);
});

test('copies lie as the files lie below what was asked for, and never outside', () => {
  expect(copyPath('/in/甲局/a.xlsx', ['/in'])).toBe('甲局/a.xlsx');
  expect(copyPath('in/甲局/a.xlsx', ['in/甲局/a.xlsx', 'in/乙局/a.xlsx'])).toBe('甲局/a.xlsx');
  expect(copyPath('../b.xlsx', ['../b.xlsx'])).toBe('b.xlsx');
  expect(copyPath('../../x/b.xlsx', ['../../x', 'y'])).toBe('x/b.xlsx');
  expect(copyPath('C:\\in\\b.xlsx', ['C:\\in'])).toBe('b.xlsx');
});

test('a run writes copies below its folder, links their forms to them, and leaves the originals', async () => {
  const out = mkdtempSync(join(tmpdir(), 'pe-copies-'));
  try {
    const request = parseRequest(['check', 'samples', '--out', out, '--annotate']);
    if ('problem' in request) throw new Error(request.problem);
    const outcome = await createJudge({ request, isColoured: false, renamed: {} })!(FILE);
    const { forms } = JSON.parse(outcome.line) as FileRecord;
    const link = `${encodeURIComponent('批注副本')}/tidy.xlsx`;
    expect(new Set(forms.map(({ reviewed }) => reviewed?.copy))).toEqual(new Set([link]));
    expect(part(readFileSync(join(out, decodeURIComponent(link))), FIRST_FORM)).toMatch(MARKED);
    expect(part(sample(), FIRST_FORM)).not.toMatch(MARKED);
  } finally {
    rmSync(out, { recursive: true });
  }
});
