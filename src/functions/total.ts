import { sum, ZERO, type Decimal } from '../scoring';
import { measureIn, numberIn } from './arguments';
import { isFailure, type Failure } from './failure';
import { toNumber } from './indicator';
import { rowsOf } from './value';

/**
 * 精确合计得分；“—”、“无”和空白不计，其他文字报错。 / Exact sum of scores; —, 无 and blanks are passed over, any other text is an error.
 * @customfunction TOTAL
 * @param scores 得分：一个区域，含预算执行率得分。 / Scores: a range, the score of the execution rate included.
 * @returns 合计。 / The sum.
 * @example =PE.TOTAL({9.88;7.33;4.38}) → 21.59
 * @example =PE.TOTAL({10,"9.5分";"—",""}) → 19.5
 * @example =PE.TOTAL({10;"无"}) → 10
 * @example =PE.TOTAL({10;"达标"}) → #VALUE!
 */
export function total(scores: unknown[][]): number | Failure {
  const addends: Decimal[] = [];
  for (const row of rowsOf(scores)) {
    for (const raw of row) {
      const addend = addendIn(raw);
      if (isFailure(addend)) return addend;
      if (addend) addends.push(addend);
    }
  }
  return toNumber(sum(addends));
}

/** A score below 0 is no mistake of the sum's: it is added, and the check speaks of it. */
function addendIn(raw: unknown): Decimal | null | Failure {
  const measure = measureIn(raw, 'scores');
  if (isFailure(measure)) return measure;
  if (measure.kind === 'blank' || measure.kind === 'dash' || measure.kind === 'none') return null;
  if (measure.kind === 'quantity' && measure.quantity.value.lt(ZERO)) return measure.quantity.value;
  const number = numberIn(raw, 'scores');
  return isFailure(number) ? number : number.value;
}
