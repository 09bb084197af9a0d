import { completionOf, DEFAULT_PROFILE_ID, profileById } from '../scoring';
import { directionIn, directionOf } from './arguments';
import { isFailure, notAvailable, type Failure } from './failure';
import { readComparison, refusal, toNumber } from './indicator';

/**
 * 指标完成率：实际 ÷ 指标；反向指标为 1 −（实际 − 指标）÷ 指标。不封顶。 / Completion ratio: actual ÷ target; where less is better 1 − (actual − target) ÷ target. Not capped.
 * @customfunction COMPLETION
 * @param target 年度指标值：数字或带单位、符号的文字。 / Target: a number, or text with unit and sign.
 * @param actual 实际完成值：数字或带单位的文字；空白不按 0 计。 / Actual: a number, or text with unit; a blank is not 0.
 * @param direction 指标方向：正向、反向、等于，或 ≥、≤、=；可省略。 / Direction: positive, reverse, equal, or ≥, ≤, =; optional.
 * @returns 完成率，1 即 100%。 / The ratio; 1 is 100 %.
 * @example =PE.COMPLETION(400,420) → 1.05
 * @example =PE.COMPLETION("≥3万平方米","2.4万平方米") → 0.8
 * @example =PE.COMPLETION("≤5万元","6万元") → 0.8
 * @example =PE.COMPLETION(0,0) → #N/A 年度指标值为 0，没有完成率，请核对年度指标值
 */
export function completion(target: unknown, actual: unknown, direction?: unknown): number | Failure {
  const given = directionIn(direction);
  if (isFailure(given)) return given;
  const compared = readComparison(target, actual);
  if (isFailure(compared)) return compared;
  const reading = directionOf(compared.target, given);
  if (isFailure(reading)) return reading;
  const result = completionOf({ ...compared, direction: reading }, profileById(DEFAULT_PROFILE_ID));
  if (result.kind === 'ratio') return toNumber(result.ratio);
  return result.kind === 'zero-target' ? notAvailable('zero-target') : refusal(result);
}
