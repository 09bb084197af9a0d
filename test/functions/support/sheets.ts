import { readFileSync } from 'node:fs';
import { IUniverInstanceService, LocaleType, type ICellData } from '@univerjs/core';
import { JSDOM } from 'jsdom';
import { fromA1, type Grid } from '../../../src/workbook';
import { readFile } from '../../../src/workbench/files';
import { FunctionFailures, registerFunctions } from '../../../src/workbench/functions';
import { toCellData } from '../../../src/workbench/port/cell-values';
import { UniverPort } from '../../../src/workbench/univer-port';
import { startEngine } from '../../../src/workbench/univer/engine';

/** What can be in a cell of a test: a value, a formula, or a number with its format. */
export type SheetCell = string | number | boolean | null | { readonly value: number; readonly format: string };

/** A workbook in the spreadsheet of the workbench, without a page, with the product's functions registered. */
export interface OpenSheet {
  /** Writes into a cell what a person would type: a formula begins with `=`. */
  type(address: string, content: string | number | null): Promise<void>;
  /** What a cell shows. */
  valueAt(address: string): unknown;
  /** Why the function in a cell failed, as it is told beside the cell. */
  reasonAt(address: string): string | null;
  /** Inserts a row above a cell. */
  insertRowAbove(address: string): void;
  /** The values of a formula and of the cells it spills into, row by row. */
  spillAt(address: string): unknown[][];
  /** Keeps settings in the workbook, as the pane does. */
  keep(settings: string): Promise<void>;
  /** The sheet as the pane reads it. */
  grid(): Promise<Grid>;
  close(): void;
}

const PATIENCE_MS = 5000;

// What a browser has and Node has not.
globalThis.DOMParser ??= new JSDOM().window.DOMParser;

function cellData(cell: SheetCell): ICellData {
  if (cell === null) return {};
  if (typeof cell === 'object') return { v: cell.value, t: 2, s: { n: { pattern: cell.format } } };
  return typeof cell === 'string' && cell.startsWith('=') ? { f: cell } : toCellData(cell);
}

/** Opens a sheet with these rows. */
export const openRows = (rows: readonly (readonly SheetCell[])[]): Promise<OpenSheet> =>
  open([
    {
      id: 's1',
      name: '表',
      cellData: Object.fromEntries(rows.map((row, r) => [r, Object.fromEntries(row.map((c, i) => [i, cellData(c)]))])),
    },
  ]);

/** Opens a sheet of a sample workbook. */
export async function openSample(file: string, name: string): Promise<OpenSheet> {
  const read = await readFile(new Blob([readFileSync(file)]), file);
  if (!read.ok) throw new Error(`${file} cannot be read`);
  return open(read.file.sheets.filter((sheet) => sheet.name === name));
}

type Sheets = NonNullable<Parameters<ReturnType<typeof startEngine>['api']['createWorkbook']>[0]['sheets']>;

async function open(sheets: readonly Sheets[string][]): Promise<OpenSheet> {
  const engine = startEngine({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} } });
  const failures = new FunctionFailures();
  const functions = registerFunctions(engine, 'zh-CN', failures);
  const workbook = engine.api.createWorkbook({
    id: 'book',
    name: 'book',
    sheetOrder: sheets.map(({ id }) => id ?? ''),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
  });
  functions.speak('zh-CN');
  engine.univer.__getInjector().get(IUniverInstanceService).focusUnit('book');
  const sheet = workbook.getActiveSheet();
  const settled = () => engine.api.getFormula().onCalculationResultApplied(PATIENCE_MS);
  await settled().catch(() => undefined);
  const valueAt = (address: string): unknown => sheet.getRange(address).getValue() ?? null;
  return {
    valueAt,
    type: async (address, content) => {
      const done = settled();
      sheet.getRange(address).setValue(content === null ? { v: null } : cellData(content));
      await done;
    },
    reasonAt: (address) => {
      const { row, column: col } = fromA1(address) ?? { row: -1, column: -1 };
      return failures.at({ unitId: 'book', subUnitId: sheet.getSheetId(), row, col });
    },
    insertRowAbove: (address) => {
      sheet.insertRowBefore(fromA1(address)?.row ?? 0);
    },
    spillAt: (address) => {
      const at = fromA1(address);
      const spilled = at && workbook.getWorkbook();
      if (!at || !spilled) return [];
      const rows: unknown[][] = [];
      const read = (row: number, column: number): unknown => sheet.getRange(row, column).getValue() ?? null;
      for (let row = at.row; read(row, at.column) !== null; row += 1) {
        const cells: unknown[] = [];
        for (let column = at.column; read(row, column) !== null; column += 1) cells.push(read(row, column));
        rows.push(cells);
      }
      return rows;
    },
    keep: async (settings) => {
      await new UniverPort(engine, 'book').saveSettings(settings);
    },
    grid: async () => {
      const read = await new UniverPort(engine, 'book').readSheets('active');
      if (!read.ok || !read.value[0]) throw new Error('The sheet cannot be read.');
      return read.value[0].grid;
    },
    close: () => engine.univer.dispose(),
  };
}
