import { formGrid } from '../../support/form-grid';
import { onlyForm, summary } from '../support/sheets';

const HEADINGS = '一级指标 | 二级指标 | 三级指标 | 项目 | 数值 | 分值 | 得分 | 偏差说明';
const read = (indicators: string, headings = HEADINGS) =>
  onlyForm(formGrid({ headings, indicators, total: null }).grid);

describe('target and result on two rows', () => {
  it('are one indicator, the result in its own cell', () => {
    const form = read(`产出指标 | 数量指标 | 场次 | 目标值 | ≥10场 | 50 | 50 |
       | | | 完成值 | 11场
      效益指标 | 社会效益指标 | 知晓率 | 目标值 | ≥90% | 40 | 38 |
       | | | 完成值 | 86% | | | 两场因汛情取消`);
    expect(form.indicators.map(summary)).toEqual([
      '产出指标 · 数量指标 · 场次 · ≥10场 · 11场 · 50 · 50 · ',
      '效益指标 · 社会效益指标 · 知晓率 · ≥90% · 86% · 40 · 38 · 两场因汛情取消',
    ]);
    expect(form.indicators.map(({ row, actual }) => actual.field.address.row - row)).toEqual([1, 1]);
    expect(form.columns.actual?.text).toBe('数值');
    expect(form.displacements).toEqual([]);
  });
  it('whose names were copied into both rows are one all the same', () => {
    const form = read(`产出指标 | 数量指标 | 场次 | 计划 | ≥10场 | 50 | 50 |
      产出指标 | 数量指标 | 场次 | 实际 | 11场 | 50 | 50 |
      效益指标 | 社会效益指标 | 知晓率 | 计划 | ≥90% | 40 | 38 |
      效益指标 | 社会效益指标 | 知晓率 | 实际 | 86% | 40 | 38 |`);
    expect(form.indicators.map(({ actual }) => actual.text)).toEqual(['11场', '86%']);
  });
  it('are no such rows where the words do not stand in turn', () => {
    const form = read(`产出指标 | 数量指标 | 场次 | 目标值 | ≥10场 | 50 | 50 |
      效益指标 | 社会效益指标 | 知晓率 | 目标值 | ≥90% | 40 | 38 |`);
    expect(form.indicators).toHaveLength(2);
    expect(form.columns.actual).toBeUndefined();
  });
});
