import { toA1 } from '../form';
import { frozenAt, type CellLook, type PartLooks, type Side } from './looks';
import { indexedColor, withPalette } from './palette';

/** Record types of BIFF8 ([MS-XLS] 2.3). */
const TYPE = {
  bof: 0x0809,
  sheet: 0x0085,
  font: 0x0031,
  palette: 0x0092,
  format: 0x00e0,
  row: 0x0208,
  window: 0x023e,
  pane: 0x0041,
  blanks: 0x00be,
  numbers: 0x00bd,
} as const;
/** Records of one cell: row, column, then the number of its format. */
const CELLS: ReadonlySet<number> = new Set([0x0201, 0x0203, 0x0204, 0x0205, 0x0006, 0x0406, 0x00d6, 0x00fd, 0x027e]);
const BIFF8 = 0x0600;
const BOLD = 600;
const FIRST_WITHOUT_GAP = 4;

const EDGES = ['', 'thin', 'medium', 'dashed', 'dotted', 'thick', 'double', 'hair'] as const;
const HORIZONTAL = ['', 'left', 'center', 'right', 'fill', 'justify', 'centerContinuous'] as const;
const VERTICAL = ['top', 'center', 'bottom', 'justify', 'distributed'] as const;

interface Book {
  readonly fonts: NonNullable<CellLook['font']>[];
  readonly formats: CellLook[];
  readonly sheets: { readonly name: string; readonly offset: number }[];
  palette: readonly string[];
}

/** The looks of a BIFF8 stream's sheets by name: none where it is older, as far as it goes where it is cut off. */
export function looksOfBiff(stream: Uint8Array): ReadonlyMap<string, PartLooks> {
  const looks = new Map<string, PartLooks>();
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (view.byteLength < 8 || view.getUint16(4, true) !== BIFF8) return looks;
  const book: Book = { fonts: [], formats: [], sheets: [], palette: [] };
  // The palette comes after the fonts that name its colours.
  eachRecord(view, 0, (type, record) => {
    if (type === TYPE.palette && record.byteLength >= 2) book.palette = withPalette(record);
  });
  eachRecord(view, 0, (type, record) => readGlobal(book, type, record));
  for (const { name, offset } of book.sheets) looks.set(name, looksOfPart(view, offset, book.formats));
  return looks;
}

/** Visits the records of a substream, from its first to its end; one that is cut off is left out. */
function eachRecord(view: DataView, start: number, visit: (type: number, record: DataView) => void): void {
  for (let at = start; at + 4 <= view.byteLength;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const isEnd = type === 0x000a || (type === TYPE.bof && at > start);
    if (isEnd || at + 4 + length > view.byteLength) return;
    visit(type, new DataView(view.buffer, view.byteOffset + at + 4, length));
    at += 4 + length;
  }
}

function readGlobal(book: Book, type: number, record: DataView): void {
  const { byteLength } = record;
  if (type === TYPE.sheet && byteLength >= 8) {
    book.sheets.push({ offset: record.getUint32(0, true), name: textAt(record, 6) });
  } else if (type === TYPE.font && byteLength >= 16) book.fonts.push(fontOf(record, book.palette));
  else if (type === TYPE.format && byteLength >= 20) book.formats.push(formatOf(record, book));
}

/** A short text: how many characters, whether they take two bytes each, the characters. */
function textAt(record: DataView, at: number): string {
  const length = record.getUint8(at);
  const isWide = (record.getUint8(at + 1) & 1) === 1;
  const step = isWide ? 2 : 1;
  const count = Math.min(length, Math.floor((record.byteLength - at - 2) / step));
  return Array.from({ length: count }, (_, index) => {
    const place = at + 2 + index * step;
    return String.fromCharCode(isWide ? record.getUint16(place, true) : record.getUint8(place));
  }).join('');
}

function fontOf(record: DataView, palette: readonly string[]): NonNullable<CellLook['font']> {
  const flags = record.getUint16(2, true);
  const color = indexedColor(record.getUint16(4, true), palette);
  return {
    name: textAt(record, 14),
    size: record.getUint16(0, true) / 20,
    ...(record.getUint16(6, true) >= BOLD ? { isBold: true } : {}),
    ...(flags & 0x02 ? { isItalic: true } : {}),
    ...(flags & 0x08 ? { isStruck: true } : {}),
    ...(record.getUint8(10) > 0 ? { isUnderlined: true } : {}),
    ...(color === null ? {} : { color }),
  };
}

function formatOf(record: DataView, { fonts, palette }: Book): CellLook {
  const index = record.getUint16(0, true);
  // There is no font of number 4, for a reason nobody remembers.
  const font = fonts[index > FIRST_WITHOUT_GAP ? index - 1 : index];
  const alignment = record.getUint8(6);
  const horizontal = HORIZONTAL[alignment & 0x07];
  const lines = record.getUint32(10, true);
  const more = record.getUint32(14, true);
  const fill = more >>> 26 === 1 ? indexedColor(record.getUint16(18, true) & 0x7f, palette) : null;
  const given: readonly (readonly [Side, number, number])[] = [
    ['left', lines & 0xf, (lines >>> 16) & 0x7f],
    ['right', (lines >>> 4) & 0xf, (lines >>> 23) & 0x7f],
    ['top', (lines >>> 8) & 0xf, more & 0x7f],
    ['bottom', (lines >>> 12) & 0xf, (more >>> 7) & 0x7f],
  ];
  const edges = Object.fromEntries(
    given.flatMap(([side, style, color]) =>
      style === 0 ? [] : [[side, { style: EDGES[style] ?? 'thin', color: indexedColor(color, palette) }]],
    ),
  );
  return {
    ...(font ? { font } : {}),
    ...(fill === null ? {} : { fill }),
    ...(Object.keys(edges).length > 0 ? { edges } : {}),
    ...(horizontal ? { horizontal } : {}),
    vertical: VERTICAL[(alignment >>> 4) & 0x07] ?? 'bottom',
    ...(alignment & 0x08 ? { isWrapped: true } : {}),
  };
}

function looksOfPart(view: DataView, offset: number, formats: readonly CellLook[]): PartLooks {
  const cells = new Map<string, CellLook>();
  const hiddenRows = new Set<number>();
  let corner = { row: 0, column: 0 };
  let isFrozen = false;
  let panes = { rows: 0, columns: 0 };
  const place = (row: number, column: number, format: number): void => {
    const look = formats[format];
    if (look) cells.set(toA1({ row, column }), look);
  };
  eachRecord(view, offset, (type, record) => {
    const word = (at: number): number => (at + 2 <= record.byteLength ? record.getUint16(at, true) : 0);
    if (CELLS.has(type)) place(word(0), word(2), word(4));
    else if (type === TYPE.blanks || type === TYPE.numbers) {
      const step = type === TYPE.blanks ? 2 : 6;
      const last = word(record.byteLength - 2);
      for (let column = word(2); column <= last; column += 1)
        place(word(0), column, word(4 + (column - word(2)) * step));
    } else if (type === TYPE.row && word(12) & 0x20) hiddenRows.add(word(0));
    else if (type === TYPE.window) {
      isFrozen = (word(0) & 0x08) !== 0;
      corner = { row: word(2), column: word(4) };
    } else if (type === TYPE.pane) panes = { columns: word(0), rows: word(2) };
  });
  return { cells, hiddenRows, frozen: isFrozen ? frozenAt(panes.rows, panes.columns, corner) : null };
}
