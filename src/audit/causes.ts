import type { RuleContext } from '../rules/context';
import type { Cause, Figure, Verdict } from '../rules/support/verdicts';

/** Which rule reports a figure, by what there is to say of it: one cause, one finding. */
export const REPORTED_BY: Readonly<Record<Cause, string>> = Object.freeze({
  conversion: 'converted-score-wrong',
  'over-points': 'score-over-points',
  negative: 'score-negative',
  'not-its-share': 'score-not-proportional',
  'not-by-a-reverse-formula': 'reverse-score-wrong',
  'full-though-missed': 'full-score-target-missed',
  'full-though-told-short': 'full-score-target-missed',
  'full-though-exceeded': 'full-score-target-missed',
  'full-by-rounding': 'full-score-target-missed',
  'whole-among-decimals': 'score-not-proportional',
  'way-unstated': 'score-not-proportional',
  'lost-though-met': 'score-lost-target-met',
  'outside-its-grade': 'qualitative-score-outside-band',
  'nothing-planned': 'zero-target-full-score',
  'late-with-full-points': 'deadline-missed-full-score',
  'limit-missed-with-full-points': 'deadline-missed-full-score',
  'off-range-with-full-points': 'range-missed-full-score',
  'below-its-level-with-full-points': 'level-missed-full-score',
  'part-short-with-full-points': 'part-missed-full-score',
  'full-though-bounded-short': 'full-score-target-missed',
  'void-though-scored': 'not-applicable-scored',
  'score-missing': 'score-missing',
  'completion-off': 'completion-wrong',
  'rate-off': 'execution-rate-wrong',
  'rate-missing': 'execution-rate-missing',
  'rate-of-nothing': 'execution-rate-undefined',
  'execution-score-off': 'execution-score-wrong',
  'execution-score-full-by-rounding': 'execution-score-wrong',
  'execution-score-against-rate': 'execution-score-wrong',
  'execution-score-of-wrong-rate': 'execution-rate-wrong',
  'execution-score-of-rounded-rate': 'execution-score-from-rounded-rate',
  'execution-score-missing': 'execution-score-missing',
  'group-points-off': 'points-do-not-add-up',
  'group-score-over': 'group-score-over-points',
  'subtotal-points-off': 'subtotal-wrong',
  'subtotal-score-off': 'subtotal-wrong',
  'points-off': 'points-do-not-add-up',
  'points-of-groups-off': 'group-points-do-not-add-up',
  'weights-off': 'conversion-weights-do-not-add-up',
  'total-off': 'total-wrong',
  'total-off-by-profile': 'total-wrong',
  'total-off-without-inapplicable': 'total-wrong',
  'total-missing': 'total-missing',
  'grade-off': 'grade-wrong',
  'grade-of-rounded-total': 'grade-wrong',
  'fund-sum-off': 'funds-do-not-add-up',
  'fund-sum-of-slip': 'funds-do-not-add-up',
  'fund-sum-rounded': 'funds-do-not-add-up',
});

/** The rule that speaks of each kind of figure: where it is not about a kind of form, no such figure of it is judged. */
export const JUDGED_BY: Readonly<Record<Figure, string>> = Object.freeze({
  rate: REPORTED_BY['rate-off'],
  'execution-score': REPORTED_BY['execution-score-off'],
  score: REPORTED_BY['not-its-share'],
  completion: REPORTED_BY['completion-off'],
  group: REPORTED_BY['group-points-off'],
  points: REPORTED_BY['points-off'],
  total: REPORTED_BY['total-off'],
  grade: REPORTED_BY['grade-off'],
  funds: REPORTED_BY['fund-sum-off'],
});

const NONE: readonly Verdict[] = Object.freeze([]);

/** The figures that each rule reports. */
export function ownFigures({ verdicts }: RuleContext): (rule: string) => readonly Verdict[] {
  const byRule = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    if (!verdict.cause) continue;
    const rule = REPORTED_BY[verdict.cause];
    const own = byRule.get(rule);
    if (own) own.push(verdict);
    else byRule.set(rule, [verdict]);
  }
  return (rule) => byRule.get(rule) ?? NONE;
}
