/**
 * `npm run certainty`: how sure the reader is, and how right. `-- FOLDER` measures labelled forms of another folder,
 * `--show` lists what was read wrongly by a reading called sure, `--write` writes its section of docs/accuracy.md.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { byOrigin } from '../all';
import { readLabels } from '../labels';
import { table, writeSection } from '../page';
import { ablated, asLabelled, masked, type Calibrated } from './calibrate';

const HEADING = 'How sure, and how right';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, show: { type: 'boolean' } },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const folders = positionals.map((path) => pathToFileURL(`${path}/`));
const labels = folders.length > 0 ? folders.flatMap((folder) => readLabels(folder)) : readLabels();
const { published, made } = byOrigin(labels, ({ id }) => id);
const projects = published.filter(({ kind }) => kind === 'project');

/** Readings by how sure they are; of masked and ablated ones only those that lost something count. */
function rowOf(name: string, list: readonly Calibrated[]): (string | number)[] {
  const sure = list.filter(({ certainty }) => certainty === 'sure');
  const isWrong = ({ wrong }: Calibrated): boolean => wrong.length > 0;
  const sum = (of: readonly Calibrated[], pick: (one: Calibrated) => number): number =>
    of.reduce((all, one) => all + pick(one), 0);
  const share = `${sum(sure, ({ right }) => right)} of ${sum(sure, ({ total }) => total)}`;
  return [name, list.length, sure.length, share, list.filter(isWrong).length, sure.filter(isWrong).length];
}

const lost = (list: readonly Calibrated[]): Calibrated[] => list.filter(({ wrong }) => wrong.length > 0);
const rows = [
  rowOf('published, projects', projects.map(asLabelled)),
  rowOf('published, all', published.map(asLabelled)),
  rowOf('composed', made.map(asLabelled)),
  rowOf('published, one label masked: those that lost something', lost(published.flatMap(masked))),
  rowOf('all, without one construct: those that lost something', lost(labels.flatMap(ablated))),
];
const text = table(
  ['readings', 'number', 'called sure', 'fields right of those', 'with something wrong', 'of those called sure'],
  rows,
);
print(text);
if (values.show)
  for (const label of labels)
    for (const { certainty, wrong } of [asLabelled(label), ...masked(label)])
      if (certainty === 'sure' && wrong.length > 0) print(`${label.id} ${wrong.join('; ')}`);
if (values.write)
  writeSection(
    HEADING,
    `## ${HEADING}

\`npm run certainty -- --write\`. Readings by what the reader says of them (\`layoutCertainty\`). A form read wrongly and called sure is the worst that can happen. Certainty is what the best reading leaves over: where a cell that no field owns could be a field that has no cell (\`src/form/search/left-over.ts\`), a second reading would be nearly as good, and the cell is a doubt.

As the labelled forms are known to those who wrote the reader, ignorance is put to the test: each label of the published forms in turn is replaced by words that nobody knows, and each construct in turn is taken out. What is then lost should never be called sure.

${text}

`,
  );
