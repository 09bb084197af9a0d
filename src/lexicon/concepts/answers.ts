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
  /** The whole of a target or a result that asks for or gives a yes, and a no. */
  'yes-said': concept(FORMS, '是 有 已 能 √ ✓ yes'),
  'no-said': concept(FORMS, '否 不是 不能 × no'),
  /** Open a target that something bad is not to happen: 无安全事故, 不发生安全事故. */
  'not-to-happen': concept(FORMS, '无 零 不发生 未发生 不出现 杜绝 没有'),
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
  /** A remark that says how the row is scored: below this mark nothing is earned. */
  'pass-mark': concept('财预〔2021〕101号 附件1', '及格线 合格线 达标线 及格标准 合格标准 及格分数线'),
  /** In the row of a rate of satisfaction: how people were asked. */
  asked: concept(
    FORMS,
    '抽访 电访 电话 走访 入户 扫码 二维码 评价器 评价系统 现场评价 窗口评价 线上评价 网上评价 网络评价 好差评 座谈 测评 打分',
  ),
  /** A row that takes points off. */
  deduction: concept(FORMS, '扣分 减分 倒扣'),
  /** Between the bounds of an interval. */
  'up-to': concept('财预〔2021〕101号 附件1', '至 到 - ~ —'),
  /** Before the points that an interval or a grade earns. */
  earns: concept('财预〔2021〕101号 附件1', '得 计 赋 为'),
  /** The row is scored by grades. */
  'scored-by-grade': concept('财预〔2021〕101号 附件1', '按等级 按档 分档 分级 等级赋分 档次赋分'),
};
