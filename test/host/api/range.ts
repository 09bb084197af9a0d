import { isCellError } from '../../../src/form';
import type { CellModel, HyperlinkModel } from '../model/cell';
import { enterValue } from '../model/enter-value';
import {
  around,
  cellCount,
  columnCount,
  intersect,
  parseRect,
  quoteSheetName,
  rectAddress,
  rowCount,
  type Rect,
} from '../model/rect';
import { HostError } from '../rich-api/host-error';
import { ServerObject, type ClassSpec, type Scalar } from '../rich-api/server-object';
import { serveConditionalFormats } from './conditional-formats';
import { serveDataValidation } from './data-validation';
import { serveRangeFormat } from './range-format';
import { mapCells, sharedByCells, writeCells, type RangeTarget } from './range-target';
import { serveWorksheet } from './worksheet';

/** Whether all rows or columns of a range are hidden; `null` where some are. */
const hiddenLines = (side: 'row' | 'column'): Scalar<RangeTarget> => ({
  since: 2,
  get: (range) => {
    const [from, to] = linesOf(range, side);
    const hidden = [...range.sheet.hidden[side]].filter((line) => line >= from && line <= to).length;
    return hidden === 0 ? false : hidden === to - from + 1 ? true : null;
  },
  set: (range, isHidden) => {
    const [from, to] = linesOf(range, side);
    range.sheet.setHidden(side, from, to, isHidden === true);
  },
});

const linesOf = ({ rect }: RangeTarget, side: 'row' | 'column'): readonly [from: number, to: number] =>
  side === 'row' ? [rect.top, rect.bottom] : [rect.left, rect.right];

const rangeSpec: ClassSpec<RangeTarget> = {
  name: 'Range',
  scalars: {
    address: { get: (range) => `${quoteSheetName(range.sheet.name)}!${rectAddress(range.rect)}` },
    rowIndex: { get: ({ rect }) => rect.top },
    columnIndex: { get: ({ rect }) => rect.left },
    rowCount: { get: ({ rect }) => rowCount(rect) },
    columnCount: { get: ({ rect }) => columnCount(rect) },
    cellCount: { get: ({ rect }) => cellCount(rect) },
    values: {
      get: (range) => mapCells(range, valueOf),
      set: (range, values) => {
        enter(range, values);
      },
    },
    formulas: {
      get: (range) => mapCells(range, (cell) => cell.formula ?? valueOf(cell)),
      set: (range, values) => {
        enter(range, values);
      },
    },
    valueTypes: { get: (range) => mapCells(range, valueTypeOf) },
    numberFormat: {
      get: (range) => mapCells(range, (cell) => cell.format ?? 'General'),
      set: (range, formats) => {
        writeCells(range, formats, withFormat);
      },
    },
    rowHidden: hiddenLines('row'),
    columnHidden: hiddenLines('column'),
    hyperlink: {
      since: 7,
      get: (range) => sharedByCells(range, (cell) => cell.hyperlink ?? null),
      set: (range, hyperlink) => {
        writeCells(range, [[hyperlink]], (cell) => withHyperlink(cell, hyperlink as HyperlinkModel));
      },
    },
  },
  navigations: {
    worksheet: { get: ({ sheet }) => serveWorksheet(sheet) },
    format: { get: (range) => serveRangeFormat([range]) },
    dataValidation: { since: 8, get: serveDataValidation },
    conditionalFormats: { since: 6, get: ({ sheet, rect }) => serveConditionalFormats({ sheet, rects: [rect] }) },
  },
  methods: {
    getCell: { call: (range, [row, column]) => cellOf(range, Number(row), Number(column)) },
    getRow: { call: ({ sheet, rect }, [row]) => serveRange({ sheet, rect: rowOf(rect, Number(row)) }) },
    getBoundingRect: {
      call: ({ sheet, rect }, [other]) => serveRange({ sheet, rect: around(rect, rectOf(other)) }),
    },
    _validateArraySize: { since: 3, call: validateArraySize },
    getIntersectionOrNullObject: { since: 4, call: intersection },
    getUsedRangeOrNullObject: {
      since: 4,
      call: ({ sheet }, [valuesOnly]) => usedRange({ sheet }, valuesOnly === true),
    },
    select: {
      call: ({ sheet, rect }) => {
        sheet.workbook.select(sheet, rect);
      },
    },
    clear: {
      call: ({ sheet, rect }, [what = 'All']) => {
        if (what === 'All') sheet.clear(rect);
        else if (what === 'RemoveHyperlinks') sheet.clearLooks(rect);
        else throw new HostError('ApiNotFound', `Range.clear(${String(what)}) is not emulated.`);
        announce({ sheet, rect });
      },
    },
    merge: {
      call: ({ sheet, rect }) => {
        sheet.merge(rect);
      },
    },
    unmerge: {
      call: ({ sheet, rect }) => {
        sheet.unmerge(rect);
      },
    },
    getMergedAreasOrNullObject: {
      since: 13,
      call: ({ sheet }) => {
        sheet.workbook.undo.clear('Range.getMergedAreasOrNullObject');
        return null;
      },
    },
  },
};

export const serveRange = (target: RangeTarget): ServerObject => ServerObject.of(rangeSpec, target);

/** The used range of a sheet, or `null` where nothing is used. */
export function usedRange({ sheet }: Pick<RangeTarget, 'sheet'>, valuesOnly: boolean): ServerObject | null {
  const rect = sheet.usedRect(valuesOnly);
  return rect && serveRange({ sheet, rect });
}

function cellOf({ sheet, rect }: RangeTarget, row: number, column: number): ServerObject {
  const [top, left] = [rect.top + row, rect.left + column];
  return serveRange({ sheet, rect: { top, left, bottom: top, right: left } });
}

/** The rectangle of a range, or of its address. */
function rectOf(range: unknown): Rect {
  return range instanceof ServerObject ? (range.target as RangeTarget).rect : parseRect(String(range));
}

function rowOf({ top, left, right }: Rect, row: number): Rect {
  return { top: top + row, left, bottom: top + row, right };
}

/** office.js asks before it sends a large array in pieces. */
function validateArraySize({ rect }: RangeTarget, [rows, columns]: readonly unknown[]): null {
  if (rows !== rowCount(rect) || columns !== columnCount(rect)) throw new HostError('InvalidArgument');
  return null;
}

function intersection({ sheet, rect }: RangeTarget, [other]: readonly unknown[]): ServerObject | null {
  const shared = intersect(rect, rectOf(other));
  return shared && serveRange({ sheet, rect: shared });
}

function enter(range: RangeTarget, values: unknown): void {
  writeCells(range, values, enterValue);
  announce(range);
}

function announce({ sheet, rect }: RangeTarget): void {
  sheet.workbook.onEvent({ type: 'changed', sheetId: sheet.id, address: rectAddress(rect), by: 'addin' });
}

function valueOf({ value }: CellModel): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

function valueTypeOf({ value }: CellModel): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'boolean' ? 'Boolean' : 'Double';
}

function withFormat(cell: CellModel, format: unknown): CellModel {
  const { format: _before, ...rest } = cell;
  return format === 'General' ? rest : { ...rest, format: String(format) };
}

function withHyperlink(cell: CellModel, hyperlink: HyperlinkModel): CellModel {
  const text = hyperlink.textToDisplay;
  const shown = text === undefined ? cell : enterValue(cell, text);
  return { ...shown, hyperlink, font: { ...shown.font, color: '#0563C1', underline: 'Single' } };
}
