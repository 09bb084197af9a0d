import { readFile } from 'node:fs/promises';
import { catalogueOf, fill, type Language } from '../messages';
import type { Letter } from '../batch';
import { writeWhole } from './write-whole';

/**
 * Writes a letter as a file and returns its path. Letters are there to be edited: one that somebody has changed keeps
 * its place, and the new one lies beside it.
 */
export async function writeLetter(path: string, letter: Letter, language: Language): Promise<string> {
  const { isAsWritten, letterFile } = await import(/* webpackMode: "eager" */ '../batch/letter-file');
  const isFree = async (target: string): Promise<boolean> => {
    const bytes = await readFile(target).catch(() => null);
    return bytes === null || isAsWritten(bytes);
  };
  const { batch } = catalogueOf(language);
  let target = path;
  for (let number = 2; !(await isFree(target)); number += 1)
    target = path.replace(/(?=\.docx$)/u, fill(batch['letter.again'], { number }, language));
  await writeWhole(target, await letterFile(letter));
  return target;
}
