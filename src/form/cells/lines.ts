import { blankField, placed, readContent, type Field } from './content';
import type { Grid } from './grid';
import {
  bitsOf,
  fundColumn,
  indicatorColumn,
  labelIn,
  type FundColumnField,
  type IndicatorColumnField,
} from '../evidence/labels';
import { likelyFundColumn, likelyIndicatorColumn } from '../evidence/likeness';

/** One row of a sheet: its non-blank cells from left to right, and what they say together, each found out once. */
export class Line {
  #plain: Line | undefined;
  #texts: readonly string[] | undefined;
  #bits: number | undefined;
  #labelBits: number | undefined;
  #isWords: boolean | undefined;
  #indicators: Named<IndicatorColumnField>;
  #likelyIndicators: Named<IndicatorColumnField>;
  #funds: Named<FundColumnField>;
  #likelyFunds: Named<FundColumnField>;

  constructor(
    readonly row: number,
    readonly cells: readonly Field[],
  ) {}

  /** The line without the copies that a merged cell left in the columns beside it: of equal texts in a row the first stays. */
  get plain(): Line {
    return (this.#plain ??= withoutCopies(this));
  }

  /** The texts, each once: a merged cell that was copied apart says the same in all its columns. */
  get texts(): readonly string[] {
    return (this.#texts ??= [...new Set(this.cells.map(({ evidence }) => evidence.folded))]);
  }

  /** Whether all cells say the same: a text over the whole width that was copied apart, or alone. */
  get isOneText(): boolean {
    const [first] = this.cells;
    return first !== undefined && this.cells.every((cell) => saysTheSame(cell, first));
  }

  /** Headings are words: a line with a number is none, however much its words look like it. */
  get isWords(): boolean {
    return (this.#isWords ??= this.cells.every(({ kind }) => kind === 'text'));
  }

  /** Whether some cell plays one of some roles, bits of `ROLE`. */
  names(roles: number): boolean {
    this.#bits ??= this.cells.reduce((all, { evidence }) => all | evidence.roles.bits, 0);
    return (this.#bits & roles) !== 0;
  }

  /** The same of the labels before a colon, where their answers stand in the same cell. */
  asks(roles: number): boolean {
    this.#labelBits ??= this.cells.reduce((all, cell) => all | bitsOf(labelIn(cell)), 0);
    return (this.#labelBits & roles) !== 0;
  }

  /** Distinct columns of the indicators that cells name as headings. */
  get indicators(): ReadonlySet<IndicatorColumnField> {
    return (this.#indicators ??= namedIn(this.cells, indicatorColumn));
  }

  /** The same with those that are merely like a known heading. */
  get likelyIndicators(): ReadonlySet<IndicatorColumnField> {
    return (this.#likelyIndicators ??= namedIn(this.cells, likelyIndicatorColumn));
  }

  /** Distinct columns of the funds that cells name as headings. */
  get funds(): ReadonlySet<FundColumnField> {
    return (this.#funds ??= namedIn(this.cells, fundColumn));
  }

  /** The same with those that are merely like a known heading. */
  get likelyFunds(): ReadonlySet<FundColumnField> {
    return (this.#likelyFunds ??= namedIn(this.cells, likelyFundColumn));
  }
}

export { blankField } from './content';

type Named<F extends string> = ReadonlySet<F> | undefined;

/** Most lines name no column. */
const NOTHING_NAMED: ReadonlySet<never> = new Set<never>();

function namedIn<F extends string>(cells: readonly Field[], columnOf: (cell: Field) => F | null): ReadonlySet<F> {
  let named: Set<F> | undefined;
  for (const cell of cells) {
    const column = cell.kind === 'text' ? columnOf(cell) : null;
    if (column !== null && column !== 'other') (named ??= new Set<F>()).add(column);
  }
  return named ?? NOTHING_NAMED;
}

/** The non-blank rows among `count` rows of a grid from its row `start` on. */
export function readLines(grid: Grid, start = 0, count = grid.rows.length): Line[] {
  const lines: Line[] = [];
  grid.rows.slice(start, start + count).forEach((cells, offset) => {
    const row = grid.top + start + offset;
    const fields: Field[] = [];
    cells.forEach((cell, column) => {
      if (cell === null || cell === undefined) return;
      const content = readContent(cell, grid.date1904);
      if (content.kind === 'blank' && !content.hasMarkup) return;
      fields.push(placed(content, row, grid.left + column));
    });
    if (fields.length > 0) lines.push(new Line(row, fields));
  });
  return lines;
}

/** Whether two cells say the same, whatever the width of their characters. */
export const saysTheSame = (a: Field, b: Field): boolean =>
  a.text === b.text || (!beginsOtherwise(a.text, b.text) && a.evidence.folded === b.evidence.folded);

/** Chinese characters have one width: texts that begin with two of them say different things. */
const beginsOtherwise = (a: string, b: string): boolean => {
  const [one, other] = [a.charCodeAt(0), b.charCodeAt(0)];
  return one !== other && isHan(one) && isHan(other);
};
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fa5;

function withoutCopies(line: Line): Line {
  const cells = line.cells.filter((cell, index) => {
    const before = line.cells[index - 1];
    return cell.kind !== 'text' || before === undefined || !saysTheSame(before, cell);
  });
  return cells.length === line.cells.length ? line : new Line(line.row, cells);
}

/** What of some lines stands in columns that are kept. */
export const linesWithin = (lines: readonly Line[], isKept: (column: number) => boolean): Line[] =>
  lines
    .map(
      ({ row, cells }) =>
        new Line(
          row,
          cells.filter(({ address }) => isKept(address.column)),
        ),
    )
    .filter(({ cells }) => cells.length > 0);

/** The cell of a line at a column, blank where there is none. */
export function cellAt(line: Line, column: number): Field {
  return line.cells.find((cell) => cell.address.column === column) ?? blankField(line.row, column);
}
