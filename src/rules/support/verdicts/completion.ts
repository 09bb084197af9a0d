import { isScoreRight, ONE, quotient, ZERO, type Decimal, type Profile } from '../../../scoring';
import type { Field } from '../../../form';
import type { FormFacts, JudgedIndicator } from '../../context';
import { printedRate, rateNumber, rateText, type RateNotation } from '../rates';
import { isReadingSure } from '../readings';
import { withoutSign } from '../values';
import { holdsFigure, open, type CompletionVerdict, type WhyNot } from './types';

/** The verdicts on what the rows print of their completion: 完成率, 得分系数. */
export const judgeCompletions = ({ judged, profile }: FormFacts): CompletionVerdict[] =>
  judged.flatMap((one): CompletionVerdict[] => {
    const { completion } = one.indicator;
    // Words say that much was done, and no figure is looked for in them.
    if (!completion || !holdsFigure(completion) || !/\d/u.test(completion.text)) return [];
    return [judgeCompletion(one, completion, profile)];
  });

function judgeCompletion(one: JudgedIndicator, field: Field, profile: Profile): CompletionVerdict {
  const base = open({ what: 'completion', field, one, ratio: null, notation: null, isOfValues: false });
  const ways = completionsOf(one);
  const readings = ways.map((exact) => printedRate(field, exact));
  const fitting = readings.findIndex((reading) => reading?.fits);
  const { target, actual } = one.indicator;
  const asked = (exact: Decimal, way: RateNotation): string =>
    `${withoutSign(actual)} ÷ ${withoutSign(target)} = ${rateText(exact, way)}`;
  const [exact, read] = [ways[fitting], readings[fitting]];
  if (exact && read)
    return {
      ...base,
      state: 'right',
      isOfValues: true,
      steps: fitting === 0 ? [asked(exact, read.notation)] : [],
    };
  if (earnsScore(one, field, profile)) return { ...base, state: 'right' };
  const [ratio, reading] = [ways[0], readings[0]];
  if (!ratio || !reading || !isReadingSure(one)) return { ...base, state: 'unchecked', why: whyOpen(one, field) };
  const { notation } = reading;
  const acceptable = ways.map((exact) => rateNumber(exact, notation));
  const steps = [asked(ratio, notation)];
  return {
    ...base,
    ratio,
    notation,
    state: 'wrong',
    cause: 'completion-off',
    expected: acceptable[0] ?? null,
    acceptable,
    steps,
  };
}

/**
 * How far a row's target was reached, by every way of telling it: actual ÷ target first, at most all of it, target ÷
 * actual where less is better, and the share of the points that a known formula gives.
 */
function completionsOf({ assessment, deviation, acceptable, points }: JudgedIndicator): Decimal[] {
  const ratio = assessment.kind === 'exact' ? assessment.ratio : (deviation?.ratio ?? null);
  if (!ratio) return [];
  const isReached = ratio.gte(ONE) || deviation?.kind === 'within';
  const inverse = ratio.gt(ZERO) ? [quotient(ONE, ratio)] : [];
  const shares = points?.gt(ZERO) ? acceptable.map(({ exact }) => quotient(exact, points)) : [];
  return [ratio, ...(isReached ? [ONE] : []), ...inverse, ...shares];
}

/** Whether the printed share of the points makes the printed score: 得分系数 90 beside 9 of 10. */
function earnsScore({ points, score, indicator }: JudgedIndicator, field: Field, profile: Profile): boolean {
  if (!points?.gt(ZERO) || !score || !indicator.score) return false;
  const share = printedRate(field, quotient(score, points));
  return share !== null && isScoreRight(score, indicator.score.places, share.value.times(points), profile.tolerance);
}

function whyOpen({ assessment }: JudgedIndicator, field: Field): WhyNot {
  if (!field.number) return 'figure-not-a-number';
  return assessment.kind === 'not-computable' ? assessment.reason : 'value-unsure';
}
