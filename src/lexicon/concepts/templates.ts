import { concept, crossed, FORMS } from '../concept';

/** What a template tells those who fill it in. */
export const TEMPLATES = {
  'length-bound': concept(FORMS, '限 不超过 控制在'),
  'letters-limit': concept(FORMS, '字以内 字以下 字左右 字内'),
  letters: concept(FORMS, '字'),
  /** Open an instruction. */
  instructs: concept(FORMS, '请 对照 结合 针对 根据 围绕 简要 简述 概述 描述 说明 填写 填报'),
  'asked-to': concept(FORMS, '需 请 应 须'),
  'how-to-tell': concept(FORMS, '单独 重点 简要'),
  tell: concept(FORMS, '说明 填写 填报 描述'),
  'fill-in-here': concept(FORMS, '请在此 请填 此处填 在此填 点击此处'),
  /** A reason column with one of these asks for less than all deviations. */
  'asks-one-way': concept(FORMS, '未完成 说明 备注'),
  /** There was no deviation; is the whole text. */
  'no-deviation': concept(
    FORMS,
    `${crossed(crossed(crossed('无 没有 未有 不存在 未出现 未发生 未产生', ' 任何'), '偏差 差异 偏离 误差'), ' 原因 情况 值 产生')} 无变化`,
  ),
  /** Labels of a block of funds, whatever its layout: 项目资金, 预算安排情况, 年度财政资金总额. */
  'whose-funds': concept(FORMS, '项目 年度'),
  'of-finance': concept(FORMS, '财政'),
  'budget-or-money': concept(FORMS, '预算 资金'),
  'funds-label-end': concept(FORMS, '执行 安排 到位 投入 来源 总额 情况 数'),
  'execution-rate-word': concept(FORMS, '执行率'),
};
