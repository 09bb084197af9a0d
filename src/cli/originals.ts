import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyPath, FINDINGS, FINDINGS_CSV, renamedCopies } from '../batch';
import { catalogueOf, fill } from '../messages';
import type { Request } from './options';
import { shardFile } from './shards';
import { complain } from './status';

/** What a file is, whatever path or link leads to it; `null`: there is none. */
function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return null;
  }
}

/** Every path that a run may write to. */
function targetsOf({ out, annotate, language, operands, shard }: Request, files: readonly string[]): string[] {
  if (out === null) return [];
  if (shard !== null) return [join(out, shardFile(shard))];
  const { batch } = catalogueOf(language);
  const fixed = [batch['file.summary'], batch['file.page'], FINDINGS, FINDINGS_CSV].map((name) => join(out, name));
  const letters = join(out, batch['letter.folder']);
  const renamed = annotate ? renamedCopies(files, operands) : {};
  const pathOf = (file: string): string => renamed[file] ?? copyPath(file, operands);
  const copies = annotate ? files.map((file) => join(out, batch['annotated.folder'], pathOf(file))) : [];
  // The copy of what is no .xlsx becomes one.
  return [
    ...fixed,
    ...namesIn(letters).map((name) => join(letters, name)),
    ...copies,
    ...copies.map((one) => `${one}.xlsx`),
  ];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Originals are sacred: complains where a run would write over a file that it reads; `null` where none is in danger. */
export function refuseToOverwrite(request: Request, files: readonly string[]): number | null {
  const { roster, profile, language } = request;
  const named = [roster, typeof profile === 'object' ? profile.file : null].filter((one) => one !== null);
  const originals = new Map([...files, ...named].map((file) => [identityOf(file), file]));
  originals.delete(null);
  for (const target of targetsOf(request, files)) {
    const file = originals.get(identityOf(target));
    if (file === undefined) continue;
    return complain(fill(catalogueOf(language).batch['would-overwrite'], { file, target }, language));
  }
  return null;
}
