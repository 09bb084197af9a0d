import { concept, crossed, FORMS } from '../concept';

const COMPLAINTS = '财政部门审核意见; reports of reviewers';

/** What reasons, problems and measures say. */
export const REASONS = {
  /** Something of the task was left undone. */
  'left-undone': concept(
    COMPLAINTS,
    `${crossed(
      '未 未能 没 没有 没能 尚未 未全部 未完全 未能全部 未能完全 未按期 未按时 未如期 未能按期 未能按时 未及时 仅部分 只',
      '完成 达到 达成 达标 实现 完工 竣工 验收 实施 到货 交货 供货 交付 安装 开工 办结 移交 建成 启用 投用',
    )} ${crossed(
      '未达 未能达 没达 尚未达',
      `预期 ${crossed(' 年度 全年 年初 预期 预定 既定 绩效 计划', '目标 指标 任务 计划')}`,
    )}`,
  ),
  /** Stand right behind 未完成 in a label, which says nothing of the task: 未完成原因：无. */
  'label-tail': concept(FORMS, '原因 情况 说明 事项'),
  /** All of the task was done, whatever else the text says. */
  'wholly-done': concept(
    FORMS,
    `${crossed('已 均已 全部 已全部 均 已按期 按期 按时 如期 超额 最终', '完成 达到 达成 达标 实现 完工 竣工 验收')} 补齐`,
  ),
  /** Label the problems of a project. */
  problems: concept(FORMS, '存在问题 存在的问题 主要问题 存在主要问题 存在的主要问题'),
  /** No problem at all; is the whole text. */
  'no-problem': concept(FORMS, `${crossed('无 没有 未发现 不存在', '问题 明显问题 重大问题')} 暂无问题 无存在问题`),
  /** Words that fit every indicator: a reason of nothing else says nothing of its own. */
  'empty-talk': concept(
    COMPLAINTS,
    '管理 工作 协调 沟通 监督 监管 重视 落实 执行 推进 措施 制度 认识 准备 计划 统筹 责任 力度 程度 到位 不到位 不够 ' +
      '不足 不力 不细 不高 不强 欠缺 薄弱 有待 需要 下一步 今后 以后 将 需 应 要 继续 不断 切实 进一步 加强 强化 提高 提升 完善 改进 ' +
      '优化 加大 规范 健全 努力 争取 确保 尽快 早日 客观 主观 特殊 历史 其他 其它 各种 多种 种种 实际 原因 因素 因 由于 因为 受 等 ' +
      '影响 导致 所致 造成 存在 偏差 差异 未完成 未达到 未达标 未达预期 完成 达到 目标 任务 指标 值 年初 预期 预定 有 的 了 在 和 与 ' +
      '及 对 方面 我单位 我局 本单位 单位 部门 相关 有关 情况 问题 较 较大 一定 尚 还 仍 明年 来年 下年 下年度 水平 效率 意识 能力 ' +
      '做好 抓好 各项 此项 该项 项目',
  ),
  /** The target was set too low at the start of the year: then points are to be reduced. */
  'target-too-low': concept(
    '财预〔2020〕10号 第十六条',
    '偏低 过低 较低 太低 定低 保守 低估 估计不足 预计不足 预估不足 预见不足 测算不准 预测不准 估计不准 预计不准 不够准确 不够科学 不够精准',
  ),
  /** Causes that any indicator may have. */
  'common-cause': concept(
    COMPLAINTS,
    '疫情 价格 物价 市场 天气 气候 雨季 汛期 降雨 暴雨 洪水 灾 低温 政策 上级 财政 资金 预算 经费 招标 招投标 采购 审批 征地 拆迁 机构改革 ' +
      '口径 预测 预计 估计 测算 目标 指标 设定 设置 偏低 偏高 保守 统计 超额 超出 年初 计划 无偏差',
  ),
  /** A measure that was taken or is to come, besides the general words of one. */
  'measure-taken': concept(
    FORMS,
    `${crossed('已 已经 拟 将 正在', '要求 责成 责令 督促 敦促 催促 约谈 增加 增配 增设 增派 补充 补签 补办 签订 招聘 公开招聘 建立 安排 联系 申请 更换 加密 调配 聘请 开通 报名 商请 会商 协商 函告 通知 委托 选派 对接 纳入 列入')} 已商 ` +
      '补齐 补种 补训 补课 补做 补建 补检 补测 补装 补招 补验 补抽 补扫 补聘 重扫 改线上 改为 改由 改用 改在 增配 增派 增设 抽调 调配 前置 加密取样 统一供种 延长监测 延长服务 延长开放 ' +
      '下季 下季度 下月 下半年 续建 重新组织 另行安排',
  ),
  /** Verbs that open a clause behind the cause which says what is done about it: 增加课时, 签订备货协议. */
  does: concept(
    FORMS,
    '增加 增强 增补 扩大 扩充 拓宽 拓展 安排 签订 签署 聘请 聘用 选派 选聘 委托 开展 制定 制订 出台 印发 对接 衔接 动员 压缩 降低 缩短 延长 ' +
      '调整 更换 更新 采购 购置 购买 租用 租赁 借用 预订 预定 储备 备足 组织 协调 联系 沟通 协商 商请 申请 争取 宣传 推广 约谈 走访 培训 建立 ' +
      '设立 修订 梳理 核实 核查 跟进 跟踪 复查 检查 巡检 检修 维修 维护 抢修 督办 催办 催缴 追缴 落实 明确 引进 引入 招募 补助 简化 启用 ' +
      '修改 改造 升级 统筹 错峰 分批 报请 提请 上报 通报 发布 公示 公开 开设 增开 加开 加班 补种 补签 询价 恢复',
  ),
  /** May stand before such a verb. */
  'does-how': concept(
    FORMS,
    '并 且 同时 及时 主动 积极 提前 提早 尽早 合理 科学 适当 充分 重新 另行 另外 同步 集中 逐步 统一 严格 定期 多方 多渠道 按需 就近 全面 继续 再 ' +
      '已 已经 现已 目前已 须 需 应 要 可 拟 将',
  ),
  /** Lead on to whom or what such a verb is turned: 与财政对接, 通过微信群动员. */
  towards: concept(FORMS, '与 同 向 对 通过 利用 采取 采用 会同 联合 请'),
  /** Right behind a verb: it says when, and of nothing that is done. */
  'time-of-doing': concept(FORMS, '后 前 时 期间 中 过程 以来 需要 了'),
  /** End a clause that tells a state and no doing: 采购延误, 培训减少, 安排冲突. */
  'state-told': concept(
    FORMS,
    '不足 不够 不齐 不到位 紧张 困难 较晚 太晚 晚 慢 较慢 滞后 延误 延迟 推迟 拖延 冲突 影响 上涨 增长 变化 变动 取消 暂停 中止 停工 受阻 失败 流标 减少 ' +
      '下降 较少 较多 过多 过少 较大 较高 较低 过高 过低 较长 过长 偏高 偏低 偏少 偏多 未完成 所致 导致 造成 频繁 复杂 有限 受限 繁忙 不畅',
  ),
  /** Open a clause that says when what was left has been done: 已于3月完成, 剩余1场已补办. */
  'done-since': concept(FORMS, '已于 已在 剩余 余 其余 余下 缺额 缺的 未完成部分 剩下'),
  /** Open a clause about what has been done in the meantime. */
  'by-now': concept(FORMS, '已 已经 现已 目前已 均已 已于 已在 后已'),
  'ever-since': concept(FORMS, '起 开始'),
  /** What is taken up again or anew, and what says that it is: 二次招标已完成, 招录程序已启动. */
  'taken-up': concept(FORMS, '程序 招标 招录 招聘 采购 询价 磋商 谈判 审批 维修 抢修 修复 改造'),
  'is-taken-up': concept(FORMS, crossed('已 现已 均已 已经 正在 已重新', '启动 重启 完成 恢复 进行 开展')),
  /** 新停车场2023年启用. */
  'new-thing': concept(FORMS, '新 新建 新增 新购 新设'),
  'opened-for-use': concept(FORMS, '启用 投用 投入使用 开放 开通 到岗'),
  /** In a clause that begins with a later year: it tells what went on to happen, and no plan. */
  'no-plan': concept(FORMS, '未 才 仍 没有 无法 不再 取消 停'),
  /** Before the later year that something is put off to and paid from: 改列2025年度预算安排. */
  'listed-for': concept(FORMS, '改列 改列入 列入 纳入 编入'),
  /** Open a clause about what is done as soon as something else is: 待修复后重扫. */
  awaits: concept(FORMS, '待 需待 须待 俟'),
  'as-soon-as': concept(FORMS, '后 之后 以后'),
  /** Open a clause about the next round of a work. */
  'next-round': concept(
    FORMS,
    `${crossed('下一 下个 下一个', '季 季节 雪季 学期 学年 批次 轮 周期 采暖季 供暖季 生长季')} 下一期 下一批`,
  ),
  /** What is done a second time, behind 已: 已重新招标. */
  anew: concept(FORMS, '重新 另行 二次'),
  'made-good': concept(FORMS, '补供 补办 补做 补齐 补完 补发 补开 办完 做完'),
  /** Stands with the execution of the budget in a remark that gives its reason. */
  spending: concept(FORMS, '执行 支出 支付 用款 预算 资金'),
  /** What is or will be done about a shortfall, in general words. */
  measure: concept(
    FORMS,
    '改进 改善 措施 下一步 下步 下一年 下年 来年 明年 次年 今后 后续 未来 加强 加快 加大 强化 完善 优化 整改 建议 督促 推进 推动 提高 提升 确保 ' +
      '进一步 争取 力争 拟 将 计划 及时 提前 细化 规范 健全 调整指标 调整目标',
  ),
  /** In the heading of a column that asks for measures. */
  'asks-for-measures': concept(FORMS, '改进 措施'),
  /** Before a number: no more than that. */
  'no-more-than-told': concept(FORMS, '仅 只 只有 仅有 仅完成 只完成 实际仅 实际只'),
  /** Between a day and what was done then: not before. */
  'only-then': concept(FORMS, '才 方才 方 后才 以后才'),
  /** Before a number: so much is wanting. */
  'short-by': concept(FORMS, '差 还差 尚差 仍差 缺 尚缺 还缺'),
  'for-letter': concept(FORMS, '因'),
  /** Open a cell that leaves what it has to say to another place: 见注①. */
  'sees-elsewhere': concept(FORMS, '见 详见 参见'),
  /** Announces a cause. */
  because: concept(FORMS, '原因 由于 因为'),
};
