import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hand, type After } from '../../src/cli/hand';
import { inOrder } from '../../src/cli/in-order';
import type { Task } from '../../src/cli/task';

/** A program whose files behave as they are called. */
const PROGRAM = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', (file) => {
  if (file === 'endless') for (;;);
  if (file === 'greedy') for (const kept = []; ; ) kept.push({ more: kept.length });
  if (file === 'throws') throw new Error('a fault of the program');
  if (file === 'exits') process.exit(7);
  parentPort.postMessage({ file, forms: [], failures: [], skipped: [] });
});
parentPort.postMessage('ready');
`;

jest.setTimeout(60_000);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pe-hand-'));
  writeFileSync(join(folder, 'program.cjs'), PROGRAM);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Time is over for a file alone that never ends, however slow the machine is. */
let judged = '';
const after: After = (_seconds, call) => {
  const turn = judged === 'endless' ? setImmediate(call) : undefined;
  return () => clearImmediate(turn);
};
const handOf = (program = 'program.cjs'): Hand =>
  new Hand(join(folder, program), {} as Task, { seconds: 3, megabytes: 32 }, after);

test('a file that costs more than its budget is named; the files after it are judged', async () => {
  const hand = handOf();
  const codes: unknown[] = [];
  for (const file of ['good', 'endless', 'good', 'greedy', 'good', 'throws', 'good', 'exits', 'good'])
    codes.push((await hand.judge((judged = file))).failures[0]?.code ?? 'fine');
  await hand.stop();
  expect(codes).toEqual([
    ...['fine', 'over-time', 'fine', 'over-memory', 'fine'],
    ...['check-failed', 'fine', 'check-failed', 'fine'],
  ]);
});

test('a thread that does not start is a failure of its file', async () => {
  const hand = handOf('none.cjs');
  expect((await hand.judge('a.xlsx')).failures).toMatchObject([{ file: 'a.xlsx', code: 'check-failed' }]);
  await hand.stop();
});

test('results come in the order of the items, however long each takes', async () => {
  const items = Array.from({ length: 700 }, (_, index) => index);
  let busy = 0;
  let most = 0;
  const hand = async (item: number): Promise<number> => {
    most = Math.max(most, ++busy);
    for (let turn = 0; turn < (item * 7) % 11; turn++) await Promise.resolve();
    busy -= 1;
    return item;
  };
  const results: number[] = [];
  for await (const result of inOrder(items, [hand, hand, hand])) results.push(result);
  expect(results).toEqual(items);
  expect(most).toBe(3);
});
