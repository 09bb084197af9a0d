import { ZERO, decimal, sum, type Decimal } from '../scoring';
import type { Field, FundRow } from '../form';
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
    if (!initial || !adjusted || initial.row === adjusted.row || givesReason(form)) return [];
    if (!holdsLittle(initial.row, 'adjusted', adjusted.all) || !holdsLittle(adjusted.row, 'initial', initial.all))
      return [];
    const rows = [initial.row, adjusted.row].sort((a, b) => a.row - b.row);
    return [
      {
        message: 'swapped',
        data: {
          initialSource: fundName(initial.row),
          adjustedSource: fundName(adjusted.row),
          initial: initial.field.text,
          adjusted: adjusted.field.text,
        },
        cells: rows.flatMap(({ cells }) => [cells.initial, cells.adjusted].flatMap((field) => field?.address ?? [])),
      },
    ];
  },
});

type Budget = 'initial' | 'adjusted';

/** The source that holds all or nearly all of a column's money. */
interface Holder {
  readonly row: FundRow;
  readonly field: Field;
  /** The column's money in all sources. */
  readonly all: Decimal;
}

function holderOf(sources: readonly FundRow[], column: Budget): Holder | null {
  const all = sum(sources.flatMap((row) => row.cells[column]?.number ?? []));
  if (all.lte(ZERO)) return null;
  const holders = sources.flatMap((row) => {
    const field = row.cells[column];
    return field?.number?.gte(all.times(NEARLY_ALL)) ? [{ row, field, all }] : [];
  });
  return holders[0] ?? null;
}

/** Whether a source holds next to nothing of a column's money; a dash is nothing, a blank cell says nothing. */
function holdsLittle({ cells }: FundRow, column: Budget, all: Decimal): boolean {
  const field = cells[column];
  return field?.kind === 'dash' || (field?.number?.lte(all.minus(all.times(NEARLY_ALL))) ?? false);
}
