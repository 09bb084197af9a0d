/**
 * Takes the guide's pictures of the pane from its production build in the emulated Excel.
 *
 *   npx tsx scripts/take-pictures.ts [FOLDER]
 *
 * FOLDER is docs/images unless given. Ends with 1 where a state could not be reached.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

interface Pictures {
  takePictures(folder: string): Promise<readonly string[]>;
}

const root = fileURLToPath(new URL('../', import.meta.url));
// By its address: what runs in pages is compiled with a page's types, this script without them.
const source = new URL('../test/e2e/support/excel-pictures.ts', import.meta.url).href;
const { takePictures } = (await import(source)) as Pictures;

process.chdir(root);
const failed = await takePictures(path.resolve(process.argv[2] ?? 'docs/images'));
for (const line of failed) console.error(line);
process.exitCode = failed.length === 0 ? 0 : 1;
