/** `npm run corpus`: how well the labelled forms are read and judged, per form and overall. `--missed` lists what is not found. */
import { groupsOf, measureAll, measureAlone } from './all';
import { readKinds, readLabels, type Certainty } from './labels';
import { measure, type Measurement } from './measure';
import { readSource, type SourceName } from './sources';
import { thresholds } from './thresholds';
import { runVariations } from './vary/main';

const CERTAINTIES: readonly Certainty[] = ['A', 'S', 'C', 'R', 'J'];
const details = process.argv.includes('--missed');
const { seeds, published, made } = groupsOf(readLabels());
const kinds = readKinds();
const print = (line: string): void => void process.stdout.write(`${line}\n`);

function recallText(list: readonly Measurement[]): string {
  return CERTAINTIES.map((certainty) => {
    const hit = list.reduce((sum, one) => sum + one.recall[certainty].hit, 0);
    const total = list.reduce((sum, one) => sum + one.recall[certainty].total, 0);
    return `${certainty} ${hit}/${total}${total > 0 ? ` ${((100 * hit) / total).toFixed(1)}%` : ''}`;
  }).join('  ');
}

function lineOf(name: string, list: readonly Measurement[]): string {
  const add = (pick: (one: Measurement) => number): number => list.reduce((sum, one) => sum + pick(one), 0);
  const unlabelled = (severity: string): number =>
    add((one) => one.unlabelled.filter((finding) => finding.severity === severity).length);
  const fields = `fields ${add((one) => one.fields.right)}/${add((one) => one.fields.total)}`;
  const traps = `traps ${add((one) => one.trapViolations.length)}/${add((one) => one.traps)}`;
  const counts = `e ${add((one) => one.counts.error)} w ${add((one) => one.counts.warning)} i ${add((one) => one.counts.info)}`;
  return `${name.padEnd(26)} ${fields} | ${recallText(list)} | ${traps} | unlabelled e ${unlabelled('error')} w ${unlabelled('warning')} | ${counts}`;
}

function report(source: SourceName, title: string, list: readonly Measurement[]): void {
  print(`\n${title} (${source})`);
  for (const one of list) {
    print(lineOf(one.id, [one]));
    if (!details) continue;
    for (const wrong of one.fields.wrong) print(`    field    ${wrong}`);
    for (const { certainty, row, kind, detail } of one.missed)
      print(`    missed   ${certainty} row ${row === null ? '-' : row + 1} ${kind}: ${detail}`);
    for (const { trap, rule } of one.trapViolations)
      print(`    trap     row ${trap.row === null ? '-' : trap.row + 1} ${rule}: ${trap.detail}`);
    for (const { rule, severity, cells } of one.unlabelled)
      print(`    unlabelled ${severity} ${rule} ${cells.join(' ')}`);
  }
  print(lineOf('overall', list));
}

function runCorpus(): boolean {
  for (const source of ['as-pasted', 'tidy', 'stacked'] as const) {
    const list = measure(readSource(source, seeds), kinds, { withDisplacement: source !== 'tidy' });
    report(source, 'nine forms of 2021', list);
  }
  report('grids', 'forms of other places', measureAlone(published));
  if (made.length > 0) report('grids', 'forms composed to show other layouts', measureAlone(made));
  const all = measureAll();
  print('\nby kind');
  for (const kind of [...new Set(all.map((one) => one.kind))].sort()) {
    const list = all.filter((one) => one.kind === kind);
    const named = list.filter((one) => one.kindRead === kind).length;
    print(`${lineOf(`${kind}: ${list.length} forms, ${named} so named`, list)}`);
  }
  print('');
  const checks = thresholds(all);
  for (const { isMet, text } of checks) print(`${isMet ? 'pass' : 'FAIL'}  ${text}`);
  return checks.every(({ isMet }) => isMet);
}

const isVaried = process.argv.includes('--vary') || process.argv.includes('--replay');
const isMet = isVaried ? runVariations(process.argv.slice(2), print) : runCorpus();
process.exitCode = isMet ? 0 : 1;
