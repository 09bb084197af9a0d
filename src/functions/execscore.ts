import { executionScore } from '../scoring';
import { numberIn, oneValue, profileIn } from './arguments';
import { isFailure, notAvailable, type Failure } from './failure';
import { toNumber } from './indicator';
import { readMoney } from './money';

/**
 * 预算执行率得分：执行率 × 分值，最高为分值。 / Score of the execution rate: rate × points, at most the points.
 * @customfunction EXECSCORE
 * @param adjusted 全年预算数。 / Adjusted budget.
 * @param executed 全年执行数：与预算数同一单位；空白不按 0 计。 / Executed: in the unit of the budget; a blank is not 0.
 * @param points 分值：省略时按规则集，一般为 10。 / Points: by default those of the profile, as a rule 10.
 * @param profile 规则集：编号，省略时为 national-2020。 / Profile: its id; national-2020 by default.
 * @returns 得分，保留两位小数。 / The score, with two decimals.
 * @example =PE.EXECSCORE(3400000,3358616.54) → 9.88
 * @example =PE.EXECSCORE(200,150,20) → 15
 * @example =PE.EXECSCORE(100,120) → 10
 * @example =PE.EXECSCORE(3400000,3358616.54,10,"shenzhen-as-published") → 9.9
 * @example =PE.EXECSCORE(100,"") → #N/A 全年执行数为空
 */
export function execscore(adjusted: unknown, executed: unknown, points?: unknown, profile?: unknown): number | Failure {
  const rules = profileIn(profile);
  if (isFailure(rules)) return rules;
  const money = readMoney(adjusted, executed);
  if (isFailure(money)) return money;
  const own = oneValue(points, 'points') === null ? null : numberIn(points, 'points');
  if (isFailure(own)) return own;
  // Which budget the rate is taken on is a matter of the profile, and which cell that is one of the caller.
  const assessment = executionScore({ ...money, initial: money.adjusted, points: own?.value ?? null }, rules);
  return assessment === null ? notAvailable('no-budget') : toNumber(assessment.score);
}
