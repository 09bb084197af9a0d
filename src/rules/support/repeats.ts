import { compactText, roundHalfUp } from '../../scoring';
import type { JudgedIndicator, RuleContext } from '../context';
import { nameOf, quantityOn } from './claim-match';
import { isParticular, isRestOf, isSameRow, savingRows } from './savings';

const EXECUTION = /(?:预算|资金|经费)(?:指标|支出|资金)*(?:执行|完成|支付|支付完成|使用|支出)(?:率|进度)(?:100%)?$/u;
/** Decimals of a rate at which it counts as the printed one: 98.78%. */
const PLACES = 4;

/** Rows of which each says the same as the first. */
function sameRows(rows: readonly JudgedIndicator[]): readonly JudgedIndicator[] {
  const [first] = rows;
  const same = first ? rows.filter((row) => isSameRow(first, row)) : [];
  return same.length > 1 ? same : [];
}

/** Two savings rates with one value, or one name under two headings: one quantity with two lots of points. */
export function repeatedQuantities({ judged }: RuleContext): (readonly JudgedIndicator[])[] {
  const savings = sameRows(savingRows(judged).map((row) => row.judged));
  const others = judged.filter((row) => !savings.includes(row));
  const named = others.map((row, at) =>
    others.slice(0, at).some((before) => nameOf(before) === nameOf(row))
      ? []
      : sameRows(others.slice(at).filter((next) => nameOf(next) === nameOf(row))),
  );
  const isSpread = ([first, ...rest]: readonly JudgedIndicator[]): boolean =>
    rest.some(({ indicator }) => indicator.level2?.kind !== first?.indicator.level2?.kind);
  return [savings, ...named.filter(isSpread)].filter((rows) => rows.length > 1);
}

/** Savings rates that are the execution rate over again. */
export function restsOfBudget(
  { judged, execution }: RuleContext,
  twiceRows: readonly JudgedIndicator[],
): JudgedIndicator[] {
  const rate = execution.assessment?.rate;
  if (!rate) return [];
  return savingRows(judged).flatMap(({ judged: row, actual }) =>
    !twiceRows.includes(row) && isRestOf(rate, actual) ? [row] : [],
  );
}

/** Budget execution under a heading other than its own, with the value of the funds block or none at all. */
export function executionRows({ judged, execution }: RuleContext): JudgedIndicator[] {
  const rate = execution.assessment?.rate;
  return judged.filter((row) => {
    const { level1, level2, actual } = row.indicator;
    if (level1?.kind === 'execution' || level2?.kind === 'execution' || !EXECUTION.test(nameOf(row))) return false;
    const value = quantityOn(row, 'actual');
    if (!value) return actual.measure.kind === 'blank';
    return rate !== undefined && value.unit === '%' && value.value.eq(roundHalfUp(rate, PLACES));
  });
}

/** Rows under different headings that state one and the same particular number. */
export function repeatedValues(
  { judged }: RuleContext,
  known: readonly JudgedIndicator[],
): (readonly JudgedIndicator[])[] {
  const rows = judged.filter((row) => {
    const target = quantityOn(row, 'target');
    return target !== null && isParticular(target) && !known.includes(row);
  });
  return rows.flatMap((row, at) => {
    const same = rows.slice(at + 1).filter((next) => isSameRow(row, next));
    const other = same.find(({ indicator }) => indicator.level2?.kind !== row.indicator.level2?.kind);
    return other && compactText(row.indicator.name.text) !== compactText(other.indicator.name.text)
      ? [[row, other]]
      : [];
  });
}
