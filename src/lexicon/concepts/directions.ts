import { andMore, concept, crossed, FORMS } from '../concept';

const FIELD = `${FORMS}; names of indicators in performance systems`;

const DEALING_WITH = concept(FIELD, '化解 处理 解决 排除 整改 纠正');
const REMEDY = andMore(
  DEALING_WITH,
  '处置 处结 办结 办理 清理 清零 销号 扑救 救治 帮扶 修复 抢修 改正 查处 查办 调解 调处 回复 回访 响应 反馈 受理 结案 及时 满意 合格 ' +
    '达标 完成 控制率 减少 降低 下降 降幅 压降 避免 预防 防范 防控 演练 培训 宣传 排查 覆盖 赔付 救援 追责 挽回 监测 预警 应急 预案',
);
export const TIME_MEASURED = concept(FIELD, '时间 时长 用时 周期 天数');
/** What costs, of an amount that a person would call a price. */
export const PRICE_NAME = concept(FIELD, '费 成本 造价 单价 价格 报价');

/** Which way of an indicator is good. */
export const DIRECTIONS = {
  /** What a 指标性质 column says. */
  'nature-reverse': concept(FIELD, `反向 逆向 负向 逆指标 反指标 ${crossed('越小越 越少越 越低越', '好 优')}`),
  'nature-positive': concept(FIELD, `正向 正指标 ${crossed('越大越 越多越 越高越', '好 优')}`),
  /** Not done, and so a bad event: 不及时, 未完成率. */
  'not-done': concept(
    FIELD,
    `${crossed('不 未', '及时 合格 达标 满意 完成 到位 准确 正确 规范 良')} ` +
      crossed(
        '未',
        '办结 结案 整改 解决 处理 处置 化解 治理 销号 清零 清理 修复 开工 竣工 完工 验收 拆除 安置 偿还 归还 收回 拨付 支付',
      ),
  ),
  'bad-event': concept(
    FIELD,
    '投诉 事故 差错 延误 退证 超支 错误 违规 违法 违纪 故障率 故障次 故障数 故障 失误 逾期 漏报 误报 泄密 损耗率 死亡率 ' +
      '病例 走失 欺凌 负面舆情 极端事件 发病率 火灾 火情 伤亡 溺亡 败诉 安全事件 群体性事件 污染事件 动物疫情 疫情发生 疫情起数',
  ),
  /** End the name of an event of which none was to happen, where its target is 0: 较大环境事件, 疫情传播. */
  'unwanted-event': concept(
    FIELD,
    '事件 疫情 灾情 险情 灾害 污染 中毒 舆情 泄漏 泄露 溺水 踩踏 坍塌 纠纷 上访 举报 死亡 伤亡 受伤 感染 停电 停水 中断 传染病 暴发 内涝 亡人 火警 黑臭水体 返贫 返贫人口 辍学 失学',
  ),
  /** What such events alone are counted by. */
  'event-unit': concept(FIELD, '起 宗'),
  /** In the name of an event: that it could be prevented is no remedy. */
  preventable: concept(FIELD, '可预防 可防可控'),
  /** Behind such a name: that it is counted. */
  'event-counted': concept(
    FIELD,
    crossed(' 发生 出现 发生的', '数 数量 次数 起数 件数 例数 人数 率 情况') + ' 发生 出现',
  ),
  /** Right before a bad event: none of it. */
  'without-event': concept(FIELD, '零 无 无重大 无安全 无责任 无质量'),
  /** In the name of a ratio of which more of the second is what is wanted: 配套资金比例 1:1.05, 床护比 1:0.4. */
  'matched-by-second': concept(FIELD, '配套 床护 医护 自筹 撬动 投入产出 产出比'),
  /** Shortly before a bad event: less of it is more of what is measured. */
  lessening: concept(FIELD, '减少 降低 下降 避免 压降 杜绝 防止'),
  /** Shortly before a bad event: it is dealt with. */
  'dealing-with': DEALING_WITH,
  /** After a bad event: it makes a good one of it, 投诉处理率, 系统故障排除及时性. */
  remedy: REMEDY,
  /** End the name of what is measured as time. */
  'time-measured': TIME_MEASURED,
  /** What costs, where a heading 成本 says that costs are meant: 支出, 经费 and 工资 are no price elsewhere, see 'price-name'. */
  cost: andMore(PRICE_NAME, '支出 经费 工资'),
  /** What costs by its name alone. */
  'plain-cost': concept(FIELD, '成本 造价 单价 工本费'),
  /** A saving, a lessening or a quality of a cost is no cost. */
  'no-cost': concept(FIELD, '节约 节省 节支 降低 下降 压减 压缩 缩短 减少 减免 达标 完成 及时 合格 准确'),
  /** End the name of what is better small: what is used up, waited for or lost, 亩均用水, 平均等待时间, 管网漏损率. */
  'better-small': concept(
    FIELD,
    [
      crossed('耗水 耗电 耗能 能耗 水耗 电耗 油耗 煤耗 药耗 物耗', ' 量'),
      crossed(crossed('亩均 人均 单位 每亩', '用水 用电 用能 用气 用药 用肥'), ' 量'),
      crossed('辍学 失学 失业 返贫 空置 闲置 漏损 流失 违约 超标 超时 不良 返工 拥堵 缺勤 退货 再犯', '率'),
      crossed('等待 等候 候诊 排队 办理 办结 审批 响应 停电 停水 停机', '时间 时长 时限 用时'),
      crossed('超时 超期', '次数 件数 办件数'),
      '排放量 排放总量 空置面积 闲置面积',
    ].join(' '),
  ),
  /** End the name of those who fell back into poverty, or into it: 坚决守住不发生规模性返贫的底线. */
  'back-in-poverty': concept(
    '中共中央 国务院关于实现巩固拓展脱贫攻坚成果同乡村振兴有效衔接的意见 (2020-12-16)',
    crossed('返贫 致贫 返贫致贫 因病返贫 因病致贫', ' 户 户数 人数 人口 人口数 人口数量 发生率'),
  ),
  /** The heading of costs. */
  'cost-heading': concept(`财预〔2020〕10号 第十三条; 财预〔2021〕101号 附件1`, '成本'),
  /** What is better gone, whatever happens to be left of it. */
  'better-gone': concept(
    FIELD,
    `积压 裸露 断流 拖欠 ${crossed('乱', '倒 堆 扔 搭 占 停 贴 采 挖')} ${crossed('工程 设计 合同 施工', '变更')}`,
  ),
  /** What is there, or still there: whether that is good depends on what it is of, 危房存量, 储备粮存量. */
  stock: concept(FIELD, '存量 剩余 余量'),
  /** Things of which every stock is a bad one. */
  'bad-stock': concept(
    FIELD,
    '危房 危旧房 险房 棚户 黑臭 违建 违章 隐患 垃圾 债务 欠款 积案 案件 工单 闲置 淤泥 坑槽 病害 病险 污染 泥草房 旱厕 散煤',
  ),
  /** Before or behind what is left over: it is worked on, and more of that is better. */
  'gone-worked-on': andMore(
    REMEDY,
    '改造 拆除 拆迁 绿化 复绿 覆土 治理 利用 盘活 消纳 消化 消除 清运 清除 安置 搬迁 转移 入学 就业 硬化 收回 回收 追回 追缴 加固 修缮 维修 核查 整治 ' +
      '恢复 审批 审查 备案 救助 疏散',
  ),
  /** End the name of a share or a quality. */
  'rate-ending': concept(FIELD, '率 性 度'),
  /** Savings and rates of good things: more is better whatever heading they stand under. 'good-rate' is narrower, for it makes a verdict certain: the thing and its ending. */
  'good-thing': concept(FIELD, '节约 节省 增长 满意 合格 及时 达标 完成 控制率 覆盖 准确 正确 提升 提高'),
};
