import { fromA1, type CellRange } from '../../form';
import { LAST_COLUMN, LAST_ROW } from '../limits';
import { Unknown, type Cursor } from './cursor';

interface Column {
  readonly width: number;
  readonly isHidden: boolean;
}

/** What lies around the cells, as far as a host shows it. */
export interface Frame {
  /** By 0-based column; the file says nothing of those that are left out. */
  readonly columns: (Column | undefined)[];
  readonly merges: CellRange[];
}

const OF_COLUMNS = new Set(['style', 'bestFit', 'customWidth', 'phonetic', 'outlineLevel', 'collapsed']);

/** Visits the elements of the one at hand, all of them of one name and empty. */
function eachIn(cursor: Cursor, name: string, visit: () => void): void {
  const around = cursor.name;
  cursor.passAttributes();
  cursor.each(around, (element) => {
    if (element !== name) throw new Unknown();
    visit();
    if (!cursor.isEmpty) throw new Unknown();
  });
}

/** The widths of columns (`cols`). */
export function readColumns(cursor: Cursor, { columns }: Frame): void {
  eachIn(cursor, 'col', () => {
    let [first, last, width, isHidden] = [0, 0, NaN, false];
    while (cursor.nextAttribute()) {
      if (cursor.attribute === 'min') first = cursor.digits();
      else if (cursor.attribute === 'max') last = cursor.digits();
      else if (cursor.attribute === 'width') width = Number(cursor.value());
      else if (cursor.attribute === 'hidden') isHidden = cursor.value() === '1' || cursor.value() === 'true';
      else if (!OF_COLUMNS.has(cursor.attribute)) throw new Unknown();
    }
    if (first < 1 || last < first || last > LAST_COLUMN || Number.isNaN(width)) throw new Unknown();
    columns.length = Math.max(columns.length, last);
    columns.fill({ width, isHidden }, first - 1, last);
  });
}

/** The merged blocks (`mergeCells`). */
export function readMerges(cursor: Cursor, { merges }: Frame): void {
  eachIn(cursor, 'mergeCell', () => {
    let range = '';
    while (cursor.nextAttribute()) {
      if (cursor.attribute !== 'ref' || range !== '') throw new Unknown();
      range = cursor.value();
    }
    const [from, to, more] = range.split(':').map(fromA1);
    const isKnown = /^[A-Z0-9:]+$/.test(range) && from && to && more === undefined;
    if (!isKnown || from.row > to.row || from.column > to.column || to.row >= LAST_ROW) throw new Unknown();
    merges.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  });
}
