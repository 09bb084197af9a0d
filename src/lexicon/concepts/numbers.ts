import { concept, crossed, FORMS } from '../concept';

/** By how many more there are in the end. */
const NET = `净增 ${crossed('净增 净增长 净增加', '数 量 额 户数 人数 家数')}`;

/** What stands beside a number. */
export const NUMBERS = {
  /** Before a number, and add nothing to it: 共 300 人. */
  'before-number': concept(
    FORMS,
    '实际完成 实际完成值 实际值 实际 完成 完成率 已完成 已经完成 已达到 已达 全部完成 达到 达 共计 共 共有 合计 总计 总共 累计 全年 ' +
      '年度 本年度 全年度 本年 当年 今年 年内 目标 目标值 预计 计划 平均 均 各 为 是 有 占 新增 于 ' +
      '办结 办理 受理 举办 举行 开展 组织 新建 建成 建设 修建 修缮 改造 维修 养护 培训 发放 补贴 资助 采购 购置 购买 储备 服务 接待 ' +
      '种植 栽植 巡查 检测 印发 编制 出具',
  ),
  /** Before a number: it says by how much something rose. */
  rise: concept(
    FORMS,
    `增长率 增长 同比增长率 提高 提升 增加 上升 净增 前进 ${crossed('同比 环比', '增长 提高 提升 增加 上升')}`,
  ),
  /** Before a number: it says by how much something fell. */
  fall: concept(
    FORMS,
    `${crossed('同比 环比', '降低 下降 减少')} 降低 下降 减少 净减 缩短 压减 缩减 下浮 降幅 ${crossed('下降 降低 减少', '率 幅度')}`,
  ),
  /** Before a change in words: how it comes. */
  'how-it-changes': concept(
    FORMS,
    '逐步 逐年 稳步 稳定 持续 不断 进一步 明显 显著 有所 大幅 大幅度 较大幅度 小幅 略有 同比 环比 总体 已 实现',
  ),
  /** After 每: how often something is counted. */
  period: concept(FORMS, '年 半年 季度 季 月 周 天 日'),
  /** Open a comparison with the same time a year, or a month, before. */
  'compared-yearly': concept(FORMS, '同比 环比'),
  /** Open a comparison with what was before: 较上年, 与去年同期相比. */
  than: concept(FORMS, '较 比 与 同 相比 相较 较之 对比'),
  'former-period': concept(FORMS, '上年 上年度 去年 上一年 上一年度 往年 前年 同期 年初'),
  'same-period': concept(FORMS, '同期 同期相比'),
  /** Open what is set against the year before. */
  'on-former-basis': concept(FORMS, '在上年基础上 在上年度基础上 在去年基础上 在上一年基础上'),
  'compared-tail': concept(FORMS, '相比'),
  /** End the name of a row that is of a change. */
  'size-of-change': concept(FORMS, `降幅 增幅 升幅 涨幅 幅度 增速 降速 增收 增收额 增加额 增长额 ${NET}`),
  /** In the name of a row that asks for so much less time, where its target is a least: 平均出动时间较上年缩短. */
  shortens: concept(FORMS, '缩短 压缩'),
  /** End the name of a row that asks by how much something fell. */
  'fall-named': concept(
    FORMS,
    `降幅 降速 下降 降低 减少 压减 缩减 ${crossed('下降 降低 减少 压减 缩减 缩短', '率 幅度 比例')}`,
  ),
  /** End the name of a row that asks by how much something rose. */
  'rise-named': concept(FORMS, `增幅 增速 升幅 涨幅 ${NET} ${crossed('增长 提高 提升 增加', ' 率 幅度 比例')}`),
  about: concept(FORMS, '大约 约 约为 近 大概 接近 将近'),
  /** The same, and less than the number. */
  'nearly-so-many': concept(FORMS, '近 接近 将近'),
  'about-after': concept(FORMS, '左右 上下 多 余'),
  /** After a number, and add nothing to it. */
  'after-number': concept(FORMS, '不等 完成 达标 全覆盖 覆盖 合格 满意 到位'),
  /** Begin a remark on what was planned or was the case before: the number before it is not the result. */
  'plan-or-past': concept(FORMS, '目标 计划 预计 预期 拟 应 去年 上年 往年 同期 上期'),
  /** Shortly before a number in a sentence: it is not the result that the row asks for, or only a part of it. */
  'not-the-result': concept(
    FORMS,
    '目标 计划 预计 预期 拟 去年 上年 往年 同期 较 比 未 不 没 无 剩 缺 差 欠 仅差 其中 每 人均 户均 场均 平均 低 高于 提高 提升 增加 ' +
      '增长 上升 降低 下降 减少 上浮 下浮 超出 超额 抽检 抽样 抽查 调查 问卷 回收 样本 首 前 第 约定 满分',
  ),
  /** Before a number in a remark: by how much the number before it is off another. */
  'off-by': concept(FORMS, '超 超出 超过 超额 超额完成 多 多出 多于 少 少于 高 高出 高于 低 低于'),
  /** Open a remark on where what was counted is: its number is one of places. */
  'spread-over': concept(FORMS, '分布 分布在 分布于 遍布 分散在 位于 涉及'),
  /** Opens a plan that was changed. */
  'first-plan': concept(FORMS, '原 原定 最初'),
  /** Behind a number in a remark: so many did not come about. */
  'did-not-come': concept(
    FORMS,
    '取消 延期 推迟 暂缓 暂停 中止 终止 未实施 未开展 未举办 未启动 未完成 放弃 退出 不愿',
  ),
  /** Before a number in a remark: what is not in the number before it. */
  'left-over': concept(FORMS, '余 剩 剩余 尚余 尚有 还有 另有 其余 其他'),
  /** Tells a number as what has come together, of the year or of all years. */
  accumulated: concept(FORMS, '累计 累积'),
  /** Before ± and how exact a number is. */
  margin: concept(FORMS, crossed(' 抽样 调查 允许 统计 测量', '误差') + ' 浮动 偏差'),
  /** Begin a remark that tells what a number is made of. */
  'of-which': concept(FORMS, '其中 含 包括 包含 内含'),
  /** Before a word and its number: so many it should have been, 应种5230剂次, and so many it was, 实种4842剂次. */
  'counted-due': concept(FORMS, '应'),
  'counted-done': concept(FORMS, '实 已 实际 已经'),
  /** Between a number and those among it: 500套中检测460套. */
  'out-of': concept(FORMS, '中 里'),
  'makes-share': concept(FORMS, '占'),
  /** Right after a number in a sentence: what it counts did not come about. */
  'fell-short': concept(FORMS, '未 不 没 无法 尚'),
  /** End the name of something measured: 满意度85% is a value with its name. */
  'measured-thing': concept(
    FORMS,
    '率 度 比 占比 比例 比重 数 数量 人数 次数 里程 面积 金额 总额 额 成本 费用 单价 时间 时长 产量 总量 得分 分值 规模 长度 高度',
  ),
};
