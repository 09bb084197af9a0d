import { defineRule } from './define-rule';
import { exchangedRows } from './support/slips';
import { valueCells, valuesLine } from './support/values';

/** Bounds (≥, ≤) stand in the column of targets, plain numbers in that of results: where all stand the other way round, the columns are exchanged. */
export const valuesExchanged = defineRule({
  id: 'values-exchanged',
  code: 'PE617',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { exchanged: ['items'] },
  check: (_form, { judged }) => {
    const exchanged = exchangedRows(judged.map(({ indicator }) => indicator));
    const rows = judged.filter(({ indicator }) => exchanged.includes(indicator));
    if (rows.length === 0) return [];
    return [{ message: 'exchanged', data: { items: rows.map(valuesLine) }, cells: valueCells(rows) }];
  },
});
