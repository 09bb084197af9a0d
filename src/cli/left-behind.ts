import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Review } from '../batch';
import { inNaturalOrder } from '../files';
import { catalogueOf, fill, type Language } from '../messages';
import { oneLine } from '../report';

/** Files that are named of what is told. */
const MOST_NAMES = 5;
const LOCK_FILE = /^~\$/u;

/** The files in a folder and those below it, by their paths below it. */
function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !LOCK_FILE.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + sep.length))
      .sort(inNaturalOrder);
  } catch {
    // There is no such folder: nothing was left in it.
    return [];
  }
}

/**
 * Says which letters and copies lie among those of this run and are not its own: they stay, since people work on them,
 * but nobody must send what an earlier run found.
 */
export function tellLeftBehind(out: string, { forms }: Review, letters: readonly string[], language: Language): void {
  const { batch } = catalogueOf(language);
  const copies = forms.flatMap(({ copy }) => (copy === null ? [] : join(out, decodeURIComponent(copy))));
  const own = new Set([...letters, ...copies]);
  for (const name of [batch['letter.folder'], batch['annotated.folder']]) {
    const folder = join(out, name);
    const others = filesBelow(folder).filter((path) => !own.has(join(folder, path)));
    if (others.length === 0) continue;
    const names = [...others.slice(0, MOST_NAMES), ...(others.length > MOST_NAMES ? ['…'] : [])];
    process.stderr.write(`${oneLine(fill(batch['left-behind'], { folder, count: others.length, names }, language))}\n`);
  }
}
