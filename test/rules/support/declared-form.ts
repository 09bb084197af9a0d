import type { FormParts } from '../../support/form-grid';

/** A table of targets with these rows: levels, name, target. */
export const declaredForm = (indicators: string, parts: FormParts = {}): FormParts => ({
  title: '项目支出绩效目标申报表',
  fundHeadings: '年初预算数',
  funds: '年度资金总额 | 100',
  headings: '一级指标 | 二级指标 | 三级指标 | 指标值',
  indicators,
  total: null,
  ...parts,
});
