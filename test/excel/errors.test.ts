import { readFileSync } from 'node:fs';
import { startup } from '../../src/excel/startup';
import { failureWords, type Doing } from '../../src/taskpane/failure-words';
import { sayIn } from '../../src/taskpane/words';
import type { Outcome, PortFailure, SheetContent } from '../../src/workbook';
import { hostErrorCodes, type HostErrorCode } from '../host/rich-api/host-error';
import { cell, cells, idOf } from '../workbook/contract/support';
import { excelFixture, type OpenInExcel } from './excel-fixture';

jest.setTimeout(120_000);

/** What a person is told when Excel answers any request of any operation with any of its documented errors. */
const fixture = excelFixture({ platform: 'desktop' });
const sheets = [
  { name: '表1', rows: [[1]] },
  { name: '表2', rows: [[2]] },
];

const report: SheetContent = { name: '检查报告', kind: 'report', widths: [20], merges: [], rows: [[{ value: 'a' }]] };

type Step = readonly [doing: Doing | undefined, call: () => Promise<Outcome<unknown>>];

interface Operation {
  readonly name: string;
  /** The calls that the pane's action makes, in its order, up to the first that fails. */
  steps(open: OpenInExcel, sheetId: string): readonly Step[];
}

const operations: readonly Operation[] = [
  {
    name: '校验',
    steps: ({ port }, sheetId) => [
      [undefined, () => port.readSheets([sheetId])],
      ['mark', () => port.mark([sheetId], [{ sheetId, severity: 'error', cells: cells('A1') }], 'fill')],
    ],
  },
  { name: '清除标记', steps: ({ port }) => [['clear', () => port.unmark()]] },
  {
    name: '选中单元格',
    steps: ({ port }, sheetId) => [[undefined, () => port.select({ sheetId, address: cell('A1') })]],
  },
  {
    // To take a fix back is to write what was there before.
    name: '修正、撤销',
    steps: ({ port }, sheetId) => [
      ['write', () => port.readSheets([sheetId])],
      ['write', () => port.write([{ sheetId, address: cell('A1'), value: 3 }])],
    ],
  },
  {
    name: '报告',
    steps: ({ port }) => [
      ['report', () => port.loadSettings()],
      ['report', () => port.readOwnSheet('report')],
      ['report', () => port.putSheet(report)],
    ],
  },
  {
    name: '设置、忽略',
    steps: ({ port }) => [
      ['keep', () => port.loadSettings()],
      ['keep', () => port.saveSettings('{"version":1}')],
    ],
  },
  {
    name: '下拉选项',
    steps: ({ port }, sheetId) => [
      [undefined, () => port.offerChoices([{ sheetId, cells: cells('A1'), values: ['产出指标'] }])],
      [undefined, () => port.withdrawChoices()],
    ],
  },
  { name: '随工作簿启动', steps: () => [['keep', () => startup.turn(true)]] },
];

async function opened(): Promise<readonly [OpenInExcel, string]> {
  const open = await fixture.open(sheets);
  const sheetId = await idOf(open.port, '表1');
  // There are marks to clear, and marks to find again.
  await open.port.mark([sheetId], [{ sheetId, severity: 'info', cells: cells('A1') }], 'fill');
  return [open, sheetId];
}

async function run(steps: readonly Step[]): Promise<readonly [PortFailure, Doing | undefined] | null> {
  for (const [doing, call] of steps) {
    const done = await call();
    if (!done.ok) return [done.failure, doing];
  }
  return null;
}

/** The requests of an operation that goes well. */
async function requestsOf(operation: Operation): Promise<number> {
  const [open, sheetId] = await opened();
  return (await open.host.measure(() => run(operation.steps(open, sheetId)))).syncs;
}

/** What comes of an operation whose nth request meets an error: a failure, or `null` where it was done in another way. */
async function metAt(operation: Operation, index: number, code: HostErrorCode) {
  const [open, sheetId] = await opened();
  open.host.failures.push(...Array.from({ length: index }, () => null), code);
  const failed = await run(operation.steps(open, sheetId));
  expect(open.host.failures).toEqual([]);
  // Nothing hangs in between: the next look at the workbook works.
  expect(await open.port.readSheets('all')).toMatchObject({ ok: true });
  return failed;
}

const say = sayIn('zh-CN');

/** A sentence has a letter in the table; `·` stands for what was done in another way. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

test('the table of errors in the documents is what happens', async () => {
  const sentences = new Map<string, { readonly letter: string; readonly line: string }>();
  const letterOf = (failure: PortFailure): string => {
    const { what, todo } = failureWords(failure, say);
    const known = sentences.get(what);
    if (known) return known.letter;
    const letter = letters[sentences.size] ?? '?';
    sentences.set(what, { letter, line: `| ${letter} | \`${failure.code}\` | ${what} | ${todo} |` });
    return letter;
  };
  const requests = new Map<Operation, number>();
  for (const operation of operations) requests.set(operation, await requestsOf(operation));
  const rows: string[] = [];
  for (const code of [...hostErrorCodes].sort()) {
    const row: string[] = [];
    for (const operation of operations) {
      let met = '';
      for (let index = 0; index < (requests.get(operation) ?? 0); index += 1) {
        const failed = await metAt(operation, index, code);
        met += failed ? letterOf(failed[0]) : '·';
      }
      row.push(met);
    }
    rows.push(`| \`${code}\` | ${row.join(' | ')} |`);
  }
  const page = readFileSync('docs/excel-errors.md', 'utf8').split('\n');
  const lines = (start: RegExp) => page.filter((line) => start.test(line)).map((line) => line.replaceAll(/ +/g, ' '));
  expect(lines(/^\| [A-Z] +\|/)).toEqual([...sentences.values()].map(({ line }) => line));
  expect(lines(/^\| `/)).toEqual(rows);
});

const doings: readonly Doing[] = ['mark', 'clear', 'write', 'undo', 'report', 'keep'];

test.each(doings)('%s: what was under way is told before the reason, in both languages', (doing) => {
  for (const language of ['zh-CN', 'en-US'] as const) {
    const [plain, named] = [undefined, doing].map((one) => failureWords({ code: 'denied' }, sayIn(language), one).what);
    expect(named?.endsWith(plain ?? '')).toBe(true);
    expect(named).not.toBe(plain);
  }
});
