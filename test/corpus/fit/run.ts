/**
 * `npm run fit`: tries every weight of `src/form/search/weights.ts` a tenth up and down on the labelled forms and a
 * seeded variation of each, and prints the steps that make them worth more. Each province's forms are then scored with
 * weights fitted without them. `--write` writes its section of docs/accuracy.md; the weights a person changes.
 */
import { parseArgs } from 'node:util';
import { readLabels } from '../labels';
import { table, writeSection } from '../page';
import { climb, measurer, sumOf, weights } from './search';

const HEADING = 'Weights, fitted';
const SEEDS = [1];
const MOST_ROUNDS = 3;
const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const labels = readLabels();
const measure = measurer(labels, SEEDS);
const committed = weights().map(({ value }) => value);
const reset = (): void => weights().forEach((weight, index) => (weight.value = committed[index] ?? 0));
const provinceOf = (id: string): string => (id.startsWith('seed_') ? 'sz' : id.replace(/^made_/u, '').split('_')[0]!);

const before = sumOf(measure());
const moved = climb(measure, () => true, MOST_ROUNDS);
const fitted = sumOf(measure());
reset();
print(
  `${weights().length} weights, ${labels.length} forms with ${SEEDS.length} variation each: worth ${before}, fitted ${fitted}`,
);
print(moved.length > 0 ? moved.join('\n') : 'no step makes the forms worth more');

const provinces = [...new Set(labels.map(({ id }) => provinceOf(id)))].sort();
const rows = provinces.map((province) => {
  const isOwn = (id: string): boolean => provinceOf(id) === province;
  const own = sumOf(measure(), isOwn);
  const steps = climb(measure, (id) => !isOwn(id), MOST_ROUNDS);
  const without = sumOf(measure(), isOwn);
  reset();
  print(
    `${province.padEnd(8)} ${own} with all, ${without} fitted without it${steps.length > 0 ? `: ${steps.join(', ')}` : ''}`,
  );
  return { province, own, without };
});
const total = rows.reduce((sum, { without }) => sum + without, 0);
print(`all: ${before} as committed, ${total} where each province is scored with weights fitted without it`);
if (values.write)
  writeSection(
    HEADING,
    `## ${HEADING}

\`npm run fit -- --write\`, some minutes. The ${committed.length} weights of \`src/form/search/weights.ts\` that may move are tried a tenth up and down, one after another, on the labelled forms and a seeded variation of each; a form is worth its fields read right, less 20 where it is read wrongly and called sure. ${moved.length === 0 ? 'No step makes the forms worth more than the committed weights do.' : `Steps that would: ${moved.join(', ')}.`} Each province's forms are also scored with weights fitted without them.

${table(
  ['forms', 'as committed', 'fitted without them'],
  [...rows.map(({ province, own, without }) => [province, own, without]), ['**all**', before, total]],
)}

`,
  );
