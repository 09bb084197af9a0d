import type { EvaluationForm } from '../../form';
import { says } from '../../lexicon';
import type { RuleContext } from '../../rules/context';
import type { Lack } from './types';

/** What a form may lack, and the rules that then have nothing to look at. A rule is named with the first of its lacks. */
export interface LackOfForm {
  readonly lack: Lack;
  readonly isLacking: (form: EvaluationForm, context: RuleContext) => boolean;
  readonly rules: readonly string[];
}

const OF_POINTS = ['points-missing', 'points-do-not-add-up', 'weights-off-profile', 'one-indicator-dominates'];
const OF_SCORES = [
  'score-missing',
  'score-not-proportional',
  'reverse-score-wrong',
  'full-score-target-missed',
  'score-lost-target-met',
  'score-over-points',
  'score-negative',
  'qualitative-score-outside-band',
  'zero-target-full-score',
  'not-applicable-scored',
  'deadline-missed-full-score',
  'range-missed-full-score',
  'level-missed-full-score',
  'part-missed-full-score',
];
const OF_REASONS = [
  'reason-missing',
  'reason-says-none-but-differs',
  'reason-contradicts-direction',
  'reason-without-measure',
  'reason-filler',
  'reason-says-nothing',
  'reason-unrelated',
  'full-score-reason-says-unfinished',
];
const OF_RATES = ['execution-rate-wrong', 'execution-rate-missing', 'execution-rate-undefined'];
const OF_EXECUTION_SCORES = [
  'execution-score-wrong',
  'execution-score-missing',
  'execution-score-from-rounded-rate',
  'execution-points-off-profile',
];
const OF_SOURCES = ['funds-do-not-add-up', 'money-source-swapped', 'source-row-scored'];
const OF_FUNDS = [
  ...OF_SOURCES,
  ...OF_RATES,
  ...OF_EXECUTION_SCORES,
  'budget-missing',
  'fund-total-incomplete',
  'executed-over-budget',
  'budget-adjusted-without-reason',
  'execution-low-without-reason',
  'nothing-spent-all-claimed',
];
const OF_OUTCOME = ['outcome-number-differs', 'goal-equals-outcome'];
const OF_GOAL = ['goal-number-differs', 'goal-unit-differs', 'goal-without-indicator', 'goal-equals-outcome'];

const hasPoints = ({ columns, indicators }: EvaluationForm): boolean =>
  columns.points !== undefined || indicators.some(({ points }) => points?.number != null);
const hasScores = ({ columns, indicators }: EvaluationForm): boolean =>
  columns.score !== undefined || indicators.some(({ score }) => score?.number != null);

const tellsReasonsBelow = ({ notes }: EvaluationForm): boolean =>
  notes.some(({ label }) => says('tells-deviations', label.evidence.folded));

/** Whether a form asks for scores at all: one that does not has no total to check. */
export const asksForScores = (form: EvaluationForm): boolean => hasScores(form) || Boolean(form.total?.score?.text);

export const LACKS: readonly LackOfForm[] = Object.freeze([
  {
    lack: 'indicators',
    isLacking: ({ indicators }) => indicators.length === 0,
    rules: [...OF_POINTS, ...OF_SCORES, ...OF_REASONS, 'level-missing', 'value-missing', 'value-not-computable'],
  },
  { lack: 'points-column', isLacking: (form) => !hasPoints(form), rules: OF_POINTS },
  { lack: 'score-column', isLacking: (form) => !hasScores(form), rules: OF_SCORES },
  {
    lack: 'reason-by-row',
    isLacking: (form) => form.columns.reason === undefined && tellsReasonsBelow(form),
    rules: OF_REASONS,
  },
  { lack: 'reason-column', isLacking: ({ columns }) => columns.reason === undefined, rules: OF_REASONS },
  {
    lack: 'total-row',
    isLacking: ({ total }) => total === null,
    rules: ['total-wrong', 'total-missing', 'grade-wrong'],
  },
  { lack: 'total-score', isLacking: ({ total }) => !total?.score?.number, rules: ['total-wrong', 'grade-wrong'] },
  { lack: 'funds', isLacking: ({ funds }) => !funds?.total, rules: OF_FUNDS },
  { lack: 'fund-sources', isLacking: ({ funds }) => funds?.sources.length === 0, rules: OF_SOURCES },
  { lack: 'execution-rate', isLacking: (_form, { execution }) => execution.rate === null, rules: OF_RATES },
  {
    lack: 'execution-score',
    isLacking: (_form, { execution }) => execution.score === null,
    rules: OF_EXECUTION_SCORES,
  },
  { lack: 'goal', isLacking: ({ goal }) => !goal?.value.text, rules: OF_GOAL },
  { lack: 'outcome', isLacking: ({ outcome }) => !outcome?.value.text, rules: OF_OUTCOME },
]);
