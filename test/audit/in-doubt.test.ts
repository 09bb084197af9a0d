import { auditOf, judge } from '../../src/audit';
import { toA1 } from '../../src/form';
import { formGrid, type FormParts } from '../support/form-grid';
import { onlyForm } from '../form/support/sheets';

const HEADINGS = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因';
const ROWS = `
  产出指标 | 数量指标 | 培训场次 | ≥10场 | 9场 | 20 | 20
   | 质量指标 | 结业考核合格率 | ≥90% | 96% | 30 | 30
  效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 20 | 20
   | 可持续影响指标 | 学员留用率 | ≥80% | 85% | 20 | 20`;

function auditOfParts(parts: FormParts) {
  const judged = judge(onlyForm(formGrid({ indicators: ROWS, ...parts }).grid), { profile: 'auto' });
  return {
    rules: auditOf(judged)
      .findings.filter(({ severity }) => severity !== 'info')
      .map(({ rule }) => rule),
    doubted: judged.coverage.unchecked
      .filter(({ why }) => why === 'layout-in-doubt')
      .map(({ field, what }) => `${toA1(field.address)} ${what}`),
  };
}

describe('what rests on a layout that is not sure', () => {
  it('is judged where all is read', () => {
    expect(auditOfParts({ headings: HEADINGS })).toEqual({ rules: ['full-score-target-missed'], doubted: [] });
  });

  it('is not judged, and told as unchecked: scores where the results may stand in a column that nobody knows', () => {
    // Either of two columns may hold them.
    const { rules, doubted } = auditOfParts({
      headings: HEADINGS.replace('实际完成值', '甲乙丙 | 丁戊己'),
      indicators: ROWS.replaceAll(/(9场|96%|85%)/gu, '$1 | $1'),
    });
    expect(rules).toEqual(['layout-unsure']);
    expect(doubted).toEqual(['I13 score', 'I14 score', 'I15 score', 'I16 score']);
  });

  it('leaves what a doubt does not touch to be judged: a score above its points where the year is not known', () => {
    const parts = { headings: HEADINGS, year: '第2023号', indicators: ROWS.replace('| 30 | 30', '| 30 | 31') };
    expect(auditOfParts(parts).rules).toContain('score-over-points');
  });

  it('no row of the total is missing where its cell may be one that was not read', () => {
    const grid = formGrid({ headings: HEADINGS, indicators: ROWS }).grid;
    const rows = grid.rows.map((row) => row.map((cell) => (cell?.value === '总分' ? { value: '甲乙' } : cell)));
    const found = auditOf(judge(onlyForm({ ...grid, rows }), { profile: 'auto' })).findings.map(({ rule }) => rule);
    expect(found).toContain('layout-unsure');
    for (const rule of ['total-row-missing', 'row-displaced', 'points-do-not-add-up', 'value-missing'])
      expect(found).not.toContain(rule);
  });

  it('rows of two lines, which nobody can tell from rows that slid, are not said to have slid', () => {
    const { rules } = auditOfParts({
      headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 分值 | 偏差原因',
      indicators: `
         | | | 实际完成值 | 得分 |
        产出指标 | 数量指标 | 培训场次 | ≥10场 | 50 |
         | | | 11场 | 50 |
        效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 40 |
         | | | 85% | 40 |`,
    });
    expect(rules).toEqual(['layout-unsure']);
  });
});
