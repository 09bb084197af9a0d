import { flatMap, HUNDRED, roundHalfUp, sum, ZERO, type Decimal, type WeightKey } from '../../scoring';
import type { CellAddress, EvaluationForm, Field, Indicator } from '../../form';
import type { FormFacts, JudgedIndicator, PointsRow } from '../context';

/** The points a form gives: those of the indicators and of a rubric beside them, of the execution rate, and both. */
export interface PointsSum {
  /** The cells of points that were added, but for the execution's. */
  readonly addends: readonly Field[];
  readonly indicators: Decimal;
  /** `null`: the funds block gives the execution rate none, or it stands among the indicators. */
  readonly execution: Decimal | null;
  readonly full: Decimal;
}

/** Whether an indicator row is the execution rate, as Hebei's forms have it. */
export function isExecutionRow({ indicator }: Pick<JudgedIndicator, 'indicator'>): boolean {
  return indicator.level1?.kind === 'execution' || indicator.level2?.kind === 'execution';
}

/**
 * Whether the execution rate is scored among the indicators and nowhere else. Where its own points beside the funds make
 * the full points together with all rows, a row of that name is an indicator like others.
 */
export function isScoredAsRow({ judged, rubric, execution, profile }: FormFacts): boolean {
  if (!judged.some(isExecutionRow)) return false;
  const beside = sum(flatMap(rubric, ({ points }) => points?.number ?? []));
  const all = sum([...numbersOf(judged), beside, execution.points ?? ZERO]);
  return !(execution.points?.gt(ZERO) && all.eq(profile.fullPoints));
}

/** Whether every judged indicator has a number of points, not a share: only then can points be added. */
export function hasAllPoints({ judged }: { readonly judged: readonly PointsRow[] }): boolean {
  return (
    judged.length > 0 &&
    judged.every(({ points, indicator }) => points !== null && indicator.points?.isPercent === false)
  );
}

/** Whether a row's points are part of those that a row above has for several. */
export const isCovered = ({ indicator, shared }: JudgedIndicator): boolean =>
  shared !== null && shared.first !== indicator;

/** Whether the points of these rows can be added: each has a number of its own, or one of them has its part in it. */
export const canAddPoints = (rows: readonly JudgedIndicator[]): boolean =>
  hasAllPoints({ judged: rows.filter((one) => !isCovered(one)) }) &&
  rows.every(({ shared }) => shared === null || rows.some(({ indicator }) => indicator === shared.first));

/**
 * The runs of rows of which the first alone has points, in a form that gives all its points away without any for the
 * others: the cells of points may be one that was merged down. Not where their scores are more than these points.
 */
export function runsOfSharedPoints(context: FormFacts): readonly (readonly JudgedIndicator[])[] {
  const { judged, profile } = context;
  const isBlank = ({ points, indicator: { points: field, target, actual } }: JudgedIndicator): boolean =>
    points === null && field?.kind === 'blank' && (target.measure.kind !== 'blank' || actual.measure.kind !== 'blank');
  if (!judged.some(isBlank) || !pointsSoFar(context).eq(profile.fullPoints)) return [];
  const runs: JudgedIndicator[][] = [];
  for (const one of judged) {
    const open = runs.at(-1);
    const level1 = open?.at(-1)?.indicator.level1?.field.text;
    if (open && isBlank(one) && one.indicator.level1?.field.text === level1) open.push(one);
    else runs.push([one]);
  }
  return runs.filter(([first, ...below]) => {
    if (!first?.points?.gt(ZERO) || below.length === 0) return false;
    const scores = flatMap(below, ({ score }) => score ?? []);
    return scores.length === 0 || sum([first.score ?? ZERO, ...scores]).lte(first.points);
  });
}

/** The points of a form; `null` where the form has no points column or some indicator has no number there. */
export function pointsSum(context: FormFacts): PointsSum | null {
  const { judged } = context;
  if (judged.length === 0 || !canAddPoints(judged)) return null;
  const rows = [...context.rubric.map(({ points }) => points), ...judged.map(({ indicator }) => indicator.points)];
  const addends = flatMap(rows, (field) => (field?.number ? [field] : []));
  const indicators = sum(flatMap(addends, ({ number }) => number ?? []));
  const execution = isScoredAsRow(context) ? null : context.execution.points;
  return { addends, indicators, execution, full: indicators.plus(execution ?? ZERO) };
}

const LEVELS = ['output', 'benefit', 'satisfaction'] as const;

/**
 * Whether the whole indicator block seems to be there: published excerpts break off before the total row, and a form
 * in the making has rows that are still to be filled.
 */
export function isWhole(form: EvaluationForm, context: FormFacts): boolean {
  if (isInTheMaking(context)) return false;
  const { judged } = context;
  return (
    form.total !== null || LEVELS.every((level) => judged.some(({ indicator }) => indicator.level1?.kind === level))
  );
}

/** A single heading without an indicator is left so on purpose; so are all where the points are given away already. */
export const isInTheMaking = (context: FormFacts): boolean =>
  context.unfilled.length > 1 && pointsSoFar(context).lt(context.profile.fullPoints);

const isWeightKey = (kind: unknown): kind is WeightKey => kind === 'cost' || LEVELS.some((level) => level === kind);

/** The points of each level 1; `null` where an indicator stands under none that is known. */
export function levelPoints({
  judged,
}: {
  readonly judged: readonly PointsRow[];
}): Readonly<Record<WeightKey, Decimal>> | null {
  const sums = { cost: ZERO, output: ZERO, benefit: ZERO, satisfaction: ZERO };
  for (const one of judged) {
    const kind = one.indicator.level1?.kind;
    if (isExecutionRow(one)) continue;
    if (!isWeightKey(kind)) return null;
    sums[kind] = sums[kind].plus(one.points ?? ZERO);
  }
  return sums;
}

/** The points of each level 1 by its label, `产出指标（50分）`; `null` where a label gives none, or is none that is known. */
export function labelPoints({ judged }: FormFacts): Readonly<Record<WeightKey, Decimal>> | null {
  const sums = { cost: ZERO, output: ZERO, benefit: ZERO, satisfaction: ZERO };
  for (const { level1, rows } of level1Runs(judged)) {
    if (rows.every(isExecutionRow)) continue;
    if (!level1?.points || !isWeightKey(level1.kind)) return null;
    sums[level1.kind] = sums[level1.kind].plus(level1.points);
  }
  return sums;
}

/** Whether the total row leaves the execution rate out: it prints the indicators' points, which with the execution's make 100. */
export function leavesExecutionOut(form: EvaluationForm, context: FormFacts): boolean {
  const points = pointsSum(context);
  const printed = form.total?.points?.number;
  return (
    points?.execution != null &&
    printed != null &&
    points.full.eq(context.profile.fullPoints) &&
    printed.eq(points.indicators)
  );
}

/** The points given so far, whether or not all are: the execution's and those of the indicators that have any. */
export function pointsSoFar(context: FormFacts): Decimal {
  const own = isScoredAsRow(context) ? ZERO : (context.execution.points ?? ZERO);
  return own.plus(sum(numbersOf(context.judged)));
}

/** The indicators under a level label that names points, `产出指标（50分）`. */
export interface LabelledGroup<Row = JudgedIndicator> {
  readonly label: Field;
  readonly points: Decimal;
  readonly rows: readonly Row[];
}

/** Rows under one level-1 label: the blank ones below it, and those that repeat it. */
interface Level1Run<Row> {
  /** The label's first cell; `null` for rows without any. */
  readonly level1: Indicator['level1'];
  readonly rows: Row[];
}

/** The level-1 blocks in order. The same words after a heading of their own are another block: 绩效目标1, 绩效目标2. */
export function level1Runs<Row extends PointsRow>(judged: readonly Row[]): readonly Level1Run<Row>[] {
  const runs: Level1Run<Row>[] = [];
  for (const one of judged) {
    const { level1 } = one.indicator;
    const open = runs.at(-1);
    const before = open?.rows.at(-1)?.indicator;
    const isSameCell = before !== undefined && before.level1?.field.address.row === level1?.field.address.row;
    const isRepeated =
      before?.level1?.field.text === level1?.field.text && one.indicator.row === (before?.row ?? 0) + 1;
    if (open && (isSameCell || isRepeated)) open.rows.push(one);
    else runs.push({ level1, rows: [one] });
  }
  return runs;
}

/** The groups under level labels that name points; a label repeated on every row is one. */
export const labelledGroups = <Row extends PointsRow>(judged: readonly Row[]): readonly LabelledGroup<Row>[] =>
  flatMap(level1Runs(judged), ({ rows }) => groupsWithin(rows));

function groupsWithin<Row extends PointsRow>(rows: readonly Row[]): readonly LabelledGroup<Row>[] {
  const groups = new Map<string, LabelledGroup<Row>>();
  for (const one of rows) {
    const { level1, level2 } = one.indicator;
    const first = level1?.field.text ?? '';
    for (const [label, key] of [
      [level1, first],
      [level2, `${first}/${level2?.field.text ?? ''}`],
    ] as const) {
      if (!label?.points) continue;
      const known = groups.get(key) ?? { label: label.field, points: label.points, rows: [] };
      groups.set(key, { ...known, rows: [...known.rows, one] });
    }
  }
  return [...groups.values()];
}

/**
 * The points of the indicators that alone stand under a label that names some, in a form without a column for them: 质量指标（10分）. Of two labels the nearer, the level 2, counts.
 */
export function pointsByLabel(indicators: readonly Indicator[]): ReadonlyMap<Indicator, Decimal> {
  if (indicators.some(({ points }) => points !== null)) return new Map();
  const alone = flatMap(
    labelledGroups(indicators.map((indicator) => ({ indicator, points: null }))),
    ({ points, rows: [row, ...others] }) => (row && others.length === 0 ? [[row.indicator, points] as const] : []),
  );
  return new Map(alone);
}

/** The points of the indicators that have any. */
export const numbersOf = (rows: readonly JudgedIndicator[]): readonly Decimal[] =>
  flatMap(rows, ({ points }) => points ?? []);

/** The points cells of indicators. */
export const pointsCells = (rows: readonly JudgedIndicator[]): readonly CellAddress[] =>
  flatMap(rows, ({ indicator }) => indicator.points?.address ?? []);

/** A share as a per cent with one decimal: `66.7%`. */
export function inPercent(share: Decimal): string {
  return `${roundHalfUp(share.times(HUNDRED), 1).toFixed()}%`;
}
