import { andMore, concept, crossed, FORMS } from '../concept';

/** The cell says that there is nothing; is the whole text. */
export const NONE_SAID = concept(FORMS, '无 没有 不适用 不涉及 n/a na');

/** What is written where a value or a grade is asked for. */
export const ANSWERS = {
  /** The cell of a value says that there is nothing to say; is the whole text. 暂无 in another cell may be a remark. */
  'does-not-apply': concept(FORMS, crossed(' 本年 本年度', '不适用 不涉及')),
  'not-applicable': andMore(NONE_SAID, '暂无 无此项 未涉及 不涉及该项 不涉及此项 N/A N/a NA Na 无/无 无指标 无该指标'),
  /** Open the answer to a target of no accidents: 未发生, 无投诉. */
  'nothing-happened': concept(FORMS, '未 无 没有 零 从未'),
  /** Open the answer that none of what a row counts came about. */
  'nothing-came': concept(FORMS, `${crossed('未 没有 从未 均未', '发生 出现 发现 产生 接到 收到 受到')} 没有`),
  /** The same as the whole text. */
  'nothing-said': concept(FORMS, '无 没有'),
  /** Before an event: only some of them are meant. */
  'kind-of-event': concept(FORMS, '重大 较大 特大 严重 责任 有责 群体性'),
  /** The whole of a target or a result that asks for or gives a yes, and a no. */
  'yes-said': concept(FORMS, '是 有 已 能 √ ✓ yes'),
  'no-said': concept(FORMS, '否 不是 不能 × no'),
  /** Open a target that something bad is not to happen: 无安全事故, 不发生安全事故. */
  'not-to-happen': concept(FORMS, '无 零 不发生 未发生 不出现 杜绝 没有'),
  /** Open a target that wants none of what follows. */
  'none-asked': concept(
    FORMS,
    `不 未 ${crossed(' 无 没有 无任何', '发生 出现')} 不发生 未发生 不得发生 不出现 不得出现 零发生 避免 避免发生 防止 防止发生 严防 杜绝 杜绝发生 无 零 没有 无任何`,
  ),
  'is-none-of': concept(FORMS, '无 零 没有 无任何 未'),
  /** Open words that deny nothing. */
  'no-negation': concept(
    FORMS,
    '无障碍 无人机 无纸化 无线 无公害 无缝 无偿 不锈钢 不动产 不定期 不同 未成年 未来 零售 零工 零距离 零星',
  ),
  /** End the name of what is not to happen. */
  'thing-that-happens': concept(FORMS, '发生 出现 现象 情况 问题 事件'),
  standing: concept(FORMS, '水平'),
  'is-there': concept(FORMS, '有 存在 共有 受理'),
  /** Open the answer that it did: 发生1起. */
  'did-happen': concept(FORMS, '发生 共发生 全年发生 全年共发生 出现 共出现'),
  /** Open the words of a result by their grade: 未达成, 部分达成, 达成. */
  'grade-not-achieved': concept(
    `财预〔2020〕10号 第十六条; ${FORMS}`,
    '未达成 未完成 没有完成 未达到 未实现 未达标 差',
  ),
  'grade-partly-achieved': concept(
    `财预〔2020〕10号 第十六条; ${FORMS}`,
    `${crossed('部分 基本', '达成 完成 实现 达到')} 一般 较好 良好`,
  ),
  /** 部分达成 to some, 达成 to others. */
  'grade-basically': concept(FORMS, crossed('基本', '达成 完成 实现 达到')),
  'grade-achieved': concept(
    `财预〔2020〕10号 第十六条; ${FORMS}`,
    `达成 完成 实现 达到 达标 ${crossed('全部 已 均已 圆满 超额', '达成 完成 实现 达到 达标')} 有效 显著 明显 优秀 优`,
  ),
  /** Says 达成 as the whole text only: 好的经验 is no grade. */
  'grade-good-alone': concept(FORMS, '好'),
  /** The grades that results are given, each as the whole of a text. */
  'graded-best': concept(FORMS, '优 优秀 优等'),
  'graded-good': concept(FORMS, '良 良好 良等'),
  'graded-good-or-best': concept(FORMS, '优良'),
  'graded-fair': concept(FORMS, '中 中等 合格 及格'),
  'graded-poor': concept(FORMS, '差 不合格 不及格'),
  /** Before and after a level of a scale, and add nothing to it: 达到良好等级. */
  'before-level': concept(FORMS, '达到 达 为 评为 获评 评定为 保持 不低于 国家 省 市'),
  'after-level': concept(FORMS, '等级 等次 水平 标准 水质 水体 水 景区 旅游景区'),
  /** What levels of a scale are called: 劣Ⅴ类, 三星级, 4A级, 甲等. */
  'worse-than-class': concept(FORMS, '劣'),
  'class-word': concept(FORMS, '类'),
  'stars-word': concept(FORMS, '星 星级'),
  'level-word': concept(FORMS, '级'),
  'rank-word': concept(FORMS, '级 等'),
  'rank-stem': concept(FORMS, '甲 乙 丙 丁'),
  /** A place among others: 全省排名第5名, 前三名. */
  'before-place': concept(
    FORMS,
    '排名 位列 位居 名列 居 列 获 获得 进入 保持 达到 全国 全省 全市 全区 全县 综合排名 考核排名',
  ),
  'among-first': concept(FORMS, '前'),
  'ordinal-sign': concept(FORMS, '第'),
  'place-word': concept(FORMS, '名 位'),
  /** Names of what is classed from I, the best, down. */
  'classed-water': concept(FORMS, '水 断面 河 湖 库'),
  /** A remark that says how the row is scored: below this mark nothing is earned. */
  'pass-mark': concept('财预〔2021〕101号 附件1', '及格线 合格线 达标线 及格标准 合格标准 及格分数线'),
  /** In the row of a rate of satisfaction: how people were asked. */
  asked: concept(
    FORMS,
    '抽访 电访 电话 走访 入户 扫码 二维码 评价器 评价系统 现场评价 窗口评价 线上评价 网上评价 网络评价 好差评 座谈 测评 打分',
  ),
  /** Units of those who are asked, and visits that ask nothing. */
  'one-asked': concept(FORMS, '户 人 名 家 位 人次 户次 份'),
  'visit-of-aid': concept(FORMS, '慰问 帮扶 救助 看望 巡诊 义诊 宣传'),
  /** A row that takes points off. */
  deduction: concept(FORMS, '扣分 减分 倒扣'),
  /** After 每, in a row's own way of scoring: what its result has too little of, or too much. */
  'off-less': concept(FORMS, '少 低 降低 下降 减少 差 缺 缺少 低于 少于 降 未完成 未达到 短少'),
  'off-more': concept(
    FORMS,
    '多 高 超 超过 超出 超期 增加 上升 提高 延迟 推迟 逾期 延期 延误 晚 迟 发生 出现 发现 有 高于 多于',
  ),
  /** Between them and the step. */
  'each-done': concept(FORMS, '完成 达到 开展 实现 目标 目标值 计划'),
  'takes-off': concept(FORMS, '扣 扣减 扣除 减 减去 扣掉'),
  then: concept(FORMS, '则 就 相应 按'),
  /** A deduction that ends somewhere, so that the score does not follow from the steps alone. */
  'most-taken-off': concept(FORMS, '最多扣 最高扣 扣分上限 上限 不超过 扣至 封顶'),
  'percentage-points': concept(FORMS, '百分点 个百分点'),
  /** A row's own way of scoring is by the share that was reached, as without one. */
  'in-proportion': concept(FORMS, '比例 比率 完成率 B/A A/B 权重 折算 分值* 分值×'),
  gets: concept(FORMS, '得'),
  /** Below this nothing is earned: 低于60%不得分. */
  'below-mark': concept(FORMS, '低于 不足 不到 小于 未达到 未达 达不到 <'),
  'earns-nothing': concept(FORMS, '不得分 不计分 得0分 计0分 为0分 得零分 记0分 0分'),
  /** Between the bounds of an interval. */
  'up-to': concept('财预〔2021〕101号 附件1', '至 到 - ~ —'),
  /** Before the points that an interval or a grade earns. */
  earns: concept('财预〔2021〕101号 附件1', '得 计 赋 为'),
  /** The row is scored by grades. */
  'scored-by-grade': concept('财预〔2021〕101号 附件1', '按等级 按档 分档 分级 等级赋分 档次赋分'),
};
