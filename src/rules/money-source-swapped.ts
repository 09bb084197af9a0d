import { decimal, sum, type Decimal } from '../scoring';
import type { FundRow } from '../form/form';
import { defineRule } from './define-rule';
import { fundName, givesReason } from './support/funds';

/** What "all or nearly all" of a column is. */
const NEARLY_ALL = decimal('0.9');

/** Money that stands under one source at the start of the year and under another at its end needs an explanation. */
export const moneySourceSwapped = defineRule({
  id: 'money-source-swapped',
  code: 'PE123',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: false,
  messages: { swapped: ['initialSource', 'adjustedSource', 'initial', 'adjusted'] },
  check(form) {
    const sources = form.funds?.sources ?? [];
    const initial = holderOf(sources, 'initial');
    const adjusted = holderOf(sources, 'adjusted');
    if (!initial || !adjusted || initial === adjusted || givesReason(form)) return [];
    if (!holdsLittle(initial, sources, 'adjusted') || !holdsLittle(adjusted, sources, 'initial')) return [];
    const rows = [initial, adjusted].sort((a, b) => a.row - b.row);
    return [
      {
        message: 'swapped',
        data: {
          initialSource: fundName(initial),
          adjustedSource: fundName(adjusted),
          initial: initial.cells.initial?.text ?? '',
          adjusted: adjusted.cells.adjusted?.text ?? '',
        },
        cells: rows.flatMap(({ cells }) => [cells.initial, cells.adjusted].flatMap((field) => field?.address ?? [])),
      },
    ];
  },
});

type Budget = 'initial' | 'adjusted';

const amountOf = (row: FundRow, column: Budget): Decimal | null => row.cells[column]?.number ?? null;

const sumOf = (sources: readonly FundRow[], column: Budget): Decimal =>
  sum(sources.flatMap((row) => amountOf(row, column) ?? []));

/** The source that holds all or nearly all of a column's money. */
function holderOf(sources: readonly FundRow[], column: Budget): FundRow | null {
  const all = sumOf(sources, column);
  if (all.lte(0)) return null;
  return sources.find((row) => amountOf(row, column)?.gte(all.times(NEARLY_ALL))) ?? null;
}

/** Whether a source holds next to nothing of a column; a blank cell says nothing. */
function holdsLittle(row: FundRow, sources: readonly FundRow[], column: Budget): boolean {
  const all = sumOf(sources, column);
  return amountOf(row, column)?.lte(all.minus(all.times(NEARLY_ALL))) ?? row.cells[column]?.kind === 'dash';
}
