import type { CellAddress, Field } from '../form';
import type { RuleContext } from '../rules/context';
import { conversionOf } from '../rules/support/conversion';
import { totalUnder } from '../rules/support/totals';
import type { GradeVerdict, GroupVerdict, TotalVerdict } from '../rules/support/verdicts';
import type { CellEdit } from '../rules/types';
import { decimal, divideRounded, gradeOf, roundHalfUp, sum, ZERO, type Decimal } from '../scoring';

export const isAt = (field: Field | null | undefined, address: CellAddress): boolean =>
  field?.address.row === address.row && field.address.column === address.column;

/** The total of a form, as it was judged. */
export const totalIn = ({ verdicts }: RuleContext): TotalVerdict | undefined =>
  verdicts.find((verdict): verdict is TotalVerdict => verdict.what === 'total');

/**
 * What follows from fixes that are taken together: raw scores of converted ones, the sums between the indicators, the total and the grade, of the
 * scores as all of the fixes leave them. A sum that was wrong before stays as it is, unless a fix mends it: then it is
 * the sum of what all of them leave. A cell with a formula follows by itself.
 */
export function followingEdits(context: RuleContext, fixes: readonly (readonly CellEdit[])[]): CellEdit[] {
  const edits = fixes.flatMap((fix) => (mendsFigures(context, fix) ? fix : []));
  return [
    ...followingRawScores(context, edits),
    ...followingSubtotals(context, edits),
    ...followingTotal(context, fixes.flat(), edits),
  ];
}

/** Whether all that is edited are judged figures: a fix that moves a whole row writes to cells that hold a score, and changes none. */
export const mendsFigures = ({ verdicts, rubric }: RuleContext, edits: readonly CellEdit[]): boolean =>
  edits.every(
    ({ address }) =>
      verdicts.some(({ field }) => isAt(field, address)) || rubric.some(({ score }) => isAt(score, address)),
  );

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

/** By how much edits change the sum of some cells. */
const changeOf = (cells: readonly Field[], edits: readonly CellEdit[]): Decimal =>
  sum(
    edits.flatMap((edit) => {
      const cell = cells.find((one) => isAt(one, edit.address));
      const value = numberIn(edit);
      return !cell || !value ? [] : [cell.number ? value.minus(cell.number) : value];
    }),
  );

const isSum = (verdict: RuleContext['verdicts'][number]): verdict is GroupVerdict => verdict.what === 'group';

/** The sums between the indicators that were right before scores were edited. */
function followingSubtotals({ verdicts, profile }: RuleContext, edits: readonly CellEdit[]): CellEdit[] {
  return verdicts.filter(isSum).flatMap(({ field, group, state, expected }) => {
    if (state !== 'right' || !expected || field.cell?.formula !== undefined) return [];
    const addends = group.rows.flatMap(({ indicator: { score } }) =>
      score?.address.column === field.address.column ? [score] : [],
    );
    const change = changeOf(addends, edits);
    if (change.eq(ZERO)) return [];
    return [{ address: field.address, value: roundHalfUp(expected.plus(change), profile.scorePlaces).toNumber() }];
  });
}

/** The total after all edits, and the grade with it where that fitted before. */
function followingTotal(
  context: RuleContext,
  all: readonly CellEdit[],
  scoreEdits: readonly CellEdit[],
): readonly CellEdit[] {
  const total = totalIn(context);
  if (!total) return [];
  const own = all.find(({ address }) => isAt(total.field, address));
  const printed = own ? numberIn(own) : total.field.number;
  if (!printed) return [];
  const value = totalAfter(total, context, scoreEdits, own !== undefined) ?? printed;
  const grade = context.verdicts.find((verdict): verdict is GradeVerdict => verdict.what === 'grade');
  const now = gradeOf(value, context.profile);
  const hasGradeToFollow = grade?.state === 'right' && now !== grade.grade;
  return [
    ...(value.eq(printed) ? [] : [{ address: total.field.address, value: value.toNumber() }]),
    ...(hasGradeToFollow ? [{ address: grade.field.address, value: now }] : []),
  ];
}

/** The total after scores were edited, where it was their sum before or is mended with them; `null` where it need not change. */
function totalAfter(
  { field, sum: scores }: TotalVerdict,
  context: RuleContext,
  edits: readonly CellEdit[],
  isMended: boolean,
): Decimal | null {
  if (!scores || field.cell?.formula !== undefined) return null;
  const cells = [...scores.addends, ...scores.missing].filter((cell) => cell !== null);
  const change = changeOf(cells, edits);
  if (change.eq(ZERO)) return null;
  const wasSum = field.number?.eq(roundHalfUp(totalUnder(scores.full, context), field.places)) === true;
  if (!isMended && !wasSum) return null;
  return roundHalfUp(totalUnder(scores.full.plus(change), context), context.profile.scorePlaces);
}

/** The number that an edit leaves in its cell: none of an emptied one. */
function numberIn({ value }: CellEdit): Decimal | null {
  if (value === null) return ZERO;
  return typeof value === 'number' ? decimal(value) : null;
}
