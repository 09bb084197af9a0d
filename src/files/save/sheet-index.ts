import { fromA1, type CellAddress } from '../../form';
import { LAST_COLUMN } from '../limits';
import { attributeOf, scanTags, unescapeXml, type Tag } from '../xml';

/** A cell's place in its part. */
export interface IndexedCell {
  readonly column: number;
  readonly tag: Tag;
  end: number;
  hasFormula: boolean;
}

/** A row's place in its part; its cells are listed only where they are asked for. */
export interface IndexedRow {
  readonly row: number;
  readonly tag: Tag;
  /** Before its end tag. */
  innerEnd: number;
  readonly cells: IndexedCell[];
}

/** A formula that several cells have to do with. */
export interface IndexedFormula {
  readonly address: CellAddress;
  readonly kind: string;
  readonly group: string | null;
  /** The cells it is for; `null` where another cell says so. */
  readonly ref: string | null;
  readonly start: number;
  end: number;
  text: string;
}

export interface SheetIndex {
  readonly rows: readonly IndexedRow[];
  readonly formulas: readonly IndexedFormula[];
}

/** Finds rows, cells and formulas of a worksheet part in one pass, as Excel counts those that do not say their place. */
export function indexSheet(xml: string, isWanted: (row: number) => boolean): SheetIndex {
  const index = new Indexer(xml, isWanted);
  scanTags(xml, (tag) => index.visit(tag));
  return index;
}

class Indexer implements SheetIndex {
  readonly rows: IndexedRow[] = [];
  readonly formulas: IndexedFormula[] = [];
  private row = -1;
  private column = -1;
  private open: IndexedRow | null = null;
  private cell: IndexedCell | null = null;
  private formula: IndexedFormula | null = null;

  constructor(
    private readonly xml: string,
    private readonly isWanted: (row: number) => boolean,
  ) {}

  visit(tag: Tag): void {
    if (tag.name === 'row') this.visitRow(tag);
    else if (tag.name === 'c' && this.open) this.visitCell(tag);
    else if (tag.name === 'f' && this.cell) this.visitFormula(tag);
  }

  private visitRow(tag: Tag): void {
    if (tag.kind === 'close') {
      if (this.open) this.open.innerEnd = tag.start;
      this.open = null;
      return;
    }
    const given = attributeOf(this.xml, tag, 'r');
    this.row = given === null ? this.row + 1 : Number(given) - 1;
    this.column = -1;
    const indexed = { row: this.row, tag, innerEnd: tag.end, cells: [] };
    this.rows.push(indexed);
    this.open = tag.kind === 'open' ? indexed : null;
  }

  private visitCell(tag: Tag): void {
    if (tag.kind === 'close') {
      if (this.cell) this.cell.end = tag.end;
      this.cell = null;
      return;
    }
    const given = attributeOf(this.xml, tag, 'r');
    this.column = given === null ? this.column + 1 : (fromA1(given)?.column ?? LAST_COLUMN);
    const cell = { column: this.column, tag, end: tag.end, hasFormula: false };
    if (this.open && this.isWanted(this.row)) this.open.cells.push(cell);
    this.cell = tag.kind === 'open' ? cell : null;
  }

  private visitFormula(tag: Tag): void {
    if (tag.kind === 'close') {
      if (this.formula) {
        this.formula.text = unescapeXml(this.xml.slice(this.formula.end, tag.start));
        this.formula.end = tag.end;
      }
      this.formula = null;
      return;
    }
    if (this.cell) this.cell.hasFormula = true;
    const kind = attributeOf(this.xml, tag, 't');
    if (kind === null || kind === 'normal') return;
    const formula = {
      address: { row: this.row, column: this.column },
      kind,
      group: attributeOf(this.xml, tag, 'si'),
      ref: attributeOf(this.xml, tag, 'ref'),
      start: tag.start,
      end: tag.end,
      text: '',
    };
    this.formulas.push(formula);
    this.formula = tag.kind === 'open' ? formula : null;
  }
}
