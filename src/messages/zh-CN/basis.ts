/** How the documents and articles that rules rest on are cited. */
export const basis: Readonly<Record<string, string>> = Object.freeze({
  'caiyu-2020-10-art-11': '财预〔2020〕10号 第十一条',
  'caiyu-2020-10-art-13': '财预〔2020〕10号 第十三条',
  'caiyu-2020-10-art-16': '财预〔2020〕10号 第十六条',
  'caiyu-2020-10-art-18': '财预〔2020〕10号 第十八条',
  'caiyu-2021-101-annex-1': '财预〔2021〕101号 附件1',
  profile: '所用规则集的规定',
  form: '自评表表内要求',
  system: '预算绩效管理系统审核口径',
  observed: '公开自评表中常见的退回原因',
  arithmetic: '算术与表内一致性',
});
