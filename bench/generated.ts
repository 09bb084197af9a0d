import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook, save, type CellEdit, type ReadSheet } from '../src/files';

/** Workbooks in one folder; a tree has as many as a district sends a day. */
const IN_FOLDER = 50;

const NAME = /^[\p{Script=Han}（）()]{5,40}$/u;

/**
 * Writes workbooks with the styles and sheets of samples/tidy.xlsx into a folder tree, each with other names and
 * figures: the same ones for the same number.
 */
export function writeGenerated(folder: string, count: number): void {
  const bytes = new Uint8Array(readFileSync('samples/tidy.xlsx'));
  const read = readWorkbook(bytes, 'tidy.xlsx');
  if (!read.ok) throw new Error(read.failure.code);
  const own = ownTexts(read.sheets);
  for (let number = 0; number < count; number += 1) {
    const unit = join(folder, `单位${Math.floor(number / IN_FOLDER) + 1}`);
    mkdirSync(unit, { recursive: true });
    const cells = read.sheets.flatMap(({ name, grid }) =>
      grid.rows.flatMap((row, r) =>
        row.flatMap((cell, c): CellEdit[] => {
          const value = cell
            ? (varied(cell.value, number + r) ?? (own.has(cell.value) ? `${String(cell.value)}${number + 1}` : null))
            : null;
          const address = { row: grid.top + r, column: grid.left + c };
          return value === null ? [] : [{ sheet: name, address, value }];
        }),
      ),
    );
    const saved = save(bytes, 'tidy.xlsx', { cells });
    if (!saved.ok) throw new Error(saved.failure.code);
    writeFileSync(join(unit, `自评表${number + 1}.xlsx`), saved.bytes);
  }
}

/** Names of projects and indicators: words that stand in one sheet alone, as labels stand in all of them. */
function ownTexts(sheets: readonly ReadSheet[]): ReadonlySet<unknown> {
  const times = new Map<string, number>();
  for (const { grid } of sheets) {
    const texts = grid.rows.flat().flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []));
    for (const text of new Set(texts)) if (NAME.test(text)) times.set(text, (times.get(text) ?? 0) + 1);
  }
  return new Set([...times.keys()].filter((text) => times.get(text) === 1));
}

/** Another figure or name in the place of one; `null` for what stays as it is. */
function varied(value: unknown, seed: number): string | number | null {
  // Every third workbook has an amount or a score that no longer fits the others.
  if (typeof value === 'number' && Number.isInteger(value) && value > 1000) return value + (seed % 3) * 100;
  if (typeof value === 'number' && value > 1 && value < 10 && seed % 7 === 0) return value - 0.5;
  if (typeof value === 'string' && value.length > 40) return `${value}第${seed}号。`;
  return null;
}
