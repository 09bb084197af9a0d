import { join } from 'node:path';
import { FINDINGS, FINDINGS_CSV } from '../batch';
import { catalogueOf, LANGUAGES, type Catalogue } from '../messages';
import { readWorkbookFile } from './read-file';

/**
 * What earlier runs wrote into a folder, out of the names in it: they are no forms that somebody handed in. Copies of
 * a run that was broken off lie in its folder without its findings, so the folder of this run is known by `isOut`.
 */
export function ownOutputs(folder: string, names: readonly string[], isOut: boolean): string[] {
  const isFinished = names.includes(FINDINGS);
  if (!isFinished && !isOut) return [];
  const own = new Set(isFinished ? [FINDINGS_CSV] : []);
  for (const language of LANGUAGES) {
    const { batch } = catalogueOf(language);
    own.add(batch['annotated.folder']);
    own.add(batch['letter.folder']);
    const summary = batch['file.summary'];
    if (isFinished && names.includes(summary) && isSummary(join(folder, summary), batch)) own.add(summary);
  }
  return names.filter((name) => own.has(name));
}

/** A collecting department calls its own file 汇总.xlsx as well: the sheets tell. */
function isSummary(path: string, batch: Catalogue['batch']): boolean {
  const read = readWorkbookFile(path);
  if (!read.ok) return false;
  const names = read.sheets.map(({ name }) => name);
  return names[0] === batch['sheet.forms'] && names[1] === batch['sheet.findings'];
}
