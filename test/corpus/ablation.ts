/**
 * `npm run ablation`: what only each construct reads. It is switched off alone, and the labelled forms, their seeded
 * variations and the judged cases are read again. A construct that nothing is read otherwise without is named.
 */
import type { EvaluationForm, Grid } from '../../src/form';
import { read } from '../../src/form/search/read';
import { gridOf as gridOfCase, readCases } from '../cases/judged-case';
import { gridOf, readLabels } from './labels';
import { variationReader } from './vary/vary';
import { CONSTRUCTS, without } from './without';

const SEEDS = [1, 2, 3];
const SHOWN = 3;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** What is read of a form, in words: labels do not hold goals, remarks and management. */
const told = (forms: readonly EvaluationForm[]): string =>
  JSON.stringify(
    forms.map(({ cells: _cells, doubts: _doubts, ...form }) => form),
    (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'address' in value ? { ...value, cell: null } : value,
  );

const labels = readLabels();
const sheets = [
  ...labels.map((label) => ({ id: label.id, grid: gridOf(label) })),
  ...readCases().map((one) => ({ id: `case ${one.id}`, grid: gridOfCase(one) })),
].map((sheet) => ({ ...sheet, before: told(read(sheet.grid).forms) }));
const readers = labels.map((label) => ({ label, whole: variationReader(label) }));

/** What is lost without a construct: fields of labelled forms and variations, and anything else of any sheet. */
function lostWithout(id: string) {
  const grammar = without(id);
  const readForms = (grid: Grid): readonly EvaluationForm[] => read(grid, [], grammar).forms;
  const otherwise = sheets.filter(({ grid, before }) => told(readForms(grid)) !== before).map((sheet) => sheet.id);
  const touched = new Set(otherwise);
  let [forms, variations] = [0, 0];
  for (const { label, whole } of readers) {
    const less = variationReader(label, readForms);
    if (touched.has(label.id) && less.wrongAsLabelled > whole.wrongAsLabelled) forms += 1;
    for (const seed of SEEDS) {
      const lost = less.wrongAsLabelled - whole.wrongAsLabelled;
      if (less(seed).wrong.length + lost > whole(seed).wrong.length) variations += 1;
    }
  }
  return { id, forms, variations, otherwise };
}

print(
  `${labels.length} labelled forms, ${labels.length * SEEDS.length} variations, ${sheets.length - labels.length} cases`,
);
print('construct                 forms  variations  sheets read otherwise: fields lost without it, and any difference');
const lost = CONSTRUCTS.map(({ id }) => lostWithout(id)).sort((a, b) => b.otherwise.length - a.otherwise.length);
for (const { id, forms, variations, otherwise } of lost) {
  const some = otherwise.slice(0, SHOWN).join(', ') + (otherwise.length > SHOWN ? ', …' : '');
  print(
    `${id.padEnd(24)} ${String(forms).padStart(6)} ${String(variations).padStart(11)} ${String(otherwise.length).padStart(7)}  ${some}`,
  );
}
const idle = lost.filter(({ otherwise, variations }) => otherwise.length === 0 && variations === 0).map(({ id }) => id);
if (idle.length > 0) print(`nothing is read otherwise without: ${idle.join(', ')}`);
process.exitCode = idle.length > 0 ? 1 : 0;
