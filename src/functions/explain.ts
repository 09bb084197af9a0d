import { assess, bandsInPoints, formatDecimal, type Band, type Decimal, type Profile } from '../scoring';
import { isFailure, type Failure, type Phrase } from './failure';
import { readIndicator, readTerms, refusal } from './indicator';

/** Lines of arithmetic, and the rule that they follow as a phrase. */
export interface Steps {
  readonly lines: readonly (string | Phrase)[];
  /** A key of the catalogue's `explain`. */
  readonly formula: string;
}

/**
 * 用文字写出得分的计算步骤和所依据的规则。 / The steps of a score and the rule behind them, as text.
 * @customfunction EXPLAIN
 * @param target 年度指标值：数字或带单位、符号的文字。 / Target: a number, or text with unit and sign.
 * @param actual 实际完成值：数字或带单位的文字；空白不按 0 计。 / Actual: a number, or text with unit; a blank is not 0.
 * @param points 分值。 / Points.
 * @param direction 指标方向：正向、反向、等于，或 ≥、≤、=；可省略。 / Direction: positive, reverse, equal, or ≥, ≤, =; optional.
 * @param profile 规则集：编号，省略时为 national-2020。 / Profile: its id; national-2020 by default.
 * @returns 文字，第一行是算式，第二行是规则。 / Text: the arithmetic, then the rule.
 * @example =PE.EXPLAIN("≥3万平方米","2.2万平方米",10) → 2.2万 ÷ 3万 × 10 = 7.333… → 7.33
 * @example =PE.EXPLAIN(400,420,6) → 420 ≥ 400 → 6
 * @example =PE.EXPLAIN("有效","有效",10) → 达成 8–10 分，部分达成 6–8 分，未达成 0–6 分
 * @example =PE.EXPLAIN(10,"",5) → #N/A 实际完成值为空
 */
export function explain(
  target: unknown,
  actual: unknown,
  points: unknown,
  direction?: unknown,
  profile?: unknown,
): Steps | Failure {
  const terms = readTerms(direction, profile);
  if (isFailure(terms)) return terms;
  const indicator = readIndicator(target, actual, points, terms);
  if (isFailure(indicator)) return indicator;
  const assessment = assess(indicator);
  if (assessment.kind === 'exact') return { lines: assessment.steps, formula: `formula.${assessment.formula}` };
  if (assessment.kind !== 'qualitative' || indicator.points === null) return refusal(assessment);
  return { lines: [bands(indicator.points, terms.profile)], formula: 'formula.qualitative' };
}

function bands(points: Decimal, profile: Profile): Phrase {
  const shown = ({ low, high }: Band): string => `${formatDecimal(low)}–${formatDecimal(high)}`;
  const all = bandsInPoints(points, profile).map((one) => [one.grade, shown(one)] as const);
  return { say: 'bands', data: Object.fromEntries(all) };
}
