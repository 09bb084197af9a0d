import { certaintyOf, type CellAddress, type EvaluationForm, type Field } from '../form';
import type { JudgedIndicator, RuleContext } from '../rules/context';
import { conversionOf } from '../rules/support/conversion';
import { totalUnder } from '../rules/support/totals';
import type { Figure, GradeVerdict, TotalVerdict } from '../rules/support/verdicts';
import type { CellEdit, Fix } from '../rules/types';
import { decimal, divideRounded, gradeOf, roundHalfUp, sum, ZERO, type Decimal } from '../scoring';

/**
 * A rule's fix mends the cell it found. Where that is a score and sums between the indicators, or the total, were right
 * before, they must follow, and the grade with the total, or the fix would only move the fault. A cell with a formula is never overwritten unasked.
 * Nor is a fix safe that mends a converted score, whose raw score follows where it was right by it, or that scores a form whose layout was not fully
 * recognised: the number may follow from the wrong cells. `null` where a cell says more than what was read from
 * it, `自评总分：98分`: a value would take the rest away.
 */
export function completeFix(form: EvaluationForm, context: RuleContext, fix: Fix): Fix | null {
  const edits = [
    ...fix.edits,
    ...followingRawScores(context, fix.edits),
    ...followingSubtotals(context, fix.edits),
    ...followingEdits(context, fix.edits),
  ];
  if (edits.some(({ address }) => saysMore(form, address))) return null;
  const overwritesFormula = fix.edits.some(({ address }) => hasFormula(form, address));
  const isGuess = certaintyOf(form) === 'unsure' && edits.some(({ address }) => isScore(form, context, address));
  const isSafe = fix.isSafe && !overwritesFormula && !isGuess && !mendsConverted(form, fix.edits);
  return { isSafe, edits };
}

const isAt = (field: Field | null | undefined, address: CellAddress): boolean =>
  field?.address.row === address.row && field.address.column === address.column;

const SCORES: ReadonlySet<Figure> = new Set<Figure>(['score', 'execution-score', 'total', 'grade']);

/** Whether a score, the total or the grade that follows from it stands in a cell. */
const isScore = ({ rubric }: EvaluationForm, { verdicts }: RuleContext, at: CellAddress): boolean =>
  verdicts.some(({ what, field }) => SCORES.has(what) && isAt(field, at)) ||
  rubric.some(({ score }) => isAt(score, at));

/** Whether a converted score is mended: which of the two, it or the raw score beside it, is wrong is a person's choice. */
const mendsConverted = ({ indicators }: EvaluationForm, edits: readonly CellEdit[]): boolean =>
  indicators.some(({ scaled, score }) => scaled !== null && edits.some(({ address }) => isAt(score, address)));

const saysMore = ({ total, funds }: EvaluationForm, address: CellAddress): boolean =>
  [total?.score, total?.grade, ...Object.values(funds?.total?.cells ?? {})].some((field) => {
    const value = field?.cell?.value;
    return isAt(field, address) && typeof value === 'string' && value.trim() !== field?.text;
  });

const hasFormula = ({ cells }: EvaluationForm, address: CellAddress): boolean =>
  cells.some((field) => field.cell?.formula !== undefined && isAt(field, address));

/** The raw scores of converted ones that are edited, where the one followed from the other before. */
function followingRawScores({ judged, profile }: RuleContext, edits: readonly CellEdit[]): CellEdit[] {
  return judged.flatMap(({ indicator }): CellEdit[] => {
    const edit = edits.find(({ address }) => isAt(indicator.score, address));
    const conversion = edit && conversionOf(indicator, profile);
    const value = edit && numberIn(edit);
    if (!conversion?.isRight || !value || conversion.weight.lte(ZERO)) return [];
    const { fields, scale, weight } = conversion;
    const [, raw] = fields;
    const now = divideRounded(value.times(scale), weight, profile.scorePlaces);
    const isSame = divideRounded(now.times(weight), scale, profile.scorePlaces).eq(value);
    return isSame && raw.cell?.formula === undefined ? [{ address: raw.address, value: now.toNumber() }] : [];
  });
}

/** Whether all that is edited are judged figures: a fix that moves a whole row writes to cells that hold a score, and changes none. */
const mendsFigures = ({ verdicts, rubric }: RuleContext, edits: readonly CellEdit[]): boolean =>
  edits.every(
    ({ address }) =>
      verdicts.some(({ field }) => isAt(field, address)) || rubric.some(({ score }) => isAt(score, address)),
  );

/** The sums between the indicators that were right before scores were edited. */
function followingSubtotals(context: RuleContext, edits: readonly CellEdit[]): CellEdit[] {
  const { verdicts, judged, profile } = context;
  const scoreAt = ({ address }: CellEdit): JudgedIndicator | undefined =>
    judged.find(({ indicator }) => isAt(indicator.score, address));
  if (!mendsFigures(context, edits)) return [];
  return verdicts.flatMap((verdict) => {
    if (verdict.what !== 'group' || verdict.state !== 'right' || !verdict.expected) return [];
    const { field, group, expected } = verdict;
    const changes = edits.flatMap((edit) => {
      const one = scoreAt(edit);
      const isAddend = one !== undefined && group.rows.includes(one) && edit.address.column === field.address.column;
      return isAddend ? [(numberIn(edit) ?? ZERO).minus(one.score ?? ZERO)] : [];
    });
    const now = expected.plus(sum(changes));
    if (now.eq(expected) || field.cell?.formula !== undefined) return [];
    return [{ address: field.address, value: roundHalfUp(now, profile.scorePlaces).toNumber() }];
  });
}

function followingEdits(context: RuleContext, edits: readonly CellEdit[]): CellEdit[] {
  const total = context.verdicts.find((verdict): verdict is TotalVerdict => verdict.what === 'total');
  if (!total?.field.number) return [];
  const own = edits.find(({ address }) => isAt(total.field, address));
  const value = own ? numberIn(own) : followingTotal(total, context, edits);
  if (value === null) return [];
  const grade = context.verdicts.find((verdict): verdict is GradeVerdict => verdict.what === 'grade');
  const now = gradeOf(value, context.profile);
  const follows = grade?.state === 'right' && now !== grade.grade;
  return [
    ...(own ? [] : [{ address: total.field.address, value: value.toNumber() }]),
    ...(follows ? [{ address: grade.field.address, value: now }] : []),
  ];
}

/** The total after scores were edited, where it was their sum before; `null` where it need not change. */
function followingTotal(
  { field, sum: scores }: TotalVerdict,
  context: RuleContext,
  edits: readonly CellEdit[],
): Decimal | null {
  if (!scores || field.cell?.formula !== undefined) return null;
  const cells = [...scores.addends, ...scores.missing];
  if (!mendsFigures(context, edits)) return null;
  const changes = edits.flatMap((edit) => {
    const cell = cells.find((one) => isAt(one, edit.address));
    return cell ? [(numberIn(edit) ?? ZERO).minus(cell.number ?? ZERO)] : [];
  });
  const now = scores.full.plus(sum(changes));
  if (now.eq(scores.full) || !field.number?.eq(roundHalfUp(totalUnder(scores.full, context), field.places)))
    return null;
  return roundHalfUp(totalUnder(now, context), context.profile.scorePlaces);
}

const numberIn = ({ value }: CellEdit): Decimal | null => (typeof value === 'number' ? decimal(value) : null);
