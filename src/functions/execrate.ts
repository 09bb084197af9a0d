import { executionRate } from '../scoring';
import { isFailure, notAvailable, type Failure } from './failure';
import { toNumber } from './indicator';
import { readMoney } from './money';

/**
 * 预算执行率：全年执行数 ÷ 全年预算数，不作舍入。 / Execution rate: executed ÷ adjusted budget, not rounded.
 * @customfunction EXECRATE
 * @param adjusted 全年预算数。 / Adjusted budget.
 * @param executed 全年执行数：与预算数同一单位；空白不按 0 计。 / Executed: in the unit of the budget; a blank is not 0.
 * @returns 执行率，1 即 100%。 / The rate; 1 is 100 %.
 * @example =PE.EXECRATE(200,150) → 0.75
 * @example =PE.EXECRATE("1,200.50","600.25") → 0.5
 * @example =PE.EXECRATE(0,150) → #N/A 全年预算数为 0，没有执行率，请核对预算数
 * @example =PE.EXECRATE("约200万",150) → #VALUE!
 */
export function execrate(adjusted: unknown, executed: unknown): number | Failure {
  const money = readMoney(adjusted, executed);
  if (isFailure(money)) return money;
  const rate = executionRate(money.adjusted, money.executed);
  return rate === null ? notAvailable('no-budget') : toNumber(rate);
}
