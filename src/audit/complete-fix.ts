import { certaintyOf, type CellAddress, type EvaluationForm, type Field } from '../form';
import type { RuleContext } from '../rules/context';
import type { CellEdit, Fix } from '../rules/types';
import { decimal, gradeOf, roundHalfUp, sum, type Decimal } from '../scoring';

/**
 * A rule's fix mends the cell it found. Where that is a score and the total was right before, the total must follow,
 * and the grade with it, or the fix would only move the fault. A cell with a formula is never overwritten unasked.
 * Nor is a fix safe that leaves the raw score of a converted one, or that scores a form whose layout was not fully
 * recognised: the number may follow from the wrong cells. `null` where a cell says more than what was read from
 * it, `自评总分：98分`: a value would take the rest away.
 */
export function completeFix(form: EvaluationForm, context: RuleContext, fix: Fix): Fix | null {
  const edits = [...fix.edits, ...followingEdits(form, context, fix.edits)];
  if (edits.some(({ address }) => saysMore(form, address))) return null;
  const overwritesFormula = fix.edits.some(({ address }) => hasFormula(form, address));
  const isGuess = certaintyOf(form) === 'unsure' && edits.some(({ address }) => isScore(form, context, address));
  const isSafe = fix.isSafe && !overwritesFormula && !isGuess && !leavesRawScore(form, fix.edits);
  return { isSafe, edits };
}

const isAt = (field: Field | null | undefined, address: CellAddress): boolean =>
  field?.address.row === address.row && field.address.column === address.column;

/** Whether a score, the total or the grade that follows from it stands in a cell. */
const isScore = ({ total, indicators, rubric }: EvaluationForm, { execution }: RuleContext, at: CellAddress): boolean =>
  [total?.score, total?.grade, execution.score, ...[...rubric, ...indicators].map(({ score }) => score)].some((field) =>
    isAt(field, at),
  );

/** Whether a converted score is mended whose raw score beside it says another: which of the two to change is a person's choice. */
const leavesRawScore = ({ indicators }: EvaluationForm, edits: readonly CellEdit[]): boolean =>
  indicators.some(({ scaled, score }) => scaled !== null && edits.some(({ address }) => isAt(score, address)));

const saysMore = ({ total, funds }: EvaluationForm, address: CellAddress): boolean =>
  [total?.score, total?.grade, ...Object.values(funds?.total?.cells ?? {})].some((field) => {
    const value = field?.cell?.value;
    return isAt(field, address) && typeof value === 'string' && value.trim() !== field?.text;
  });

const hasFormula = ({ cells }: EvaluationForm, address: CellAddress): boolean =>
  cells.some((field) => field.cell?.formula !== undefined && isAt(field, address));

function followingEdits(form: EvaluationForm, context: RuleContext, edits: readonly CellEdit[]): CellEdit[] {
  const { profile } = context;
  const { score: total, grade } = form.total ?? {};
  if (!total?.number) return [];
  const own = edits.find(({ address }) => isAt(total, address));
  const value = own ? numberIn(own) : followingTotal(total, context, edits);
  if (value === null) return [];
  const follows = grade?.text === gradeOf(total.number, profile) && gradeOf(value, profile) !== grade.text;
  return [
    ...(own ? [] : [{ address: total.address, value: value.toNumber() }]),
    ...(grade && follows ? [{ address: grade.address, value: gradeOf(value, profile) }] : []),
  ];
}

/** The total after scores were edited, where it was their sum before; `null` where it need not change. */
function followingTotal(
  total: Field,
  { judged, rubric, execution, profile }: RuleContext,
  edits: readonly CellEdit[],
): Decimal | null {
  if (total.cell?.formula !== undefined) return null;
  const scores = [
    execution.score,
    ...rubric.map(({ score }) => score),
    ...judged.map(({ indicator }) => indicator.score),
  ].filter((field): field is Field => field !== null);
  // A fix that moves a whole row changes no score, though it writes to cells that hold one now.
  if (!edits.every(({ address }) => scores.some((field) => isAt(field, address)))) return null;
  const after = scores.map((field) => {
    const edit = edits.find(({ address }) => isAt(field, address));
    return edit ? (numberIn(edit) ?? field.number) : field.number;
  });
  const [old, now] = [addUp(scores.map((field) => field.number)), addUp(after)];
  if (old.eq(now) || !total.number?.eq(roundHalfUp(old, total.places))) return null;
  return roundHalfUp(now, profile.scorePlaces);
}

const numberIn = ({ value }: CellEdit): Decimal | null => (typeof value === 'number' ? decimal(value) : null);

const addUp = (values: readonly (Decimal | null)[]): Decimal =>
  sum(values.filter((value): value is Decimal => value !== null));
