import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './context';

/** The content, or null where there is no such file; a folder in its place is no file. */
function readOrNull(path: string): Uint8Array | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path) : null;
}

/** A query or hash is the page's own affair. */
const fileOf = (path: string): string => decodeURIComponent(path.replace(/[?#].*$/, ''));

/** A built site: what is not in the folder is missing. */
export const builtSite = (folder: string): Site => ({ read: (path) => readOrNull(join(folder, fileOf(path))) });

/** The repository before a build: only assets/ is there already, everything else is for a build to make. */
export const sourceSite = (root: string): Site => ({
  read: (path) => (path.startsWith('assets/') ? readOrNull(join(root, fileOf(path))) : undefined),
});
