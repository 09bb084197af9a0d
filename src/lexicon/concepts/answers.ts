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
  /** Open the answer that it did: 发生1起. */
  'did-happen': concept(FORMS, '发生 共发生 全年发生 全年共发生 出现 共出现'),
  /** Open a result that denies the state which was asked for: 未通过验收, 不明显, 有待改善. */
  'denies-a-state': concept(
    FORMS,
    '未 尚未 还未 仍未 暂未 没有 没 没能 未能 未见 未予 不 不够 不太 不甚 未完全 未全部 有待 尚待 有待于 亟待',
  ),
  /** Open a result that there is none of something, before a degree a state: 无明显提升, and else a thing: 无安全事故. */
  'is-without': concept(FORMS, '无 毫无 并无'),
  /** Anywhere in a text: it denies something. */
  denying: concept(FORMS, '不 未 无 没 零 非 否'),
  /** Open a result that part of what was asked for is: 部分改善. */
  'in-part': concept(FORMS, '部分 局部 仅部分 只部分'),
  /** Open a result that is less than what is marked: 略有改善 of 明显改善. */
  slightly: concept(FORMS, '略有 略 稍有 小幅 轻微'),
  'marked-degree': concept(FORMS, '明显 显著 大幅 较大'),
  /** End a result of which little is to be seen: 增强效果不明显. */
  'not-marked': concept(FORMS, '不明显 不显著 不突出 不理想 不佳 欠佳'),
  'effect-noun': concept(FORMS, '效果 成效 作用 提升 改善'),
  /** Open what was not there yet: 尚待印发, 预计2025年上线. */
  'not-there-yet': concept(FORMS, '尚待 有待 待验收 待审批 待审核 待印发 待建 待完成 预计 拟于 拟在 计划于 将于'),
  /** Open a result that what was asked for was given up, or is being worked on: 已取消, 正在建设. */
  'given-up': concept(FORMS, `${crossed(' 已', '取消 暂缓 暂停 中止 终止 搁置 停建')} 未启动 尚未启动`),
  /** Behind it: what was given up. */
  'carrying-out': concept(FORMS, '实施 执行 建设 开展 推进 采购 上线'),
  'under-way': concept(FORMS, '正在 仍在 尚在 还在 在建'),
  /** In a result: what had to be there is. */
  'there-by-now': concept(FORMS, '已建 建立 健全 完善 印发 出台 制定 形成 投入使用 投入运行 上线 启用 已完成'),
  /** A target that something goes well; what says that it did not. */
  'good-state': concept(FORMS, '正常 稳定 平稳 向好 有保障 得到保障'),
  /** Beside it: it was stopped or made good. */
  'turned-round': concept(FORMS, '遏制 扭转 控制 治理 整治 缓解 好转 消除 恢复 超标准'),
  'went-bad': concept(FORMS, '恶化 退化 加重 超标 断链 瘫痪 停止运行 停运 多次中断'),
  /** How much, before a state or alone: 明显改善, 明显. */
  degree: concept(FORMS, '明显 显著 有效 大幅 较大 进一步 持续 全面 全部 完全 很 再'),
  /** In a further clause: what the first one denies was made good since. */
  'done-after-all': concept(FORMS, '已 现已 达到 通过 完成 办结'),
  /** A clause that names what was not done, and does not say that it was not: 未通过验收的项目. */
  'names-a-matter': concept(FORMS, '的 率 情况 问题 现象 人数 数量'),
  /** In a target: rules, bodies or works that have to be there. */
  'asks-to-be-set-up': concept(FORMS, '健全 完善 建立 制定 出台 形成 建成 规范 完备 投入使用 启用 上线 完成 完工 竣工'),
  /** In a target: a sum that may not be gone beyond; open the answer that it was. */
  'keeps-within': concept(FORMS, `控制在 ${crossed('预算 概算 批复 限额 标准', '内 以内 之内 范围内')}`),
  'beyond-bound': concept(FORMS, crossed('超 超出 超过 突破', '预算 概算 批复 限额 标准')),
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
