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

/** A monitoring form with these rows: levels, name, target, what was reached by July. */
export const monitoringForm = (indicators: string): FormParts => ({
  title: '项目支出绩效运行监控表',
  fundHeadings: '年初预算数 | 1-7月执行数 | 1-7月执行率',
  funds: '年度资金总额 | 100 | 60 | 60%',
  headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月完成值 | 完成目标可能性',
  indicators,
  total: null,
});
