/** Names of the built-in profiles, by their id. */
export const profileTitles = Object.freeze({
  'profile.national-2020': '国家通用（财预〔2020〕10号）',
  'profile.national-2021-cost': '含成本指标（财预〔2021〕101号）',
  'profile.hubei': '湖北（执行率 20 分）',
  'profile.hebei': '河北（百分制折算）',
  'profile.sichuan': '四川',
  'profile.sichuan-2025': '四川（2025年等级标准）',
  'profile.guangxi': '广西',
  'profile.beijing-2016': '北京（2016年表式）',
  'profile.no-scores': '不评分（转移支付、专项资金）',
  'profile.shenzhen-as-published': '深圳（按公开表格的做法）',
  'profile.system-2022': '某绩效系统（2022年，按执行率封顶）',
});
