/**
 * Takes the guide's pictures from the production builds: of the pane in the emulated Excel, and of the workbench.
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

interface WorkbenchPictures {
  takeWorkbenchPictures(folder: string): Promise<void>;
}

const root = fileURLToPath(new URL('../', import.meta.url));
// By their addresses: what runs in pages is compiled with a page's types, this script without them.
const source = (name: string): string => new URL(`../test/e2e/support/${name}.ts`, import.meta.url).href;
const { takePictures } = (await import(source('excel-pictures'))) as Pictures;
const { takeWorkbenchPictures } = (await import(source('workbench-pictures'))) as WorkbenchPictures;

process.chdir(root);
const folder = path.resolve(process.argv[2] ?? 'docs/images');
const failed = await takePictures(folder);
await takeWorkbenchPictures(folder);
for (const line of failed) console.error(line);
process.exitCode = failed.length === 0 ? 0 : 1;
