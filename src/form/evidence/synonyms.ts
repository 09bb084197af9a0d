/**
 * The words by which a form is recognised: synonyms per field as observed in published forms of thirteen provinces
 * and the centre. This is data; `docs/layouts.md` says how to add to it. Labels are compared by their key (see
 * `labelKey`): no white space, no brackets, no closing colon.
 */

/** What a column of the indicator block holds. `other`: headings that the reader has no use for. */
export type IndicatorColumnField =
  | 'level1'
  | 'level2'
  | 'name'
  | 'nature'
  | 'target'
  /** The target after an adjustment during the year; in force where the cell is filled. */
  | 'revised'
  | 'unit'
  | 'actual'
  | 'points'
  | 'score'
  /** A score on a scale of its own, and the weight that converts it into `score`. */
  | 'rawScore'
  | 'weight'
  /** How far the target was reached, or the share of the points that follows from it: 完成率, 得分系数. */
  | 'completion'
  | 'reason'
  | 'other';

/** What a column of the funds block holds. */
export type FundColumnField = 'initial' | 'adjusted' | 'executed' | 'points' | 'rate' | 'score' | 'reason' | 'other';

/** What a label of the header block asks for. */
export type HeaderField = 'projectName' | 'projectCode' | 'department' | 'unit' | 'year' | 'other';

/** Words apart from white space, by what they name. */
export type Words<Field extends string> = Readonly<Record<Field, string>>;

const REASONS = `偏差原因分析及改进措施 偏差原因分析 偏差原因及改进措施 偏差原因 未完成原因分析 未完成原因及拟采取的改进措施
  未完成原因和改进措施 未完成原因及改进措施 未完成原因分析及改进措施 未完成原因及整改措施 未达标原因及改进措施 偏差原因分析及整改措施 偏差原因及整改措施
  未完成原因 原因分析及改进措施 原因分析 原因`;

export const INDICATOR_WORDS: Words<IndicatorColumnField> = {
  level1: '一级指标 一级指标/二级指标',
  level2: '二级指标',
  name: '三级指标 指标名称 绩效指标名称 指标名',
  nature: '指标性质 指标方向 符号 计算符号 运算符号 定量指标/定性指标',
  target: `年度指标值 指标值 年初目标值 年初指标值 预期指标值 目标值 年度目标值 计划指标值 预期目标值 预期值
    计划完成 应完成 拟完成 拟完成值 目标要求 设定值 年初设定 年初设定值 本年目标
    指标性质及目标值 指标性质及指标值 指标性质/目标值 指标性质/指标值 指标值及性质 目标值及性质`,
  revised: '调整指标值 调整后指标值 调整后目标值 调整目标值',
  unit: '度量单位 计量单位 指标单位 单位',
  actual: `实际完成值 全年实际值 全年实际完成值 全年完成值 年终完成值 完成值 单项指标实际完成值 实际值 实际完成指标值
    实际完成情况 本年完成 实现程度`,
  points: '分值 权重 指标分值 参考分值 指标权重 标准分值 标准分 分值权重 满分 分数 赋分 配分 应得分 应得分值',
  score:
    '得分 自评分 指标得分 自评得分 单项指标折算得分 折算得分 折算后得分 加权得分 自评分值 实际得分 单位自评 自评 实得分',
  rawScore: '单项指标得分',
  weight: '权重占比',
  completion:
    '完成率 完成比例 完成比率 完成程度 完成百分比 指标完成率 目标完成率 全年完成率 单项指标完成率 得分系数 完成系数',
  reason: `${REASONS} 说明 原因说明`,
  other: `得分计算方法 评价标准及依据 评分标准 复核分 财政审核评分 核查分数 单项指标完成情况
    是否核心指标 子项目 子项目名称 分项目 分项目名称 任务名称 项目内容 序号 行号 编号 编码 指标编码 指标编号 指标代码 ID 全年预计执行数 全年预计完成值 全年预计完成数 预计全年完成值 完成目标可能性 目标完成可能性 其他
    确定能 有可能 完全不可能 经费保障 制度保障 人员保障 硬件条件保障`,
};

export const FUND_WORDS: Words<FundColumnField> = {
  initial: '年初预算数 年初预算 年初预算金额 年初预算安排数',
  adjusted:
    '全年预算数 调整后预算数 调整预算数 调整预算 预算数 全年预算 全年预算金额 调整后预算 预算金额 财政拨款数 调整后批复 调整后批复数 调整批复数 下达额度 当年下达额度 项目当年下达额度 本年下达额度 发行额度 债券发行额度 核定额度 核定预算 核定预算数 核定预算金额',
  executed:
    '全年执行数 执行数 预算执行数 全年执行金额 执行金额 全年支出数 实际支出数 支出数 实际支付数 实际支出金额 当年实际支出金额 本年支出额',
  points: '分值 权重 执行率权重',
  rate: '执行率 预算执行率 预算执行进度 支付进度',
  score: '得分 执行率得分',
  reason: REASONS,
  other: '行次 序号 得分计算方法 到位数 项目名称 全年预计执行数 全年预计执行率 预计全年执行数 预计全年执行率',
};

export const HEADER_WORDS: Words<HeaderField> = {
  projectName:
    '项目名称 项目全称 专项资金名称 转移支付名称 转移支付项目名称 转移名称 专项名称 资金名称 政策名称 项目政策名称',
  projectCode: '项目编码 项目代码 项目编号',
  department: `主管部门 主管部门及代码 项目主管单位 主管预算部门 市级主管部门 县级主管部门 区级主管部门 省级主管部门 自治区主管部门
    中央主管部门 主管主管部门 项目主管部门 主管单位 预算主管部门 预算部门 地方主管部门 部门名称 所属主管部门`,
  unit: `实施单位 项目实施单位 资金使用单位 实施单位/项目负责人 项目单位 项目承担单位 具体实施单位
    项目执行单位 执行单位 资金使用单位名称 用款单位`,
  year: '年度 评价年度 预算年度 项目年度 自评年度 所属年度 绩效年度 年份 项目年份 预算年份 评价年份 实施年度',
  other: `项目金额 项目负责人及电话 负责人及电话 项目负责人 财务负责人 填报人 联系电话 联系人 金额单位 是否为专项资金 项目类别 项目属性
    项目类型 填报日期 填报单位 财政科室 财政归口科室 财政归口处室 归口处室 归口科室 市县主管部门 市县财政部门 起止时间 资金性质 公开14表 主要领导签字 基本情况`,
};

export const GOAL_WORDS = `预期目标 年初设定目标 年度预期目标 总体目标 项目年度目标 年初绩效目标 年初预期目标 当年绩效目标 年度目标 年初目标 年度绩效目标 绩效目标
  设定目标 绩效目标设定 预期 全年绩效目标 调整后绩效目标 调整绩效目标 调整后目标`;
export const OUTCOME_WORDS = `实际完成情况 年度总体目标完成情况综述 全年实际完成情况 年度目标完成情况 具体完成情况 全年目标实际完成情况
  目标实际完成情况 完成情况 年度实际完成情况 全年完成情况 目标完成情况 总体完成情况 实际`;
export const TOTAL_WORDS =
  '总分 合计 自评总分 总计 总得分 项目总得分 得分合计 自评总得分 综合得分 自评得分合计 绩效自评总分 总评分 评价总分 项目总分';
/** What a total is called above the indicators besides, where no column of scores could be meant. */
export const HEAD_TOTAL_WORDS = '自评得分 自评分 评价得分 自评分数 绩效自评得分 得分';
export const FUND_TOTAL_WORDS =
  '年度资金总额 总额 年度财政资金总额 年度总金额 合计 资金总额 年度资金总计 项目资金总额 年度资金合计 资金合计 总计 小计';
export const REMARK_WORDS = `其他需要说明事项 其他需要说明的事项 其他需要说明的问题 其他需说明的问题 偏差大或目标未完成原因分析
  改进措施及结果应用方案 评价结论 自评结论 存在问题 存在的问题 存在问题及原因 存在的主要问题 主要问题 改进措施 整改措施 下一步改进措施
  存在问题和改进措施 存在问题及改进措施 项目实施内容及过程概述`;
/** What a column for whatever else is to be said is called. */
export const REMARK_COLUMN_WORDS = '备注 备考 其他说明';
/** What a row that numbers the columns is called. */
export const COLUMN_NUMBER_WORDS = '列次 栏次 行次 列号 栏号 序号 编号';
/** What the block 资金管理情况 is called, and what its rows are about. */
export const MANAGEMENT_WORDS = '资金管理情况 资金管理 资金使用管理情况 资金管理使用情况 项目资金管理情况';
export const MANAGEMENT_ROW_WORDS = `分配科学性 下达及时性 拨付合规性 使用规范性 执行准确性 预算绩效管理情况 支出责任履行情况
  资金分配科学性 资金下达及时性 资金拨付合规性 资金使用规范性 资金使用合规性 预算执行准确性 分配合理性 拨付及时性 资金拨付及时性`;
/** What a block of the year's tasks, which department forms have above the funds, heads its columns with. */
export const TASK_WORDS = '任务名称 工作任务 主要任务 年度主要任务 重点工作任务 主要工作任务';
export const DESCRIPTION_WORDS = '情况说明 说明 自评说明 管理说明 自评情况 管理情况';
export const PROBLEM_WORDS =
  '存在问题和改进措施 存在问题及改进措施 存在的问题和改进措施 存在的问题及改进措施 存在问题 存在的问题';
export const SIGNATURE_WORDS = `填报人 联系人 项目负责人 财务负责人 注 备注 填表人 单位负责人 审核人 填表说明 填报说明 联系电话 经办人
  分管领导 填表日期 填报日期 说明`;

/** The kinds of level-1 heading. */
export type Level1Kind = 'cost' | 'output' | 'benefit' | 'satisfaction' | 'execution' | 'process';

/** Level-1 headings without 指标. */
export const LEVEL1_WORDS: Words<Level1Kind> = {
  cost: '成本 项目成本 成本控制',
  output: '产出 项目产出 产出目标 项目产出目标',
  benefit: '效益 效果 项目效益 项目效果 效益目标 结果目标 效果目标 影响力目标',
  satisfaction: '满意度 服务对象满意度 项目满意度 满意度目标',
  execution: '预算执行率 预算执行 预算执行情况 资金执行率',
  process:
    '项目决策 项目管理 项目过程 决策 过程 管理 投入 项目投入 决策管理 投入目标 预算管理 资金管理 投入与管理 投入管理 过程管理 债券资金管理',
};

/** The kinds of level-2 heading. */
export type Level2Kind =
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'cost'
  | 'economic-cost'
  | 'social-cost'
  | 'ecological-cost'
  | 'economic'
  | 'social'
  | 'ecological'
  | 'sustainable'
  | 'satisfaction'
  | 'execution';

/** Level-2 headings without 指标. */
export const LEVEL2_WORDS: Words<Level2Kind> = {
  quantity: '数量 产出数量',
  quality: '质量 产出质量',
  timeliness: '时效 产出时效 进度',
  cost: '成本 产出成本',
  'economic-cost': '经济成本',
  'social-cost': '社会成本',
  'ecological-cost': '生态环境成本 生态成本',
  economic: '经济效益 经济效果',
  social: '社会效益 社会效果',
  ecological: '生态效益 环境效益 生态环境效益',
  sustainable: '可持续影响 可持续发展 可持续性影响 可持续性 可持续影响力 可持续发展影响',
  satisfaction: '满意度 服务对象满意度 受益对象满意度 社会公众满意度 服务对象或受益对象满意度 社会公众或服务对象满意度',
  execution: '预算执行率 预算执行',
};
