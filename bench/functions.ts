/**
 * `npm run bench`: how many calls of the worksheet functions a second takes, beside formula.js and HyperFormula computing
 * the same plain formula. Nothing here passes or fails. The two are dev dependencies for this comparison alone; no bundle
 * of the product holds them (HyperFormula is under the GPL).
 */
import { MIN, ROUND } from '@formulajs/formulajs';
import { HyperFormula } from 'hyperformula';
import { call } from '../src/functions';

const ROUNDS = 7;
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const count = (value: number): string => Math.round(value).toLocaleString('en-US');

/** The middle of several rounds, in ms. */
function median(work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

interface Row {
  readonly target: number;
  readonly actual: number;
  readonly points: number;
}

/** Everyday indicators, a third of them met, no two alike. */
const rowsOf = (many: number): Row[] =>
  Array.from({ length: many }, (_, i) => ({
    target: 100 + (i % 977),
    actual: ((i * 7919) % 150_000) / 100,
    points: 1 + (i % 20) / 2,
  }));

let sink = 0;
const keep = (value: unknown): void => {
  sink += typeof value === 'number' ? value : 1;
};

function perSecond(name: string, many: number, each: (index: number) => unknown): void {
  const ms = median(() => {
    for (let index = 0; index < many; index += 1) keep(each(index));
  });
  print(`${name}: ${count((many / ms) * 1000)} a second`);
}

const rows = rowsOf(200_000);
const at = (index: number): Row => rows[index % rows.length] as Row;

perSecond('PE.SCORE on numbers', rows.length, (i) => {
  const { target, actual, points } = at(i);
  return call('SCORE', [target, actual, points]);
});

const texts = rowsOf(5_000).map(({ target, actual, points }) => [`≥${target}万平方米`, `${actual}万平方米`, points]);
perSecond('PE.SCORE on text', 200_000, (i) => call('SCORE', texts[i % texts.length] ?? []));
let turn = 0;
const fresh = (i: number): unknown => {
  turn += 1;
  return call('SCORE', [`≥${(i % 977) + 100}.${turn % 1_000_003}米`, `${i % 1500}.${turn % 999_983}米`, 10]);
};
perSecond('PE.SCORE on text never seen before', 20_000, fresh);

const columns = rowsOf(50_000);
const column = (pick: (row: Row) => number): number[][] => columns.map((row) => [pick(row)]);
const arrays = [column((row) => row.target), column((row) => row.actual), column((row) => row.points)];
const ms = median(() => keep(call('SCORES', arrays)));
print(`PE.SCORES over ${count(columns.length)} rows: ${ms.toFixed(1)} ms`);

perSecond('formula.js, ROUND(MIN(1,B/A)*C,2)', rows.length, (i) => {
  const { target, actual, points } = at(i);
  return ROUND(MIN(1, actual / target) * points, 2);
});

/** HyperFormula computes sheets: the same rows in one, every actual new at once. */
const sheet = columns.map(({ target, actual, points }, i) => [
  target,
  actual,
  points,
  `=ROUND(MIN(1,B${i + 1}/A${i + 1})*C${i + 1},2)`,
]);
const engine = HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3', maxRows: columns.length });
let shift = 0;
const recalculated = median(() => {
  shift += 1;
  engine.setCellContents(
    { sheet: 0, row: 0, col: 1 },
    columns.map(({ actual }) => [actual + shift]),
  );
  keep(engine.getCellValue({ sheet: 0, row: columns.length - 1, col: 3 }));
});
print(
  `HyperFormula, the same formula in ${count(columns.length)} cells, all changed at once: ${recalculated.toFixed(1)} ms, ` +
    `${count((columns.length / recalculated) * 1000)} a second`,
);
engine.destroy();
if (!Number.isFinite(sink)) throw new Error('a result was no number');
