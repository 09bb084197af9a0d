import { phrase, says } from '../../lexicon';
import type { EvaluationForm } from '../../form';
import { compactText } from '../../scoring';
import type { JudgedIndicator, RuleContext } from '../context';
import { tellsPartOfYear } from './claim-scope';

const CLAUSE_END = /[,;!?:()。\n]|\.(?!\d)/u;
/** 各项绩效目标均已实现, 全部任务完成. */
const ALL_REACHED = phrase`^(?:${'in-this-year'}|${'whole-work'}|\d{4}年度?)*${'all-of-it'}(?:${'which-target'}|${'whole-work'}|${'target-word'})*(?<object>${'target-word'})${'value-word'}?(?:${'very-well'}|${'wholly'})*(?:${'reached'}|${'exceeded'})`;
/** 全面完成年度各项绩效目标, 超额完成年度任务. */
const REACHED_ALL = phrase`^(?:${'in-this-year'}|${'whole-work'}|${'very-well'}|\d{4}年度?)*(?:(?:${'wholly'}|${'all-of-it'}|${'exceeded'}|${'very-well'})${'reached'}${'done-particle'}?)(?:${'in-this-year'}|\d{4}年度?|${'which-target'}|${'all-of-it'}|${'whole-work'}|${'target-word'}|${'of'})*(?<object>${'target-word'})`;

const LESS_THAN_ALL = ['left-undone', 'but-for', 'delayed'] as const;

/** What the outcome says of all its targets, and the rows that missed theirs. */
export interface ToldAllDone {
  readonly text: string;
  readonly missed: readonly JudgedIndicator[];
}

/** Whether a row is of what was to be done, not of what came of it. */
const isQuantity = ({ indicator }: JudgedIndicator): boolean => indicator.level2?.kind === 'quantity';

/** The clause of the outcome that says all targets were reached, where rows missed theirs by their numbers. */
export function toldAllDone({ outcome }: EvaluationForm, { judged }: RuleContext): ToldAllDone | null {
  if (outcome?.value.kind !== 'text') return null;
  const text = compactText(outcome.value.text);
  // A text that tells of what was not done says all of the rest.
  if (LESS_THAN_ALL.some((one) => says(one, text))) return null;
  const missed = judged.filter(({ deviation }) => deviation?.kind === 'missed');
  if (missed.length === 0) return null;
  for (const clause of text.split(CLAUSE_END)) {
    if (tellsPartOfYear(clause) || says('earlier', clause)) continue;
    const object = (ALL_REACHED.exec(clause) ?? REACHED_ALL.exec(clause))?.groups?.['object'];
    if (object === undefined) continue;
    // Tasks are what was to be done; targets and indicators are all of them.
    const own = object === '任务' || object === '计划' ? missed.filter(isQuantity) : missed;
    if (own.length > 0) return { text: clause, missed: own };
  }
  return null;
}
