import type { CellModel, FontModel } from '../model/cell';
import { columnCount } from '../model/rect';
import { ServerObject, type ClassSpec, type Scalar } from '../rich-api/server-object';
import { changeCells, sharedByCells, type RangeTarget } from './range-target';

type CellKey = 'fill' | 'wrapText' | 'horizontalAlignment' | 'verticalAlignment';

/** A property of the cells' own format. */
function ofCells(key: CellKey, absent: string | boolean): Scalar<RangeTarget> {
  return {
    get: (range) => sharedByCells(range, (cell) => cell[key] ?? absent),
    set: (range, value) => {
      changeCells(range, (cell) => ({ ...cell, [key]: value }) as CellModel);
    },
  };
}

function ofFont(key: keyof FontModel, absent: string | boolean): Scalar<RangeTarget> {
  return {
    get: (range) => sharedByCells(range, (cell) => cell.font?.[key] ?? absent),
    set: (range, value) => {
      changeCells(range, (cell) => ({ ...cell, font: { ...cell.font, [key]: value } }));
    },
  };
}

const fillSpec: ClassSpec<RangeTarget> = {
  name: 'RangeFill',
  scalars: { color: ofCells('fill', '#FFFFFF') },
  methods: {
    clear: {
      call: (range) => {
        changeCells(range, ({ fill: _fill, ...cell }) => cell);
      },
    },
  },
};

const fontSpec: ClassSpec<RangeTarget> = {
  name: 'RangeFont',
  scalars: {
    bold: ofFont('bold', false),
    italic: ofFont('italic', false),
    color: ofFont('color', '#000000'),
    underline: ofFont('underline', 'None'),
  },
};

const formatSpec: ClassSpec<RangeTarget> = {
  name: 'RangeFormat',
  scalars: {
    wrapText: ofCells('wrapText', false),
    horizontalAlignment: ofCells('horizontalAlignment', 'General'),
    verticalAlignment: ofCells('verticalAlignment', 'Bottom'),
    columnWidth: {
      get: ({ sheet, rect }) => (columnCount(rect) === 1 ? (sheet.columnWidths.get(rect.left) ?? 48) : null),
      set: ({ sheet, rect }, width) => {
        for (let column = rect.left; column <= rect.right; column += 1) sheet.setColumnWidth(column, Number(width));
      },
    },
  },
  navigations: {
    fill: { get: (range) => ServerObject.of(fillSpec, range) },
    font: { get: (range) => ServerObject.of(fontSpec, range) },
  },
};

export const serveRangeFormat = (range: RangeTarget): ServerObject => ServerObject.of(formatSpec, range);
