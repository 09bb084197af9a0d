import { fromA1, toA1, type CellAddress } from '../form';
import { LAST_COLUMN, LAST_ROW, MAX_RAW_TEXT } from './limits';
import { attributeOf, scanTags, Splicer, type Tag } from './xml';

/** A worksheet part as SheetJS gets it, and what was left out of it. */
export interface PlainPart {
  readonly xml: string;
  /** Cells beyond Excel's own last row or column. */
  readonly beyond: { readonly count: number; readonly firstCell: string } | null;
}

/** The place that a cell names, with zeros in front that say nothing. */
const placeOf = (given: string): CellAddress | null => fromA1(given.replace(/^(\s*\$?[A-Za-z]+\$?)0+(?=\d)/, '$1'));

interface OpenCell {
  readonly tag: Tag;
  readonly mark: ReturnType<Splicer['mark']>;
  readonly isDropped: boolean;
  hasContent: boolean;
}

/**
 * A worksheet part made plain in one pass: cells and rows that hold formats alone are left out (a formatted column of
 * a million empty cells costs SheetJS seconds), and so is what lies beyond Excel's last row or column, since SheetJS
 * walks every row between. Rows and cells that do not say their place get it, so that nothing below moves up.
 * `null`: the part is not well-formed.
 */
export function plainSheetPart(xml: string): PlainPart | null {
  const part = new SheetPart(xml);
  return scanTags(xml, (tag) => part.visit(tag)) ? part.end() : null;
}

class SheetPart {
  private readonly splicer: Splicer;
  private row = 0;
  private column = 0;
  private rowStart: {
    readonly tag: Tag;
    readonly mark: ReturnType<Splicer['mark']>;
    readonly isDropped: boolean;
  } | null = null;
  private keptInRow = 0;
  private cell: OpenCell | null = null;
  private count = 0;
  private firstCell = '';
  private textFrom = 0;

  constructor(private readonly xml: string) {
    this.splicer = new Splicer(xml);
  }

  visit(tag: Tag): void {
    if (tag.name === 'row') this.visitRow(tag);
    else if (tag.name === 'c' && this.rowStart) this.visitCell(tag);
    else if (this.cell) this.visitContent(tag);
    else if (tag.name === 'col' || tag.name === 'dimension') this.visitFrame(tag);
    this.textFrom = tag.end;
  }

  end(): PlainPart {
    const { count, firstCell } = this;
    return { xml: this.splicer.end(), beyond: count > 0 ? { count, firstCell } : null };
  }

  private visitRow(tag: Tag): void {
    if (tag.kind === 'close') return this.closeRow(tag);
    const given = attributeOf(this.xml, tag, 'r');
    this.row = given === null ? this.row + 1 : Number(given);
    this.column = 0;
    this.keptInRow = 0;
    const mark = this.splicer.mark();
    if (tag.kind === 'empty') {
      this.splicer.replace(tag.start, tag.end, '');
      return;
    }
    const isDropped = !(Number.isInteger(this.row) && this.row >= 1 && this.row <= LAST_ROW);
    this.rowStart = { tag, mark, isDropped };
    if (given === null && !isDropped) this.splicer.replace(tag.nameEnd, tag.nameEnd, ` r="${this.row}"`);
  }

  private closeRow(tag: Tag): void {
    if (this.rowStart && this.keptInRow === 0) {
      this.splicer.rewind(this.rowStart.mark);
      this.splicer.replace(this.rowStart.tag.start, tag.end, '');
    }
    this.rowStart = null;
  }

  private visitCell(tag: Tag): void {
    if (tag.kind === 'close') return this.closeCell(tag);
    const given = attributeOf(this.xml, tag, 'r');
    const address = given === null ? null : placeOf(given);
    this.column = given === null ? this.column + 1 : (address?.column ?? LAST_COLUMN) + 1;
    if (tag.kind === 'empty') {
      this.splicer.replace(tag.start, tag.end, '');
      return;
    }
    const mark = this.splicer.mark();
    const isFar = this.column > LAST_COLUMN || (address !== null && address.row >= LAST_ROW);
    const isDropped = isFar || (given !== null && !address) || this.rowStart?.isDropped === true;
    if (isDropped) this.note(given ?? `R${this.row}C${this.column}`);
    else this.givePlace(tag, given, address ?? { row: this.row - 1, column: this.column - 1 });
    this.cell = { tag, mark, isDropped, hasContent: false };
  }

  /** A place as every program writes it, also where this one wrote another: `a1`, `$A$1`, `A01`. */
  private givePlace(tag: Tag, given: string | null, address: CellAddress): void {
    const place = toA1(address);
    if (given === place) return;
    if (given === null) return this.splicer.replace(tag.nameEnd, tag.nameEnd, ` r="${place}"`);
    const name = this.xml.slice(tag.nameEnd, tag.end).search(/\sr\s*=/);
    const at = name < 0 ? -1 : this.xml.indexOf(given, tag.nameEnd + name);
    if (at >= 0) this.splicer.replace(at, at + given.length, place);
  }

  private closeCell(tag: Tag): void {
    const { cell } = this;
    this.cell = null;
    if (!cell) return;
    if (!cell.isDropped && cell.hasContent) {
      this.keptInRow += 1;
      return;
    }
    this.splicer.rewind(cell.mark);
    this.splicer.replace(cell.tag.start, tag.end, '');
  }

  private visitContent(tag: Tag): void {
    if (!this.cell) return;
    this.cell.hasContent = true;
    if (tag.kind !== 'close' || this.cell.isDropped || tag.start - this.textFrom <= MAX_RAW_TEXT) return;
    this.splicer.replace(cutAt(this.xml, this.textFrom), tag.start, '');
  }

  /** Column settings that reach beyond the last column are walked one by one; the dimension is never asked. */
  private visitFrame(tag: Tag): void {
    const isFar = tag.name === 'dimension' || Number(attributeOf(this.xml, tag, 'max')) > LAST_COLUMN;
    if (isFar && tag.kind === 'empty') this.splicer.replace(tag.start, tag.end, '');
  }

  private note(cell: string): void {
    if (this.count === 0) this.firstCell = cell.slice(0, 20);
    this.count += 1;
  }
}

/** Where a text that is too long is cut: not within an entity. */
export function cutAt(xml: string, from: number): number {
  const at = from + MAX_RAW_TEXT;
  const entity = xml.lastIndexOf('&', at - 1);
  return entity > at - 12 && xml.indexOf(';', entity) >= at ? entity : at;
}

/** A part with its texts cut where they are far longer than a cell's can be; `null` where it is not well-formed. */
export function withoutHugeTexts(xml: string): string | null {
  const splicer = new Splicer(xml);
  let from = 0;
  const isWellFormed = scanTags(xml, (tag) => {
    if (tag.kind === 'close' && tag.start - from > MAX_RAW_TEXT) splicer.replace(cutAt(xml, from), tag.start, '');
    from = tag.end;
  });
  return isWellFormed ? splicer.end() : null;
}
