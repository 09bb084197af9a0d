import { decimal, quotient, ZERO } from '../../scoring';
import type { Field } from '../cells/content';
import { cellAt, type Line } from '../cells/lines';
import { isAdditionLabel, type FundColumnField } from '../evidence/labels';
import { likelyFundColumn } from '../evidence/likeness';
import type { FundsBlock } from '../model/form';
import { rateUnder } from './fund-headings';

/** A rate printed without decimals may be off by half of one per cent. */
const WHOLE_PER_CENT = decimal('0.005');

/**
 * Columns of the funds whose headings leave open what they hold, known by what stands below: the amount that the rate
 * printed is taken on or of, the rate of both amounts, a score within the points. 年初数 | 调整数 | 支出数 leaves open
 * whether 调整数 is the adjusted budget or what was added to the first one.
 */
export function withColumnsByRate(
  columns: FundsBlock['columns'],
  heading: Line,
  body: readonly Line[],
): { readonly columns: FundsBlock['columns']; readonly guessed: readonly FundColumnField[] } {
  const known = { ...columns };
  const guessed: FundColumnField[] = [];
  const isHeaded = (cell: Field): boolean => Object.values(known).includes(cell);
  const isOpen = (cell: Field): boolean => cell.kind === 'text' && !isHeaded(cell) && likelyFundColumn(cell) === null;
  const isRate = (budget: Field | undefined, spent: Field | undefined, rate: Field | undefined): boolean =>
    budget !== undefined &&
    spent !== undefined &&
    rate !== undefined &&
    body.some((line) => isRateIn(line, budget, spent, rate));
  const fill = (field: FundColumnField, isIt: (cell: Field) => boolean): void => {
    if (known[field]) return;
    const [only, ...others] = heading.cells.filter(isIt);
    if (!only || others.length > 0) return;
    if (!isAdditionLabel(only)) guessed.push(field);
    known[field] = only;
  };
  fill(
    'adjusted',
    (cell) => (isAdditionLabel(cell) || (isOpen(cell) && !known.initial)) && isRate(cell, known.executed, known.rate),
  );
  const budget = known.adjusted ?? known.initial;
  fill('executed', (cell) => isOpen(cell) && isRate(budget, cell, known.rate));
  fill('rate', (cell) => isOpen(cell) && isRate(budget, known.executed, cell));
  fill('score', (cell) => isOpen(cell) && known.points !== undefined && isWithin(body, known.points, cell));
  return { columns: known, guessed };
}

function isRateIn(line: Line, budget: Field, spent: Field, rate: Field): boolean {
  const whole = cellAt(line, budget.address.column).number;
  const part = cellAt(line, spent.address.column).number;
  const cell = cellAt(line, rate.address.column);
  const printed = rateUnder(rate, cell).number;
  if (!whole?.gt(ZERO) || !part || !printed || budget === rate || spent === rate) return false;
  return quotient(part, whole).minus(printed).abs().lte(WHOLE_PER_CENT);
}

/** Whether the first number below a heading is a score within the points, which stand left of it in the same row. */
function isWithin(body: readonly Line[], points: Field, heading: Field): boolean {
  const line = body.find((one) => cellAt(one, heading.address.column).number !== null);
  const [most, score] = [points, heading].map(({ address }) => line && cellAt(line, address.column).number);
  return heading.address.column > points.address.column && !!most && !!score?.lte(most);
}
