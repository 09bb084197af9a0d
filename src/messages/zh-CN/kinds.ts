/** The names of the kinds of form. */
export const kinds = Object.freeze({
  project: '项目支出绩效自评表',
  transfer: '转移支付绩效自评表',
  department: '部门整体支出绩效自评表',
  bond: '债券项目绩效自评表',
  targets: '绩效目标表',
  monitoring: '绩效运行监控表',
  rubric: '评分指标体系表',
  evaluation: '绩效评价或复核用表',
  unknown: '未能确定种类的绩效表',
});
