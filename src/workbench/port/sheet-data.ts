import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import type { SheetContent, SheetContentCell } from '../../workbook';
import { toCellData } from './cell-values';
import { fittingHeight, toPixels } from './sizes';

/** Marks a sheet as one that the product made. */
export const KIND_KEY = 'peKind';
/** Marks a cell as one that leads to another cell. */
export const LINK_KEY = 'peLink';
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;

const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: '#bfbfbf' } };
const BODY: IStyleData = {
  tb: WrapStrategy.WRAP,
  vt: VerticalAlign.TOP,
  bd: { t: LINE, r: LINE, b: LINE, l: LINE },
};
const HEADING: IStyleData = {
  ...BODY,
  bl: BooleanNumber.TRUE,
  bg: { rgb: '#eef2f7' },
  vt: VerticalAlign.MIDDLE,
  ht: HorizontalAlign.CENTER,
};
const TITLE: IStyleData = { bl: BooleanNumber.TRUE, fs: 14, vt: VerticalAlign.MIDDLE };
const LINK: IStyleData = { ...BODY, cl: { rgb: '#0b57d0' }, ul: { s: BooleanNumber.TRUE } };

/** A sheet of the product as Univer keeps sheets. */
export function sheetDataOf(content: SheetContent, id: string, name: string): IWorksheetData {
  const columns = Math.max(content.widths.length, ...content.rows.map((row) => row.length), 1);
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    custom: { [KIND_KEY]: content.kind },
    rowCount: content.rows.length + SPARE_ROWS,
    columnCount: columns + SPARE_COLUMNS,
    cellData: Object.fromEntries(content.rows.map((row, r) => [r, rowOf(row)])),
    rowData: Object.fromEntries(content.rows.map((row, r) => [r, { h: heightOf(row, r, content) }])),
    columnData: Object.fromEntries(content.widths.map((width, c) => [c, { w: toPixels(width) }])),
    freeze: freezeOf(content.headRow),
    mergeData: content.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
  });
}

/** The rows down to the headings stay in view. */
const freezeOf = (headRow: number | undefined): IWorksheetData['freeze'] =>
  headRow === undefined
    ? { startRow: -1, startColumn: -1, xSplit: 0, ySplit: 0 }
    : { startRow: headRow + 1, startColumn: -1, xSplit: 0, ySplit: headRow + 1 };

const rowOf = (row: SheetContent['rows'][number]): Record<number, ICellData> =>
  Object.fromEntries(row.map((cell, c) => [c, dataOf(cell)]));

function dataOf({ value, formula, format, isTitle, isHeading, link }: SheetContentCell): ICellData {
  const look = link ? LINK : isHeading ? HEADING : isTitle ? TITLE : BODY;
  return {
    ...(formula !== undefined ? { f: `=${formula}` } : value === null ? {} : toCellData(value)),
    s: { ...look, ...(format === undefined ? {} : { n: { pattern: format } }) },
    ...(link
      ? { custom: { [LINK_KEY]: { sheetId: link.sheetId, row: link.address.row, column: link.address.column } } }
      : {}),
  };
}

function heightOf(row: SheetContent['rows'][number], r: number, { widths, merges }: SheetContent): number {
  return fittingHeight(
    row.map(({ value }, c) => {
      const block = merges.find(({ top, left }) => top === r && left === c);
      // A block of several rows finds its room in them together.
      const isTall = block !== undefined && block.bottom > block.top;
      const width = widths.slice(c, (block?.right ?? c) + 1).reduce((sum, part) => sum + part, 0);
      return { text: isTall ? '' : String(value ?? ''), width };
    }),
  );
}
