import { andMore, concept, crossed, FORMS } from '../concept';
import { PRICE_NAME, TIME_MEASURED } from './directions';

const FIELD = `${FORMS}; names of indicators in performance systems`;

const RATE_OR_DEGREE = concept(FIELD, '率 度');
export const ONE_PERSON = concept(FORMS, '名 人 位');
export const CHANGE = concept(FIELD, '增长 提升 提高 增加 上升 下降 降低 减少');

/** What names of indicators and their results are made of. */
export const INDICATORS = {
  'indicator-word': concept(FORMS, '指标'),
  'unit-word': concept(FORMS, '单位'),
  /** The money that an execution rate is of. */
  'budget-money': concept(FIELD, '预算 资金 经费 项目资金 专项资金'),
  'budget-tail': concept(FIELD, '指标 支出 资金'),
  /** What is done with it. */
  spent: concept(FIELD, '执行 支付 支出 使用 完成 支付完成 执行完成 支出完成 使用完成'),
  'rate-or-progress': concept(FIELD, '率 进度'),
  /** End the name of a number of things. */
  'number-of': concept(FIELD, '数 数量 个数'),
  'number-tail': concept(FIELD, '数 量 数量'),
  'number-letter': concept(FIELD, '数'),
  counted: concept(FIELD, '人数 次数 场次 面积 数'),
  /** End with 数 and count nothing. */
  'no-count': concept(FIELD, '指数 参数 系数 分数 倍数'),
  'counted-whom': concept(FIELD, '总 人 户'),
  size: concept(FIELD, '人数 场次 面积 规模'),
  'size-end': concept(FIELD, crossed(' 总', '长度 面积 里程 重量 规模')),
  grown: concept(FIELD, '率 提高 增长 扩大'),
  /** Rates that stand under 数量指标 as well. */
  'coverage-rate': concept(FIELD, '覆盖率 参保率'),
  'rate-letter': concept(FIELD, '率'),
  'rate-or-degree': RATE_OR_DEGREE,
  'ratio-ending': andMore(RATE_OR_DEGREE, '比'),
  'rate-name': concept(FIELD, '率 度 性 比例 比重 占比'),
  'budget-word': concept(FIELD, '预算'),
  'money-word': concept(FIELD, '资金'),
  'money-paid-rate': concept(FIELD, '到位率 支付率 拨付率'),
  'task-done-rate': concept(FIELD, crossed('合同 任务 工程 结算', '完成率 履行率 执行率')),
  /** Rates that say of the thing itself whether it was done. */
  'done-rate': concept(FIELD, crossed('完成 达成 执行 实施 举办 开展 办结', '率 度 情况')),
  'money-rate': concept(FIELD, '预算 资金 经费 支付 支出 到位'),
  /** Rates of which more is better. */
  'good-rate': concept(
    FIELD,
    crossed(
      '满意 合格 及时 达标 完成 覆盖 准确 正确 通过 到位 解决 处理 处置 办结 整改 响应 修复 节约 节省 增长 提升 提高 知晓 成功 支付 优良 一致 ' +
        '保障 救治 治理 化解 普及 参与 参保 巩固 开工 竣工 验收 入学 升学 就业 毕业 结业 成活 存活 建档 回访 公开 落实 执行 清理 安置 参训',
      '率 度 性',
    ),
  ),
  /** An effect in words begins with a verb and ends with no measure. */
  'effect-verb': concept(FIELD, '有效 促进 推动 增强 提升 提高 改善 保障 加强 维护 发挥'),
  'effect-measure': concept(FIELD, '率 度 数 数量 额 量 比例 比重 人次 面积 性'),
  /** A number about the whole field of work of a body, not about one project. */
  'whole-body': concept(FIELD, '增长率 增长 增长额 增幅 总数 总量 总额'),
  /** A name that ends so asks for a value; it states none. */
  'asks-for-value': concept(
    FIELD,
    '率 比例 占比 比 数 量 额 度 性 次 人 户 面积 成本 费 费用 金额 价 价格 标准 情况 时间 时限 时长 周期 天数 水平 程度 效果 效益 ' +
      '影响 影响力 作用 规模 能力 质量 进度 状况 指标',
  ),
  'states-result': concept(
    FIELD,
    `合格 达标 合规 安全 良性 良好 优良 正常 稳定 顺利 不受 ${crossed('不', '低于 少于 小于 高于 超于 大于')} 不超过 范围内 以内 完成 实现 ` +
      '无 零 未发生 显著 有效 明显 提高 提升 改善 增强 促进 保障 保护 确保 推动 及时 按时 按期 到位 满意 全覆盖 运行',
  ),
  /** Grades, anywhere in a result and as the whole of it. */
  'grade-word': concept(FORMS, '达成 优秀 一般 较差 较好'),
  'grade-letter': concept(FORMS, '优 良 中 差'),
  /** The grades in the words of the law. */
  'law-grade': concept(
    '财预〔2020〕10号 第十六条',
    `${crossed(' 全部 已 均已 圆满 超额 部分 基本', '达成 完成 实现 达到')} 达标 ${crossed('未', '达成 完成 达到 实现 达标')} 没有完成`,
  ),
  /** The result of a target in words did not come about; is the whole text: 尚未建立. */
  'not-come-about': concept(
    FORMS,
    crossed(
      '未 尚未 还未 没有 暂未 未能 未见 没能',
      '建立 健全 完善 制定 出台 印发 形成 开展 实施 启动 建成 完工 验收 完成 达成 达到 实现 达标 提升 提高 改善 增强 优化 好转 显现 体现 见效 明显提升 明显提高 明显改善 明显增强',
    ),
  ),
  'law-effect': concept('财预〔2020〕10号 第十六条', '具有一定效果 效果较差'),
  /** A time limit in a target of words. */
  'within-time': concept(FORMS, '时 天内 日内 周内 月内 年内'),
  /** How long something takes, anywhere in a name: wider than what ends the name of a measured time. */
  'time-name': andMore(TIME_MEASURED, '时限 等待 等候 工期'),
  /** Units of time besides those of a time limit. */
  'time-unit-more': concept(FORMS, '个小时 分 星期 h min s'),
  /** What costs, of an amount that a person would call a price: 支出 and 经费 may be meant to be spent. */
  'price-name': PRICE_NAME,
  /** Make a cost something wanted or given. */
  'no-price': concept(FIELD, '减免 减轻 减少 降低 节 增收 收入 收费 补助 补贴 奖 救助 津贴'),
  /** Wider than what makes a direction: words at which a verdict on less or more is left to a person. */
  'bad-name': concept(
    FIELD,
    '投诉 事故 差错 延误 超支 超标 超概 错误 违规 违法 违纪 违约 故障 失误 逾期 泄密 损耗 损失 死亡 伤亡 受伤 群体性 信访 上访 ' +
      '火灾 火情 灾害 污染 排放 能耗 耗电 耗水 舆情 流失 感染 发病 患病 返工 返修 拖欠 欠薪 缺陷 漏洞 瑕疵 闲置 浪费 发案 案发 犯罪 ' +
      '纠纷 举报 不合格 不达标 未完成 扣分 处罚 处分 退回 退证 停电 停水 中断 宕机 空置 缺勤 迟到 隐患 重复 失业 贫困发生 拥堵 误差 ' +
      '偏差 负面 不良 复发 辍学 失学 挪用 挤占 截留 结余 矛盾 风险 冲突',
  ),
  /** In a name and in a sentence: a change, no level. */
  change: CHANGE,
  /** Measured things of which too much is as bad as too little. */
  'kept-between': concept(FIELD, 'pH PH ph 酸碱度 温度 室温 水温 气温 湿度'),
  furthers: concept(FIELD, '促进'),
  /** Measure words of things that are counted. */
  'count-unit': concept(
    FORMS,
    '个 场 场次 次 班次 期 批 批次 家 户 人 名 位 人次 份 册 本 篇 条 段 项 项次 件 宗 起 例 台 台套 套 座 处 间 所 栋 辆 艘 部 支 ' +
      '块 幅 集 幕 种 类 组 队 届 对 头 只 棵 株',
  ),
  'unit-in-name': concept(FIELD, '场次 人次 批次 次 人 户 家 份 件 篇 条'),
  /** Persons of a staff. */
  staff: concept(FORMS, '雇员 员额 在编 在岗 在职 编外 聘用 职工 劳务派遣'),
  'staff-kept': concept(FORMS, '保障 人员'),
  'head-count': concept(FORMS, '人数 人员数 人员数量'),
  'one-person': ONE_PERSON,
  'one-of-staff': andMore(ONE_PERSON, '个'),
};
