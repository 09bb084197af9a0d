import type { FormParts } from '../../support/form-grid';

/** A transfer payment's form with these rows of 资金管理情况: label, description, problem. */
export const managementForm = (...rows: readonly string[]): FormParts => ({
  title: '医疗救助补助资金转移支付绩效自评表',
  fundsHeading: '资金投入情况（万元）',
  fundHeadings: '全年预算数（A） | 全年执行数（B） | 预算执行率（B/A×100%）',
  funds: [
    '年度资金总额 | 100 | 92 | 92%',
    '其中：中央财政资金 | 100 | 92 | 92%',
    ...['资金管理情况 | 情况说明 | 存在问题和改进措施', ...rows],
  ].join('\n'),
});
