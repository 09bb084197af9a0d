import { isCellError } from '../form';
import { readWorkbookFile } from './read-file';

/** The names of a roster: one a line of a text, or the first column of a workbook that holds text. `null`: not readable. */
export async function readRoster(path: string): Promise<readonly string[] | null> {
  const result = await readWorkbookFile(path);
  if (!result.ok) return null;
  return result.sheets.slice(0, 1).flatMap(({ grid }) =>
    grid.rows.flatMap((row) => {
      const value = row.find((cell) => cell !== null)?.value ?? null;
      return value === null || isCellError(value) ? [] : [String(value).trim()];
    }),
  );
}
