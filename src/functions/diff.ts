import { acceptableScores, assess, isScoreRight } from '../scoring';
import { numberIn } from './arguments';
import { isFailure, type Failure } from './failure';
import { readIndicator, readTerms, refusal, toNumber } from './indicator';

/**
 * 表中得分与应得分之差：0 即正确，正数为多计，负数为少计。 / Printed score minus the expected one: 0 is right, above 0 too much, below 0 too little.
 * @customfunction DIFF
 * @param target 年度指标值：数字或带单位、符号的文字。 / Target: a number, or text with unit and sign.
 * @param actual 实际完成值：数字或带单位的文字；空白不按 0 计。 / Actual: a number, or text with unit; a blank is not 0.
 * @param points 分值。 / Points.
 * @param score 得分：表中填写的得分，按其小数位数判断。 / Score: as printed, judged at its own decimals.
 * @param direction 指标方向：正向、反向、等于，或 ≥、≤、=；可省略。 / Direction: positive, reverse, equal, or ≥, ≤, =; optional.
 * @param profile 规则集：编号，省略时为 national-2020。 / Profile: its id; national-2020 by default.
 * @returns 差额。 / The difference.
 * @example =PE.DIFF(3,2.2,10,7.33) → 0
 * @example =PE.DIFF(3,2.2,10,7.3) → 0
 * @example =PE.DIFF(10,8.75,5,5) → 0.62
 * @example =PE.DIFF(10,8.75,5,"") → #N/A 得分为空
 */
export function diff(
  target: unknown,
  actual: unknown,
  points: unknown,
  score: unknown,
  direction?: unknown,
  profile?: unknown,
): number | Failure {
  const terms = readTerms(direction, profile);
  if (isFailure(terms)) return terms;
  const indicator = readIndicator(target, actual, points, terms);
  if (isFailure(indicator)) return indicator;
  const printed = numberIn(score, 'score');
  if (isFailure(printed)) return printed;
  const assessment = assess(indicator);
  if (assessment.kind !== 'exact') return refusal(assessment);
  // What the check accepts (7.3 for 7.333…, either formula of a reverse indicator) is right here too.
  // Full points are claimed, not rounded: 10 for 9.68 is too much, although it is 10 in whole points.
  const isFull = indicator.points?.eq(printed.value) === true;
  const places = isFull ? Math.max(printed.places, terms.profile.scorePlaces) : printed.places;
  const isRight = acceptableScores(indicator).some(({ exact }) =>
    isScoreRight(printed.value, places, exact, terms.profile.tolerance),
  );
  return isRight ? 0 : toNumber(printed.value.minus(assessment.score));
}
