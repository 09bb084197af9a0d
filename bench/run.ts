/** `npm run bench`: how long it takes to read and judge forms, and whether memory stays flat. Nothing here passes or fails. */
import { readFileSync } from 'node:fs';
import { auditOf, profileById, judge } from '../src/audit';
import { readWorkbook } from '../src/files';
import type { Grid } from '../src/form';
import { read } from '../src/form';
import { varied } from './varied';

const FORMS = 10_000;
const SAMPLES = 2_000;
const options = { profile: profileById('national-2020') };
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const megabytes = (): number => Math.round(process.memoryUsage().heapUsed / 1024 / 1024);

function grids(): Grid[] {
  const result = readWorkbook(readFileSync('samples/as-pasted.xlsx'), 'as-pasted.xlsx');
  if (!result.ok) throw new Error(result.failure.code);
  return result.sheets.map((sheet) => sheet.grid);
}

function judged(grid: Grid): number {
  return read(grid).forms.reduce((sum, form) => sum + auditOf(judge(form, options)).findings.length, 0);
}

const sheets = grids();
for (let warm = 0; warm < 300; warm += 1) sheets.forEach(judged);
const times: number[] = [];
for (let index = 0; index < SAMPLES; index += 1) {
  const grid = varied(sheets[index % sheets.length] as Grid, index);
  const start = performance.now();
  judged(grid);
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(3);
print(
  `one form, read and judged, warm: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, 99 % ${at(0.99)} ms (${SAMPLES} forms)`,
);

globalThis.gc?.();
const before = megabytes();
const heaps: number[] = [];
const start = performance.now();
let findings = 0;
for (let index = 0; index < FORMS; index += 1) {
  findings += judged(varied(sheets[index % sheets.length] as Grid, index));
  if (index % 2000 === 1999) {
    globalThis.gc?.();
    heaps.push(megabytes());
  }
}
const seconds = (performance.now() - start) / 1000;
print(
  `${FORMS} forms in one process: ${seconds.toFixed(2)} s, ${findings} findings; heap ${before} MB before, then ${heaps.join(', ')} MB`,
);
