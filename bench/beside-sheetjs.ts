/**
 * Part of `npm run bench`: what reading and judging a form take of the processors beside SheetJS (dense) reading the same form's
 * .xlsx, over the published forms, with texts never seen before. Nothing here passes or fails.
 */
import { readdirSync, readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { auditOf, judge, profileById } from '../src/audit';
import { readWorkbook, saveAsNew } from '../src/files';
import { read, type Grid } from '../src/form';
import { gridOf, type LabelledForm } from '../test/corpus/labels';
import { varied } from './varied';

/** Enough for the engine to have compiled what it is going to. */
const WARM = 60;
const ROUNDS = 20;
const options = { profile: profileById('national-2020') };
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const sweep = (): void => void globalThis.gc?.({ type: 'minor', execution: 'sync' });

function timed<Result>(work: () => Result): { readonly ms: number; readonly result: Result } {
  // What the step before left behind is swept first, or this one would be charged for it.
  sweep();
  // Of the processors: what else the machine does is not counted.
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, result };
}

function workbookOf(grid: Grid): Uint8Array {
  const saved = saveAsNew([{ name: '自评表', isHidden: false, grid, notes: [] }], {});
  if (!saved.ok) throw new Error(saved.failure.code);
  return saved.bytes;
}

/** What each step takes of one form, in milliseconds. */
interface Times {
  readonly sheetJs: number;
  readonly ours: number;
  readonly reading: number;
  readonly judging: number;
}

function timesOf(grid: Grid): Times {
  const bytes = workbookOf(grid);
  const sheetJs = timed(() => XLSX.read(bytes, { dense: true, type: 'array' }));
  const ours = timed(() => readWorkbook(bytes, '自评表.xlsx'));
  const reading = timed(() => read(grid));
  const judging = timed(() => reading.result.forms.map((form) => auditOf(judge(form, options)).findings.length));
  return { sheetJs: sheetJs.ms, ours: ours.ms, reading: reading.ms, judging: judging.ms };
}

const FOLDER = 'test/corpus/forms';
const grids = readdirSync(FOLDER)
  .filter((name) => !name.startsWith('made_'))
  .map((name) => gridOf(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as LabelledForm));
const times: Times[][] = grids.map(() => []);
for (let round = 0; round < WARM + ROUNDS; round += 1) {
  grids.forEach((grid, index) => {
    const time = timesOf(varied(grid, round * grids.length + index));
    if (round >= WARM) times[index]?.push(time);
  });
}

const of = (step: keyof Times): number[] => times.map((list) => median(list.map((time) => time[step])));
const sheetJs = of('sheetJs');
const ratio = (step: keyof Times): string => median(of(step).map((ms, index) => ms / (sheetJs[index] ?? 1))).toFixed(2);
const told = (step: keyof Times): string => `${median(of(step)).toFixed(3)} ms`;
print(`${grids.length} published forms, medians: SheetJS (dense) reads the .xlsx of one in ${told('sheetJs')}`);
print(`  judging ${told('judging')}, ratio ${ratio('judging')} (aim 0.15)`);
print(`  reading the form ${told('reading')}, ratio ${ratio('reading')} (aim 0.25)`);
print(`  from bytes to cells ${told('ours')}, ratio ${ratio('ours')}`);
