import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from './system-error';

/**
 * Makes a folder and those above it. Node's own way of doing so never ends where a folder takes no other, as `/proc`
 * does not.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      if ((await stat(path)).isDirectory()) return;
      throw error;
    }
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path).catch((again: unknown) => {
      // Another thread was quicker.
      if (codeOf(again) !== 'EEXIST') throw again;
    });
  }
}

/** A name for a file until it is whole: it lies beside its place, so that moving it there is one step. */
export const unfinished = (target: string): string => join(dirname(target), `.pe-${randomUUID()}.tmp`);

/** Writes a file beside its place and moves it there: never half of one, and never through a link into another file. */
export async function writeWhole(target: string, content: string | Uint8Array): Promise<void> {
  await makeFolder(dirname(target));
  const beside = unfinished(target);
  try {
    await writeFile(beside, content, { flag: 'wx' });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Makes sure, before a long run, that its results can be written into a folder. */
export async function prepareFolder(folder: string): Promise<void> {
  await makeFolder(folder);
  const trial = unfinished(join(folder, 'trial'));
  await writeFile(trial, '', { flag: 'wx' });
  await rm(trial);
}
