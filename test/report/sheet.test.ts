import { auditAcross, auditOf, profileById, judge } from '../../src/audit';
import { read } from '../../src/form';
import type { Grid } from '../../src/form';
import {
  answersIn,
  joinAnswers,
  reportSheet,
  toLetter,
  type Answer,
  type ReportSheet,
  type RunReport,
} from '../../src/report';
import { formGrid, type FormParts } from '../support/form-grid';

const options = { profile: profileById('national-2020') };

function run(...parts: FormParts[]): RunReport {
  const forms = parts.map((part, index) => {
    const [form] = read(formGrid(part).grid).forms;
    if (!form) throw new Error('no form');
    return { file: '', sheet: `表${index + 1}`, audit: auditOf(judge(form, options)) };
  });
  return {
    forms,
    crossForm: auditAcross(
      forms.map(({ audit }) => audit),
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

const sheetOf = (report: RunReport, answers: readonly Answer[] = []): ReportSheet =>
  reportSheet(report, {
    language: 'zh-CN',
    name: '检查报告',
    sheetIds: report.forms.map((_form, i) => `id${i}`),
    answers,
  });

const gridOf = ({ rows }: ReportSheet): Grid => ({
  top: 0,
  left: 0,
  rows: rows.map((row) => row.map(({ value }) => (value === null || value === '' ? null : { value }))),
});

const findingsIn = ({ forms, crossForm }: RunReport): number =>
  forms.flatMap(({ audit }) => audit.findings).length + crossForm.length;

const headings = ({ rows }: ReportSheet): number => rows.findIndex((row) => row[7]?.value === '处理意见');

/** What a report holds once people wrote beside the findings of these rules. */
function answersOf(sheet: ReportSheet, byCode: Readonly<Record<string, string>>): readonly Answer[] {
  const rows = gridOf(sheet).rows.map((row, r) => {
    const answer = byCode[String(sheet.rows[r]?.[11]?.value)];
    return answer === undefined ? row : [...row.slice(0, 7), { value: answer }, ...row.slice(8)];
  });
  return answersIn({ top: 0, left: 0, rows }) ?? [];
}

/** The answers that stand beside a finding of the table. */
const answered = (sheet: ReportSheet): string[] =>
  sheet.rows
    .filter((row) => typeof row[0]?.value === 'number' && row[7]?.value)
    .map((row) => `${row[11]?.value} ${row[7]?.value}`);

describe('the report sheet', () => {
  it('has a row per finding, its cell a link, its arithmetic, its basis, and room for an answer', () => {
    const sheet = sheetOf(run(WRONG));
    const row = sheet.rows.slice(headings(sheet) + 1).find(({ 11: code }) => code?.value === 'PE302')!;
    expect(row.slice(0, 12).map(({ value }) => value)).toEqual([
      expect.any(Number),
      '=1+1',
      '表1',
      'H13',
      '错误',
      expect.any(String),
      expect.stringContaining('5.4'),
      '',
      expect.stringContaining('0.3% ÷ 5% × 90 = 5.4'),
      expect.any(String),
      '财预〔2020〕10号 第十六条',
      'PE302',
    ]);
    expect(row[3]?.link).toEqual({ sheetId: 'id0', address: { row: 12, column: 7 } });
    expect(sheet).toMatchObject({ kind: 'report', name: '检查报告', headRow: headings(sheet) });
    expect(sheet.widths).toHaveLength(sheet.rows[headings(sheet)]!.length);
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
    const answers = answersOf(sheetOf(run(WRONG)), { PE302: '已改' });
    expect(answers).toMatchObject([{ sheet: '表1', cell: 'H13', code: 'PE302', written: { answer: '已改' } }]);
    expect(answered(sheetOf(run(WRONG), answers))).toEqual(['PE302 已改']);
  });

  it('keeps them where the sheet of the form was renamed, where its rows moved, and in the other language', () => {
    const answers = answersOf(sheetOf(run(WRONG)), { PE302: '已改' });
    const renamed = run(WRONG);
    const forms = renamed.forms.map((form) => ({ ...form, sheet: '新名' }));
    expect(answered(sheetOf({ ...renamed, forms }, answers))).toEqual(['PE302 已改']);
    const moved = answers.map((one) => ({ ...one, cell: 'H99' }));
    expect(answered(sheetOf(run(WRONG), moved))).toEqual(['PE302 已改']);
    const english = reportSheet(run(WRONG), { language: 'en-US', name: 'Report', sheetIds: ['id0'], answers });
    expect(answered(english)).toEqual(['PE302 已改']);
    expect(answersIn(gridOf(english))).toMatchObject([{ code: 'PE302', written: { answer: '已改' } }]);
  });

  it('never drops an answer: what finds no place stands below, and is read again from there', () => {
    const answers = answersOf(sheetOf(run(WRONG)), { PE302: '已改' });
    const clean = sheetOf(run({}), answers);
    expect(clean.rows.flat().map(({ value }) => value)).toContain('已改');
    expect(answersIn(gridOf(clean))).toEqual(answers);
    expect(answered(sheetOf(run(WRONG), answersIn(gridOf(clean))!))).toEqual(['PE302 已改']);
  });

  it('guesses at nothing where two claim one place', () => {
    const [one] = answersOf(sheetOf(run(WRONG)), { PE302: '甲' });
    const two = { ...one!, cell: 'H50', written: { answer: '乙' } };
    const three = { ...one!, cell: 'H51', written: { answer: '丙' } };
    const sheet = sheetOf(run(WRONG), [two, three]);
    expect(answersIn(gridOf(sheet))!.map(({ cell, written }) => `${cell} ${written['answer']}`)).toEqual([
      'H50 乙',
      'H51 丙',
    ]);
  });

  it('finds the columns where people moved them, and keeps the ones they added', () => {
    const sheet = sheetOf(run(WRONG));
    const at = sheet.rows.findIndex((row) => row[11]?.value === 'PE302');
    const rows = gridOf(sheet).rows.map((row, r) => [
      { value: r === headings(sheet) ? '负责人' : '' },
      ...(r === at ? [...row.slice(0, 7), { value: 3 }, ...row.slice(8)] : row),
    ]);
    rows[at]![0] = { value: '老李' };
    const answers = answersIn({ top: 0, left: 0, rows })!;
    expect(answers).toMatchObject([{ code: 'PE302', written: { answer: 3, 负责人: '老李' } }]);
    const again = sheetOf(run(WRONG), answers);
    expect(again.rows[headings(again)]![12]!.value).toBe('负责人');
    expect(again.rows[at]![7]!.value).toBe(3);
    expect(again.rows[at]![12]!.value).toBe('老李');
    expect(again.widths).toHaveLength(again.rows[headings(again)]!.length);
  });

  it('cannot tell answers where the headings are gone, and says so', () => {
    expect(answersIn({ top: 0, left: 0, rows: [[{ value: 'x' }]] })).toBeNull();
    expect(answersIn({ top: 0, left: 0, rows: [] })).toEqual([]);
  });

  it('joins what is in the sheet with what was in hand: the sheet has the word', () => {
    const [one] = answersOf(sheetOf(run(WRONG)), { PE302: '新' });
    const old = { ...one!, message: 'in English', written: { answer: '旧', 负责人: '老李' } };
    const other = { ...one!, cell: 'H99', written: { answer: '另一条' } };
    expect(joinAnswers([one!], [old, other]).map(({ written }) => written)).toEqual([
      { answer: '新', 负责人: '老李' },
      { answer: '另一条' },
    ]);
  });

  it('is no form itself', () => {
    expect(read(gridOf(sheetOf(run(WRONG, {})))).forms).toEqual([]);
  });

  it('lists what could not be checked below the findings, with a link and room for an answer', () => {
    const report = run({ indicators: '产出指标 | 数量指标 | 人数 | ≥400人 | 线下400人，线上50万余人次 | 90 | 90 |' });
    const { rows } = sheetOf(report);
    const line = rows.find((cells) => cells.some(({ value }) => value === '得分 90'))!;
    expect(line.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['H13', '未能核', '实际完成值里有多个数字，不能确定用哪一个。']),
    );
    expect(line.find(({ value }) => value === 'H13')?.link).toBeDefined();
    const at = rows.findIndex((cells) => cells.some(({ value }) => value === '已核'));
    const column = rows[at]!.findIndex(({ value }) => value === '已核');
    expect(rows[at + 1]!.slice(column, column + 3).map(({ value }) => value)).toEqual([8, 0, 1]);
  });

  it('says so when nothing was found, and lists what was found between forms', () => {
    expect(sheetOf(run({})).rows.at(-1)?.[0]?.value).toBe('未发现问题。已核 14 项。');
    const across = run(
      { unit: '示例市财政干部培训中心' },
      { unit: '示例市财政干部培训中心', department: '示例市财政局机关' },
    );
    const rows = sheetOf(across)
      .rows.flat()
      .filter(({ link }) => link);
    expect(rows.length - across.forms.length).toBe(
      across.crossForm.length + across.forms.flatMap(({ audit }) => audit.findings).length,
    );
  });

  it('has an overview beside the findings: a line a form in columns of its own, numbers as numbers', () => {
    const report = run(WRONG, {});
    const sheet = sheetOf(report);
    const from = sheet.printAreas[1]!.left;
    const block = sheet.rows.slice(sheet.headRow).map((row) => row.slice(from).map(({ value }) => value));
    expect(block[0]!.slice(0, 4)).toEqual(['自评表', '工作表', '表的种类', '实施单位']);
    expect(block[1]!.slice(4, 7)).toEqual([40, expect.any(Number), expect.any(Number)]);
    expect(block[2]!.slice(4, 7)).toEqual([100, 100, 0]);
    expect(sheet.filter).toEqual({
      top: sheet.headRow,
      left: 0,
      bottom: sheet.headRow + findingsIn(report),
      right: 11,
    });
    expect(sheet.widths.slice(0, 8).reduce((sum, width) => sum + width)).toBeLessThan(130);
  });

  it('names file, day and rule set above both', () => {
    const report = run({});
    const forms = report.forms.map((form) => ({ ...form, file: 'a/b.xlsx' }));
    const sheet = reportSheet(
      { ...report, forms },
      { language: 'zh-CN', name: '检查报告', sheetIds: ['id0'], date: '2026-11-27' },
    );
    const text = sheet.rows
      .slice(0, sheet.headRow)
      .flat()
      .map(({ value }) => value)
      .join('\n');
    for (const part of ['文件：b.xlsx', '检查日期：2026-11-27', '规则集：', '自评表：1', '错误 0'])
      expect(text).toContain(part);
  });

  it('speaks English', () => {
    const report = run(WRONG);
    const sheet = reportSheet(report, { language: 'en-US', name: 'Report', sheetIds: ['id0'] });
    expect(sheet.rows.flat().some(({ value }) => value === 'Answer')).toBe(true);
    expect(answersIn(gridOf(sheet))).toEqual([]);
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
