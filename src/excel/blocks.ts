import { fail, gridRowsOf, type GridCell, type Outcome } from '../workbook';
import type { Rectangle } from '../report/traces';
import { runInExcel } from './run';

/** Cells of a sheet to be read in one piece. */
export interface Block extends Rectangle {
  readonly sheetId: string;
}

/** The rows of a block that was read. */
export interface BlockRows extends Block {
  readonly rows: readonly (readonly (GridCell | null)[])[];
}

export const valueProperties = 'values,formulas,numberFormat,valueTypes';

/** Cells asked for at once: with their formats and formulas, some 4 MB. */
export const cellsPerBlock = 100_000;

/** Cuts a rectangle of a sheet into blocks of whole rows. */
export function blocksOf(sheetId: string, { top, left, bottom, right }: Rectangle): readonly Block[] {
  const rowsPerBlock = Math.max(1, Math.floor(cellsPerBlock / (right - left + 1)));
  const blocks: Block[] = [];
  for (let first = top; first <= bottom; first += rowsPerBlock) {
    blocks.push({ sheetId, top: first, left, bottom: Math.min(bottom, first + rowsPerBlock - 1), right });
  }
  return blocks;
}

/** Reads a block; where it is more than Excel moves at once, its halves. */
export async function readBlock(block: Block): Promise<Outcome<readonly BlockRows[]>> {
  const { sheetId, top, left, bottom, right } = block;
  const read = await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).load(valueProperties);
    await context.sync();
    return [{ ...block, rows: gridRowsOf(range) }];
  });
  if (read.ok || read.failure.code !== 'too-large' || top === bottom) return read;
  const middle = Math.floor((top + bottom) / 2);
  return readBlocks([
    { ...block, bottom: middle },
    { ...block, top: middle + 1 },
  ]);
}

/** Reads blocks one after the other, up to the first that fails. */
export async function readBlocks(blocks: readonly Block[]): Promise<Outcome<readonly BlockRows[]>> {
  const read: BlockRows[] = [];
  for (const block of blocks) {
    const outcome = await readBlock(block);
    if (!outcome.ok) return fail(outcome.failure);
    read.push(...outcome.value);
  }
  return { ok: true, value: read };
}
