import { ZERO, formatDecimal, gradeOf, isScoreRight, sum, type Decimal, type Grade } from '../../../scoring';
import type { EvaluationForm, Field } from '../../../form';
import type { FormFacts } from '../../context';
import { AMOUNT_COLUMNS } from '../funds';
import { areAddends, differingSum, splitsOf } from '../fund-sums';
import {
  hasAllPoints,
  isInTheMaking,
  isWhole,
  labelledGroups,
  leavesExecutionOut,
  numbersOf,
  pointsSum,
  type LabelledGroup,
} from '../points';
import { profileTotal, rescaledAlternative, scoreSum } from '../totals';
import {
  holdsFigure,
  OPEN,
  type FundsVerdict,
  type GradeVerdict,
  type GroupVerdict,
  type PointsVerdict,
  type TotalVerdict,
} from './types';

/** The most sources whose nesting is tried: a longer list is no list of sources. */
const MOST_SOURCES = 12;

/** The verdicts on the total row of the funds, column by column, where there are sources to add. */
export function judgeFunds({ funds }: EvaluationForm): FundsVerdict[] {
  const total = funds?.total;
  if (!funds || !total?.isTotal || funds.sources.length === 0) return [];
  return AMOUNT_COLUMNS.flatMap((column): FundsVerdict[] => {
    const field = total.cells[column];
    const isFilled = funds.sources.some(({ cells }) => cells[column]?.number);
    if (!field?.number || !isFilled) return [];
    const open = { ...OPEN, what: 'funds' as const, field, column, sum: null, state: 'unchecked' as const };
    const splits = splitsOf(funds.sources);
    if (splits.some(({ length }) => length > MOST_SOURCES)) return [{ ...open, why: 'too-many-sources' }];
    if (!splits.every((split) => areAddends(split, column))) return [{ ...open, why: 'addend-missing' }];
    const found = splits.map((split) => differingSum(total, split, column)).find((one) => one !== null) ?? null;
    const base = { ...open, sum: found };
    if (!found) return [{ ...base, state: 'right' }];
    const cause = found.isRounding ? 'fund-sum-rounded' : 'fund-sum-off';
    return [{ ...base, state: 'wrong', cause, steps: [found.step] }];
  });
}

const lineOf = (addends: readonly Decimal[]): string =>
  `${addends.map(formatDecimal).join(' + ')} = ${formatDecimal(sum(addends))}`;

const whyNotWhole = (form: EvaluationForm, context: FormFacts) =>
  isInTheMaking(form, context) ? 'rows-not-filled' : 'form-cut-off';

/** The verdict on the points of the total row, or on the points column where the total row prints none. */
export function judgePoints(form: EvaluationForm, context: FormFacts): PointsVerdict[] {
  const field = form.total?.points ?? null;
  const printed = field?.number ?? null;
  const points = isWhole(form, context) ? pointsSum(context) : null;
  if (!points) {
    const why = isWhole(form, context) ? 'addend-missing' : whyNotWhole(form, context);
    return field && printed?.gt(ZERO) ? [{ ...OPEN, what: 'points', field, state: 'unchecked', why }] : [];
  }
  const heading = field ?? form.columns.points;
  if (!heading || printed?.eq(ZERO)) return [];
  const { execution, full } = points;
  const { fullPoints, execution: rate } = context.profile;
  const steps = [lineOf([...(execution ? [execution] : []), ...numbersOf(context.judged)])];
  const base = {
    ...OPEN,
    what: 'points' as const,
    field: heading,
    expected: full,
    acceptable: [full, fullPoints],
    steps,
  };
  // Where the form gives the execution rate no points of its own, 90 leaves room for them.
  const isFull = full.eq(fullPoints) || (execution === null && full.plus(rate.points).eq(fullPoints));
  const isRight = isFull && (printed === null || printed.eq(fullPoints) || printed.eq(full));
  if (isRight || leavesExecutionOut(form, context)) return [{ ...base, state: 'right' }];
  return [{ ...base, state: 'wrong', cause: 'points-off' }];
}

/** The verdicts on the level labels that name points: against their rows' points, or their rows' scores. */
export function judgeGroups(form: EvaluationForm, context: FormFacts): GroupVerdict[] {
  const groups = labelledGroups(context.judged);
  if (form.layout === 'no-points') return judgeGroupScores(groups);
  const isTheWhole = isWhole(form, context);
  const last = context.judged.at(-1);
  return groups.map((group) => {
    const base = { ...OPEN, what: 'group' as const, field: group.label, group };
    // A form that breaks off does so in its last group: those before it are all there.
    const isClosed = isTheWhole || (!isInTheMaking(form, context) && group.rows.at(-1) !== last);
    if (!hasAllPoints({ judged: group.rows })) return { ...base, state: 'unchecked', why: 'addend-missing' };
    if (!isClosed) return { ...base, state: 'unchecked', why: whyNotWhole(form, context) };
    const own = numbersOf(group.rows);
    const expected = sum(own);
    const known = { ...base, expected, acceptable: [expected], steps: [lineOf(own)] };
    return expected.eq(group.points)
      ? { ...known, state: 'right' }
      : { ...known, state: 'wrong', cause: 'group-points-off' };
  });
}

/** The scores that are numbers: one of a group may stand for the blank ones below it. */
export const scoresOf = ({ rows }: LabelledGroup): Field[] =>
  rows.flatMap(({ indicator: { score } }) => (score?.number && !score.isPercent ? [score] : []));

const isWithin = (inner: LabelledGroup, outer: LabelledGroup): boolean =>
  inner.rows.length < outer.rows.length && inner.rows.every((row) => outer.rows.includes(row));

function judgeGroupScores(groups: readonly LabelledGroup[]): GroupVerdict[] {
  const over = groups.filter((group) => sum(scoresOf(group).flatMap(({ number }) => number ?? [])).gt(group.points));
  return groups.map((group) => {
    const numbers = scoresOf(group).flatMap(({ number }) => number ?? []);
    const base = { ...OPEN, what: 'group' as const, field: group.label, group };
    // A level 2 that is over its points may put its level 1 over as well: one cause, told once.
    const isInner = over.includes(group) && !over.some((other) => other !== group && isWithin(other, group));
    if (isInner)
      return { ...base, state: 'wrong', cause: 'group-score-over', expected: group.points, steps: [lineOf(numbers)] };
    if (over.includes(group)) return { ...base, state: 'wrong', cause: null };
    if (numbers.length < group.rows.length && numbers.length === 0)
      return { ...base, state: 'unchecked', why: 'addend-missing' };
    return { ...base, state: 'right' };
  });
}

/** The verdict on the printed total. */
export function judgeTotal(form: EvaluationForm, context: FormFacts): TotalVerdict[] {
  const field = form.total?.score ?? null;
  const printed = field?.number ?? null;
  if (!field || !holdsFigure(field)) return [];
  const { profile } = context;
  const scores = scoreSum(context);
  const base = { ...OPEN, what: 'total' as const, field, sum: scores, adjusted: null };
  if (!printed || field.isPercent) return [{ ...base, state: 'unchecked', why: 'figure-not-a-number' }];
  if (isInTheMaking(form, context)) return [{ ...base, state: 'unchecked', why: 'rows-not-filled' }];
  if (!scores) return [{ ...base, state: 'unchecked', why: 'addend-missing' }];
  const { addends, execution, full, shown, indicators } = scores;
  const again = rescaledAlternative(full, context);
  const adjusted = profileTotal(full, context);
  const asAdded = [shown, full, ...(again ? [again] : []), ...(leavesExecutionOut(form, context) ? [indicators] : [])];
  const acceptable = adjusted ? [adjusted.total] : asAdded;
  const line = `${addends.map(({ number }) => number?.toFixed()).join(' + ')} = ${full.toFixed()}`;
  const steps = [line, ...(adjusted?.steps ?? [])];
  const known = { ...base, expected: adjusted?.total ?? shown, acceptable, steps, adjusted };
  if (acceptable.some((one) => isScoreRight(printed, field.places, one, profile.tolerance)))
    return [{ ...known, state: 'right' }];
  if (execution === null && standsElsewhere(form, printed.minus(full)))
    return [{ ...known, state: 'unchecked', why: 'figure-elsewhere' }];
  const cause = adjusted ? 'total-off-by-profile' : again ? 'total-off-without-inapplicable' : 'total-off';
  return [{ ...known, state: 'wrong', cause }];
}

/** Whether a number that makes up the difference stands above or below the indicators: most likely an execution score that was not recognised. */
function standsElsewhere({ cells, indicators, total }: EvaluationForm, difference: Decimal): boolean {
  const rows = new Set([...indicators.map(({ row }) => row), total?.row]);
  return difference.gt(ZERO) && cells.some(({ number, address }) => !rows.has(address.row) && number?.eq(difference));
}

const GRADES: ReadonlyMap<string, Grade> = new Map([
  ['优', '优'],
  ['优秀', '优'],
  ['良', '良'],
  ['良好', '良'],
  ['中', '中'],
  ['中等', '中'],
  ['差', '差'],
  ['较差', '差'],
]);

/** The verdict on the printed grade: it follows from the printed total. */
export function judgeGrade(form: EvaluationForm, context: FormFacts): GradeVerdict[] {
  const { total } = form;
  const { profile } = context;
  const field = total?.grade;
  if (!total || field?.kind !== 'text') return [];
  const base = { ...OPEN, what: 'grade' as const, field, grade: null };
  const printed = GRADES.get(field.text.replace(/\s/gu, ''));
  if (!printed) return [{ ...base, state: 'unchecked', why: 'grade-unknown' }];
  const score = total.score?.number ?? null;
  if (isInTheMaking(form, context)) return [{ ...base, state: 'unchecked', why: 'rows-not-filled' }];
  const { fullPoints } = profile;
  // A total out of another sum has other cuts.
  const isOfOtherSum = total.points?.number && !total.points.number.eq(ZERO) && !total.points.number.eq(fullPoints);
  if (!score || score.lt(ZERO) || score.gt(fullPoints) || isOfOtherSum)
    return [{ ...base, state: 'unchecked', why: 'total-unknown' }];
  const grade = gradeOf(score, profile);
  const known = { ...base, grade, steps: [`${total.score?.text ?? ''} → ${grade}`] };
  return [printed === grade ? { ...known, state: 'right' } : { ...known, state: 'wrong', cause: 'grade-off' }];
}
