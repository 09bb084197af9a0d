import {
  auditOf,
  editsBesideSafe,
  editsTogether,
  judge,
  profileById,
  safeFixes,
  toA1,
  type CellEdit,
  type Finding,
  type FindingFix,
  type FormAudit,
} from '../../src/audit';
import type { Grid } from '../../src/form';
import { certaintyOf, read } from '../../src/form';
import { sheet } from '../form/support/sheets';
import { formGrid, type FormParts } from '../support/form-grid';

function auditIn(grid: Grid): FormAudit {
  const [form] = read(grid).forms;
  if (!form) throw new Error('no form');
  return auditOf(judge(form, { profile: profileById('national-2020') }));
}

const findingsIn = (grid: Grid): readonly Finding[] => auditIn(grid).findings;
const inCells = (edits: readonly CellEdit[]): Record<string, unknown> =>
  Object.fromEntries(edits.map(({ address, value }) => [toA1(address), value]));

function fixOf(parts: FormParts, rule: string): { isSafe: boolean; edits: Record<string, unknown> } | null {
  const finding = findingsIn(formGrid(parts).grid).find((one) => one.rule === rule);
  return finding?.fix
    ? {
        isSafe: finding.fix.isSafe,
        edits: inCells(finding.fix.edits),
      }
    : null;
}

const ROW = '产出指标 | 成本指标 | 成本节约率 | 5% | 0.3% | 90 | 85 | 采购价格高于预期，下年改进询价';

describe('the fix of a score', () => {
  it('takes the total along where it was right before', () => {
    expect(fixOf({ indicators: ROW, total: '100 | 95' }, 'score-not-proportional')).toEqual({
      isSafe: false,
      edits: { H13: 5.4, H14: 15.4 },
    });
  });
  it('takes a sum between the indicators along where it was right before', () => {
    const withSubtotal = (printed: string): FormParts => ({
      indicators: `${ROW}\n小计 | | | | | 90 | ${printed} |`,
      total: '100 | 95',
    });
    expect(fixOf(withSubtotal('85'), 'score-not-proportional')?.edits).toEqual({ H13: 5.4, H14: 5.4, H15: 15.4 });
    expect(fixOf(withSubtotal('80'), 'score-not-proportional')?.edits).toEqual({ H13: 5.4, H15: 15.4 });
  });
  it('takes the grade along too', () => {
    expect(fixOf({ indicators: ROW, total: '100 | 95 | 优' }, 'score-not-proportional')).toEqual({
      isSafe: false,
      edits: { H13: 5.4, H14: 15.4, I14: '差' },
    });
  });
  it('leaves a total alone that was wrong, or right already', () => {
    expect(fixOf({ indicators: ROW, total: '100 | 90' }, 'score-not-proportional')).toEqual({
      isSafe: false,
      edits: { H13: 5.4 },
    });
    expect(fixOf({ indicators: ROW, total: '100 | 15.4' }, 'score-not-proportional')?.edits).toEqual({ H13: 5.4 });
  });
  it('leaves a total alone that is a formula', () => {
    const parts = { indicators: ROW, total: '100 | 95', cells: { H14: { value: 95, formula: 'SUM(H6,H13)' } } };
    expect(fixOf(parts, 'score-not-proportional')?.edits).toEqual({ H13: 5.4 });
  });
  it('is not safe where it would overwrite a formula', () => {
    const parts = { indicators: ROW, total: '100 | 95', cells: { H13: { value: 85, formula: 'G13-5' } } };
    expect(fixOf(parts, 'score-not-proportional')?.isSafe).toBe(false);
  });
  it('is not safe where the layout was not fully recognised', () => {
    const parts = { indicators: ROW, total: '100 | 95', cells: { J13: { value: '一百公顷' } } };
    expect(read(formGrid(parts).grid).forms.map(certaintyOf)).toEqual(['unsure']);
    expect(fixOf(parts, 'score-not-proportional')).toEqual({ isSafe: false, edits: { H13: 5.4, H14: 15.4 } });
  });
  it('is safe beside a completion of target and actual, and not beside one of the printed score alone', () => {
    const beside = (completion: string): FormParts => ({
      headings:
        '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 分值 | 得分 | 偏差原因分析及改进措施',
      indicators: `产出指标 | 数量指标 | 培训场次 | 10场 | 6场 | ${completion} | 90 | 72 | 两场改期`,
      total: null,
    });
    expect(fixOf(beside('60%'), 'score-not-proportional')?.isSafe).toBe(true);
    expect(fixOf(beside('80%'), 'score-not-proportional')?.isSafe).toBe(false);
  });
  it('stands alone in a form without a total row', () => {
    expect(fixOf({ indicators: ROW, total: null }, 'score-not-proportional')?.edits).toEqual({ H13: 5.4 });
  });
});

describe('fixes that share a total', () => {
  const rows = (first: string, second: string, points = '70'): string => `
    产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | ${points} | ${first} | 两场因疫情取消，已安排补训
    效益指标 | 社会效益指标 | 学员就业率 | ≥80% | 85% | 20 | ${second} |`;
  const REASON = '部分学员反馈较晚，已改进回访方式';
  const auditOfParts = (parts: FormParts): FormAudit => auditIn(formGrid(parts).grid);
  const allFixes = ({ findings }: FormAudit): FindingFix[] => findings.flatMap(({ fix }) => fix ?? []);
  const fixIn = ({ findings }: FormAudit, rule: string) => {
    const fix = findings.find((one) => one.rule === rule)?.fix;
    if (!fix) throw new Error(`no fix of ${rule}`);
    return fix;
  };

  it('write together the total that all of them leave', () => {
    const audit = auditOfParts({ indicators: rows('60', '20'), total: '100 | 95' });
    expect(inCells(fixIn(audit, 'total-wrong').edits)).toEqual({ H15: 86 });
    expect(inCells(editsTogether(audit, allFixes(audit)))).toEqual({ H13: 56, H15: 86 });
    expect(inCells(editsBesideSafe(audit, fixIn(audit, 'total-wrong')))).toEqual({ H15: 86 });
    expect(inCells(editsBesideSafe(audit, fixIn(audit, 'score-not-proportional')))).toEqual({ H13: 56 });
  });
  it('leave a total alone that is right once all are taken', () => {
    const audit = auditOfParts({ indicators: rows('20', '56'), total: '100 | 86' });
    expect(inCells(editsTogether(audit, allFixes(audit)))).toEqual({ H13: 56, H14: 20 });
    expect(fixIn(audit, 'score-not-proportional').isSafe).toBe(true);
    expect(inCells(editsBesideSafe(audit, fixIn(audit, 'score-not-proportional')))).toEqual({ H13: 56 });
  });
  it('mend a score that is written with 分 by its right number', () => {
    const audit = auditOfParts({ indicators: rows('60分', '20分'), total: '100 | 90' });
    expect(inCells(editsTogether(audit, allFixes(audit)))).toEqual({ H13: 56, H14: 20, H15: 86 });
  });
  it('take a grade along by the total of all of them', () => {
    const audit = auditOfParts({ indicators: rows('60', '18') + ` ${REASON}`, total: '100 | 88 | 良' });
    expect(inCells(editsTogether(audit, [fixIn(audit, 'score-not-proportional')]))).toMatchObject({ H13: 56, H15: 84 });
  });
  it('are safe where the total is the sum of the right scores, and leave it as it is', () => {
    const audit = auditOfParts({ indicators: rows('60', '20'), total: '100 | 86' });
    expect(audit.findings.map(({ rule }) => rule)).not.toContain('total-wrong');
    expect(inCells(editsTogether(audit, safeFixes(audit.findings)))).toEqual({ H13: 56 });
  });
  it('are no safe total where the points do not add up', () => {
    const off = auditOfParts({ indicators: rows('52', '20', '65'), total: '100 | 90' });
    expect(off.findings.map(({ rule }) => rule)).toContain('points-do-not-add-up');
    expect(fixIn(off, 'total-wrong')).toMatchObject({ isSafe: false });
    const sound = auditOfParts({ indicators: rows('56', '20'), total: '100 | 90' });
    expect(fixIn(sound, 'total-wrong')).toMatchObject({ isSafe: true });
  });
  it('are no safe total where a wrong score in it is left to a person', () => {
    const unsafe = auditOfParts({
      funds: '年度资金总额 | 100 | 100 | 90 | 10 | 95% | 9.5',
      indicators: rows('56', '20'),
      total: '100 | 95',
    });
    expect(fixIn(unsafe, 'execution-rate-wrong').isSafe).toBe(false);
    expect(fixIn(unsafe, 'total-wrong').isSafe).toBe(false);
  });
});

describe('the fix of a rate', () => {
  const funds = (rate: string, score: string): string => `年度资金总额 | 100 | 100 | 97 | 10 | ${rate} | ${score}`;
  const met = '产出指标 | 数量指标 | 培训场次 | 10场 | 11场 | 90 | 90';
  it('takes the score of the wrong rate along, and with it total and grade', () => {
    const parts = { funds: funds('79.00%', '7.9'), indicators: met, total: '100 | 97.9 | 优' };
    expect(fixOf(parts, 'execution-rate-wrong')).toEqual({
      isSafe: false,
      edits: { G6: '97.00%', H6: 9.7, H11: 99.7 },
    });
  });
  it('leaves score and total alone that are those of the right rate', () => {
    const parts = { funds: funds('79.00%', '9.7'), indicators: met, total: '100 | 99.7' };
    expect(fixOf(parts, 'execution-rate-wrong')).toEqual({ isSafe: true, edits: { G6: '97.00%' } });
  });
  it('leaves a total alone that was not the sum before', () => {
    const parts = { funds: funds('79.00%', '7.9'), indicators: met, total: '100 | 99' };
    expect(fixOf(parts, 'execution-rate-wrong')?.edits).toEqual({ G6: '97.00%', H6: 9.7 });
  });
});

describe('the fix of a converted score', () => {
  const parts = (actual: string, raw: string, score: string, cells: FormParts['cells'] = {}): FormParts => ({
    headings:
      '一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 实际完成值 | 单项指标得分 | 权重占比（%） | 单项指标折算得分',
    indicators: `产出指标 | 数量指标 | 培训场次 | 90 | ≥10场 | ${actual} | ${raw} | 90 | ${score}`,
    total: null,
    cells,
  });
  it('takes the raw score along that was right by it', () => {
    expect(fixOf(parts('8场', '100', '90'), 'full-score-target-missed')).toEqual({
      isSafe: false,
      edits: { J13: 72, H13: 80 },
    });
  });
  it('leaves a raw score alone that is a formula', () => {
    const formula = { H13: { value: 100, formula: 'G13*10' } };
    expect(fixOf(parts('8场', '100', '90', formula), 'full-score-target-missed')?.edits).toEqual({ J13: 72 });
  });
  it('leaves a raw score alone that says another already', () => {
    expect(fixOf(parts('11场', '80', '90'), 'converted-score-wrong')?.edits).toEqual({ J13: 72 });
  });
});

describe('the fix of a total', () => {
  it('takes the grade along where it fitted the total', () => {
    const right = '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 90 | 72 | 两场因疫情取消，已安排补训';
    expect(fixOf({ indicators: right, total: '100 | 95 | 优' }, 'total-wrong')?.edits).toEqual({ H14: 82, I14: '良' });
    expect(fixOf({ indicators: right, total: '100 | 95 | 中' }, 'total-wrong')?.edits).toEqual({ H14: 82 });
  });
});

describe('a cell that says more than what was read from it', () => {
  const right = '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 90 | 72 | 两场因疫情取消，已安排补训';
  const findingsOf = (parts: FormParts): string[] => findingsIn(formGrid(parts).grid).map(({ rule }) => rule);

  it('a total with its label is left to a person', () => {
    const parts = { indicators: right, total: null, below: '自评总分：95分' };
    expect(findingsOf(parts)).toContain('total-wrong');
    expect(fixOf(parts, 'total-wrong')).toBeNull();
    expect(fixOf({ ...parts, below: '总分 | | | | | | 100 | 95' }, 'total-wrong')?.edits).toEqual({ H14: 82 });
  });

  it('so is a ticked grade', () => {
    const parts = { indicators: right, total: '100 | 82', below: '自评等级 | 优☑ 良□ 中□ 差□' };
    expect(findingsOf(parts)).toContain('grade-wrong');
    expect(fixOf(parts, 'grade-wrong')).toBeNull();
    expect(fixOf({ ...parts, below: '自评等级 | 优' }, 'grade-wrong')?.edits).toEqual({ B15: '良' });
  });

  it('a score whose total is one with its label keeps both as they are', () => {
    expect(fixOf({ indicators: ROW, total: null, below: '自评总分：95分' }, 'score-not-proportional')).toBeNull();
  });

  it('so are funds told in a sentence', () => {
    const grid = sheet(`
      项目支出绩效自评表
      项目名称 | 培训
      资金情况 | 年初预算100万元，全年预算数100万元，全年执行数90万元，执行率80%
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 90 | 90`);
    expect(findingsIn(grid).filter(({ rule }) => rule === 'execution-rate-wrong')).toMatchObject([{ fix: null }]);
  });
});
