import { auditOf, judge, read } from '../../src/audit';
import { formulaPlan } from '../../src/taskpane/engine/formulas';
import { optionsOf } from '../../src/taskpane/engine/judge';
import { DEFAULT_SETTINGS } from '../../src/taskpane/settings';
import { formGrid, type FormParts } from '../support/form-grid';

const formulasOf = (parts: FormParts): string[] => {
  const { grid } = formGrid(parts);
  const { forms } = read(grid);
  const audits = forms.map((form) => auditOf(judge(form, optionsOf(DEFAULT_SETTINGS))));
  const sheet = { sheet: { id: 's', name: 'S', isHidden: false }, grid, forms, candidates: [], audits };
  return formulaPlan(sheet, 0, DEFAULT_SETTINGS, true, 'zh-CN')?.edits.flatMap(({ formula }) => formula ?? []) ?? [];
};

test('a score becomes a formula of its target and its actual', () => {
  expect(formulasOf({})).toContain('PE.SCORE(E13,F13,G13)');
});

test('no formula takes a target and an actual out of one cell', () => {
  const formulas = formulasOf({
    headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值/实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施',
    indicators: `
      产出指标 | 数量指标 | 培训场次 | 10场/11场 | 20 | 20 |
      | 质量指标 | 结业考核合格率 | ≥90%/96% | 20 | 20 |
      效益指标 | 社会效益指标 | 培训内容应用率 | ≥80%/85% | 40 | 40 |
      满意度指标 | 服务对象满意度指标 | 参训人员满意度 | ≥90%/95% | 10 | 10 | 回收问卷210份`,
    total: '100 | 100',
  });
  expect(formulas.filter((formula) => formula.startsWith('PE.SCORE'))).toEqual([]);
});
