import { isWord } from '../../lexicon';
import { compactText, sum, ZERO } from '../../scoring';
import type { EvaluationForm } from '../../form';
import type { FormFacts, JudgedIndicator } from '../context';
import { brokenOffAt } from './cut-off';
import { isWhole, labelledGroups } from './points';
import { isEmptyCell, isUnderMergedScore } from './scores';
import { hasNoResults, isStillToFill } from './unfilled';

/** The indicators whose score is blank and owed: they carry points, by themselves or of their group. */
export function owedScores(form: EvaluationForm, context: FormFacts): ReadonlySet<JudgedIndicator> {
  const { judged } = context;
  const broken = brokenOffAt(form);
  const rows = form.columns.points
    ? judged.filter((one, index) => isWithoutScore(form, one) && !isUnderMergedScore(judged, index))
    : owedByGroups(form, context);
  if (hasNoResults(form)) return new Set();
  return new Set(
    rows.filter((one) => one.indicator !== broken && !waitsForItsValue(one, form, judged) && !saysInapplicable(one)),
  );
}

/** 不适用 with a blank score: none is owed. */
const saysInapplicable = ({ indicator: { actual } }: JudgedIndicator): boolean =>
  isWord('does-not-apply', compactText(actual.text));

/**
 * A row without a result is told for want of that; values in 其中 rows below it are a result, and where other rows have
 * neither target nor result and a score all the same, such a row waits for none.
 */
function waitsForItsValue(
  one: JudgedIndicator,
  { indicators }: EvaluationForm,
  judged: readonly JudgedIndicator[],
): boolean {
  if (!isStillToFill(one) || indicators[indicators.indexOf(one.indicator) + 1]?.isSubRow) return false;
  return !(isWithoutValues(one) && judged.some((other) => isWithoutValues(other) && other.score?.gt(ZERO)));
}

const isWithoutValues = ({ indicator: { target, actual } }: JudgedIndicator): boolean =>
  target.measure.kind === 'blank' && actual.measure.kind === 'blank';

const isWithoutScore = (form: EvaluationForm, { indicator, points }: JudgedIndicator): boolean =>
  isEmptyCell(form, indicator.score) && points !== null && !points.eq(ZERO);

/** The blank scores of a form without points of its rows, where points of their group, or of the printed total, are still to be given. */
function owedByGroups(form: EvaluationForm, context: FormFacts): readonly JudgedIndicator[] {
  const { judged } = context;
  if (!isWhole(form, context)) return [];
  const blank = judged.filter(({ indicator }) => isEmptyCell(form, indicator.score));
  // Where many are blank, a merged cell holds one score for several rows.
  if (blank.length === 0 || blank.length * 3 > judged.length) return [];
  const groups = labelledGroups(judged);
  return blank.filter((one) => {
    const [group] = groups.filter(({ rows }) => rows.includes(one)).sort((a, b) => a.rows.length - b.rows.length);
    if (!group) return isShortOfTotal(form, context);
    const scored = group.rows.filter(({ score }) => score !== null);
    // A merged score leaves of the group's points no more than what its rows lost: half a row's share is more.
    const left = group.points.minus(scoresOf(scored)).times(2 * group.rows.length);
    return scored.length * 2 >= group.rows.length && left.gte(group.points);
  });
}

const scoresOf = (rows: readonly JudgedIndicator[]) => sum(rows.flatMap(({ score }) => score ?? []));

const isShortOfTotal = ({ total }: EvaluationForm, { judged, execution }: FormFacts): boolean =>
  total?.score?.number?.gt(scoresOf(judged).plus(execution.score?.number ?? ZERO)) === true;
