import { isWord, opening, phrase } from '../../lexicon';
import { memoizeBounded } from '../../scoring';
import {
  COLUMN_NUMBER_WORDS,
  DESCRIPTION_WORDS,
  FUND_TOTAL_WORDS,
  FUND_WORDS,
  GOAL_WORDS,
  HEAD_TOTAL_WORDS,
  HEADER_WORDS,
  INDICATOR_WORDS,
  LEVEL1_WORDS,
  LEVEL2_WORDS,
  MANAGEMENT_ROW_WORDS,
  MANAGEMENT_WORDS,
  OUTCOME_WORDS,
  PROBLEM_WORDS,
  REMARK_COLUMN_WORDS,
  REMARK_WORDS,
  SIGNATURE_WORDS,
  TASK_WORDS,
  TOTAL_WORDS,
  type FundColumnField,
  type HeaderField,
  type IndicatorColumnField,
  type Level1Kind,
  type Level2Kind,
  type Words,
} from './synonyms';
import type { Evidence } from './evidence';
import { foldWidth, labelKey } from '../cells/text';

/** What a text is as a label of the form, by the synonyms as they stand in the table. */

export type { FundColumnField, HeaderField, IndicatorColumnField, Level1Kind, Level2Kind } from './synonyms';

const wordsOf = (text: string): string[] => text.trim().split(/\s+/u);

function lexicon<Field extends string>(words: Words<Field>): ReadonlyMap<string, Field> {
  const map = new Map<string, Field>();
  for (const [field, list] of Object.entries(words) as [Field, string][]) {
    for (const word of wordsOf(list)) map.set(word, field);
  }
  return map;
}

const firstWords = Object.fromEntries(
  Object.entries({ ...FUND_WORDS, ...INDICATOR_WORDS }).map(([field, words]) => [field, wordsOf(words)[0] ?? '']),
) as Record<IndicatorColumnField | FundColumnField, string>;

/** What the national template calls a column of the indicators or the funds: the first word of its row in the table. */
export const standardHeading = (field: IndicatorColumnField | FundColumnField): string => firstWords[field];

const INDICATOR_COLUMNS = lexicon(INDICATOR_WORDS);
const FUND_COLUMNS = lexicon(FUND_WORDS);
const HEADER_LABELS = lexicon(HEADER_WORDS);
const LEVEL1 = lexicon(LEVEL1_WORDS);
const LEVEL2 = lexicon(LEVEL2_WORDS);
/** A remark in a cell of its own: `执行率为0的原因：资金12月底下达，已结转下年支付。` */
const REASON_TOLD = phrase`^[^:：]{0,12}${'cause-label'}[:：].{6}`;
/** 产出指标40分, without brackets. */
const POINTS_AT_END = /\d+(?:\.\d+)?分$/u;
const FUND_TOTAL = phrase`^${'fund-total-of'}{0,2}${'sum-word'}$`;
/** 追加预算, 调整（减）数, 预算调整数: what a budget grew by. */
const ADDITION = phrase`^${'added-when'}?(?:${'added'}${'budget-word'}?|${'budget-word'}${'added'})${'amount-tail'}?$`;
/** 评定总分, 自评合计, 合计得分: whose total it is, and a word for a total. */
const TOTAL = phrase`^${'whose-total'}{0,2}${'total-word'}${'value-word'}?$`;
/** Words of time and kind before 目标 and 完成情况, in whatever order a form puts them. */
const GOAL = phrase`^${'before-goal'}{0,4}${'goal-letter'}${'goal-tail'}?$`;
const OUTCOME = phrase`^${'before-outcome'}{0,4}${'outcome-verb'}${'state-word'}${'outcome-tail'}?$`;
/** 目标完成, 年末完成, 实际情况: what asks for an outcome only beside or below what asks for a goal. */
const BRIEF_OUTCOME = phrase`^${'before-outcome'}{0,4}${'outcome-verb'}$|^${'really'}${'state-word'}$`;
const ANY_GOAL = phrase`${'goal-letter'}$`;
const OF_A_YEAR = phrase`${'year-word'}`;
/** 目标1, 2., （三）: the number of a row in a list of goals. */
const LIST_NUMBER = phrase`^${'goal-letter'}?\(?(?:\d{1,2}|[一二三四五六七八九十])\)?[.、]?$`;
/** 年度绩效指标完成情况: what the block of the indicators is called. */
const INDICATOR_BLOCK = phrase`^${'whose-funds'}{0,2}${'performance-word'}?${'indicator-word'}${'block-tail'}?$`;
/** 按收入性质分 heads one of several ways of splitting the same total. */
const WAY_OF_SPLITTING = phrase`^${'split-by'}\p{L}{1,10}?${'way-of-splitting'}$`;
const SIGNATURE = phrase`^${'signs-here'}[:：]`;
/** 主管部门（盖章） 年 月 日: a place for a stamp, a signature or a date. */
const STAMP = phrase`\(\p{L}{0,6}${'stamp'}\)|^年月日$|${'stamp-alone'}[:：]?$`;
const TITLE = phrase`${'self-evaluation'}${'title-kind'}?${'table-letter'}|${'performance-word'}${'title-of'}?${'self-evaluated'}$|${'performance-word'}${'title-of-what'}{0,2}${'title-act'}?${'table-letter'}$`;
const GRADE_LABEL = phrase`^${'whose-grade'}?${'grade-label'}$`;
const SUBTOTAL = phrase`^(?:\p{L}{0,6}${'indicator-word'})?${'subtotal'}$|^${'scored-block'}${'score-word'}${'subtotal-tail'}?$`;
/** 产出指标小计, 预算执行小计: the level and what it comes to. */
const SUBTOTAL_END = phrase`(?<=.)${'subtotal'}$`;
const LEVEL_HEADING = phrase`${'indicator-word'}${'and-so-on'}?$|^${'budget-rate'}$`;
const LEVEL_TAIL = phrase`${'indicator-word'}?${'and-so-on'}?$`;
/** 部门：… and 项目单位（盖章）：… carry label and answer in one cell. */
const LABEL_WITH_ANSWER = /^([^:：]{2,16})[:：]\s*(\S.*)$/su;

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

/** 1-7月执行数, 截至8月底完成情况, 上半年完成值: what was reached in the middle of the year, and what share of the money was spent. */
const SPAN =
  phrase`${'until'}?\d{1,2}(?:[-—–~至到]\d{1,2})?月${'month-end'}?|${'half-year'}|[一前][一二三]?${'quarter'}`.source;
const ofSpan = ({ source }: RegExp): RegExp => new RegExp(`^(?:${SPAN})${source}$`, 'u');
const INTERIM = ofSpan(phrase`${'really'}?${'interim-verb'}${'interim-tail'}?`);
const INTERIM_RATE = ofSpan(phrase`${'interim-rate'}`);

const PART_OF_YEAR = phrase`^(?:${'part-of-year'})$`;
const SPAN_ALONE = ofSpan(phrase`${'running-sum'}?`);
const WHOLE_YEAR = phrase`^(?:${'whole-year'})$|^(?:1[-—–~至到])?12月${'month-end'}?${'running-sum'}?$`;

/** 全年, 合计, 1-12月: what a heading with parts of time beside it says of the whole. */
export const isWholeYear = (base: string): boolean => WHOLE_YEAR.test(base);

/** 上半年, 7-12月, 三季度: a heading that names a part of the year and nothing else. */
export const isPartOfYear = (base: string): boolean =>
  (PART_OF_YEAR.test(base) || SPAN_ALONE.test(base)) && !isWholeYear(base);

/** Whether a heading asks for the state in the middle of the year. */
export const isInterim = (said: Said): boolean => names(said, ROLE.interim);

/** Whether a text is one of some words, or has a shape that such labels have. */
function oneOf(words: string, shape: RegExp | null = null): (base: string) => boolean {
  const set = new Set(wordsOf(words));
  return (base) => set.has(base) || shape?.test(base) === true;
}

const namesGoal = oneOf(GOAL_WORDS, GOAL);
const namesOutcome = oneOf(OUTCOME_WORDS, OUTCOME);
const namesTotal = oneOf(TOTAL_WORDS, TOTAL);
const namesHeadTotal = oneOf(HEAD_TOTAL_WORDS);
const namesFundTotal = oneOf(FUND_TOTAL_WORDS, FUND_TOTAL);
const namesManagement = oneOf(MANAGEMENT_WORDS);
const namesManagementRow = oneOf(MANAGEMENT_ROW_WORDS);
const namesTask = oneOf(TASK_WORDS);
const namesDescription = oneOf(DESCRIPTION_WORDS);
const namesProblem = oneOf(PROBLEM_WORDS);
const namesColumnNumber = oneOf(COLUMN_NUMBER_WORDS);
const namesRemarkColumn = oneOf(REMARK_COLUMN_WORDS);
const namesRemark = oneOf(REMARK_WORDS);
const namesSignature = oneOf(SIGNATURE_WORDS, SIGNATURE);

/** What a text can be as a label besides a column, a question or a level: one bit each. */
export const ROLE = Object.freeze({
  goal: 1 << 0,
  outcome: 1 << 1,
  goalBlock: 1 << 2,
  indicatorBlock: 1 << 3,
  total: 1 << 4,
  headTotal: 1 << 5,
  grade: 1 << 6,
  subtotal: 1 << 7,
  fundTotal: 1 << 8,
  title: 1 << 9,
  ofWhich: 1 << 10,
  addition: 1 << 11,
  remark: 1 << 12,
  remarkColumn: 1 << 13,
  note: 1 << 14,
  management: 1 << 15,
  managementRow: 1 << 16,
  task: 1 << 17,
  description: 1 << 18,
  problem: 1 << 19,
  columnNumber: 1 << 20,
  interim: 1 << 21,
  briefOutcome: 1 << 22,
  projectName: 1 << 23,
} as const);

/** All that a text can be as a label. */
export interface Roles extends Levels {
  readonly indicator: IndicatorColumnField | null;
  readonly fund: FundColumnField | null;
  readonly header: HeaderField | null;
  /** What else it is, the bits of `ROLE` that hold. */
  readonly bits: number;
}

interface Levels {
  readonly level1: Level1Kind | null;
  readonly level2: Level2Kind | null;
  readonly isLevelHeading: boolean;
}

const KEPT = 4000;

/** 调整预算（+、-）: by how much a budget was changed, and no budget. */
const UP_OR_DOWN = /^\+[/、,，]?[-−–—]$/u;
const isUpOrDown = (note: string): boolean => UP_OR_DOWN.test(note);

const rolesOfLabel = memoizeBounded((text): Roles => {
  const { base, notes } = labelKey(text);
  const [isInterim, isInterimRate] = [INTERIM.test(base), INTERIM_RATE.test(base)];
  const { level1, level2, isLevelHeading } = levelsOf(text, base);
  // Written out: every cell is asked, and objects put together from parts are slow to ask.
  return {
    indicator: INDICATOR_COLUMNS.get(base) ?? (isInterim ? 'actual' : null),
    fund: notes.some(isUpOrDown)
      ? 'other'
      : (FUND_COLUMNS.get(base) ?? (isInterim ? 'executed' : isInterimRate ? 'rate' : null)),
    header: HEADER_LABELS.get(base) ?? null,
    level1,
    level2,
    isLevelHeading,
    bits:
      bitsFor(text, base) |
      (isInterim || isInterimRate ? ROLE.interim : 0) |
      ((level1 ?? level2) !== null && SUBTOTAL_END.test(base) ? ROLE.subtotal : 0) |
      (HEADER_LABELS.get(base) === 'projectName' ? ROLE.projectName : 0),
  };
}, KEPT);

/** Of a sentence only these can be told: no other label is as long. */
const LONGEST_WORDS = 40;

function bitsFor(text: string, base: string): number {
  if (base.length > LONGEST_WORDS) return bitsOfSentence(text, base);
  const [isTotal, isRemark] = [namesTotal(base), namesRemark(base) || REASON_TOLD.test(text.trim())];
  const bit = (role: keyof typeof ROLE, holds: boolean): number => (holds ? ROLE[role] : 0);
  return (
    bit('goal', namesGoal(base)) |
    bit('outcome', namesOutcome(base)) |
    bit('briefOutcome', BRIEF_OUTCOME.test(base)) |
    bit('goalBlock', isWord('goal-block', base)) |
    bit('indicatorBlock', INDICATOR_BLOCK.test(base)) |
    bit('total', isTotal) |
    bit('headTotal', isTotal || namesHeadTotal(base)) |
    bit('grade', GRADE_LABEL.test(base)) |
    bit('subtotal', SUBTOTAL.test(base)) |
    bit('fundTotal', namesFundTotal(base)) |
    bit('title', TITLE.test(base)) |
    bit('ofWhich', base.startsWith('其中')) |
    bit('addition', ADDITION.test(base)) |
    bit('remark', isRemark) |
    bit('remarkColumn', namesRemarkColumn(base)) |
    bit('note', isRemark || namesSignature(base) || isStamp(text)) |
    bit('management', namesManagement(base)) |
    bit('managementRow', namesManagementRow(base)) |
    bit('task', namesTask(base)) |
    bit('description', namesDescription(base)) |
    bit('problem', namesProblem(base)) |
    bit('columnNumber', namesColumnNumber(base))
  );
}

function bitsOfSentence(text: string, base: string): number {
  const isRemark = REASON_TOLD.test(text.trim());
  const isNote = isRemark || SIGNATURE.test(base) || isStamp(text);
  return (
    (TITLE.test(base) ? ROLE.title : 0) |
    (base.startsWith('其中') ? ROLE.ofWhich : 0) |
    (isRemark ? ROLE.remark : 0) |
    (isNote ? ROLE.note : 0)
  );
}

const isStamp = (text: string): boolean => STAMP.test(foldWidth(text).replace(/\s+/gu, ''));

function levelsOf(text: string, base: string): Levels {
  const joined = joinedLevels(text);
  if (joined) return { level1: joined.level1.kind, level2: null, isLevelHeading: true };
  const heading = base.replace(POINTS_AT_END, '').replace(SUBTOTAL_END, '');
  const stem = stemOf(heading);
  const [level1, level2] = [LEVEL1.get(stem) ?? null, LEVEL2.get(stem) ?? null];
  return { level1, level2, isLevelHeading: (level1 ?? level2) !== null && LEVEL_HEADING.test(heading) };
}

const stemOf = (text: string): string => text.replace(LEVEL_TAIL, '');

/** Both levels in one cell: 产出指标—数量指标, 产出指标/数量指标（20分）, 产出指标（数量）. */
const LEVELS_JOINED = /^([^-—–/·>()\n]{2,10})(?:[-—–/·>\n]+([^-—–/·>()\n]{2,14})|\(([^()]{2,14})\))(?:\([\d.]+分\))?$/u;
/** （服务对象） behind 满意度指标 stands for the whole. */
const WHOSE = ['', '满意度'];

interface JoinedLevels {
  readonly level1: { readonly text: string; readonly kind: Level1Kind };
  readonly level2: { readonly text: string; readonly kind: Level2Kind };
}

/** Both levels of a text that has them; `null` for any other. */
export function joinedLevels(text: string): JoinedLevels | null {
  const squeezed = foldWidth(text)
    .trim()
    .replace(/[^\S\n]+/gu, '');
  const [, first = '', beside, within] = LEVELS_JOINED.exec(squeezed) ?? [];
  const second = beside ?? within;
  const kind = LEVEL1.get(stemOf(first));
  if (second === undefined || kind === undefined) return null;
  const kinds = WHOSE.flatMap((whose) => LEVEL2.get(stemOf(second + whose)) ?? []);
  return kinds[0] ? { level1: { text: first, kind }, level2: { text: second, kind: kinds[0] } } : null;
}

/** What a narrative is as a label: nothing. Long texts are not kept in memory. */
const NO_ROLES: Roles = rolesOfLabel('');
const LONGEST_LABEL = 80;

/** All that a text can be as a label. */
export const rolesOf = (text: string): Roles => (text.length > LONGEST_LABEL ? NO_ROLES : rolesOfLabel(text));

/** A cell with what is known of its text, or a text alone: a part of a cell, or what no cell holds. */
export type Said = string | { readonly evidence: Evidence };
const roles = (said: Said): Roles => (typeof said === 'string' ? rolesOf(said) : said.evidence.roles);

/** The bits of `ROLE` that hold for a text. */
export const bitsOf = (said: Said): number => roles(said).bits;

const names = (said: Said, role: number): boolean => (bitsOf(said) & role) !== 0;

/** The indicator column a heading names, or `null`. */
export const indicatorColumn = (said: Said): IndicatorColumnField | null => roles(said).indicator;

/** The funds column a heading names, or `null`. */
export const fundColumn = (said: Said): FundColumnField | null => roles(said).fund;

/** The header field a label asks for, or `null`. */
export const headerField = (said: Said): HeaderField | null => roles(said).header;

export const isGoalLabel = (said: Said): boolean => names(said, ROLE.goal);
export const isOutcomeLabel = (said: Said): boolean => names(said, ROLE.outcome);
/** Whether a text asks for an outcome where one is asked for beside it or above it: 目标完成. */
export const isBriefOutcomeLabel = (said: Said): boolean => names(said, ROLE.briefOutcome);
const baseOf = (said: Said): string => (typeof said === 'string' ? labelKey(said) : said.evidence.key).base;
/** Whether a text asks for a goal of whatever time, 中期目标. */
export const namesAnyGoal = (said: Said): boolean => ANY_GOAL.test(baseOf(said));
/** Whether a label speaks of the year, 年度目标. */
export const namesYear = (said: Said): boolean => OF_A_YEAR.test(baseOf(said));
/** Whether a text numbers a row of goals, 目标1. */
export const isListNumber = (text: string): boolean => LIST_NUMBER.test(foldWidth(text).trim());
export const isGoalBlockLabel = (said: Said): boolean => names(said, ROLE.goalBlock);
/** Whether a text labels the block of the indicators, 绩效指标完成情况. */
export const isIndicatorBlockLabel = (said: Said): boolean => names(said, ROLE.indicatorBlock);
export const isTotalLabel = (said: Said): boolean => names(said, ROLE.total);
/** Whether a text labels the total where it stands above the indicators, 自评得分：96. */
export const isHeadTotalLabel = (said: Said): boolean => names(said, ROLE.headTotal);

/** Whether a text labels the form's grade, 自评等级. */
export const isGradeLabel = (said: Said): boolean => names(said, ROLE.grade);

/** Whether a text labels what some rows come to, 小计, 产出指标小计. */
export const isSubtotalLabel = (said: Said): boolean => names(said, ROLE.subtotal);
export const isFundTotalLabel = (said: Said): boolean => names(said, ROLE.fundTotal);
export const isTitle = (said: Said): boolean => names(said, ROLE.title);

/** Whether a text asks for a remark that the form's author has to write. */
export const isRemarkLabel = (said: Said): boolean => names(said, ROLE.remark);

/** Whether a text heads a column for whatever else is to be said, 备注. */
export const isRemarkColumnLabel = (said: Said): boolean => names(said, ROLE.remarkColumn);

/** Whether a text is a label of any kind. */
export const isKnownLabel = (said: Said): boolean => {
  const { indicator, fund, header, level1, level2, bits } = roles(said);
  return (bits & ~ROLE.briefOutcome) !== 0 || (indicator ?? fund ?? header ?? level1 ?? level2) !== null;
};

/** Whether a text opens a row of remarks or signatures rather than an indicator. */
export const isNoteLabel = (said: Said): boolean => names(said, ROLE.note);

/** Whether a text heads what was added to the budget during the year, 追加预算. */
export const isAdditionLabel = (said: Said): boolean => names(said, ROLE.addition);

/** Whether a text heads one of several ways of splitting a total, 按收入性质分, with or without its first part behind a colon. */
export const isWayOfSplitting = (cell: { readonly evidence: Evidence }): boolean => {
  const base = baseOf(labelIn(cell));
  return opening('split-by', base) !== null && WAY_OF_SPLITTING.test(base);
};

/** Whether a text labels a part of the row above it, 其中：财政拨款. */
export const isOfWhich = (said: Said): boolean => names(said, ROLE.ofWhich);

/** Whether a text labels the block about how the money was managed, 资金管理情况. */
export const isManagementLabel = (said: Said): boolean => names(said, ROLE.management);

/** Whether a text labels a row of that block, 分配科学性. */
export const isManagementRow = (said: Said): boolean => names(said, ROLE.managementRow);

/** Whether a text heads its column of what was done. */
export const isDescriptionLabel = (said: Said): boolean => names(said, ROLE.description);

/** Whether a text opens a row that numbers the columns, 列次. */
export const isColumnNumberLabel = (said: Said): boolean => names(said, ROLE.columnNumber);

/** Whether a text heads the year's tasks, 任务名称. */
export const isTaskLabel = (said: Said): boolean => names(said, ROLE.task);

/** Whether a text heads its column of problems. */
export const isProblemLabel = (said: Said): boolean => names(said, ROLE.problem);

/** The kind of a level-1 heading, or `null` where the text is none. */
export const level1Kind = (said: Said): Level1Kind | null => roles(said).level1;

/** The kind of a level-2 heading, or `null` where the text is none. */
export const level2Kind = (said: Said): Level2Kind | null => roles(said).level2;

/** Whether a text is a level heading as printed (`成本指标`, `满意度指标`), not merely a word such as `成本`. */
export const isLevelHeading = (said: Said): boolean => roles(said).isLevelHeading;

/** An answer may be left out before the next label, `项目名称：  主管部门：财政局`. */
const SEVERAL =
  /([^\s:：]{2,16})[:：](?:(?=\s+[^\s:：\d][^\s:：]{1,15}[:：])|\s*(\S*?(?:\s(?!\s|[^\s:：]{2,16}[:：])\S*)*?)(?=\s+[^\s:：]{2,16}[:：]|\s*$))/gu;

export interface LabelWithAnswer {
  readonly label: string;
  readonly answer: string;
}

/** All labels with their answers in one cell, `项目名称：培训  主管部门：财政局`. */
export function labelsWithAnswers(text: string): LabelWithAnswer[] {
  return [...text.matchAll(SEVERAL)].map(([, label = '', answer = '']) => ({ label, answer: answer.trim() }));
}

/** A label and its answer in one cell, `项目名称：培训`; `null` where the text has no such shape. */
export function labelWithAnswer(text: string): LabelWithAnswer | null {
  const match = LABEL_WITH_ANSWER.exec(text);
  return match ? { label: match[1] ?? '', answer: (match[2] ?? '').trim() } : null;
}

/** What of a cell could be a label: the part before the colon where an answer follows in the same cell. */
export const labelIn = (cell: { readonly evidence: Evidence }): Said => cell.evidence.inline?.label ?? cell;
