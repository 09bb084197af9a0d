import {
  fail,
  gridRowsOf,
  succeed,
  type Grid,
  type GridCell,
  type Outcome,
  type ReadOptions,
  type SheetContent,
  type SheetInfo,
  type SheetReading,
} from '../workbook';
import { blocksOf, readBlocks, type BlockRows } from './blocks';
import { breathingSpace, cancelled, unlessCancelled } from './cancel';
import { chooseSheets, type Which } from './choose-sheets';
import { nameTheSheet } from './diagnose';
import type { MarksFound } from './marks-found';
import type { Rectangle } from '../report/traces';
import { runInExcel } from './run';
import { findOwnSheet } from './own-sheets';
import { readWindows, type SheetWindow } from './windows';

/** A sheet with more cells than this between its first and its last value is no form. */
const maxCellsPerSheet = 1_000_000;

/** Reads sheets in two syncs, however many they are; more only where one response cannot hold them. */
export async function readSheets(
  which: Which,
  marks: MarksFound,
  { signal, onProgress }: ReadOptions = {},
): Promise<Outcome<readonly SheetReading[]>> {
  const chosen = await unlessCancelled(chooseSheets(which), signal);
  if (chosen === cancelled) return fail({ code: 'cancelled' });
  if (!chosen.ok) return chosen;
  const { sheets, date1904 } = chosen.value;
  const sheetIds = sheets.map(({ id }) => id);
  const windows = await unlessCancelled(readWindows(sheetIds), signal);
  if (windows === cancelled) return fail({ code: 'cancelled' });
  if (!windows.ok) return nameTheSheet(windows.failure, sheetIds);

  const readings: SheetReading[] = [];
  const breathe = breathingSpace();
  for (const [index, window] of windows.value.entries()) {
    await breathe();
    if (signal?.aborted) return fail({ code: 'cancelled' });
    const sheet = sheets[index];
    if (!sheet) break;
    const reading = await unlessCancelled(completeSheet(sheet, window), signal);
    if (reading === cancelled) return fail({ code: 'cancelled' });
    if (!reading.ok) return reading;
    if (window.marks) marks.set(sheet.id, window.marks);
    else marks.delete(sheet.id);
    readings.push(date1904 ? countedFrom1904(reading.value) : reading.value);
    onProgress?.(index + 1, sheets.length, sheet);
  }
  return succeed(readings);
}

/** Reads the sheet of a kind that this product made; `null` where there is none. */
export async function readOwnSheet(
  kind: SheetContent['kind'],
  marks: MarksFound,
): Promise<Outcome<SheetReading | null>> {
  const found = await runInExcel((context) => findOwnSheet(context, kind));
  if (!found.ok) return found;
  const { own } = found.value;
  if (!own) return succeed(null);
  const read = await readSheets([own.id], marks);
  return read.ok ? succeed(read.value[0] ?? null) : read;
}

const countedFrom1904 = ({ sheet, grid }: SheetReading): SheetReading => ({ sheet, grid: { ...grid, date1904: true } });

/** The reading of a sheet: as the window shows it, or with what lies beyond the window. */
async function completeSheet(sheet: SheetInfo, { used, window }: SheetWindow): Promise<Outcome<SheetReading>> {
  if (!used) return succeed({ sheet, grid: { top: 0, left: 0, rows: [] } });
  if (window && isSame(window, used)) return succeed({ sheet, grid: gridAt(used, gridRowsOf(window.cells)) });
  if (cellsIn(used) > maxCellsPerSheet) return fail({ code: 'too-large', sheet: sheet.name });
  const blocks = await readBlocks(blocksOf(sheet.id, used));
  if (blocks.ok) return succeed({ sheet, grid: gridAt(used, joinRows(blocks.value)) });
  const { failure } = blocks;
  return failure.code === 'too-large' ? fail({ ...failure, sheet: sheet.name }) : nameTheSheet(failure, [sheet.id]);
}

const gridAt = ({ top, left }: Rectangle, rows: Grid['rows']): Grid => ({ top, left, rows });

const joinRows = (blocks: readonly BlockRows[]): readonly (readonly (GridCell | null)[])[] =>
  blocks.flatMap(({ rows }) => rows);

const cellsIn = ({ top, left, bottom, right }: Rectangle): number => (bottom - top + 1) * (right - left + 1);

const isSame = (one: Rectangle, other: Rectangle): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
