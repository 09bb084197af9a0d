import { concept, crossed, FORMS } from '../concept';

/** How a project's plan and its changes are spoken of. */
export const PLANS = {
  /** Tells that a budget, a target or points were changed on the way. */
  'plan-changed': concept(
    FORMS,
    `${crossed('调整 变更 修订 修改 调减 调增 追加 核减 压减', '预算 指标 指标值 目标 目标值 分值 权重 资金 经费')} ` +
      `${crossed('预算 指标 指标值 目标 目标值 分值 权重 资金 经费', '调整 变更 修订 修改 调减 调增 追加 核减 压减')} ` +
      '调整为 变更为 修订为 修改为 调减为 调增为 调减至 调增至 调整至 经批准 报经批准 批复调整 中期调整 年中调整',
  ),
  /** Say that something is done or is to be done, and not how much. */
  'done-or-due': concept(
    FORMS,
    '完成 已完成 全部完成 按期完成 按时完成 及时完成 按计划完成 达标 到位 落实 保障 正常 按计划 全部 及时 开展 实施 执行 完成任务 完成目标 完成计划 达到预期 符合要求 有效 良好 较好',
  ),
  /** The row of all money of a project. */
  'fund-total': concept(FORMS, '年度资金总额 资金总额 年度财政资金总额 项目资金总额 年度总金额 总额 合计'),
  /** The heading over the money of a project. */
  'money-heading': concept(
    FORMS,
    crossed(
      '项目资金 资金情况 预算资金 年度资金 资金总额 年度资金总额 预算执行情况 资金投入情况',
      '(万元) (元) (单位:万元) (单位:元)',
    ),
  ),
};
