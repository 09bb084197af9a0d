import { concept, crossed, FORMS } from '../concept';
import { NONE_SAID } from './answers';

/** What labels, titles and rows of a form are made of. */
export const LABELS = {
  'performance-word': concept(FORMS, '绩效'),
  'cause-label': concept(FORMS, '原因'),
  'state-word': concept(FORMS, '情况'),
  'table-letter': concept(FORMS, '表'),
  'goal-letter': concept(FORMS, '目标'),
  'satisfaction-word': concept(FORMS, '满意度'),
  /** The row of all money. */
  'fund-total-of': concept(FORMS, '年度 中期 实施期 项目 全年 资金 预算'),
  'sum-word': concept(FORMS, '总额 总计 合计 总金额 总经费'),
  /** What a budget grew by. */
  'added-when': concept(FORMS, '当年 年中 全年'),
  added: concept(FORMS, '追加 调增 调减 调整'),
  'amount-tail': concept(FORMS, '数 额 金额'),
  /** Whose total it is, and words for a total. */
  'whose-total': concept(FORMS, '项目 绩效 综合 自评 自查 评定 评价 考核 考评 最终'),
  'total-told': concept(FORMS, '得分 总分 总得分 综合得分 分数'),
  'whole-score': concept(FORMS, '综合得分 总得分 综合评分'),
  'total-word': concept(FORMS, '总分 总得分 总评分 合计 总计 合计得分 得分合计'),
  /** Words of time and kind before 目标 and 完成情况. */
  'before-goal': concept(FORMS, '年度 年初 预期 预定 设定 总体 项目 绩效 当年 履职 工作 的'),
  'year-word': concept(FORMS, '年度 当年 本年 全年'),
  'goal-tail': concept(FORMS, '值 内容'),
  'before-outcome': concept(FORMS, '年度 全年 目标 绩效 实际 总体 项目 年末 年终 当年 本年 任务 履职 工作 的'),
  'done-already': concept(FORMS, '已 已经 均已 现已'),
  'outcome-verb': concept(FORMS, '完成 实现 达成'),
  'outcome-tail': concept(FORMS, '综述 说明'),
  'goal-block': concept(
    FORMS,
    '年度总体目标 总体目标 年度总体目标完成情况 总体目标完成情况 目标完成情况 年度绩效目标 项目绩效目标 绩效目标',
  ),
  'performance-goal': concept(FORMS, crossed('绩效', '目标 指标')),
  'block-tail': concept(FORMS, '完成情况 情况'),
  'signs-here': concept(
    FORMS,
    '项目负责人 财务负责人 单位负责人 分管领导 审核人 经办人 填报人 填表人 联系人 注 备注 说明 填表说明 填报说明',
  ),
  stamp: concept(FORMS, '盖章 公章 签字 签章 签名 签字或盖章 盖章签字'),
  'stamp-alone': concept(FORMS, '签字 签章 盖章'),
  /** What a row below the headings asks for. */
  'fill-in': concept(FORMS, '填写 填报 填列 填'),
  'fill-in-politely': concept(FORMS, '请 应 需 据实 如实 按实际'),
  /** Titles. */
  'self-evaluation': concept(FORMS, '自评 自评价 自我评 自我评价 自查评价 自查自评'),
  'self-evaluated': concept(FORMS, '自评'),
  'title-kind': concept(FORMS, `情况 结果 报告 打分 评分 得分 简 ${crossed('及 与 和 暨', '复核')}`),
  'title-of': concept(FORMS, '目标 结果'),
  'title-of-what': concept(FORMS, '目标 运行 执行 整体'),
  'title-act': concept(FORMS, '完成情况 评价 评价评分 申报 批复 监控'),
  'whose-grade': concept(FORMS, '自评 评价 绩效 评定'),
  'grade-label': concept(FORMS, '等级 等次 结果等级 评价等级'),
  'grade-said': concept(FORMS, '优 优秀 良 良好 中 中等 差 合格 不合格 一般'),
  /** Heads a column that a row ticks to say so of itself. */
  'answer-to-tick': concept(
    FORMS,
    '优 优秀 良 良好 中 中等 差 较差 较好 合格 不合格 一般 是 否 完成 已完成 基本完成 部分完成 未完成 达标 未达标',
  ),
  subtotal: concept(FORMS, '小计'),
  'scored-block': concept(FORMS, '预算执行 绩效指标 指标 执行率 预算执行率 资金执行率'),
  'score-word': concept(FORMS, '得分'),
  'subtotal-tail': concept(FORMS, '小计 合计'),
  'budget-rate': concept(FORMS, '预算执行率'),
  /** Headings of the state in the middle of the year. */
  until: concept(FORMS, '截 截至 截止'),
  'month-end': concept(FORMS, '份 底 末'),
  'half-year': concept(FORMS, '半年 上半年'),
  quarter: concept(FORMS, '季度'),
  /** Headings of parts of a value by time, and of the whole beside them. */
  'part-of-year': concept(FORMS, crossed(' 第', '一季度 二季度 三季度 四季度 1季度 2季度 3季度 4季度') + ' 下半年'),
  'running-sum': concept(FORMS, '累计'),
  'whole-year': concept(
    FORMS,
    `${crossed('全年 年度 本年 年末', ' 合计 累计 总计 数 值 完成 完成值')} 合计 累计 总计 年底`,
  ),
  really: concept(FORMS, '实际'),
  'interim-verb': concept(FORMS, '执行 完成 支出'),
  'interim-tail': concept(FORMS, '数 值 情况 金额'),
  'interim-rate': concept(FORMS, '执行率 预算执行率'),
  /** Any cell, in lower case; what a value's cell may say besides is 'not-applicable'. */
  'none-said': NONE_SAID,
  /** Points in a heading or a remark. */
  'full-points': concept(FORMS, '满分 共'),
  'full-mark': concept(FORMS, '满分'),
  'point-letter': concept(FORMS, '点'),
  'about-letter': concept(FORMS, '约'),
  'unit-label': concept(FORMS, '单位 金额单位 资金单位'),
  /** Kinds of cost that a form may have for indicators of the first level. */
  'cost-kind': concept('财预〔2021〕101号 附件1', crossed('经济 社会 生态环境', '成本')),
  'is-letter': concept(FORMS, '为 是'),
  /** A date of filling in or signing is not the form's year. */
  'filled-in-at': concept(FORMS, '日期 时间 月'),
  'funds-line': concept(FORMS, '预算 执行 资金'),
  /** 指标性质 that says no sign. */
  'no-sign': concept(FORMS, '定性 定量 文字描述'),
  /** In the column of 指标性质: both ends of a range are bounds. */
  'nature-between': concept(FORMS, '区间 区间值 区间型 介于 范围'),
};
