import { LAST_COLUMN, LAST_ROW, MAX_RAW_TEXT } from './limits';
import { cutAt } from './sheet-part';
import { attributeOf, scanTags, Splicer, type Tag } from './xml';

/** The most slots that all merged blocks of a file may cover: SheetJS fills each of them. */
const MAX_MERGED = 100_000;

/**
 * Excel 2003's XML made plain in one pass: rows and cells that name a place beyond Excel's own last one are left out
 * with all they hold, and blocks that cover more than any form does lose their width, since SheetJS walks every slot.
 * `null`: not well-formed.
 */
export function plainSpreadsheetMl(xml: string): string | null {
  const splicer = new Splicer(xml);
  const number = (tag: Tag, name: string): number => Number(attributeOf(xml, tag, name) ?? 0);
  const isFar = (tag: Tag): boolean =>
    (tag.name === 'Row' && number(tag, 'Index') > LAST_ROW) ||
    (tag.name === 'Cell' && number(tag, 'Index') > LAST_COLUMN) ||
    (tag.name === 'Column' && (number(tag, 'Index') > LAST_COLUMN || number(tag, 'Span') > LAST_COLUMN));
  let merged = 0;
  let depth = 0;
  let dropped: { readonly start: number; readonly depth: number } | null = null;
  let textFrom = 0;
  const isWellFormed = scanTags(xml, (tag) => {
    if (tag.kind === 'open') depth += 1;
    if (!dropped && tag.kind !== 'close' && isFar(tag)) {
      if (tag.kind === 'empty') splicer.replace(tag.start, tag.end, '');
      else dropped = { start: tag.start, depth };
    } else if (!dropped && tag.name === 'Cell' && tag.kind !== 'close') {
      const slots = (number(tag, 'MergeAcross') + 1) * (number(tag, 'MergeDown') + 1);
      merged += slots > 1 ? slots : 0;
      if (slots > 1 && merged > MAX_MERGED) {
        const plain = xml
          .slice(tag.start, tag.end)
          .replace(/\s(?:\w+:)?Merge(?:Across|Down)\s*=\s*("[^"]*"|'[^']*')/g, '');
        splicer.replace(tag.start, tag.end, plain);
        merged -= slots;
      }
    } else if (!dropped && tag.kind === 'close' && tag.start - textFrom > MAX_RAW_TEXT) {
      splicer.replace(cutAt(xml, textFrom), tag.start, '');
    }
    if (tag.kind === 'close') {
      if (dropped?.depth === depth) {
        splicer.replace(dropped.start, tag.end, '');
        dropped = null;
      }
      depth -= 1;
    }
    textFrom = tag.end;
  });
  return isWellFormed ? splicer.end() : null;
}
