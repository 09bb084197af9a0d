import { andMore, concept, crossed, FORMS } from '../concept';

const DONE =
  '完成 完工 竣工 办结 结束 交付 验收 投入使用 交付使用 投入运行 上线 启用 开放 发放 拨付 归档 建成 上报 报送 开展 举办 到位 支付 实施 ' +
  '举行 召开 开幕 闭幕 落幕 收官 结业 结课 印发 发布 公布 出台 播出 出版 通车 通水 通电 投产 移交 揭牌 挂牌 送达 到账 到货 兑现 入库';

const LAST_YEAR = concept(FORMS, '上年 上年度 上一年 去年 前一年');

const AHEAD = concept(FORMS, '之前 以前 前');

/** What stands beside a date. */
export const DATES = {
  'date-label': concept(FORMS, '于 在 截至 截止 截止到 不迟于 不晚于 计划 预计 实际 已于'),
  'not-later-than': concept(FORMS, '不迟于 不晚于'),
  /** After a date: it is the last day. */
  'before-date': andMore(AHEAD, '内 止'),
  'ahead-of': AHEAD,
  /** What happens on a day, by the word that names it in a row and in a text alike. */
  event: concept(
    FORMS,
    '完成 完工 竣工 验收 开工 动工 建成 通车 投用 投入使用 启用 开馆 开园 开业 交付 上线 发放 拨付 移交 挂牌 揭牌',
  ),
  /** Events that are one and the same for a work: its end. 竣工 may be its acceptance. */
  'ends-work': concept(FORMS, '完成 完工 建成'),
  /** Around the name of an event in a row. */
  'event-time': concept(FORMS, '时间 日期 时限 期限 时点'),
  /** Between that and a day that a text tells: 交付使用时间为12月20日. */
  'is-the-day': concept(FORMS, '为 是 在'),
  /** Between the words of an event and its day. */
  'event-filler': concept(FORMS, '于 已于 在 已 均 全部 全面 正式 顺利 实际 如期 按期 按时 力争 争取 工程'),
  /** In what was done by a date: a stage of the work, or its beginning. */
  'stage-of-work': concept(FORMS, '招标 采购 设计 立项 前期 初验 部分 主体 开工 启动 开始 签订 合同 初稿 审批 批复 起'),
  /** Before the first of two days. */
  since: concept(FORMS, '自 从 自从'),
  /** Behind the first of two days: what took the time between them began. */
  'begins-work': concept(FORMS, '开工 动工 开始 启动 进场 受理 收件 收到 立项 申报 申请 签订'),
  /** All the year and nothing else. */
  'all-the-year': concept(FORMS, '全年 全年度 整年 全年无休 12个月 十二个月'),
  // Festivals and holidays that a text gives in the place of a day: 国庆节前完成.
  'new-years-day': concept(FORMS, '元旦 元旦节'),
  'spring-festival': concept(FORMS, '春节 农历新年 农历春节'),
  'lantern-festival': concept(FORMS, '元宵 元宵节'),
  'tomb-sweeping-day': concept(FORMS, '清明 清明节'),
  'labour-day': concept(FORMS, '五一 五一节 劳动节 五一劳动节'),
  'childrens-day': concept(FORMS, '六一 六一节 儿童节 六一儿童节'),
  'dragon-boat-festival': concept(FORMS, '端午 端午节'),
  'party-day': concept(FORMS, '七一 建党节'),
  'army-day': concept(FORMS, '八一 建军节'),
  'mid-autumn-festival': concept(FORMS, '中秋 中秋节'),
  'teachers-day': concept(FORMS, '教师节'),
  'autumn-term': concept(FORMS, '秋季开学 秋季学期开学 秋学期开学 秋季新学期开学'),
  'national-day': concept(FORMS, '国庆 国庆节 十一国庆'),
  /** Behind the name of a festival: 五一假期. */
  holiday: concept(FORMS, '假期 长假 小长假 假日 期间 佳节'),
  /** Behind a festival: on the days that follow it. */
  'after-date': concept(FORMS, '后 之后 以后 过后'),
  /** Behind an event: a length of time is counted from it, 到馆后15日内. */
  'counted-from': concept(FORMS, '后 之后 以后 过后 之日起 当日起 起 后的'),
  /** End in 后, and tell of no event that something follows. */
  'no-event': concept(FORMS, '今后 此后 然后 最后 滞后 落后 延后 先后 前后 背后 押后 推后'),
  /** Between a date and its bound: it is what the date is the day of. */
  'day-of': concept(FORMS, '开学 入学 开课 开园 供暖 供热 入冬 入汛 汛期 春节 国庆 国庆节'),
  /** After a date and its bound. */
  'done-by-then': concept(FORMS, `${DONE} ${crossed('已 已全部 全部', DONE)}`),
  /** Open what was done by a date, by whatever verb: 全部放流. */
  'done-wholly': concept(FORMS, '全部 全面 均已 已全部 完成 已完成 全部完成 全面完成'),
  /** End it: 放流完毕. */
  'done-to-the-end': concept(FORMS, '完毕 完成'),
  /** In what was done: it is not all of it. */
  'not-all-of-it': concept(FORMS, '一半 过半 大半 半数 部分 大部 主体 基本 初步 首批 一期 七成 八成 九成 约 近 率'),
  /** Label the time that a project takes. */
  'project-period': concept(FORMS, '起止时间 起止年月 起止日期 项目周期 项目期限 项目期 实施期限 实施周期 实施期'),
  'this-year': concept(FORMS, '当年 本年 本年度 今年 同年 年度内'),
  /** Behind a month: when in it. */
  'part-of-month': concept(FORMS, '底 末 初 上旬 中旬 下旬'),
  /** A form is of one of them. */
  'every-year': concept(FORMS, '每年 各年 每年度'),
  'next-year': concept(FORMS, '次年 翌年 下年 下一年 下年度 下一年度 明年 来年 第二年'),
  'last-year': LAST_YEAR,
  /** A time before this year. */
  earlier: andMore(LAST_YEAR, '往年 历年 以前年度 此前 前期 年初'),
  'end-of-year': concept(FORMS, '年底 年末 年终 年度末 底 下半年'),
  'first-half-year': concept(FORMS, '上半年'),
  /** Before a length of time: something was done so much later than it was due. */
  'later-by': concept(
    FORMS,
    '推迟 延迟 逾期 超期 延误 拖延 滞后 迟 晚 晚于计划 比计划推迟 比计划延迟 较计划推迟 较计划延迟',
  ),
  /** In a target of words: a time that was agreed upon is to be kept. */
  'asks-to-keep-time': concept(
    FORMS,
    crossed('按 按照', '合同工期 合同约定 计划时间 计划工期 时间节点 时限要求 规定时间 约定时间'),
  ),
  /** Before a length of time: something was done so much sooner than it was due. */
  'sooner-by': concept(FORMS, '提前 提早 早于计划 比计划提前 较计划提前'),
  /** Is the whole text: something was not done when it was due. */
  'not-in-time': concept(
    FORMS,
    `${crossed('未 没有 未能', '按时完成 按期完成 按时 按期 及时完成 如期完成')} 逾期 逾期完成 延期完成 推迟完成 延迟完成 超期完成`,
  ),
  /** A reason that names an agreement on the delay. */
  'delay-agreed': concept(FORMS, '批准 批复 同意 审批 核准 合同约定 协议约定 延期 顺延 展期'),
  /** Before a day of a month that comes again: 每月25日前. */
  'comes-again': concept(
    FORMS,
    `每月 每个月 次月 每次月 下月 ${crossed('每季度 每季', '首月 末月 第一个月 最后一个月')} 季度首月 季后首月`,
  ),
};
