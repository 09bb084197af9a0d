import { toA1 } from '../form';
import { LAST_COLUMN, LAST_ROW, MAX_RAW_TEXT } from './limits';
import type { SheetNote } from './result';
import { cutAt } from './sheet-part';
import { attributeOf, scanTags, Splicer, unescapeXml, type Tag } from './xml';

/** The most slots that all merged blocks of a file may cover: SheetJS fills each of them. */
const MAX_MERGED = 100_000;

/** Excel 2003's XML as SheetJS gets it, and what was left out of its sheets, by their names. */
export interface PlainSpreadsheetMl {
  readonly xml: string;
  readonly notes: ReadonlyMap<string, readonly SheetNote[]>;
}

/**
 * Excel 2003's XML made plain in one pass: rows and cells that name a place beyond Excel's own last one are left out
 * with all they hold, and blocks that cover more than any form does lose their width, since SheetJS walks every slot.
 * `null`: not well-formed.
 */
export function plainSpreadsheetMl(xml: string): PlainSpreadsheetMl | null {
  const book = new SpreadsheetMl(xml);
  return scanTags(xml, (tag) => book.visit(tag)) ? book.end() : null;
}

class SpreadsheetMl {
  private readonly splicer: Splicer;
  private readonly notes = new Map<string, SheetNote[]>();
  private merged = 0;
  private depth = 0;
  private dropped: { readonly start: number; readonly depth: number } | null = null;
  private textFrom = 0;
  private sheet = '';
  /** Where the scan is, from 1; the places are those of the last tags. */
  private row = 0;
  private column = 0;

  constructor(private readonly xml: string) {
    this.splicer = new Splicer(xml);
  }

  visit(tag: Tag): void {
    if (tag.kind === 'open') this.depth += 1;
    if (tag.kind === 'close') this.visitClose(tag);
    else this.visitOpen(tag);
    this.textFrom = tag.end;
  }

  end(): PlainSpreadsheetMl {
    return { xml: this.splicer.end(), notes: this.notes };
  }

  private visitOpen(tag: Tag): void {
    this.follow(tag);
    if (this.dropped) {
      if (tag.name === 'Data') this.note();
    } else if (this.isFar(tag)) {
      if (tag.kind === 'empty') this.splicer.replace(tag.start, tag.end, '');
      else this.dropped = { start: tag.start, depth: this.depth };
    } else if (tag.name === 'Cell') this.limitBlock(tag);
  }

  private visitClose(tag: Tag): void {
    if (this.dropped?.depth === this.depth) {
      this.splicer.replace(this.dropped.start, tag.end, '');
      this.dropped = null;
    } else if (!this.dropped && tag.start - this.textFrom > MAX_RAW_TEXT) {
      this.splicer.replace(cutAt(this.xml, this.textFrom), tag.start, '');
    }
    this.depth -= 1;
  }

  private number(tag: Tag, name: string): number {
    return Number(attributeOf(this.xml, tag, name) ?? 0);
  }

  /** A row or cell stands where it says, or else just after the one before. */
  private follow(tag: Tag): void {
    if (tag.name === 'Worksheet') {
      this.sheet = unescapeXml(attributeOf(this.xml, tag, 'Name') ?? '');
      this.row = 0;
    } else if (tag.name === 'Row') {
      this.row = this.number(tag, 'Index') || this.row + 1;
      this.column = 0;
    } else if (tag.name === 'Cell') {
      this.column = this.number(tag, 'Index') || this.column + 1;
    }
  }

  private isFar(tag: Tag): boolean {
    const index = this.number(tag, 'Index');
    if (tag.name === 'Row') return index > LAST_ROW;
    if (tag.name === 'Cell') return index > LAST_COLUMN;
    return tag.name === 'Column' && (index > LAST_COLUMN || this.number(tag, 'Span') > LAST_COLUMN);
  }

  private limitBlock(tag: Tag): void {
    const slots = (this.number(tag, 'MergeAcross') + 1) * (this.number(tag, 'MergeDown') + 1);
    if (slots === 1) return;
    this.merged += slots;
    if (this.merged <= MAX_MERGED) return;
    const plain = this.xml
      .slice(tag.start, tag.end)
      .replace(/\s(?:\w+:)?Merge(?:Across|Down)\s*=\s*("[^"]*"|'[^']*')/g, '');
    this.splicer.replace(tag.start, tag.end, plain);
    this.merged -= slots;
  }

  /** A value that is left out: cells without one are nobody's loss. */
  private note(): void {
    const [before] = this.notes.get(this.sheet) ?? [];
    const firstCell = before?.firstCell ?? toA1({ row: this.row - 1, column: this.column - 1 });
    this.notes.set(this.sheet, [{ code: 'cells-beyond-limit', count: (before?.count ?? 0) + 1, firstCell }]);
  }
}
