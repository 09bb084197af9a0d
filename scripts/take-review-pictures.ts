/**
 * Takes the guide's pictures of what a run over a folder writes. Needs the built command, LibreOffice and poppler-utils.
 *
 *   npx tsx scripts/take-review-pictures.ts [FOLDER]
 *
 * FOLDER is docs/images unless given.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

interface Pictures {
  takeReviewPictures(folder: string): Promise<void>;
}

// By its address: what runs in pages is compiled with a page's types, this script without them.
const source = new URL('../test/e2e/support/review-pictures.ts', import.meta.url).href;
const { takeReviewPictures } = (await import(source)) as Pictures;

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
await takeReviewPictures(path.resolve(process.argv[2] ?? 'docs/images'));
