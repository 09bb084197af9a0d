import { WITH_TARGETS, type FundsBlock } from '../form';
import { formatDecimal } from '../scoring';
import { defineRule } from './define-rule';
import { fundColumnName, fundName } from './support/funds';
import type { Verdict } from './support/verdicts';

const DATA = ['column', 'total', 'sum', 'arithmetic'] as const;

/**
 * 年度资金总额 is the sum of its sources, in each column of amounts.
 * Excel: =C6=SUM(C7:C9)
 */
export const fundsDoNotAddUp = defineRule({
  id: 'funds-do-not-add-up',
  code: 'PE112',
  kinds: WITH_TARGETS,
  severity: 'error',
  basis: ['arithmetic', 'observed'],
  isJudgement: false,
  messages: { differs: DATA, rounded: DATA, slip: ['columns', 'rows', 'amounts', 'meant', 'arithmetic'] },
  check: ({ funds }, _context, own) => [
    ...(funds ? slipsIn(own, funds) : []),
    ...own.flatMap((verdict) => {
      if (verdict.what !== 'funds' || !verdict.sum || verdict.slip || !funds) return [];
      const { field, sum: found, column } = verdict;
      return [
        {
          ...(found.isRounding
            ? { message: 'rounded' as const, severity: 'info' as const }
            : { message: 'differs' as const, ...(found.isOneSource ? { severity: 'warning' as const } : {}) }),
          data: {
            column: fundColumnName(funds, column),
            total: field.text,
            sum: found.sum.toFixed(),
            arithmetic: found.step,
          },
          cells: [found.total, ...found.sources].map(({ address }) => address),
          actual: field.number ?? found.sum,
          steps: [found.step],
        },
      ];
    }),
  ],
});

/** The columns whose sums the same rows make wrong by their unit, in one report. */
function slipsIn(own: readonly Verdict[], funds: FundsBlock) {
  const sums = own.flatMap((verdict) => {
    if (verdict.what !== 'funds' || !verdict.slip || !verdict.sum) return [];
    const { column, sum, slip } = verdict;
    return [{ column, sum, suspects: slip.suspects, rows: slip.suspects.map(({ row }) => fundName(row)).join('|') }];
  });
  return distinct(sums.map(({ rows }) => rows)).map((rows) => {
    const alike = sums.filter((one) => one.rows === rows);
    const suspects = alike.flatMap((one) => one.suspects);
    const steps = distinct(alike.map(({ sum }) => sum.step));
    return {
      message: 'slip' as const,
      data: {
        columns: alike.map(({ column }) => fundColumnName(funds, column)),
        rows: distinct(suspects.map(({ row }) => fundName(row))),
        amounts: distinct(suspects.map(({ field }) => field.text)),
        meant: distinct(suspects.map(({ meant }) => formatDecimal(meant))),
        arithmetic: steps,
      },
      cells: distinct([
        ...suspects.map(({ field }) => field),
        ...alike.flatMap(({ sum }) => [sum.total, ...sum.sources]),
      ]).map(({ address }) => address),
      steps,
    };
  });
}

const distinct = <One>(all: readonly One[]): One[] => [...new Set(all)];
