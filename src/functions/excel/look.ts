import { fromA1, type GridCell } from '../../form';
import { SheetRange } from '../sheet-range';
import { countsFrom1904 } from './epoch';
import { readAreas, type AreaCells } from './look-at-areas';
import { bySheet, rectanglesAround, type Area } from './look-plan';

/** Cells of one argument beyond which the sheet is not asked: Excel would answer with more than it can carry. */
export const MOST_CELLS = 100_000;

/** So long is gathered what cells ask for: Excel calls function by function, and each message is a turn of its own. */
const GATHER_MS = 10;

/** An Excel that has not answered by then does not (office-js 6662, 6930): the cell says so instead of #BUSY!. */
export const PATIENCE_MS = 60_000;

interface Place {
  /** `null`: the sheet of the address could not be told. */
  readonly sheet: string | null;
  readonly reference: string;
}

/** Sheet and range of `'My Sheet'!A1:B2`. */
export function placeOf(address: string): Place {
  const at = address.lastIndexOf('!');
  const name = address.slice(0, Math.max(0, at));
  const bare = /^'.*'$/u.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet: bare === '' ? null : bare, reference: address.slice(at + 1).replaceAll('$', '') };
}

/** The cells of an address; `null` for whole rows and columns, and for what is none. */
export function areaOf(address: string): Area | null {
  const { sheet, reference } = placeOf(address);
  const [from, to = from, ...others] = reference.split(':').map((corner) => fromA1(corner));
  if (!from || !to || others.length > 0) return null;
  return { sheet, top: from.row, left: from.column, bottom: to.row, right: to.column };
}

interface Request {
  readonly area: Area;
  readonly resolve: (range: SheetRange) => void;
  readonly reject: (cause: unknown) => void;
}

let waiting: Request[] = [];

/**
 * A range as it stands in the sheet: what is blank, how numbers are shown. Excel computes many cells at once, so all
 * that is asked within a moment goes over together.
 */
export function lookAt(address: string): Promise<SheetRange> {
  const area = areaOf(address);
  if (!area) return Promise.reject(new Error(`${address} is no rectangle of cells`));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('Excel did not answer'));
    }, PATIENCE_MS);
    if (waiting.length === 0) setTimeout(() => void answerAll(), GATHER_MS);
    waiting.push({
      area,
      resolve: (range) => {
        clearTimeout(timer);
        resolve(range);
      },
      reject: (cause) => {
        clearTimeout(timer);
        reject(cause as Error);
      },
    });
  });
}

async function answerAll(): Promise<void> {
  const requests = waiting;
  waiting = [];
  const read = await readAreas(rectanglesAround(requests.map(({ area }) => area)));
  const date1904 = read.some(hasDate) && (await countsFrom1904());
  const ofSheets = bySheet(read);
  for (const { area, resolve, reject } of requests) {
    const rows = rowsIn(ofSheets.get(area.sheet) ?? [], area);
    if (rows) resolve(new SheetRange({ top: area.top, left: area.left, rows, ...(date1904 ? { date1904 } : {}) }));
    else reject(new Error('the sheet did not answer'));
  }
}

/** Letters of years and days in a number format, outside of quoted text. */
const hasDate = ({ rows }: AreaCells): boolean =>
  rows.some((row) => row.some((cell) => /[yd年日]/iu.test(cell?.format?.replaceAll(/"[^"]*"/gu, '') ?? '')));

type Rows = readonly (readonly (GridCell | null)[])[];

/** The rows of an area out of what was read; nothing where a row was not. A rectangle may have been read in pieces. */
function rowsIn(read: readonly AreaCells[], { top, left, bottom, right }: Area): Rows | null {
  const rows: (readonly (GridCell | null)[])[] = [];
  for (let row = top; row <= bottom;) {
    const piece = read.find((one) => one.top <= row && row <= one.bottom && one.left <= left && right <= one.right);
    if (!piece) return null;
    const last = Math.min(bottom, piece.bottom);
    for (; row <= last; row += 1) {
      rows.push((piece.rows[row - piece.top] ?? []).slice(left - piece.left, right - piece.left + 1));
    }
  }
  return rows;
}
