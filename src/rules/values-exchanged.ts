import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { quantitiesOf, valueCells, valuesLine } from './support/values';

const LEAST_ROWS = 2;

/** Bounds (≥, ≤) stand in the column of targets, plain numbers in that of results: where all stand the other way round, the columns are exchanged. */
export const valuesExchanged = defineRule({
  id: 'values-exchanged',
  code: 'PE617',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { exchanged: ['items'] },
  check: (_form, { judged }) => {
    const rows = judged.filter((one) => signedSide(one) === 'actual');
    if (rows.length < LEAST_ROWS || judged.some((one) => signedSide(one) === 'target')) return [];
    return [{ message: 'exchanged', data: { items: rows.map(valuesLine) }, cells: valueCells(rows) }];
  },
});

/** The one of the two values that is written as a bound. */
function signedSide(row: JudgedIndicator): 'target' | 'actual' | null {
  const [target, actual] = quantitiesOf(row) ?? [];
  if (!target || !actual || (target.sign === null) === (actual.sign === null)) return null;
  return target.sign === null ? 'actual' : 'target';
}
