/** `npm run corpus`: how well the labelled forms are read and judged, per form and overall. `--missed` lists what is not found. */
import { readKinds, readLabels, type Certainty } from './labels';
import { measure, type Measurement } from './measure';
import { runVariations } from './vary/main';
import { readSource, type SourceName } from './sources';

const CERTAINTIES: readonly Certainty[] = ['A', 'S', 'C', 'R', 'J'];
const details = process.argv.includes('--missed');
const labels = readLabels();
const seeds = labels.filter(({ id }) => id.startsWith('seed_'));
const others = labels.filter(({ id }) => !id.startsWith('seed_'));
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

if (process.argv.includes('--vary') || process.argv.includes('--replay')) {
  process.exitCode = runVariations(process.argv.slice(2), print) ? 0 : 1;
} else {
  for (const source of ['as-pasted', 'tidy', 'stacked'] as const) {
    report(
      source,
      'nine forms of 2021',
      measure(readSource(source, seeds), kinds, { withDisplacement: source !== 'tidy' }),
    );
  }
  report(
    'grids',
    'forms of other places',
    others.flatMap((label) => measure(readSource('grids', [label]), kinds, { withDisplacement: true })),
  );
}
