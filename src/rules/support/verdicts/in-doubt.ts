import { inDoubt, type DoubtedPart, type EvaluationForm, type InDoubt } from '../../../form';
import type { FormFacts } from '../../context';
import type { Figure, Verdict } from './types';

/** What each kind of figure follows from: where a second reading would change that, the figure may be another one. */
const RESTS_ON: Readonly<Record<Figure, readonly DoubtedPart[]>> = {
  rate: ['funds'],
  'execution-score': ['funds'],
  funds: ['funds'],
  score: ['name', 'target', 'actual', 'points', 'score'],
  completion: ['target', 'actual'],
  group: ['points', 'levels'],
  points: ['points', 'total', 'funds'],
  total: ['score', 'total', 'funds'],
  grade: ['grade', 'total'],
};

/** A figure that rests on what the reader is not sure of is not judged: the layout is the one cause, and is told. */
export function unlessInDoubt(
  form: EvaluationForm,
  { judged }: Pick<FormFacts, 'judged'>,
  verdicts: readonly Verdict[],
): readonly Verdict[] {
  const doubt = inDoubt(form);
  if (!doubt) return verdicts;
  const isAddedUp = judged.some(({ indicator }) => doubt.rows.has(indicator.row));
  return verdicts.map((verdict) => (isDoubtful(verdict, doubt, isAddedUp) ? asUnchecked(verdict) : verdict));
}

function isDoubtful(verdict: Verdict, { parts, rows }: InDoubt, isAddedUp: boolean): boolean {
  // A total whose row was read and that is blank is known to be blank.
  if (verdict.what === 'total' && verdict.state === 'absent') return false;
  if (RESTS_ON[verdict.what].some((part) => parts.has(part))) return true;
  const { what } = verdict;
  if (what === 'group') return verdict.group.rows.some(({ indicator }) => rows.has(indicator.row));
  return what === 'points' || what === 'total' ? isAddedUp : rows.has(verdict.field.address.row);
}

const asUnchecked = <One extends Verdict>(verdict: One): One => ({
  ...verdict,
  state: verdict.state === 'absent' ? 'absent' : 'unchecked',
  why: 'layout-in-doubt',
  cause: null,
  expected: null,
  acceptable: [],
  steps: [],
});
