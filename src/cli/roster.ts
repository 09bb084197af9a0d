import { isCellError } from '../form';
import { catalogueOf, fill } from '../messages';
import type { Request } from './options';
import { readWorkbookFile } from './read-file';
import { complain } from './status';

/** The names of a roster: one a line of a text, or the first column of a workbook that holds text. `null`: not readable. */
async function readRoster(path: string): Promise<readonly string[] | null> {
  const result = await readWorkbookFile(path);
  if (!result.ok) return null;
  return result.sheets.slice(0, 1).flatMap(({ grid }) =>
    grid.rows.flatMap((row) => {
      const value = row.find((cell) => cell !== null)?.value ?? null;
      return value === null || isCellError(value) ? [] : [String(value).trim()];
    }),
  );
}

/** The roster that a request names; `null`: none. One that cannot be read is complained of. */
export async function readRosterOf({ roster, language }: Request): Promise<readonly string[] | null | 'unreadable'> {
  if (roster === null) return null;
  const names = await readRoster(roster);
  if (names === null) complain(fill(catalogueOf(language).batch['roster-unreadable'], { file: roster }, language));
  return names ?? 'unreadable';
}
