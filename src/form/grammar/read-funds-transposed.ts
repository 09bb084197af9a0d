import type { Field } from '../cells/content';
import type { FundRow, FundsBlock } from '../model/form';
import { fundColumn, isFundTotalLabel, type FundColumnField } from '../evidence/labels';
import { likelyFundColumn } from '../evidence/likeness';
import { blankField, cellAt, type Line } from '../cells/lines';
import { moneyUnit, pointsInHeadings } from './fund-headings';
import { readFundCell } from './fund-cell';
import { asksForAmounts, fundsWhere, type FundsConstruct, type FundsPlace } from './funds-construct';
import { withPoints } from './read-number';

/**
 * A funds block turned on its side: sources in columns, budget and execution in rows.
 *
 *     资金情况（万元） | 项目 | 合计 | 中央资金 | 省级资金 | 分值 | 得分
 *                     | 预算数 | 900 | 500 | 400 | 10 | 9.5
 *                     | 支出数 | 855 | 500 | 355
 *                     | 执行率 | 95% | 100% | 88.75%
 */

const MOST_ROWS = 4;

/** The rows below a heading that name a funds column each: some of the first, and what goes on with them. */
function namedRows(body: readonly Line[]): NamedRow[] {
  const rows = body.map((line) => namedRow(line));
  const end = rows.findIndex((row, index) => index >= MOST_ROWS && (row === null || rows[index - 1] === null));
  return rows.slice(0, end < 0 ? rows.length : end).flatMap((row) => row ?? []);
}

interface NamedRow {
  readonly line: Line;
  readonly label: Field;
  readonly field: FundColumnField;
}

function namedRow(line: Line): NamedRow | null {
  const label = line.cells.find((cell) => cell.kind === 'text' && (likelyFundColumn(cell) ?? 'other') !== 'other');
  const field = label ? likelyFundColumn(label) : null;
  const hasNumbers = line.cells.some(({ kind }) => kind === 'number');
  return label && field !== null && field !== 'other' && hasNumbers ? { line, label, field } : null;
}

/** Whether a line heads such a block: a total among its sources, and rows of budget and execution below. */
export function isTransposedFunds(heading: Line, body: readonly Line[]): boolean {
  return isHeading(heading) && asksForAmounts(new Set(namedRows(body).map(({ field }) => field)));
}

const isHeading = (line: Line): boolean =>
  line.cells.length >= 4 && line.isWords && line.cells.slice(1).some(isFundTotalLabel);

export const fundsOnTheirSide: FundsConstruct = Object.freeze({
  id: 'funds-on-their-side',
  ...fundsWhere((line, below) => isHeading(line) && isTransposedFunds(line, below())),
  read({ lines, at, stated }: FundsPlace): FundsBlock | null {
    const heading = lines[at];
    const body = lines.slice(at + 1);
    if (!heading || !isTransposedFunds(heading, body)) return null;
    return readTransposedFunds(heading, body, moneyUnit(heading) ?? stated);
  },
});

/** Reads the total of the block and its sources, each a column with its name above. */
export function readTransposedFunds(heading: Line, body: readonly Line[], unit: FundsBlock['moneyUnit']): FundsBlock {
  const total = heading.cells.slice(1).find(isFundTotalLabel);
  const rows = namedRows(body);
  const { columns, cells } = withScores(ofRows(rows, total?.address.column ?? 0, unit), heading, rows);
  const [first] = rows;
  const label = total ?? first?.label;
  const block = heading.cells[0] ?? blankField(heading.row, 0);
  return {
    moneyUnit: unit,
    heading: block,
    headingPoints: pointsInHeadings(block, columns),
    columns,
    total: first && label ? { row: first.line.row, label, isTotal: true, cells } : null,
    sources: sourcesOf(heading, rows, total, unit),
  };
}

/** The columns beside the total that are neither labels of rows nor points: where the money comes from. */
function sourcesOf(
  heading: Line,
  rows: readonly NamedRow[],
  total: Field | undefined,
  unit: FundsBlock['moneyUnit'],
): FundRow[] {
  const labelled = Math.max(...rows.map(({ label }) => label.address.column));
  return heading.plain.cells.flatMap((head): FundRow[] => {
    const { column } = head.address;
    if (head === total || column <= labelled || fundColumn(head) !== null) return [];
    const { cells } = ofRows(rows, column, unit);
    return [{ row: heading.row, label: head, isTotal: false, cells }];
  });
}

interface Part {
  readonly columns: Partial<Record<FundColumnField, Field>>;
  readonly cells: Partial<Record<FundColumnField, Field>>;
}

/** What the rows say of the total. */
function ofRows(rows: readonly NamedRow[], column: number, unit: FundsBlock['moneyUnit']): Part {
  const part: Part = { columns: {}, cells: {} };
  for (const { line, label, field } of rows) {
    part.columns[field] ??= label;
    part.cells[field] ??= readFundCell(field, label, cellAt(line, column), unit);
  }
  return part;
}

/** With points and score, which have columns of their own beside the sources. */
function withScores(amounts: Part, heading: Line, rows: readonly NamedRow[]): Part {
  const part: Part = { columns: { ...amounts.columns }, cells: { ...amounts.cells } };
  for (const head of heading.cells) {
    const field = fundColumn(head);
    if (field !== 'points' && field !== 'score') continue;
    const cell = rows.map(({ line }) => cellAt(line, head.address.column)).find(({ number }) => number !== null);
    part.columns[field] ??= head;
    if (cell) part.cells[field] ??= withPoints(cell);
  }
  return part;
}
