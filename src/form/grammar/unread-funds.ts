import type { Field } from '../cells/content';
import type { Line } from '../cells/lines';
import { isAdditionLabel, isFundTotalLabel, isInterim, type FundColumnField } from '../evidence/labels';
import { likelyFundColumn } from '../evidence/likeness';
import type { FundsBlock } from '../model/form';
import { isAmount } from './read-number';

/** What of the money would matter, had it been read. */
const AMOUNTS: readonly (FundColumnField | null)[] = ['initial', 'adjusted', 'executed'];
const YEAR = /(?:19|20)\d{2}/u;

/**
 * Amounts above the indicators that a label beside or above them calls budget or execution, and that the funds do not
 * hold: the reading is in doubt. An amount that the funds hold as well, stated twice, says nothing new.
 */
export function unreadFunds(lines: readonly Line[], funds: FundsBlock | null): Field[] {
  const known = new Set(
    [...(funds?.total ? [funds.total] : []), ...(funds?.sources ?? [])].flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ number, text }) => [number?.toFixed() ?? text, text]),
    ),
  );
  const headings = new Map<number, Field>();
  return lines.flatMap(({ cells }) =>
    cells.filter((cell, index) => {
      if (!isAmount(cell)) {
        headings.set(cell.address.column, cell);
        return false;
      }
      if (known.has(cell.number?.toFixed() ?? cell.text) || cell.isPercent || cell.number?.eq(0)) return false;
      const before = cells[index - 1];
      const label = before && !isAmount(before) ? before : undefined;
      const above = headings.get(cell.address.column);
      return isOfMoney(label, funds) || isOfMoney(above, null) || isAddition(above, funds);
    }),
  );
}

function isOfMoney(label: Field | undefined, funds: FundsBlock | null): boolean {
  if (!label || isInterim(label.text) || YEAR.test(label.text)) return false;
  return AMOUNTS.includes(likelyFundColumn(label.text)) || (funds === null && isFundTotalLabel(label.text));
}

/** What was added to the first budget, 追加预算, where no column states the sum. */
const isAddition = (heading: Field | undefined, funds: FundsBlock | null): boolean =>
  heading !== undefined && funds !== null && !funds.columns.adjusted && isAdditionLabel(heading.text);
