import type { EvaluationForm } from '../../form';
import { counts } from '../../rules/context';
import { formRules } from '../../rules';
import type { Verdict } from '../../rules/support/verdicts';
import { JUDGED_BY, REPORTED_BY } from '../causes';
import { appliesTo } from '../settings';
import type { CoverageReason, Unchecked } from './types';

const RULES = new Map(formRules.map((rule) => [rule.id, rule]));

/** Whether the figures of this verdict's kind are judged on forms of this kind. */
function isJudged({ what }: Verdict, form: EvaluationForm): boolean {
  const rule = RULES.get(JUDGED_BY[what]);
  return rule !== undefined && appliesTo(rule, form);
}

/** Why a printed figure counts as unchecked; `null` where it was checked, or is words against words. */
export function whyUnchecked(verdict: Verdict, form: EvaluationForm, off: ReadonlySet<string>): CoverageReason | null {
  const { state, why, cause } = verdict;
  if (!isJudged(verdict, form)) return 'kind-not-judged';
  if (state === 'unchecked') return why ?? 'figure-not-a-number';
  return cause && off.has(REPORTED_BY[cause]) ? 'rule-off' : null;
}

/** Scores that no verdict speaks of: of a rubric, and of rows that do not count. */
export function scoresWithoutVerdict(form: EvaluationForm): Unchecked[] {
  const ofRubric = form.rubric.filter(({ score }) => score.number !== null);
  const apart = form.indicators.flatMap((row) => (!counts(row) && row.score?.number?.gt(0) ? [row.score] : []));
  return [
    ...ofRubric.map(({ score }): Unchecked => ({ field: score, what: 'score', why: 'scored-by-criteria' })),
    ...apart.map((score): Unchecked => ({ field: score, what: 'score', why: 'row-not-counted' })),
  ];
}

/** What stands beside the tasks of a department's year: the whole need not be their sum. */
export const figuresOfTasks = ({ tasks }: EvaluationForm): Unchecked[] =>
  tasks.flatMap(({ figures }) => figures.map((field): Unchecked => ({ field, what: 'task', why: 'task-not-judged' })));

/** The answers that rows tick, which stand for no number. */
export const answersTicked = ({ indicators }: EvaluationForm): Unchecked[] =>
  indicators.flatMap(({ ticked }) => (ticked ? [{ field: ticked, what: 'ticked', why: 'answer-ticked' }] : []));
