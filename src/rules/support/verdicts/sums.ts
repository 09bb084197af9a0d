import {
  compactText,
  flatMap,
  formatDecimal,
  gradeOf,
  HUNDRED,
  isScoreRight,
  roundHalfUp,
  scanNumerals,
  sum,
  ZERO,
  type Decimal,
  type Grade,
  type Profile,
} from '../../../scoring';
import { ownedCells, placeOf, type EvaluationForm, type Field } from '../../../form';
import type { FormFacts, JudgedIndicator } from '../../context';
import { AMOUNT_COLUMNS } from '../funds';
import { areAddends, differingSum, splitsOf } from '../fund-sums';
import { moneySlipOf } from '../money-slips';
import { slipInSum } from '../sum-slips';
import {
  canAddPoints,
  isCovered,
  isExecutionRow,
  isInTheMaking,
  isWhole,
  labelledGroups,
  level1Runs,
  leavesExecutionOut,
  numbersOf,
  pointsSum,
  type LabelledGroup,
} from '../points';
import { weightOf } from '../conversion';
import { subtotalsOf } from '../subtotals';
import { isEmptyCell } from '../scores';
import { hasNoResults, isStillToFill } from '../unfilled';
import {
  pointsLeft,
  profileTotal,
  rescaledAlternative,
  scoresToldIn,
  scoreSum,
  totalUnder,
  type ScoreSum,
} from '../totals';
import { isLastDigit } from './execution';
import {
  holdsFigure,
  open,
  type FundsVerdict,
  type GradeVerdict,
  type GroupVerdict,
  type PointsVerdict,
  type TotalVerdict,
  type Verdict,
} from './types';

/** The most sources whose nesting is tried: a longer list is no list of sources. */
const MOST_SOURCES = 12;

/** The verdicts on the total row of the funds, column by column, where there are sources to add. */
export function judgeFunds({ funds }: EvaluationForm): FundsVerdict[] {
  const total = funds?.total;
  if (!funds || !total?.isTotal || funds.sources.length === 0) return [];
  const told = flatMap([total, ...funds.sources], (row) => moneySlipOf(row, funds)?.suspect ?? []);
  return flatMap(AMOUNT_COLUMNS, (column): FundsVerdict[] => {
    const field = total.cells[column];
    const isFilled = funds.sources.some(({ cells }) => cells[column]?.number);
    if (!field?.number || !isFilled) return [];
    const unknown = open({ what: 'funds', field, column, sum: null, slip: null });
    const splits = splitsOf(funds.sources);
    if (splits.some(({ length }) => length > MOST_SOURCES)) return [{ ...unknown, why: 'too-many-sources' }];
    if (!splits.every((split) => areAddends(split, column))) return [{ ...unknown, why: 'addend-missing' }];
    const off = splits.find((split) => differingSum(total, split, column));
    const found = off ? differingSum(total, off, column) : null;
    const base = { ...unknown, sum: found };
    if (!off || !found) return [{ ...base, state: 'right' }];
    if (found.isRounding) return [{ ...base, state: 'wrong', cause: 'fund-sum-rounded', steps: [found.step] }];
    const slip = slipInSum(total, off, column, funds);
    // A slip that is told beside another amount of its row is the cause of both.
    if (slip?.suspects.some(({ field: one }) => told.includes(one))) return [{ ...unknown, why: 'slip' }];
    const cause = slip ? 'fund-sum-of-slip' : 'fund-sum-off';
    return [{ ...base, slip, state: 'wrong', cause, steps: [found.step] }];
  });
}

const lineOf = (addends: readonly Decimal[]): string =>
  `${addends.map(formatDecimal).join(' + ')} = ${formatDecimal(sum(addends))}`;

const whyNotWhole = (context: FormFacts) => (isInTheMaking(context) ? 'rows-not-filled' : 'form-cut-off');

/** The verdicts on what a form adds up to full points: its rows', its groups' where no others are given, its weights. */
export const judgePoints = (form: EvaluationForm, context: FormFacts): PointsVerdict[] => [
  ...judgeRowPoints(form, context),
  ...judgeGroupsPoints(form, context),
  ...judgeWeights(form, context),
];

/** The verdict on the points of the total row, or on the points column where the total row prints none. */
function judgeRowPoints(form: EvaluationForm, context: FormFacts): PointsVerdict[] {
  const stated = form.total?.points ?? null;
  // Words in the total row say nothing of the rows, whose sum is judged all the same.
  const isWords = stated !== null && holdsFigure(stated) && stated.number === null;
  const unread = isWords
    ? [open({ what: 'points', field: stated, addends: [], sum: null, why: 'figure-not-a-number' })]
    : [];
  return [...judgeSumOfPoints(isWords ? null : stated, form, context), ...unread];
}

function judgeSumOfPoints(field: Field | null, form: EvaluationForm, context: FormFacts): PointsVerdict[] {
  const printed = field?.number ?? null;
  const points = isWhole(form, context) ? pointsSum(context) : null;
  if (!points) {
    const why = isWhole(form, context) ? 'addend-missing' : whyNotWhole(context);
    if (!field) return [];
    const state = printed?.gt(ZERO) ? 'unchecked' : 'absent';
    return [open({ what: 'points', field, addends: [], sum: null, why, state })];
  }
  const heading = field ?? form.columns.points;
  if (!heading || printed?.eq(ZERO)) return [];
  const { addends, execution, full } = points;
  const { fullPoints, execution: rate } = context.profile;
  const numbers = flatMap(addends, ({ number }) => number ?? []);
  const steps = [lineOf([...(execution ? [execution] : []), ...numbers])];
  const base = open({
    what: 'points',
    field: heading,
    addends,
    sum: points,
    expected: full,
    acceptable: [full, fullPoints],
    steps,
  });
  // Where the form gives the execution rate no points of its own, 90 leaves room for them.
  const leavesRoom = execution === null && full.plus(rate.points).eq(fullPoints);
  if (leavesRoom && printed?.eq(fullPoints))
    return [{ ...base, state: 'right', expected: fullPoints, steps: [lineOf([rate.points, ...numbers])] }];
  if (leavesExecutionOut(form, context))
    return [{ ...base, state: 'right', expected: points.indicators, steps: [lineOf(numbers)] }];
  if ((leavesRoom || full.eq(fullPoints)) && (printed === null || printed.eq(full)))
    return [{ ...base, state: 'right' }];
  // Where the total row prints what its rows add up to, the rows are what is wrong.
  const expected = printed === null || printed.eq(full) ? fullPoints : full;
  return [{ ...base, state: 'wrong', cause: 'points-off', expected, acceptable: [expected] }];
}

/** The verdict on the points of the level-1 labels with the execution's, where points are given to groups alone. */
function judgeGroupsPoints(form: EvaluationForm, context: FormFacts): PointsVerdict[] {
  const runs = form.layout === 'no-points' && isWhole(form, context) ? level1Runs(context.judged) : [];
  const groups = flatMap(runs, ({ level1 }) =>
    level1?.points ? [{ field: level1.field, points: level1.points }] : [],
  );
  const [first] = groups;
  const isOther = context.judged.some(isExecutionRow) || form.rubric.length > 0;
  if (!first || groups.length < runs.length || isOther) return [];
  const { execution, profile } = context;
  const indicators = sum(groups.map(({ points }) => points));
  const full = indicators.plus(execution.points ?? profile.execution.points);
  const base = open({
    what: 'points',
    field: first.field,
    addends: groups.map(({ field }) => field),
    sum: { addends: [], indicators, execution: execution.points, full },
    expected: profile.fullPoints,
    acceptable: [profile.fullPoints],
    steps: [lineOf([execution.points ?? profile.execution.points, ...groups.map(({ points }) => points)])],
  });
  return [
    full.eq(profile.fullPoints)
      ? { ...base, state: 'right' }
      : { ...base, state: 'wrong', cause: 'points-of-groups-off' },
  ];
}

/** The verdict on the weights by which scores are converted: they make 100 %, the execution rate's included. */
function judgeWeights(form: EvaluationForm, context: FormFacts): PointsVerdict[] {
  const { judged, profile } = context;
  const addends = flatMap(judged, ({ indicator }) => indicator.scaled?.weight ?? []);
  const weights = flatMap(addends, (field) => weightOf(field) ?? []);
  const field = form.columns.weight ?? form.columns.points ?? addends[0];
  if (!field || weights.length === 0 || weights.length < judged.length || !isWhole(form, context)) return [];
  const full = sum(weights);
  // Without a row for the execution rate, room is left for its points.
  const room = judged.some(isExecutionRow) ? [] : [full.plus(profile.execution.points)];
  const base = open({
    what: 'points',
    field,
    addends,
    sum: { addends, indicators: full, execution: null, full },
    expected: HUNDRED,
    acceptable: [HUNDRED],
    steps: [lineOf(weights)],
  });
  const isRight = [full, ...room].some((one) => one.eq(HUNDRED));
  return [isRight ? { ...base, state: 'right' } : { ...base, state: 'wrong', cause: 'weights-off' }];
}

/** The verdicts on the level labels that name points: against their rows' points, or their rows' scores. */
export function judgeGroups(form: EvaluationForm, context: FormFacts): GroupVerdict[] {
  const groups = labelledGroups(context.judged);
  if (form.layout === 'no-points') return judgeGroupScores(groups);
  const isTheWhole = isWhole(form, context);
  const last = context.judged.at(-1);
  return groups.map((group) => {
    const base = open({ what: 'group', field: group.label, group });
    // A form that breaks off does so in its last group: those before it are all there.
    const isClosed = isTheWhole || (!isInTheMaking(context) && group.rows.at(-1) !== last);
    if (!canAddPoints(group.rows)) return { ...base, state: 'unchecked', why: 'addend-missing' };
    if (!isClosed) return { ...base, state: 'unchecked', why: whyNotWhole(context) };
    const own = numbersOf(group.rows);
    const expected = sum(own);
    const known = { ...base, expected, acceptable: [expected], steps: [lineOf(own)] };
    return expected.eq(group.points)
      ? { ...known, state: 'right' }
      : { ...known, state: 'wrong', cause: 'group-points-off' };
  });
}

const sumOf = (rows: readonly JudgedIndicator[], column: 'points' | 'score'): Decimal =>
  sum(flatMap(rows, (one) => one[column] ?? []));

/** The verdicts on the sums between the indicators, 小计: of points and of scores. */
export function judgeSubtotals(
  form: EvaluationForm,
  { judged, profile }: FormFacts,
  scored: readonly Verdict[],
): GroupVerdict[] {
  return subtotalsOf(form, judged).map(({ label, field, column, candidates }) => {
    const [first = []] = candidates;
    const printed = field.number ?? ZERO;
    const base = open({ what: 'group', field, group: { label, points: printed, rows: first } });
    // A row that is worth nothing, or does not apply, leaves its score blank.
    const isOwed = (one: JudgedIndicator): boolean =>
      !isCovered(one) && (column === 'points' || one.points?.gt(ZERO) !== false);
    const isOpen = first.some((one) => one[column] === null && isOwed(one));
    if (isOpen || field.isPercent) return { ...base, state: 'unchecked', why: 'addend-missing' };
    // Of what it may add up it is meant to be what comes nearest.
    const apart = (rows: readonly JudgedIndicator[]): Decimal => sumOf(rows, column).minus(printed).abs();
    const rows = candidates.reduce((best, other) => (apart(other).lt(apart(best)) ? other : best), first);
    const printedScores = flatMap(rows, (one) => one[column] ?? []);
    const known = (addends: readonly Decimal[]) => {
      const expected = sum(addends);
      const group = { label, points: printed, rows };
      return { ...base, group, expected, acceptable: [expected], steps: [lineOf(addends)] };
    };
    const isSum = (addends: readonly Decimal[]): boolean =>
      isScoreRight(printed, field.places, sum(addends), profile.tolerance);
    if (isSum(printedScores)) return { ...known(printedScores), state: 'right' };
    // Where a score is wrong and the sum of the right ones stands there: one cause, one finding.
    const addends = flatMap(rows, ({ indicator: { score }, score: own }) => (own && score ? [score] : []));
    const right = column === 'score' ? rightScores({ addends }, scored) : null;
    if (right && isSum(right)) return { ...known(right), state: 'right' };
    const cause = column === 'points' ? ('subtotal-points-off' as const) : ('subtotal-score-off' as const);
    return { ...known(printedScores), state: 'wrong', cause };
  });
}

/** The scores that are numbers: one of a group may stand for the blank ones below it. */
export const scoresOf = ({ rows }: LabelledGroup): Field[] =>
  flatMap(rows, ({ indicator: { score } }) => (score?.number && !score.isPercent ? [score] : []));

const isWithin = (inner: LabelledGroup, outer: LabelledGroup): boolean =>
  inner.rows.length < outer.rows.length && inner.rows.every((row) => outer.rows.includes(row));

function judgeGroupScores(groups: readonly LabelledGroup[]): GroupVerdict[] {
  const over = groups.filter((group) => sum(flatMap(scoresOf(group), ({ number }) => number ?? [])).gt(group.points));
  return groups.map((group) => {
    const numbers = flatMap(scoresOf(group), ({ number }) => number ?? []);
    const base = open({ what: 'group', field: group.label, group });
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

/** The total that should stand in a cell; where scores or points are given it is owed. */
function absentTotal(form: EvaluationForm, context: FormFacts, field: Field): TotalVerdict {
  const scores = scoreSum(context);
  const base = open({ what: 'total', field, sum: scores, adjusted: null, mended: null, state: 'absent' });
  const isFilled = context.judged.some(({ points, score }) => points?.gt(ZERO) === true || score !== null);
  const cause = isEmptyCell(form, field) && isFilled ? 'total-missing' : null;
  if (!scores || scores.missing.length > 0) {
    // In a form in the making the total waits for the rows that are still to be filled, which have a rule of their own.
    const left = context.judged.filter(isStillToFill).length;
    const isWaiting = left > 1 && (left < context.judged.length || hasNoResults(form));
    return { ...base, why: 'addend-missing', cause: isWaiting ? null : cause };
  }
  const adjusted = profileTotal(scores.full, context);
  const expected = adjusted?.total ?? scores.shown;
  const steps = [sumLine(scores), ...(adjusted?.steps ?? [])];
  return { ...base, expected, acceptable: [expected], steps, adjusted, cause };
}

const sumLine = ({ addends, full }: ScoreSum): string =>
  `${addends.map(({ number }) => number?.toFixed()).join(' + ')} = ${full.toFixed()}`;

/** Whether the label of the total tells more than its name and the full points: 得分合计九十八点二分. */
function tellsNumber({ text }: Field, { fullPoints }: Profile): boolean {
  const plain = compactText(text);
  return scanNumerals(plain).some(({ value, end }) => plain.startsWith('分', end) && !value.eq(fullPoints));
}

const unreadTotal = (field: Field): TotalVerdict =>
  open({ what: 'total', field, sum: null, adjusted: null, mended: null, why: 'figure-not-a-number' });

/** The verdict on the total, once its addends have theirs. */
export function judgeTotal(form: EvaluationForm, context: FormFacts, scored: readonly Verdict[]): TotalVerdict[] {
  const field = form.total?.score ?? null;
  const printed = field?.number ?? null;
  if (!field) return [];
  const { profile } = context;
  const told = [form.total?.label, form.total?.reason].find((one) => one && tellsNumber(one, profile));
  if (!holdsFigure(field) && told) return [unreadTotal(told)];
  if (!holdsFigure(field)) return [absentTotal(form, context, field)];
  const scores = scoreSum(context);
  const base = open({ what: 'total', field, sum: scores, adjusted: null, mended: null });
  if (!printed || field.isPercent) return [{ ...base, state: 'unchecked', why: 'figure-not-a-number' }];
  if (isInTheMaking(context)) return [{ ...base, state: 'unchecked', why: 'rows-not-filled' }];
  if (!scores) return [{ ...base, state: 'unchecked', why: 'addend-missing' }];
  const { full, shown, indicators } = scores;
  const again = rescaledAlternative(full, context);
  const adjusted = profileTotal(full, context);
  const asAdded = [shown, full, ...(again ? [again] : []), ...(leavesExecutionOut(form, context) ? [indicators] : [])];
  const acceptable = adjusted ? [adjusted.total] : asAdded;
  const steps = [sumLine(scores), ...(adjusted?.steps ?? [])];
  const known = { ...base, expected: adjusted?.total ?? shown, acceptable, steps, adjusted };
  // Where a score is wrong, the total of the right ones is right: one cause, one finding.
  const right = rightScores(scores, scored);
  const mended = right && roundHalfUp(totalUnder(sum(right), context), profile.scorePlaces);
  const isSound = scored.every(({ state }) => state !== 'wrong');
  const accepted = acceptable.find((one) => isScoreRight(printed, field.places, one, profile.tolerance));
  if (accepted)
    return [
      {
        ...known,
        state: 'right',
        // Wrong scores of which one is as much too high as the other is too low.
        mended: !isSound && mended?.eq(printed) ? mended : null,
        expected: accepted,
        steps: again?.eq(accepted)
          ? [`${steps[0]} → ${formatDecimal(roundHalfUp(again, profile.scorePlaces))}`]
          : steps,
      },
    ];
  // A total that is the sum of what is there is right whatever is blank: one score may stand for several rows.
  if (scores.missing.length > 0)
    return [{ ...base, state: 'unchecked', why: 'addend-missing', steps: [sumLine(scores)] }];
  if (right && mended?.eq(printed))
    return [{ ...known, state: 'right', expected: mended, acceptable: [mended], steps: [lineOf(right)], mended }];
  const difference = printed.minus(full);
  if (standsElsewhere(form, scores, difference)) return [{ ...known, state: 'unchecked', why: 'figure-elsewhere' }];
  const left = pointsLeft(form, context);
  if (left && difference.gt(ZERO) && difference.lte(left))
    return [{ ...base, state: 'unchecked', why: 'addend-missing', steps: [sumLine(scores)] }];
  const cause = adjusted ? 'total-off-by-profile' : again ? 'total-off-without-inapplicable' : 'total-off';
  return [{ ...known, mended: isSound ? known.expected : mended, state: 'wrong', cause }];
}

/** The scores of a sum as they should be; `null` where one is wrong and nothing says what it should be. */
function rightScores({ addends }: Pick<ScoreSum, 'addends'>, scored: readonly Verdict[]): readonly Decimal[] | null {
  // Off in its last decimal alone a score counts as it stands.
  const isOff = (one: Verdict): boolean =>
    one.state === 'wrong' &&
    !(one.what === 'execution-score' && one.cause === 'execution-score-against-rate' && isLastDigit(one));
  const wrong = new Map(flatMap(scored, (one) => (isOff(one) ? [[one.field, one.expected] as const] : [])));
  const right = flatMap(addends, (field) => (wrong.has(field) ? wrong.get(field) : field.number) ?? []);
  return right.length === addends.length ? right : null;
}

/**
 * Whether a number that makes up the difference stands where none was taken from: most likely a score that was not
 * recognised. Above or below the indicators any number may be the execution's; elsewhere one that is told as a score.
 */
function standsElsewhere(form: EvaluationForm, { execution }: ScoreSum, difference: Decimal): boolean {
  if (difference.lte(ZERO)) return false;
  const { cells, indicators, total } = form;
  const rows = new Set([...indicators.map(({ row }) => row), total?.row]);
  const isBeside = ({ address, number }: Field): boolean => !rows.has(address.row) && number?.eq(difference) === true;
  if (execution === null && cells.some(isBeside)) return true;
  const telling = cells.filter((cell) => scoresToldIn(cell).some((score) => score.eq(difference)));
  if (telling.length === 0) return false;
  const owned = ownedCells(form);
  return telling.some(({ address }) => !owned.has(placeOf(address)));
}

function absentGrade(base: Omit<GradeVerdict, 'state'>, total: Field | null, profile: Profile): GradeVerdict[] {
  if (!total?.number) return [];
  const grade = gradeOf(total.number, profile);
  return [{ ...base, state: 'absent', grade, steps: [`${total.text} → ${grade}`] }];
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
  if (!total || !field) return [];
  const base = open({ what: 'grade', field, grade: null, ofSum: null });
  if (field.kind !== 'text') return absentGrade(base, total.score, profile);
  const printed = GRADES.get(field.text.replace(/\s/gu, ''));
  if (!printed) return [{ ...base, state: 'unchecked', why: 'grade-unknown' }];
  const score = total.score?.number ?? null;
  if (isInTheMaking(context)) return [{ ...base, state: 'unchecked', why: 'rows-not-filled' }];
  const { fullPoints } = profile;
  // A total out of another sum has other cuts.
  const isOfOtherSum = total.points?.number && !total.points.number.eq(ZERO) && !total.points.number.eq(fullPoints);
  if (!score || score.lt(ZERO) || score.gt(fullPoints) || isOfOtherSum)
    return [{ ...base, state: 'unchecked', why: 'total-unknown' }];
  const grade = gradeOf(score, profile);
  const other = total.score ? sumOfOtherGrade(total.score, score, context) : null;
  const ofSum = other && { ...other, isPrinted: printed === other.grade };
  const known = { ...base, grade, ofSum, steps: [`${total.score?.text ?? ''} → ${grade}`] };
  if (printed === grade || ofSum?.isPrinted)
    return [{ ...known, state: 'right', cause: ofSum ? 'grade-of-rounded-total' : null }];
  return [{ ...known, state: 'wrong', cause: 'grade-off' }];
}

/** The sum that a total is rounded from, where it has another grade than the total: 89.5 and 90. */
function sumOfOtherGrade(field: Field, printed: Decimal, context: FormFacts): { sum: Decimal; grade: Grade } | null {
  const { profile } = context;
  const scores = scoreSum(context);
  if (!scores || scores.missing.length > 0) return null;
  const plain = profileTotal(scores.full, context)?.total ?? scores.shown;
  const grade = gradeOf(plain, profile);
  const isRounded = isScoreRight(printed, field.places, plain, profile.tolerance);
  return isRounded && grade !== gradeOf(printed, profile) ? { sum: plain, grade } : null;
}
