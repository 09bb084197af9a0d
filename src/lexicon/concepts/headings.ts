import { andMore, concept, crossed, FORMS } from '../concept';

/** Heads a column that tells how a row is scored. */
const SCORING_HEADING = concept(
  FORMS,
  '评分标准 评分细则 评分办法 评分方法 评分说明 评价标准 计分方法 计分办法 计分标准 得分计算方法 赋分标准',
);

/** What a heading that is in no table of synonyms is made of. */
export const HEADINGS = {
  dimension: concept(FORMS, crossed(' 指标 评价 考核 绩效', '维度')),
  /** Columns that others fill in, or that tell where a number is from. */
  'of-others': concept(
    FORMS,
    '复核 审核 复评 核定 核查 抽查 评审 佐证 来源 依据 方法 办法 细则 责任 科室 核心 主管 财政',
  ),
  rechecked: concept(FORMS, '复核 复评 核查 抽查 评审'),
  'standard-word': concept(FORMS, '标准'),
  'forecast-result': concept(FORMS, crossed('预计', '完成 执行 实现 达到')),
  'of-no-use': concept(FORMS, '解释 指标说明 序号 上年 同比'),
  'remark-word': concept(FORMS, '备注'),
  difference: concept(FORMS, crossed('扣分 差异 差额 偏差', ' 值 额 数')),
  'taken-off': concept(FORMS, '扣分 失分 减分'),
  grounds: concept(FORMS, '依据 理由'),
  'asks-for-reason': concept(FORMS, '原因 偏差 偏离 差异 改进措施 整改 扣分 失分 减分'),
  /** How a row is scored, and remarks on it: words to be read, no figures to be checked. */
  'criteria-heading': andMore(SCORING_HEADING, '情况说明 备注说明 完成情况说明 存在问题和改进措施'),
  'scoring-heading': SCORING_HEADING,
  /** In the heading of a column that the year's figures say nothing of. */
  'asks-no-check': concept(FORMS, '上年 去年 往年 历年 上一年 累计 佐证 证明材料 支撑材料 备查 附件'),
  'told-of': concept(FORMS, '情况说明 备注说明 完成情况说明'),
  'should-come-about': concept(FORMS, crossed(crossed('计划 预期 应', '完成 实现 达到'), '值 数')),
  adjust: concept(FORMS, '调整'),
  /** Between two headings in one cell, 目标值及完成值. */
  'and-between': concept(FORMS, '及 和 与'),
  'value-letter': concept(FORMS, '值'),
  'came-about': concept(FORMS, '实际 完成 达成 实现 落实'),
  'result-tail': concept(FORMS, '值 情况 结果 数'),
  'result-whole': concept(
    FORMS,
    `${crossed(' 年度 全年 年终 年末 年底', '实际')} ${crossed(crossed(' 实际 年度 全年 本年 年终 年末 年底', '完成 实现'), ' 值 数')}`,
  ),
  'state-of': concept(FORMS, crossed('实际 完成 达成', '情况')),
  'real-result': concept(FORMS, '实绩'),
  'points-word': concept(FORMS, '分值 权重 权值 标准分 满分 赋分'),
  'points-end': concept(FORMS, '分数'),
  'score-heading': concept(FORMS, '得分 自评'),
  /** What a score on a scale of its own comes to by its weight. */
  'converted-score': concept(FORMS, crossed('折算 折算后 换算 加权', '得分')),
  'score-end': concept(FORMS, '评分 打分'),
  'nature-heading': concept(FORMS, '性质 符号 方向'),
  'level1-heading': concept(FORMS, `一级 ${crossed('指标 目标', '类别 分类 类型 大类')}`),
  category: concept(FORMS, '类别 项目类别'),
  'higher-level': concept(FORMS, '一级 二级'),
  'level2-heading': concept(FORMS, '二级 指标子类 指标小类 指标中类'),
  'name-whole': concept(FORMS, '内容'),
  'name-heading': concept(FORMS, '三级 指标名称 指标内容 考核内容 指标细项 具体指标 考核指标 评价指标'),
  'aimed-at': concept(FORMS, '指标 目标 计划 预期 任务'),
  'target-end': concept(FORMS, `${crossed('绩效 年度 指标 预期 计划 预定', '目标')} 计划数`),
  'target-whole': concept(FORMS, '目标 计划 年度计划 全年计划 考核要求'),
  /** Parts of a heading above: whether a target was set first or changed later. */
  'value-alone': concept(FORMS, '值 数值 数'),
  'set-first': concept(FORMS, crossed('年初 初始 原 原定 调整前', ' 值 数')),
  'set-later': concept(FORMS, crossed('调整 调整后 变更后 修订 修订后', ' 值 数')),
  /** Headings of the funds. */
  /** The label of a text on why targets were missed. */
  'tells-deviations': concept(FORMS, '原因 偏差'),
  'fund-reason': concept(FORMS, '原因 偏差 说明'),
  'spending-rate': concept(
    FORMS,
    `${crossed('执行 支付 支出 列支 使用 支用 开支 用款 完成', '率')} ${crossed('执行 支付 支出 列支 使用 支用 用款', '进度 比例 比率')}`,
  ),
  'former-year': concept(FORMS, '上年 上一年 去年 去一年 前年 前一年'),
  'start-of-year': concept(FORMS, '年初'),
  adjusted: concept(FORMS, '调整 调剂'),
  approved: concept(FORMS, '批复'),
  'approved-or-budget': concept(FORMS, '批复 预算'),
  'beside-funds': concept(FORMS, '到位 项目 名称 来源 结余 结转 收回 差额 追加 投资 中期 实施期'),
  'executed-word': concept(FORMS, '执行 支出 支付 列支 使用 支用 开支 用款 实支'),
  'executed-tail': concept(FORMS, '数 额 额度 金额 资金'),
  'final-account': concept(FORMS, '决算数'),
  'initial-heading': concept(FORMS, '年初 批复 下达'),
  'adjusted-opening': concept(FORMS, '调整后 调剂后 全年安排'),
  'adjusted-whole': concept(FORMS, '合计 安排资金 安排金额 安排数'),
  /** Labels of the header. */
  'project-kind': concept(FORMS, '项目 专项 资金 政策'),
  'name-word': concept(FORMS, '名称'),
  'project-word': concept(FORMS, '项目'),
  'in-charge': concept(FORMS, '主管 归口'),
  'body-word': concept(FORMS, '部门 单位 局'),
  'department-word': concept(FORMS, '部门'),
  'other-unit': concept(FORMS, crossed('金额 计量 度量 主管 推荐 协作 填报 编制', '单位')),
  'carries-out': concept(FORMS, '实施 使用 执行 承担 申报 承办 建设 项目 责任'),
  'unit-or-department': concept(FORMS, '单位 部门'),
  'unit-whole': concept(FORMS, crossed(crossed(' 填报 预算 使用', '单位'), ' 名称')),
  'other-label': concept(
    FORMS,
    '编码 代码 编号 电话 负责人 联系人 日期 时间 周期 期限 类型 类别 属性 性质 分类 总额 金额 等级 等次 方式',
  ),
};
