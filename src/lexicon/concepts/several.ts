import { concept, crossed, FORMS } from '../concept';

const REPORTED = `${FORMS}; reports of reviewers`;

/** What words around several numbers of one cell make of each of them. */
export const SEVERAL = {
  /** Before the number that others make up, as it stood when the year ended. */
  'at-year-end': concept(REPORTED, `${crossed(' 截至 截止 至', '年末 年底 期末')} 年末实有 年底实有 现有`),
  'mean-told': concept(FORMS, '平均 平均为 平均达 平均达到 均值'),
  /** One end of what was measured. */
  'extreme-told': concept(FORMS, '最高 最低 最长 最短 最多 最少 最大 最小 最快 最慢'),
  /** Before a number that is none of those which make a sum. */
  'no-addend': concept(
    REPORTED,
    '目标 计划 预计 预期 拟 应 原 去年 上年 往年 同期 其中 平均 人均 户均 场均 每 累计 累积 最高 最低 最长 最短 最多 最少 最大 最小 ' +
      '剩余 其余 另 尚 差 较 比 超过 超出 超额 超计划 抽检 抽查 抽样 调查 问卷 回收 样本 申报 申请 报名 审核 约定 满分 取消 撤销 减少 退出 下降 未 不合格 不达标 不满意',
  ),
  /** Beside a number of what is not done yet: 1座正在施工, 其余2个计划2025年3月建成. */
  'undone-yet': concept(
    REPORTED,
    '正在 仍在 尚在 在建 未完成 未建成 未完工 未实施 未开工 尚未 计划 列入 结转 顺延 推迟 延期 待建 待验收 待实施',
  ),
  /** Before a number of some months: what there was in both halves of a year may be the same, 春季180公里、秋季150公里. */
  'months-of-year': concept(FORMS, '春 夏 秋 冬 季 月 学期 半年 旬'),
  /** Counted as they come about, and so never twice. */
  'comes-about': concept(FORMS, '场 场次 次 期 批 批次 班次 轮 起 例 宗 件 件次 人次 户次 篇 份 项 项次'),
  /** Beside the number that a share is taken of. */
  'share-of-these': concept(
    REPORTED,
    '抽检 抽查 抽样 抽取 检查 检测 抽测 监测 巡查 调查 问卷 回收 受访 访问 测评 参评 验收 检出 应 总数 总量 总计 合计 共 共有 总 受理 收到 评查',
  ),
  /** Beside the number of those that a rate counts. */
  'turned-out-well': concept(
    FORMS,
    '合格 达标 满意 通过 成活 优良 完成 及时 准确 办结 处置 整改 解决 到位 就业 保存 完好 符合 正常 覆盖 入学 知晓',
  ),
  /** Before the word of a rate: those that it does not count. */
  'not-of-these': concept(FORMS, '不 未 没 无 非'),
  /** 12个断面中10个达标: the others are some of these. */
  among: concept(FORMS, '中 中有 其中'),
  /** How satisfied people were, worst to best: of these only the good ones count. */
  'satisfied-degree': concept(FORMS, `满意 ${crossed('很 非常 十分 比较 较 基本', '满意')}`),
  'satisfied-plainly': concept(FORMS, '满意'),
  'dissatisfied-degree': concept(FORMS, `一般 不满意 ${crossed('很 非常 较 不太', '不满意')} 不太满意`),
  /** Before what every one of them came to: 全部合格. */
  'every-one': concept(FORMS, '全部 全都 均 全 均已 全部已 均全部'),
  /** What has passed, in a name and in an answer: 验收合格率, 全部通过. */
  'share-of-passed': concept(FORMS, '合格 通过 达标 验收'),
  /** Before a price: what it is of, or for each of what. */
  'price-told': concept(FORMS, '单价 均价 平均单价 平均价格 价格'),
  /** Before a standard that is paid by: 按5元/生·天标准足额发放. */
  'by-standard': concept(FORMS, '按 按照 执行 均按'),
  /** Behind it. */
  standard: concept(FORMS, '标准 的标准'),
  /** How it was paid. */
  'paid-so': concept(FORMS, '足额 全额 及时 按时 按期 发放 执行 落实 补助 补贴 拨付 兑现 到位 支付 了'),
  /** For each of what a price is told: 户均, 每公里. */
  'for-one-after': concept(FORMS, '均'),
};
