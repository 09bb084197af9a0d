import { concept, crossed, FORMS } from '../concept';

const FIELD = `${FORMS}; names of indicators in performance systems`;

/** What indicators and projects are called, and what their names tell. */
export const NAMES = {
  /** End the name of a rate of satisfaction. */
  'satisfaction-rate': concept(FIELD, '满意度 满意率'),
  /** A survey or what it is made with. */
  survey: concept(FORMS, '问卷 调查 抽样 回访 测评 样本 访谈 评价表 评议表 测评表 打分表 满意度评价'),
  /** How far the money went: the execution rate under any of its names. */
  'execution-rate-name': concept(FIELD, '执行率 执行进度 预算执行'),
  /** End the name of a department, a body or a firm. */
  'body-name': concept(FORMS, '局 委 院 校 中学 小学 大学 馆 队 站 所 会 厅 处 中心 政府 公司 办公室'),
  /** A remark on how the money was spent. */
  'execution-remark': concept(FORMS, '执行 支出进度 预算'),
  /** Money that was not spent, and where it went. */
  'money-left': concept(
    FORMS,
    '结余 节余 结转 剩余资金 资金剩余 余款 尾款 质保金 未支付 未支出 尚未支付 尚未支出 未付 待付 待支付 核减 压减 调减 交回 缴回 上缴 收回 退回',
  ),
  'money-given-back': concept(FORMS, '交回 缴回 上缴 收回 退回 尾款 质保金 节约 节省 核减 压减 结转下年 结转次年'),
  /** End the name of what was left of a budget. */
  'savings-rate': concept(FIELD, crossed('节约 结余 节余 节支', '率')),
  /** End the name of an amount. */
  'amount-name': concept(FIELD, '额 数量 人数 户数 件数 个数 家数 次数 场次 人次 批次 面积 产量 销量 里程'),
  /** By which a per cent is meant although the name is that of an amount. */
  'rate-meant': concept(
    FIELD,
    '率 比 占 增长 增加 增幅 增速 提升 提高 降低 下降 降幅 减少 节约 覆盖 达标 合格 满意 完成 及时 到位 执行',
  ),
  /** End the name of a growth. */
  'growth-name': concept(FIELD, crossed('增长 提升 提高 促进 上升 下降 降低', ' 率 额 幅度 比例')),
  /** A project whose money was granted in another year keeps the name it had. */
  'carried-over': concept(FORMS, '结转 结余 续建 跨年'),
  /** In the name of what is to be done in time. */
  'timely-name': concept(FIELD, '及时 按时 按期 如期 准时 时效 时限 进度 完成时间'),
  /** Put off; after a negation it was not. */
  'put-off': concept(FORMS, '延期 推迟 延迟 延后 延缓 顺延 滞后 逾期'),
  /** Sources that stand beside the appropriation, never under it. */
  'other-source': concept(FORMS, '结转 结余 其他 其它 单位资金 专户 自筹 自有 社会'),
  /** Begin and end the heading of one of several ways of splitting a total: 按收入性质分. */
  'split-by': concept(FORMS, '按 按照'),
  'way-of-splitting': concept(FORMS, '分 划分 分类 性质 类别 来源'),
  /** What the rows of a table inside a form are about, each a part of the project; is the whole heading. */
  'kind-of-part': concept(
    FORMS,
    `${crossed('县(区) 县区 区县 县(市、区) 县(市) 县市区 市县 乡镇 乡(镇) 镇街 镇(街道) 乡镇(街道) 街道 村 村(社区) 社区 学校 医院 机构 企业 子项目 分项 分项目 标段', ' 名称')} 单位名称 受益单位 补助单位 子项 明细项目 支出内容 支出明细 支出事项 支出项目 开支内容 费用名称 费用项目 建设内容 工程名称 资金用途 用途 科目 科目名称 经济科目 经济分类 补助对象 分配对象`,
  ),
  'each-of': concept(FORMS, '各 分 分各'),
  /** A row that says of itself that it does not apply; is the whole text. */
  'not-involved': concept(
    FORMS,
    crossed(crossed(crossed(' 项目 本项目', '不适用 不涉及'), ' 该 此 本'), ' 项 指标 项指标'),
  ),
  /** No benefit of a kind: 无经济效益, 不产生生态效益. Only benefits, for 无污染 and 无不良影响 are good results. */
  'no-benefit': concept(
    FORMS,
    crossed(
      crossed('无 没有 不产生 未产生 不涉及 不存在', ' 明显 直接 相关 任何 显著'),
      crossed(crossed(' 的', ' 经济 社会 生态 环境 可持续'), '效益 效益指标'),
    ),
  ),
};
