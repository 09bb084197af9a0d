import type { Outcome } from '../../src/workbook';
import { openBench, type Bench } from './support/engine';

const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
};

let bench: Bench;
beforeEach(() => {
  bench = openBench({
    one: {
      id: 'one',
      name: '一',
      rowCount: 30,
      columnCount: 10,
      cellData: {
        2: {
          1: { v: '10', t: 4 },
          2: { v: 0.95, t: 2, s: { n: { pattern: '0.00%' }, bg: { rgb: '#ff0000' } } },
          3: { f: '=C3*2', v: 1.9, t: 2 },
        },
        4: { 1: { v: 1, t: 3 }, 2: { v: '#N/A', t: 1 }, 3: { v: '#N/A', t: 4 }, 5: { v: '  ' } },
      },
    },
    two: { id: 'two', name: '二', rowCount: 30, columnCount: 10, cellData: {} },
  });
});
afterEach(() => {
  bench.dispose();
});

it('lists sheets', async () => {
  expect(valueOf(await bench.port.listSheets()).map(({ name }) => name)).toEqual(['一', '二']);
});

it('reads values, formats and formulas, cut to where values are', async () => {
  const started = performance.now();
  const [reading] = valueOf(await bench.port.readSheets('active'));
  console.log('read ms', performance.now() - started);
  expect(reading?.grid).toEqual({
    top: 2,
    left: 1,
    rows: [
      [{ value: '10' }, { value: 0.95, format: '0.00%' }, { value: 1.9, formula: 'C3*2' }],
      [null, null, null],
      [{ value: true }, { value: { error: '#N/A' } }, { value: '#N/A' }],
    ],
  });
});

it('writes as one undo step and recomputes', async () => {
  const { port, engine } = bench;
  const before = engine.api.getActiveWorkbook()?.save();
  const edits = [
    { sheetId: 'one', address: { row: 2, column: 2 }, value: 3 },
    { sheetId: 'one', address: { row: 2, column: 1 }, value: '=1+1' },
    { sheetId: 'two', address: { row: 0, column: 0 }, value: '0010' },
    { sheetId: 'two', address: { row: 1, column: 0 }, value: null, formula: 'SUM(1,2)' },
  ];
  valueOf(await port.write(edits));
  const started = performance.now();
  const [one, two] = valueOf(await port.readSheets('all'));
  console.log('read after write ms', performance.now() - started);
  expect(one?.grid.rows[0]).toEqual([{ value: '=1+1' }, { value: 3, format: '0.00%' }, { value: 6, formula: 'C3*2' }]);
  expect(two?.grid.rows).toEqual([[{ value: '0010' }], [{ value: 3, formula: 'SUM(1,2)' }]]);
  await engine.api.undo();
  const [again, blank] = valueOf(await port.readSheets('all'));
  expect(again?.grid.rows[0]).toEqual([{ value: '10' }, { value: 0.95, format: '0.00%' }, { value: 1.9, formula: 'C3*2' }]);
  expect(blank?.grid.rows).toEqual([]);
  expect(engine.api.getActiveWorkbook()?.save().sheets).toEqual(before?.sheets);
});

it('marks and unmarks without a trace', async () => {
  const { port, engine } = bench;
  const before = engine.api.getActiveWorkbook()?.save();
  valueOf(await port.mark(['one'], [{ sheetId: 'one', severity: 'error', cells: [{ row: 2, column: 2 }] }], 'fill'));
  console.log(JSON.stringify(engine.api.getActiveWorkbook()?.save().resources));
  valueOf(await port.unmark());
  expect(engine.api.getActiveWorkbook()?.save()).toEqual(before);
});

it('puts a sheet and rewrites it', async () => {
  const { port, engine } = bench;
  const content = {
    name: '检查报告',
    kind: 'report' as const,
    rows: [[{ value: 'x', isHeading: true }], [{ value: '=1+1' }, { value: 'B3', link: { sheetId: 'one', address: { row: 2, column: 1 } } }]],
    widths: [10, 20],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  };
  const info = valueOf(await port.putSheet(content));
  expect(valueOf(await port.listSheets()).map(({ name }) => name)).toEqual(['一', '二', '检查报告']);
  const between = structuredClone(engine.api.getActiveWorkbook()?.save().sheets[info.id]);
  expect(valueOf(await port.putSheet({ ...content, rows: [[{ value: 'y' }]], merges: [] })).id).toBe(info.id);
  expect(valueOf(await port.readSheets([info.id]))[0]?.grid.rows).toEqual([[{ value: 'y' }]]);
  await engine.api.undo();
  expect(engine.api.getActiveWorkbook()?.save().sheets[info.id]).toEqual(between);
  await engine.api.undo();
  expect(valueOf(await port.listSheets()).map(({ name }) => name)).toEqual(['一', '二']);
});

it('selects, tells of it, and keeps settings', async () => {
  const { port } = bench;
  const seen: unknown[] = [];
  const stop = valueOf(await port.watch({ onSelectionChanged: (cell) => seen.push(cell), onSheetChanged: (id) => seen.push(id) }));
  valueOf(await port.select({ sheetId: 'two', address: { row: 3, column: 2 } }));
  valueOf(await port.write([{ sheetId: 'one', address: { row: 0, column: 0 }, value: 1 }]));
  expect(seen).toContainEqual({ sheetId: 'two', address: { row: 3, column: 2 } });
  expect(seen).toContain('one');
  await stop();
  expect(valueOf(await port.loadSettings())).toBeNull();
  valueOf(await port.saveSettings('{"a":1}'));
  expect(valueOf(await port.loadSettings())).toBe('{"a":1}');
  expect(await port.select({ sheetId: 'none', address: { row: 3, column: 2 } })).toEqual({ ok: false, failure: { code: 'gone', what: 'none' } });
});

it('refuses to write on a protected sheet', async () => {
  const { port, engine } = bench;
  const permission = engine.api.getActiveWorkbook()?.getSheetBySheetId('one')?.getWorksheetPermission();
  await permission?.protect();
  await permission?.setReadOnly();
  expect(await port.write([{ sheetId: 'one', address: { row: 0, column: 0 }, value: 1 }])).toEqual({
    ok: false,
    failure: { code: 'protected', sheet: '一' },
  });
});
