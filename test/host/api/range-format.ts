import type { CellModel, FontModel } from '../model/cell';
import { columnCount } from '../model/rect';
import { ServerObject, type ClassSpec, type Scalar } from '../rich-api/server-object';
import { changeCells, sharedByCells, type RangeTarget } from './range-target';

/** The ranges that a format belongs to: one, or the areas of several. */
type FormatTarget = readonly RangeTarget[];

function shared<T>(ranges: FormatTarget, read: (cell: CellModel) => T): T | null {
  const [first, ...others] = ranges.map((range) => sharedByCells(range, read));
  return first !== undefined && others.every((value) => value === first) ? first : null;
}

function change(ranges: FormatTarget, changeCell: (cell: CellModel) => CellModel): void {
  for (const range of ranges) changeCells(range, changeCell);
}

type CellKey = 'fill' | 'wrapText' | 'horizontalAlignment' | 'verticalAlignment';

/** A property of the cells' own format. */
function ofCells(key: CellKey, absent: string | boolean): Scalar<FormatTarget> {
  return {
    get: (ranges) => shared(ranges, (cell) => cell[key] ?? absent),
    set: (ranges, value) => {
      change(ranges, (cell) => ({ ...cell, [key]: value }) as CellModel);
    },
  };
}

function ofFont(key: keyof FontModel, absent: string | boolean | number): Scalar<FormatTarget> {
  return {
    get: (ranges) => shared(ranges, (cell) => cell.font?.[key] ?? absent),
    set: (ranges, value) => {
      change(ranges, (cell) => ({ ...cell, font: { ...cell.font, [key]: value } }));
    },
  };
}

const fillSpec: ClassSpec<FormatTarget> = {
  name: 'RangeFill',
  scalars: { color: ofCells('fill', '#FFFFFF') },
  methods: {
    clear: {
      call: (ranges) => {
        change(ranges, ({ fill: _fill, ...cell }) => cell);
      },
    },
  },
};

const fontSpec: ClassSpec<FormatTarget> = {
  name: 'RangeFont',
  scalars: {
    bold: ofFont('bold', false),
    italic: ofFont('italic', false),
    color: ofFont('color', '#000000'),
    underline: ofFont('underline', 'None'),
    size: ofFont('size', 11),
  },
};

const formatSpec: ClassSpec<FormatTarget> = {
  name: 'RangeFormat',
  scalars: {
    wrapText: ofCells('wrapText', false),
    horizontalAlignment: ofCells('horizontalAlignment', 'General'),
    verticalAlignment: ofCells('verticalAlignment', 'Bottom'),
    columnWidth: {
      get: columnWidthOf,
      set: (ranges, width) => {
        for (const range of ranges) setColumnWidth(range, Number(width));
      },
    },
  },
  navigations: {
    fill: { get: (ranges) => ServerObject.of(fillSpec, ranges) },
    font: { get: (ranges) => ServerObject.of(fontSpec, ranges) },
  },
};

export const serveRangeFormat = (ranges: FormatTarget): ServerObject => ServerObject.of(formatSpec, ranges);

function columnWidthOf([range, ...others]: FormatTarget): number | null {
  if (!range || others.length > 0 || columnCount(range.rect) > 1) return null;
  return range.sheet.columnWidths.get(range.rect.left) ?? standardWidth;
}

function setColumnWidth({ sheet, rect }: RangeTarget, width: number): void {
  for (let column = rect.left; column <= rect.right; column += 1) sheet.setColumnWidth(column, width);
}

/** Points. */
const standardWidth = 48;
