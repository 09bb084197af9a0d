import { sum, ZERO } from '../scoring';
import type { EvaluationForm } from '../form';
import { defineRule } from './define-rule';
import type { JudgedIndicator, RuleContext } from './context';
import { brokenOffAt } from './support/cut-off';
import { isWhole, labelledGroups } from './support/points';
import { isEmptyCell, isUnderMergedScore } from './support/scores';

/** An indicator that carries points has a score. Excel: =AND(G13<>0,ISBLANK(H13)) is FALSE */
export const scoreMissing = defineRule({
  id: 'score-missing',
  code: 'PE301',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-16'],
  isJudgement: false,
  messages: { missing: ['names'] },
  check: (form, context) => {
    const { judged } = context;
    const own = judged.filter((one, index) => isWithoutScore(form, one) && !isUnderMergedScore(judged, index));
    const broken = brokenOffAt(form);
    const rows = (form.columns.points ? own : owedScores(form, context)).filter(
      ({ indicator }) => indicator !== broken,
    );
    if (rows.length === 0) return [];
    return [
      {
        message: 'missing',
        data: { names: rows.map(({ indicator }) => indicator.name.text) },
        cells: rows.flatMap(({ indicator }) => indicator.score?.address ?? []),
      },
    ];
  },
});

const isWithoutScore = (form: EvaluationForm, { indicator, points }: JudgedIndicator): boolean =>
  isEmptyCell(form, indicator.score) && points !== null && !points.eq(ZERO);

/** The blank scores of a form without points of its rows, where points of their group, or of the printed total, are still to be given. */
function owedScores(form: EvaluationForm, context: RuleContext): readonly JudgedIndicator[] {
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

const isShortOfTotal = ({ total }: EvaluationForm, { judged, execution }: RuleContext): boolean =>
  total?.score?.number?.gt(scoresOf(judged).plus(execution.score?.number ?? ZERO)) === true;
