import { NOT_JUDGED, placeOf, type CellAddress, type EvaluationForm } from '../../form';
import type { RuleContext } from '../../rules/context';
import type { RulesInForce } from '../settings';
import { answersTicked, figuresOfTasks, scoresWithoutVerdict, whyUnchecked } from './figures';
import { LACKS } from './lacks';
import type { Coverage, CoverageCounts, Lack, RuleNotRun, Soundness, Unchecked } from './types';
import { firstOfColumns } from './aside';
import { unreadNumbers } from './unread';
import { flatMap } from '../../scoring';

export { asksForScores } from './lacks';
export type { Coverage, CoverageCounts, CoverageReason, Lack, RuleNotRun, Soundness, Unchecked } from './types';

/** What of a judged form was checked, and what was not and why: silence has to mean checked. */
export function coverageOf(form: EvaluationForm, context: RuleContext, inForce: RulesInForce): Coverage {
  const unchecked: Unchecked[] = [];
  let checked = 0;
  let qualitative = 0;
  for (const verdict of context.verdicts) {
    // A blank is not checked and nothing to check: that it is missing is a rule's to say.
    if (verdict.state === 'absent') continue;
    const why = whyUnchecked(verdict, form, inForce.off);
    if (why) unchecked.push({ field: verdict.field, what: verdict.what, why });
    else if (verdict.state === 'qualitative') qualitative += 1;
    else checked += 1;
  }
  // What is not judged at all is not read for its figures either.
  if (!NOT_JUDGED.includes(form.kind)) {
    unchecked.push(...scoresWithoutVerdict(form));
    unchecked.push(...figuresOfTasks(form));
    unchecked.push(...answersTicked(form));
    const judged = new Set(context.verdicts.map(({ field }) => placeOf(field.address)));
    const unread = unreadNumbers(form).filter(({ address }) => !judged.has(placeOf(address)));
    const aside = new Set(form.aside);
    const [beside, unknown] = [unread.filter((one) => aside.has(one)), unread.filter((one) => !aside.has(one))];
    unchecked.push(
      ...firstOfColumns(beside, form).map((field): Unchecked => ({ field, what: 'aside', why: 'column-not-judged' })),
      ...unknown.map((field): Unchecked => ({ field, what: 'unread', why: 'unread-number' })),
    );
  }
  unchecked.sort((a, b) => inOrder(a.field.address, b.field.address));
  return { checked, qualitative, unchecked, rulesNotRun: rulesNotRun(form, context, inForce) };
}

const inOrder = (a: CellAddress, b: CellAddress): number => a.row - b.row || a.column - b.column;

/** The rules that are on and about such forms, and yet had nothing to look at. */
function rulesNotRun(form: EvaluationForm, context: RuleContext, inForce: RulesInForce): RuleNotRun[] {
  const lackOf = new Map<string, Lack>();
  for (const { lack, rules, isLacking } of LACKS) {
    if (!isLacking(form, context)) continue;
    for (const rule of rules) if (!lackOf.has(rule)) lackOf.set(rule, lack);
  }
  if (lackOf.size === 0) return [];
  return flatMap(inForce.on, ({ rule }): RuleNotRun[] => {
    const lack = lackOf.get(rule.id);
    return lack ? [{ rule: rule.id, code: rule.code, lack }] : [];
  });
}

/** The counts of one form, or of several together. */
export const countsOf = (coverages: readonly Coverage[]): CoverageCounts =>
  coverages.reduce(
    (sum, { checked, qualitative, unchecked }) => ({
      checked: sum.checked + checked,
      qualitative: sum.qualitative + qualitative,
      unchecked: sum.unchecked + unchecked.length,
    }),
    { checked: 0, qualitative: 0, unchecked: 0 },
  );

/** Nothing found is nothing wrong only where nothing was left unchecked. */
export const soundnessOf = (findings: number, { unchecked }: CoverageCounts): Soundness =>
  findings > 0 ? 'found' : unchecked > 0 ? 'clean-so-far' : 'clean';
