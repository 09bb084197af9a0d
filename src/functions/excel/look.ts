import { fromA1, gridRowsOf } from '../../form';
import { SheetRange } from '../sheet-range';

/** Cells of one argument beyond which the sheet is not asked: Excel would answer with more than it can carry. */
export const MOST_CELLS = 100_000;

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

interface Request {
  readonly address: string;
  readonly resolve: (range: SheetRange) => void;
  readonly reject: (cause: unknown) => void;
}

let waiting: Request[] = [];

/**
 * A range as it stands in the sheet: what is blank, how numbers are shown. Excel computes many cells at once, so all
 * that is asked in one turn goes over in one request.
 */
export function lookAt(address: string): Promise<SheetRange> {
  return new Promise((resolve, reject) => {
    if (waiting.length === 0) queueMicrotask(() => void answerAll());
    waiting.push({ address, resolve, reject });
  });
}

async function answerAll(): Promise<void> {
  const requests = waiting;
  waiting = [];
  try {
    const found = await read([...new Set(requests.map(({ address }) => address))]);
    for (const { address, resolve, reject } of requests) {
      const range = found.get(address);
      if (range) resolve(range);
      else reject(new Error(`${address} was not answered`));
    }
  } catch (cause) {
    for (const { reject } of requests) reject(cause);
  }
}

/** Waits for the end of an edit: formulas are also computed while a person is typing. */
const read = (addresses: readonly string[]): Promise<Map<string, SheetRange>> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const ranges = addresses.map((address) => {
      const { sheet, reference } = placeOf(address);
      const { worksheets } = context.workbook;
      const worksheet = sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
      const range = worksheet.getRange(reference);
      range.load('values, formulas, numberFormat, valueTypes');
      return range;
    });
    await context.sync();
    return new Map(addresses.map((address, index) => [address, rangeOf(address, ranges[index] as Excel.Range)]));
  });

function rangeOf(address: string, { values, formulas, numberFormat, valueTypes }: Excel.Range): SheetRange {
  const [first = ''] = placeOf(address).reference.split(':');
  const { row: top, column: left } = fromA1(first) ?? { row: 0, column: 0 };
  return new SheetRange({ top, left, rows: gridRowsOf({ values, formulas, numberFormat, valueTypes }) });
}
