import { concept, crossed, FORMS } from '../concept';

const REPORTED = `${FORMS}; reports of reviewers`;

const MOST = '最高 最长 最多 最大';
const LEAST = '最低 最短 最少 最小';

/** What words around several numbers of one cell make of each of them. */
export const SEVERAL = {
  /** Before the number that others make up, as it stood when the year ended. */
  'at-year-end': concept(REPORTED, `${crossed(' 截至 截止 至', '年末 年底 期末')} 年末实有 年底实有 现有`),
  'mean-told': concept(FORMS, '平均 平均为 平均达 平均达到 均值'),
  /** One end of what was measured. */
  'most-told': concept(FORMS, MOST),
  'least-told': concept(FORMS, LEAST),
  'extreme-told': concept(FORMS, `${MOST} ${LEAST} 最快 最慢`),
  /** Before a number that is none of those which make a sum. */
  'no-addend': concept(
    REPORTED,
    '目标 计划 预计 预期 拟 应 原 去年 上年 往年 同期 其中 平均 人均 户均 场均 每 累计 累积 最高 最低 最长 最短 最多 最少 最大 最小 ' +
      '剩余 其余 另 尚 差 较 比 超过 超出 超额 超计划 抽检 抽查 抽样 调查 问卷 回收 样本 申报 申请 报名 审核 约定 满分 重复 取消 撤销 减少 退出 下降 未 不合格 不达标 不满意',
  ),
  /** Before a number that was taken off what was planned: 核减2户. */
  'cut-from-plan': concept(REPORTED, '核减 调减 减 扣减 扣除 剔除 调出 退出 减少'),
  /** Beside a number of what is not done yet: 1座正在施工, 其余2个计划2025年3月建成. */
  'undone-yet': concept(
    REPORTED,
    '正在 仍在 尚在 在建 未完成 未建成 未完工 未实施 未开工 尚未 计划 列入 结转 顺延 推迟 延期 已签合同 已签约 签订合同 签了合同 ' +
      `${crossed('待', '建 验收 实施 施工 改造 完成 完工 化解 处置 整改 发放 调查 拨付 采购 安装 开工 办理 办结 建设 修复 维修')}`,
  ),
  /** Before a number of those that are left. */
  'what-remains': concept(FORMS, '剩余 尚余 还剩 尚剩 剩下 未完成'),
  /** Before a number of those with whom it began, which says nothing of how many came of it: 申报1600户，改造1430户. */
  'early-stage': concept(
    REPORTED,
    '申报 申请 报名 摸底 排查 发现 检出 受理 接到 接诉 接收 收到 登记 立案 审核 公示 立项 招标 推荐 邀请 通知 应 拟 计划 目标 任务',
  ),
  /** Beside a number of those of whom it came to something, of whatever the row is about. */
  'late-stage': concept(FORMS, '完成 已完成 实际 实际完成 建成 实施'),
  /** What came about as it was planned, and what came about all the same: 计划停水2次，突发停水2次. */
  'by-plan': concept(FORMS, '计划 计划内 计划性'),
  'not-by-plan': concept(FORMS, '突发 突发性 临时 故障 故障性 应急 非计划 非计划性 计划外 意外'),
  /** Which part of the year, or batch, it is. */
  'which-of-several': concept(FORMS, '上 下 春 夏 秋 冬 一 二 三 四 五 六 七 八 九 十 首 末 第'),
  /** What is left of a part of the year, or of a batch, without its number: 半年 of 上半年. */
  'turn-of-several': concept(FORMS, '半年 季度 季 月 月份 学期 批 批次 期 轮 旬'),
  /** The one period that a form is of. */
  'period-of-form': concept(FORMS, '年'),
  /** Two measure words written as one: each counts. */
  'joint-unit': concept(FORMS, '台套 台件 件套'),
  /** Between 每 and what it is of each of: 每个乡镇. */
  piece: concept(FORMS, '个'),
  /** Right before a number that each of several has: 上、下半年各1次. */
  'each-of-them': concept(REPORTED, crossed('各 分别', ' 开展 举办 组织 完成 建成 建设 安装 发放 采购 培训')),
  /** Two of them in one word, before what each has: 上下半年各1次. */
  'two-of-them': concept(FORMS, '上下半年 上下学期 春秋季 春秋两季 春秋两学期 线上线下 校内校外 室内室外 城区乡村'),
  /** Beside the days on which something was closed: 312天（闭馆53天）. */
  'closed-then': concept(
    FORMS,
    '闭馆 闭园 闭市 关闭 停运 停机 停业 停诊 停播 停航 停开 检修 维护 放假 节假日 法定节日 休馆 休园 休息 休市',
  ),
  /** In the name of a limit that holds for each one. */
  'limit-of-one': concept(FORMS, '单 均 最大 最高 最长'),
  /** Before a number of some months: what there was in both halves of a year may be the same, 春季180公里、秋季150公里. */
  'months-of-year': concept(FORMS, '春 夏 秋 冬 季 月 学期 半年 旬'),
  /** Counted as they come about, and so never twice. */
  'comes-about': concept(FORMS, '场 场次 次 期 批 批次 班次 轮 起 例 宗 件 件次 人次 户次 篇 份 项 项次'),
  /** Beside the number that a share is taken of. */
  'share-of-these': concept(
    REPORTED,
    '抽检 抽查 抽样 抽取 检查 检测 抽测 监测 巡查 调查 问卷 回收 受访 访问 测评 参评 验收 检出 应 总数 总量 总计 合计 共 共有 总 受理 收到 评查 ' +
      '发现 回访 走访 入户 随访 电访 访谈 排查 摸底',
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
  /** Behind those that did not turn out well: they may have in the end, 其余18户已整改复验. */
  'made-good-since': concept(REPORTED, '整改 复验 复检 复查 返工 返修 补办 补种 补栽 重做 修复后 销号'),
  /** How satisfied people were, worst to best: of these only the good ones count. */
  'satisfied-degree': concept(FORMS, `满意 ${crossed('很 非常 十分 比较 较 基本', '满意')}`),
  'satisfied-plainly': concept(FORMS, '满意'),
  'dissatisfied-degree': concept(FORMS, `一般 不满意 ${crossed('很 非常 较 不太', '不满意')} 不太满意`),
  /** Before what every one of them came to: 全部合格. */
  'every-one': concept(FORMS, '全部 全都 均 全 均已 全部已 均全部'),
  /** What has passed, in a name and in an answer: 验收合格率, 全部通过. */
  'share-of-passed': concept(FORMS, '合格 通过 达标 验收'),
  /** What every one of them came to; 验收 alone says only that they were looked at. */
  passed: concept(FORMS, '合格 通过 达标'),
  /** Around it: 全部一次验收合格, 均通过验收. */
  'passed-how': concept(FORMS, '一次 一次性 首次 顺利 已 按期 按时 如期 验收 检测 检验 经 质量 竣工'),
  /** Before a price: what it is of, or for each of what. */
  'price-told': concept(FORMS, '单价 均价 平均单价 平均价格 价格'),
  /** Before an amount of money that was paid for all of something, and before how many there were. */
  'spent-so-much': concept(
    REPORTED,
    '合同价 合同金额 合同总价 中标价 中标金额 结算价 结算金额 结算 决算 总价 总额 总金额 支付 支出 共支出 实际支出 花费 共 共计 合计 总计 ' +
      '采购 购置 购买 安装 改造 发放 完成 补贴 资助 培训 建设 新建',
  ),
  /** Before a price that nobody paid: it stands beside the one that was. */
  'price-compared': concept(REPORTED, '市场价 市场均价 原价 指导价 限价 最高限价 控制价 预算价 评审价 挂网价 报价'),
  /** Before a standard that is paid by: 按5元/生·天标准足额发放. */
  'by-standard': concept(FORMS, '按 按照 执行 均按'),
  /** Behind it. */
  standard: concept(FORMS, '标准 的标准'),
  /** How it was paid. */
  'paid-so': concept(FORMS, '足额 全额 及时 按时 按期 发放 执行 落实 补助 补贴 拨付 兑现 到位 支付 了'),
  /** For each of what a price is told: 户均, 每公里. */
  'for-one-after': concept(FORMS, '均'),
};
