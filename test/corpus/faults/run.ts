/**
 * `npm run faults`: one known fault at a time in every labelled form, and what the engine says to it.
 *
 * `--seed N` samples other places, `--only ID` runs one operator, `--show K` lists K misses and K unrelated findings
 * of each operator. `--write` writes docs/accuracy.md instead, `--check` compares it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { byOrigin } from '../all';
import { readLabels } from '../labels';
import { accuracyPage } from './accuracy';
import { FAULT_OPERATORS, injectFaults, type Injection } from './inject';
import { summarise, type FaultLine } from './summary';

const PAGE = new URL('../../../docs/accuracy.md', import.meta.url);

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '0' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const row = ({ id, injected, found, first, unrelated }: FaultLine): string =>
  `${id.padEnd(26)} injected ${String(injected).padStart(5)}  found ${String(found).padStart(5)}  first cell ${String(first).padStart(5)}  unrelated ${String(unrelated).padStart(4)}`;

function show(name: string, list: readonly Injection[], detail: (one: Injection) => readonly string[]): void {
  for (const one of list.slice(0, Number(values.show))) {
    print(`    ${name} ${one.form} ${one.cells.join(' ')} ${one.what}`);
    for (const text of detail(one)) print(`        ${text}`);
  }
}

/** Runs the operators, prints the table, and says whether the goals are met. */
function run(): boolean {
  const operators = FAULT_OPERATORS.filter(({ id }) => values.only === undefined || id === values.only);
  if (operators.length === 0) throw new Error(`--only: there is no operator ${values.only}`);
  const injections = injectFaults(readLabels(), { seed: Number(values.seed), operators });
  const { lines, overall } = summarise(operators, injections);
  const { published, made } = byOrigin(injections, ({ form }) => form);
  for (const line of lines) {
    print(row(line));
    const own = injections.filter(({ operator }) => operator === line.id);
    const missed = own.filter(({ isFound }) => !isFound);
    const disturbed = own.filter(({ unrelated }) => unrelated.length > 0);
    show('missed', missed, ({ news }) => news);
    show('unrelated', disturbed, ({ unrelated }) => unrelated);
  }
  print(row(overall));
  const { goals } = summarise(operators, published);
  print('published forms');
  for (const { isMet, text } of goals) print(`${isMet ? 'pass' : 'FAIL'}  ${text}`);
  print('composed forms, chosen to be hard: no goal');
  for (const { text } of summarise(operators, made).goals) print(`      ${text}`);
  return goals.every(({ isMet }) => isMet);
}

if (values.write || values.check) {
  const page = accuracyPage();
  if (values.write) writeFileSync(PAGE, page);
  else if (readFileSync(PAGE, 'utf8') !== page) {
    console.error('docs/accuracy.md is not what the measurements give: run npm run faults -- --write');
    process.exitCode = 1;
  }
} else process.exitCode = run() ? 0 : 1;
