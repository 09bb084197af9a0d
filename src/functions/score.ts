import { assess, quickScore } from '../scoring';
import { isFailure, type Failure } from './failure';
import { quickly, readIndicator, readTerms, refusal, toNumber, type Terms } from './indicator';

/**
 * 按实际完成值算出指标得分；数字和“≥400个”“2.2万平方米”“95%”等写法都可以。 / Score of an indicator, from numbers or form text such as ≥400个, 2.2万平方米, 95%.
 * @customfunction SCORE
 * @param target 年度指标值：数字或带单位、符号的文字。 / Target: a number, or text with unit and sign.
 * @param actual 实际完成值：数字或带单位的文字；空白不按 0 计。 / Actual: a number, or text with unit; a blank is not 0.
 * @param points 分值。 / Points.
 * @param direction 指标方向：正向、反向、等于，或 ≥、≤、=；省略时看指标值的符号，没有符号按正向。 / Direction: positive, reverse, equal, or ≥, ≤, =; by default the sign of the target, else positive.
 * @param profile 规则集：编号，省略时为 national-2020。 / Profile: its id; national-2020 by default.
 * @returns 得分，保留两位小数。 / The score, with two decimals.
 * @example =PE.SCORE(10,8.75,5) → 4.38
 * @example =PE.SCORE("≥3万平方米","2.2万平方米",10) → 7.33
 * @example =PE.SCORE("95%","98%",5) → 5
 * @example =PE.SCORE(850,880,8,"反向") → 7.72
 * @example =PE.SCORE(10,"",5) → #N/A 实际完成值为空
 * @example =PE.SCORE("有效","有效",5) → #N/A
 * @example =PE.SCORE(10,8,"待定") → #VALUE!
 */
export function score(
  target: unknown,
  actual: unknown,
  points: unknown,
  direction?: unknown,
  profile?: unknown,
): number | Failure {
  const terms = readTerms(direction, profile);
  return isFailure(terms) ? terms : scoreUnder(terms, target, actual, points);
}

/** The score under terms that were read already. */
export function scoreUnder(terms: Terms, target: unknown, actual: unknown, points: unknown): number | Failure {
  if (typeof target === 'number' && typeof actual === 'number' && typeof points === 'number') {
    const quick = quickScore(target, actual, points, terms.direction ?? 'positive', terms.profile);
    if (quick !== null) return quick;
  }
  const indicator = readIndicator(target, actual, points, terms);
  if (isFailure(indicator)) return indicator;
  const quick = quickly(indicator);
  if (quick !== null) return quick;
  const assessment = assess(indicator);
  return assessment.kind === 'exact' ? toNumber(assessment.score) : refusal(assessment);
}
