import { NO_ROW } from '../compare';
import type { VaryOperator } from './operator';
import type { Sheet, SheetRow } from './sheet';

const blankRow = (width: number): SheetRow => ({ origin: NO_ROW, cells: Array.from({ length: width }, () => '') });

/** The form stands elsewhere on the sheet: the used range that a host hands over begins there. */
export const moved: VaryOperator = {
  id: 'moved',
  title: 'Moved down and right',
  apply: (sheet, _places, random) => ({
    ...sheet,
    top: sheet.top + random.int(30),
    left: sheet.left + 1 + random.int(8),
  }),
};

const withBlankRows = (sheet: Sheet, befores: ReadonlySet<number>): Sheet => ({
  ...sheet,
  rows: sheet.rows.flatMap((row, index) => (befores.has(index) ? [blankRow(row.cells.length), row] : [row])),
});

/** One to four blank rows. Never between the two rows of one heading: their cells are one cell merged downwards. */
export const blankRows: VaryOperator = {
  id: 'blank-rows',
  title: 'Blank rows inserted',
  apply: (sheet, { headings }, random) => {
    const isInsideHeading = (index: number): boolean => headings.slice(1).includes(sheet.rows[index]?.origin ?? NO_ROW);
    const free = sheet.rows.map((_, index) => index).filter((index) => index > 0 && !isInsideHeading(index));
    return withBlankRows(sheet, new Set(random.shuffle(free).slice(0, 1 + random.int(4))));
  },
};

/** One to three blank columns, each through the whole form. */
export const blankColumns: VaryOperator = {
  id: 'blank-columns',
  title: 'Blank columns inserted',
  apply: (sheet, _places, random) => {
    let rows = sheet.rows;
    const width = Math.max(...rows.map(({ cells }) => cells.length));
    for (let count = 1 + random.int(3); count > 0; count -= 1) {
      const at = 1 + random.int(width - 1);
      rows = rows.map((row) => ({ ...row, cells: [...row.cells.slice(0, at), '', ...row.cells.slice(at)] }));
    }
    return { ...sheet, rows };
  },
};
