import type { Field } from '../cells/content';
import { blankField, saysTheSame, type Line } from '../cells/lines';
import { isFundTotalLabel, isOfWhich, ROLE } from '../evidence/labels';
import type { FundRow, FundsBlock } from '../model/form';
import { readFundCell } from './fund-cell';
import { moneyUnit, pointsInLabel, type MoneyUnit } from './fund-headings';
import { fundsWhere, type FundsConstruct, type FundsPlace } from './funds-construct';
import { endsFunds } from './read-funds';
import { isAmount } from './read-number';

/** Labels of totals that have an amount, or nothing yet, beside them. */
function labelsOfTotals(line: Line): Field[] {
  if (!line.names(ROLE.fundTotal)) return [];
  const { cells } = line.plain;
  return cells.filter((cell, index) => {
    const next = cells[index + 1];
    const isAnswered = next === undefined || isAmount(next) || isFundTotalLabel(next);
    return cell.kind === 'text' && isFundTotalLabel(cell) && isAnswered;
  });
}

/** Whether a line names two totals, each with its amount beside it. */
export const isDeclaredFunds = (line: Line): boolean => labelsOfTotals(line).length === 2 && line.cells.some(isAmount);

/** Whether a line names one total with its amount alone, beside the block's label, and a part of it stands below. */
export function isDeclaredAlone(line: Line, below: Line | undefined): boolean {
  const [block, label] = line.plain.cells;
  const [total] = labelsOfTotals(line);
  if (!below || block?.kind !== 'text' || total !== label || isFundTotalLabel(block)) return false;
  return [line, below].every(hasOneAmount) && below.cells.slice(0, 2).some(isOfWhich);
}

const hasOneAmount = (line: Line): boolean => line.plain.cells.filter(isAmount).length === 1;

/**
 * The funds of a declaration, those of the whole term beside those of the year:
 *
 *     项目资金（万元） | 中期资金总额： | 900 | 年度资金总额： | 300
 *                    | 其中：财政拨款 | 900 | 其中：财政拨款 | 300
 *
 * The form is about the year, which stands to the right, or alone.
 */
export const fundsDeclared: FundsConstruct = Object.freeze({
  id: 'funds-declared',
  ...fundsWhere((line, below) => isDeclaredFunds(line) || isDeclaredAlone(line, below()[0])),
  read({ lines, at, stated }: FundsPlace): FundsBlock | null {
    const head = lines[at];
    const label = head && labelsOfTotals(head).at(-1);
    if (!head || !label || !(isDeclaredFunds(head) || isDeclaredAlone(head, lines[at + 1]))) return null;
    const unit = moneyUnit(head) ?? stated;
    const body = lines.slice(at + 1);
    const end = body.findIndex(endsFunds);
    const heading = head.cells[0] ?? blankField(head.row, 0);
    const rowOf = (line: Line, isTotal: boolean): FundRow | null =>
      readRow(line, { block: heading, of: label, unit }, isTotal);
    return {
      moneyUnit: unit,
      heading,
      headingPoints: pointsInLabel(heading),
      columns: { initial: label },
      total: rowOf(head, true),
      sources: (end < 0 ? body : body.slice(0, end)).flatMap((line) => rowOf(line, false) ?? []),
    };
  },
});

/** What the rows are read by: the block's own label, that of the amounts, their unit. */
interface Declared {
  readonly block: Field;
  readonly of: Field;
  readonly unit: MoneyUnit;
}

function readRow({ row, cells }: Line, { block, of, unit }: Declared, isTotal: boolean): FundRow | null {
  const own = cells.filter(({ address }) => address.column >= of.address.column);
  // Where the whole term is left blank, one label may stand for both.
  const words = cells.filter((cell) => cell.kind === 'text' && !isAmount(cell) && !saysTheSame(cell, block));
  const label = own.find(({ kind }) => kind === 'text') ?? (own.some(isAmount) ? words.at(-1) : undefined);
  if (!label) return null;
  const amount = own.find(isAmount) ?? blankField(row, label.address.column + 1);
  return { row, label, isTotal, cells: { initial: readFundCell('initial', of, amount, unit) } };
}
