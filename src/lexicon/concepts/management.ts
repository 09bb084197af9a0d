import { concept, crossed, FORMS } from '../concept';

/** What the block 资金管理情况 says. */
export const MANAGEMENT = {
  /** Something of the management of the money was not as it should be. */
  'management-fault': concept(
    FORMS,
    `${crossed('不 未 未能 不够 不尽', '及时 按时 规范 合规 科学 准确 到位 严格')} 滞后 延迟 迟缓 违规 挤占 挪用 截留 滞留 超范围 超标准`,
  ),
  /** Make no fault of it: 未发生违规, 无挤占挪用, 不存在滞留. */
  'no-case-of': concept(FORMS, '无 没有 未发生 未发现 未出现 不存在 杜绝 避免 防止 严禁 不得 不 未'),
  /** No problem to tell; is the whole text. */
  'none-to-tell': concept(FORMS, '无 没有 暂无 否 不存在 未发现 无问题 暂无问题 不存在问题 未发现问题'),
  /** End the words before the execution rate in a sentence. */
  'execution-rate-of': concept(
    FORMS,
    `${crossed('执行率 支出率 预算执行率 资金执行率 支付率', '为 达 达到 是')} 执行率 支出率 支付率`,
  ),
};
