import { isWord, phrase } from '../../lexicon';
import { flatMap, ZERO, type Decimal } from '../../scoring';
import type { Field } from '../cells/content';
import { saysTheSame, type Line } from '../cells/lines';
import { isFundTotalLabel, isKnownLabel, level1Kind, level2Kind, ROLE } from '../evidence/labels';
import { isIndicatorHeading, type IndicatorColumn } from './columns';
import { passage } from './construct';
import { asksForAmounts } from './funds-construct';
import { isAmount, isAmountInText, withPoints } from './read-number';

/**
 * A table of its own inside a form, which tells what each county, school or task of the project got and spent. Its rows
 * are no sources of the money and no indicators, wherever it stands:
 *
 *     各县（区）资金安排情况
 *     县（区） | 维修校舍（所） | 安排资金（万元） | 支出资金（万元） | 结余
 *     原州区   | 6            | 130            | 127            | 3
 *     合计     | 19           | 400            | 388            | 12
 */
interface PartsTable {
  readonly heading: Line | null;
  readonly lines: readonly Line[];
}

/** 各县（区）资金安排情况, 分学校支出明细: the parts stand below, with headings or under those of the funds. */
const CAPTION = phrase`^(?:[一二三四五六七八九十\d]+[、.]|\([一二三四五六七八九十\d]+\))?${'each-of'}${'kind-of-part'}`;
const FEWEST_HEADINGS = 3;
const FEWEST_ROWS = 2;
const LONGEST_HEADING = 16;
/** A running number may stand before what the rows are about. */
const NAMED_WITHIN = 3;

/** The lines of such tables. One that could be the form's only funds is left to them. */
function linesOfParts(lines: readonly Line[]): ReadonlySet<Line> {
  const tables = flatMap(lines, (_line, at) => tableAt(lines, at) ?? []);
  const headings = new Set(tables.map(({ heading }) => heading));
  const hasFunds = (): boolean => lines.some((line) => !headings.has(line) && asksForAmounts(line.likelyFunds));
  const isApart = ({ heading }: PartsTable): boolean => !heading || !asksForAmounts(heading.likelyFunds) || hasFunds();
  return new Set(flatMap(tables.filter(isApart), (table) => table.lines));
}

function tableAt(lines: readonly Line[], at: number): PartsTable | null {
  const [line, above] = [lines[at], lines[at - 1]];
  if (!line) return null;
  const isHeading = headsParts(line);
  if (!isHeading && !isCaption(line)) return null;
  const second = isHeading && isSecondHeading(lines[at + 1]) ? 1 : 0;
  const start = at + 1 + second;
  const end = endOfRows(lines, start);
  if (end - start < FEWEST_ROWS) return null;
  const caption = isHeading && above && isCaption(above) ? 1 : 0;
  return { heading: isHeading ? line : null, lines: lines.slice(at - caption, end) };
}

/** Headings, the first of which say what the rows are parts of, and none of which asks for points. */
function headsParts(line: Line): boolean {
  if (!line.isWords || line.names(ROLE.task)) return false;
  const { cells } = line.plain;
  if (cells.length < FEWEST_HEADINGS || cells.some(({ text }) => text.length > LONGEST_HEADING)) return false;
  if (!cells.slice(0, NAMED_WITHIN).some(namesKindOfPart)) return false;
  return !line.likelyFunds.has('points') && !line.likelyFunds.has('score') && !isIndicatorHeading(line);
}

const namesKindOfPart = ({ evidence }: Field): boolean => isWord('kind-of-part', evidence.squeezed);

const isCaption = ({ plain: { cells } }: Line): boolean =>
  cells.length === 1 && cells[0]?.kind === 'text' && CAPTION.test(cells[0].evidence.squeezed);

const isSecondHeading = (line: Line | undefined): boolean =>
  line !== undefined && line.isWords && line.texts.length > 1 && !line.cells.some(isKnownLevel);

const isKnownLevel = (cell: Field): boolean => (level1Kind(cell) ?? level2Kind(cell)) !== null;

/** The line behind the last row: each has a name and amounts, and a total is the table's where it adds up a column of it. */
function endOfRows(lines: readonly Line[], start: number): number {
  let end = start;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const [label] = line?.cells ?? [];
    if (!line || !label || line.cells.length < 2 || !line.cells.some(isAmount)) break;
    if (isFundTotalLabel(label)) {
      if (!addsUp(line, lines.slice(start, end))) break;
    } else if (isKnownLabel(label)) break;
  }
  return end;
}

function addsUp({ cells }: Line, rows: readonly Line[]): boolean {
  const sumAbove = (column: number): Decimal =>
    rows.reduce<Decimal>((sum, row) => sum.plus(numberAt(row, column) ?? ZERO), ZERO);
  return cells.some(({ number, address }) => number?.gt(ZERO) === true && sumAbove(address.column).eq(number));
}

const numberAt = ({ cells }: Line, column: number): Decimal | null =>
  cells.find(({ address }) => address.column === column)?.number ?? null;

/**
 * Whether words in several columns of the funds, that are none of their headings, head amounts of their own below the
 * funds' rows: another table, whatever its rows are called.
 */
export function headsAnotherTable(lines: readonly Line[], at: number, heading: Line): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  if (!line || !below || !isShortWords(line) || line.plain.cells.length < FEWEST_HEADINGS) return false;
  if (below.cells.filter(isAmount).length < 2 || !lines.slice(0, at).some(({ cells }) => cells.some(isAmount)))
    return false;
  const repeated = line.cells.filter((cell) => heading.cells.some((one) => saysTheSame(one, cell)));
  return 2 * repeated.length < line.cells.length;
}

/**
 * Rows of the indicators without another table among them: what heads its rows are words where both points and scores
 * stand, or such as ask for amounts of money.
 */
export function withoutAnotherTable(lines: readonly Line[], columns: readonly IndicatorColumn[]): readonly Line[] {
  const numbers = columns.filter(({ field }) => field === 'points' || field === 'score').map(({ column }) => column);
  const heads = (line: Line): boolean =>
    asksForAmounts(line.likelyFunds) || (numbers.length > 1 && numbers.every((column) => textAt(line, column)));
  const start = lines.findIndex(
    (line, at) =>
      at > 0 && isShortWords(line) && heads(line) && (lines[at + 1]?.cells.filter(isAmount).length ?? 0) > 1,
  );
  if (start < 0) return lines;
  const further = lines.findIndex((line, at) => at > start && line.cells.some(isKnownLevel));
  return [...lines.slice(0, start), ...(further < 0 ? [] : lines.slice(further))];
}

const isShortWords = (line: Line): boolean =>
  // 一、产出指标 copied over the whole width is a section.
  line.isWords &&
  !line.isOneText &&
  line.cells.every(
    (cell) => cell.text.length <= LONGEST_HEADING && !isAmountInText(cell) && withPoints(cell).number === null,
  );

/** Words where a number should be; 10分 is one. */
const textAt = ({ cells }: Line, column: number): boolean =>
  cells.some((cell) => cell.address.column === column && withPoints(cell).number === null);

export const partsTable = passage('parts-table', 'another table', linesOfParts, () => new Set<Line>());
