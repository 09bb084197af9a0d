import { auditAcross, auditForm, profileById } from '../../src/audit';
import { read } from '../../src/form';
import type { Grid } from '../../src/form';
import { remarksIn, reportSheet, toLetter, type ReportSheet, type RunReport } from '../../src/report';
import { formGrid, type FormParts } from '../support/form-grid';

const options = { profile: profileById('national-2020') };

function run(...parts: FormParts[]): RunReport {
  const forms = parts.map((part, index) => {
    const [form] = read(formGrid(part).grid).forms;
    if (!form) throw new Error('no form');
    return { file: '', sheet: `表${index + 1}`, audit: auditForm(form, options) };
  });
  return {
    forms,
    crossForm: auditAcross(
      forms.map(({ audit }) => audit.form),
      options,
    ),
    failures: [],
    skipped: [],
  };
}

const WRONG: FormParts = {
  projectName: '=1+1',
  indicators: '产出指标 | 成本指标 | 成本节约率 | 5% | 0.3% | 90 | 30 | 采购价格高于预期，下年改进询价',
  total: '100 | 40',
};

const sheetOf = (report: RunReport, remarks?: ReadonlyMap<string, string>): ReportSheet =>
  reportSheet(report, {
    language: 'zh-CN',
    name: '检查报告',
    sheetIds: report.forms.map((_form, i) => `id${i}`),
    ...(remarks ? { remarks } : {}),
  });

const gridOf = ({ rows }: ReportSheet): Grid => ({
  top: 0,
  left: 0,
  rows: rows.map((row) => row.map(({ value }) => (value === null || value === '' ? null : { value }))),
});

const headings = ({ rows }: ReportSheet): number => rows.findIndex((row) => row.at(-1)?.value === '处理意见');

describe('the report sheet', () => {
  it('has a row per finding, its cell a link, its arithmetic, its basis, and room for an answer', () => {
    const sheet = sheetOf(run(WRONG));
    const row = sheet.rows.slice(headings(sheet) + 1).find(({ 10: code }) => code?.value === 'PE302')!;
    expect(row.map(({ value }) => value)).toEqual([
      expect.any(Number),
      '=1+1',
      '表1',
      'H13',
      '错误',
      expect.any(String),
      expect.stringContaining('5.4'),
      expect.stringContaining('0.3% ÷ 5% × 90 = 5.4'),
      expect.any(String),
      '财预〔2020〕10号 第十六条',
      'PE302',
      '',
    ]);
    expect(row[3]?.link).toEqual({ sheetId: 'id0', address: { row: 12, column: 7 } });
    expect(sheet).toMatchObject({ kind: 'report', name: '检查报告', merges: [] });
    expect(sheet.widths).toHaveLength(row.length);
  });

  it('never makes a formula of what a form says', () => {
    const sheet = sheetOf(
      run(...['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)'].map((projectName) => ({ ...WRONG, projectName }))),
    );
    const risky = sheet.rows.flat().filter(({ value }) => typeof value === 'string' && /^[=+\-@]/u.test(value));
    expect(new Set(risky.map(({ value }) => value))).toEqual(new Set(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)']));
    for (const cell of risky) expect(cell.format).toBe('@');
    for (const cell of sheet.rows.flat()) expect(cell).not.toHaveProperty('formula');
  });

  it('keeps answers by finding when it is written again', () => {
    const sheet = sheetOf(run(WRONG));
    const grid = gridOf(sheet);
    const at = sheet.rows.findIndex((row) => row[10]?.value === 'PE302');
    const answered = grid.rows.map((row, r) => (r === at ? [...row.slice(0, 11), { value: '已改' }] : row));
    const remarks = remarksIn({ ...grid, rows: answered });
    expect([...remarks]).toEqual([['表1|H13|PE302', '已改']]);
    expect(sheetOf(run(WRONG), remarks).rows[at]?.at(-1)?.value).toBe('已改');
    expect(remarksIn({ top: 0, left: 0, rows: [[{ value: 'x' }]] }).size).toBe(0);
  });

  it('is no form itself', () => {
    expect(read(gridOf(sheetOf(run(WRONG, {})))).forms).toEqual([]);
  });

  it('says so when nothing was found, and lists what was found between forms', () => {
    expect(sheetOf(run({})).rows.at(-1)?.[0]?.value).toBe('未发现问题。');
    const across = run(
      { unit: '示例市财政干部培训中心' },
      { unit: '示例市财政干部培训中心', department: '示例市财政局机关' },
    );
    const rows = sheetOf(across)
      .rows.flat()
      .filter(({ link }) => link);
    expect(rows.length).toBe(across.crossForm.length + across.forms.flatMap(({ audit }) => audit.findings).length);
  });

  it('speaks English', () => {
    const report = run(WRONG);
    const sheet = reportSheet(report, { language: 'en-US', name: 'Report', sheetIds: ['id0'] });
    expect(sheet.rows.flat().some(({ value }) => value === 'Answer')).toBe(true);
    expect(remarksIn(gridOf(sheet)).size).toBe(0);
  });
});

describe('the letter', () => {
  it('numbers errors and warnings with cell, message, what to do and basis', () => {
    const text = toLetter(run({ ...WRONG, projectName: '培训' }), 'zh-CN');
    expect(text).toContain('培训（表1）');
    expect(text).toMatch(/1\. 【错误】H13 .*\n {3}.*0\.3% ÷ 5% × 90 = 5\.4/u);
    expect(text).toContain('财预〔2020〕10号 第十六条');
    expect(text).not.toContain('【提示】');
  });

  it('says so when nothing was found', () => {
    expect(toLetter(run({}), 'en-US')).toContain('Nothing found.');
  });
});
