import { fundRows } from '../form';
import { defineRule } from './define-rule';
import { fundName } from './support/funds';
import type { Report } from './types';

const MESSAGES = { rate: ['rows'], score: ['printed'] } as const;

/** Where the budget is 0 there is no rate, and no score follows from one. */
export const executionRateUndefined = defineRule({
  id: 'execution-rate-undefined',
  code: 'PE115',
  severity: 'info',
  basis: ['arithmetic'],
  isJudgement: false,
  messages: MESSAGES,
  check(form, _context, own) {
    const rates = own.filter(({ what }) => what === 'rate').map(({ field }) => field);
    const rows = fundRows(form).filter(({ cells }) => cells.rate && rates.includes(cells.rate));
    const reports: Report<typeof MESSAGES>[] = [];
    if (rates.length > 0)
      reports.push({ message: 'rate', data: { rows: rows.map(fundName) }, cells: rates.map(({ address }) => address) });
    for (const { field } of own.filter(({ what }) => what === 'execution-score'))
      reports.push({ message: 'score', data: { printed: field.text }, cells: [field.address] });
    return reports;
  },
});
