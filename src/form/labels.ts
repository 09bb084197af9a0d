import { memoizeBounded } from '../scoring';
import { labelKey } from './text';

/**
 * The words by which a form is recognised: synonyms per field as observed in published forms of thirteen
 * provinces. Labels are compared by their key (see `labelKey`): no white space, no brackets, no closing colon.
 */

/** What a column of the indicator block holds. `other`: known headings that the reader has no use for. */
export type IndicatorColumnField =
  'level1' | 'level2' | 'name' | 'nature' | 'target' | 'unit' | 'actual' | 'points' | 'score' | 'reason' | 'other';

/** What a column of the funds block holds. */
export type FundColumnField = 'initial' | 'adjusted' | 'executed' | 'points' | 'rate' | 'score' | 'reason' | 'other';

/** What a label of the header block asks for. */
export type HeaderField = 'projectName' | 'department' | 'unit' | 'year' | 'other';

function lexicon<T extends string>(entries: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [field, words] of Object.entries(entries) as [T, string][]) {
    for (const word of words.split(/\s+/u)) if (word) map.set(word, field);
  }
  return map;
}

const REASONS = `偏差原因分析及改进措施 偏差原因分析 偏差原因及改进措施 偏差原因 未完成原因分析 未完成原因及拟采取的改进措施
  未完成原因和改进措施 未完成原因及改进措施 未完成原因 原因分析及改进措施 原因分析 原因`;

const INDICATOR_COLUMNS = lexicon<IndicatorColumnField>({
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标 指标名称',
  nature: '指标性质 符号 计算符号 定量指标/定性指标',
  target: '年度指标值 指标值 年初目标值 年初指标值 预期指标值 目标值 年度目标值 值',
  unit: '度量单位 计量单位 单位',
  actual: `实际完成值 全年实际值 全年实际完成值 全年完成值 年终完成值 完成值 单项指标实际完成值 实际值`,
  points: '分值 权重 指标分值 参考分值 指标权重',
  score: '得分 自评分 指标得分 自评得分 单项指标折算得分',
  reason: `${REASONS} 说明`,
  other: `得分计算方法 评价标准及依据 评分标准 复核分 财政审核评分 核查分数 单项指标完成情况 单项指标得分 权重占比 得分系数
    是否核心指标 调整指标值`,
});

const FUND_COLUMNS = lexicon<FundColumnField>({
  initial: '年初预算数 年初预算',
  adjusted: '全年预算数 调整后预算数 调整预算数 预算数',
  executed: '全年执行数 执行数 预算执行数',
  points: '分值 权重 执行率权重',
  rate: '执行率 预算执行率 预算执行进度',
  score: '得分 执行率得分',
  reason: REASONS,
  other: '得分计算方法 到位数 年度预算数 项目名称',
});

const HEADER_LABELS = lexicon<HeaderField>({
  projectName: '项目名称 专项资金名称 转移支付名称 转移支付项目名称 专项名称',
  department: `主管部门 主管部门及代码 项目主管单位 主管预算部门 市级主管部门 县级主管部门 区级主管部门 省级主管部门 自治区主管部门
    中央主管部门 主管主管部门`,
  unit: '实施单位 项目实施单位 资金使用单位 实施单位/项目负责人 项目单位',
  year: '年度 评价年度 预算年度 项目年度',
  other: `项目金额 项目负责人及电话 负责人及电话 项目负责人 财务负责人 填报人 联系电话 联系人 金额单位 是否为专项资金 项目类别 项目属性
    项目类型 填报日期 填报单位 地方主管部门 市县主管部门 市县财政部门 起止时间 资金性质 部门 公开14表 主要领导签字 基本情况`,
});

const GOAL_LABELS = new Set(
  '预期目标 年初设定目标 年度预期目标 总体目标 项目年度目标 年初绩效目标 年初预期目标 当年绩效目标'.split(' '),
);
const OUTCOME_LABELS = new Set(
  '实际完成情况 年度总体目标完成情况综述 全年实际完成情况 年度目标完成情况 具体完成情况 全年目标实际完成情况'.split(
    ' ',
  ),
);
const TOTAL_LABELS = new Set('总分 合计 自评总分 总计 总得分 项目总得分'.split(' '));
const FUND_TOTAL_LABELS = new Set(
  '年度资金总额 总额 年度财政资金总额 年度总金额 合计 资金总额 年度资金总计'.split(' '),
);
const REMARK_LABELS = new Set(
  '其他需要说明事项 其他需要说明的问题 评价结论 存在问题 改进措施 项目实施内容及过程概述'.split(' '),
);
const SIGNATURE_LABELS = new Set('填报人 联系人 项目负责人 财务负责人 注 备注 填表人 单位负责人 审核人'.split(' '));

const GOAL_BLOCK = /^(?:年度总体目标|总体目标|年度总体目标完成情况|总体目标完成情况|目标完成情况)$/u;
const SIGNATURE = /^(?:项目负责人|财务负责人|填报人|填表人|联系人|注)[:：]/u;
const TITLE = /自评价?(?:情况|结果|报告)?表|支出绩效自评$/u;

/** Labels that begin every form: what the reader looks for, shown where none is found. */
export const LOOKED_FOR: readonly string[] = Object.freeze([
  '项目名称',
  '全年预算数',
  '全年执行数',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '总分',
]);

/** The kinds of level-1 heading. */
export type Level1Kind = 'cost' | 'output' | 'benefit' | 'satisfaction' | 'execution' | 'process';

const LEVEL1: ReadonlyMap<string, Level1Kind> = new Map([
  ['产出', 'output'],
  ['项目产出', 'output'],
  ['成本', 'cost'],
  ['效益', 'benefit'],
  ['效果', 'benefit'],
  ['项目效益', 'benefit'],
  ['项目效果', 'benefit'],
  ['满意度', 'satisfaction'],
  ['预算执行率', 'execution'],
  ['预算执行', 'execution'],
  ['项目决策', 'process'],
  ['项目管理', 'process'],
  ['项目过程', 'process'],
]);

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

const LEVEL2: ReadonlyMap<string, Level2Kind> = new Map([
  ['数量', 'quantity'],
  ['质量', 'quality'],
  ['时效', 'timeliness'],
  ['成本', 'cost'],
  ['经济成本', 'economic-cost'],
  ['社会成本', 'social-cost'],
  ['生态环境成本', 'ecological-cost'],
  ['经济效益', 'economic'],
  ['社会效益', 'social'],
  ['生态效益', 'ecological'],
  ['环境效益', 'ecological'],
  ['可持续影响', 'sustainable'],
  ['可持续发展', 'sustainable'],
  ['满意度', 'satisfaction'],
  ['服务对象满意度', 'satisfaction'],
  ['预算执行率', 'execution'],
]);

/** All that a text can be as a label, found out once a text: a reader asks it again and again. */
interface Roles {
  readonly indicator: IndicatorColumnField | null;
  readonly fund: FundColumnField | null;
  readonly header: HeaderField | null;
  readonly isGoal: boolean;
  readonly isOutcome: boolean;
  readonly isGoalBlock: boolean;
  readonly isTotal: boolean;
  readonly isFundTotal: boolean;
  readonly isTitle: boolean;
  readonly isRemark: boolean;
  readonly isNote: boolean;
  readonly level1: Level1Kind | null;
  readonly level2: Level2Kind | null;
  readonly isLevelHeading: boolean;
}

const KEPT = 4000;

const rolesOf = memoizeBounded((text): Roles => {
  const { base } = labelKey(text);
  const stem = base.replace(/等$/u, '').replace(/指标$/u, '');
  const [level1, level2] = [LEVEL1.get(stem) ?? null, LEVEL2.get(stem) ?? null];
  const isRemark = REMARK_LABELS.has(base);
  return {
    indicator: INDICATOR_COLUMNS.get(base) ?? null,
    fund: FUND_COLUMNS.get(base) ?? null,
    header: HEADER_LABELS.get(base) ?? null,
    isGoal: GOAL_LABELS.has(base),
    isOutcome: OUTCOME_LABELS.has(base),
    isGoalBlock: GOAL_BLOCK.test(base),
    isTotal: TOTAL_LABELS.has(base),
    isFundTotal: FUND_TOTAL_LABELS.has(base),
    isTitle: TITLE.test(base),
    isRemark,
    isNote: isRemark || SIGNATURE_LABELS.has(base) || SIGNATURE.test(base),
    level1,
    level2,
    isLevelHeading: (level1 ?? level2) !== null && /指标等?$|^预算执行率$/u.test(base),
  };
}, KEPT);

/** What a narrative is as a label: nothing. Long texts are not kept in memory. */
const NO_ROLES: Roles = rolesOf('');
const LONGEST_LABEL = 80;
const roles = (text: string): Roles => (text.length > LONGEST_LABEL ? NO_ROLES : rolesOf(text));

/** The indicator column a heading names, or `null`. */
export const indicatorColumn = (text: string): IndicatorColumnField | null => roles(text).indicator;

/** The funds column a heading names, or `null`. */
export const fundColumn = (text: string): FundColumnField | null => roles(text).fund;

/** The header field a label asks for, or `null`. */
export const headerField = (text: string): HeaderField | null => roles(text).header;

export const isGoalLabel = (text: string): boolean => roles(text).isGoal;
export const isOutcomeLabel = (text: string): boolean => roles(text).isOutcome;
export const isGoalBlockLabel = (text: string): boolean => roles(text).isGoalBlock;
export const isTotalLabel = (text: string): boolean => roles(text).isTotal;
export const isFundTotalLabel = (text: string): boolean => roles(text).isFundTotal;
export const isTitle = (text: string): boolean => roles(text).isTitle;

/** Whether a text asks for a remark that the form's author has to write. */
export const isRemarkLabel = (text: string): boolean => roles(text).isRemark;

/** Whether a text opens a row of remarks or signatures rather than an indicator. */
export const isNoteLabel = (text: string): boolean => roles(text).isNote;

/** The kind of a level-1 heading, or `null` where the text is none. */
export const level1Kind = (text: string): Level1Kind | null => roles(text).level1;

/** The kind of a level-2 heading, or `null` where the text is none. */
export const level2Kind = (text: string): Level2Kind | null => roles(text).level2;

/** Whether a text is a level heading as printed (`成本指标`, `满意度指标`), not merely a word such as `成本`. */
export const isLevelHeading = (text: string): boolean => roles(text).isLevelHeading;
