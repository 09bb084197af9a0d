/** `npm run golden`: writes what is read and said of every labelled form into test/corpus/golden/. */
import { pageOf, writeGolden } from './golden';
import { readLabels } from './labels';
import { readSource } from './sources';

const pages = readLabels().map((labels) => {
  const [specimen] = readSource('grids', [labels]);
  if (!specimen) throw new Error(`${labels.id}: nothing was read`);
  return { labels, page: pageOf(specimen) };
});
const changed = writeGolden(pages);
process.stdout.write(`${pages.length} pages, ${changed} changed: git diff shows which lines, the commit says why.\n`);
