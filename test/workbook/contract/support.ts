import {
  fromA1,
  toA1,
  type CellAddress,
  type Grid,
  type GridCell,
  type Outcome,
  type SheetReading,
  type WorkbookPort,
} from '../../../src/workbook';

/** The value of an outcome that has to have one. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The port failed: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}

export function cell(reference: string): CellAddress {
  const address = fromA1(reference);
  if (!address) throw new Error(`No address: ${reference}`);
  return address;
}

export const cells = (...references: string[]): CellAddress[] => references.map(cell);

/** The id of a sheet by its name. */
export async function idOf(port: WorkbookPort, name: string): Promise<string> {
  const sheet = valueOf(await port.listSheets()).find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet.id;
}

/** The non-blank cells of a grid by address. */
export function cellsOf({ top, left, rows }: Grid): Record<string, GridCell> {
  const entries = rows.flatMap((row, rowIndex) =>
    row.flatMap((one, column): [string, GridCell][] =>
      one ? [[toA1({ row: top + rowIndex, column: left + column }), one]] : [],
    ),
  );
  return Object.fromEntries(entries);
}

/** Reads one sheet by its name. */
export async function readSheet(port: WorkbookPort, name: string): Promise<SheetReading> {
  const [reading] = valueOf(await port.readSheets([await idOf(port, name)]));
  if (!reading) throw new Error(`Nothing was read of ${name}.`);
  return reading;
}

/** The non-blank cells of a sheet by address. */
export async function readCells(port: WorkbookPort, name: string): Promise<Record<string, GridCell>> {
  return cellsOf((await readSheet(port, name)).grid);
}

/** Waits until something holds, as events come when they come. */
export async function eventually(check: () => boolean): Promise<void> {
  for (let looks = 0; !check(); looks += 1) {
    if (looks === 400) throw new Error('It did not happen.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
