import { createOfficePort } from '../../src/excel';
import type { ChangeOrigin } from '../../src/workbook';
import { cell, cells, eventually, idOf, valueOf } from '../workbook/contract/support';
import { excelFixture } from './excel-fixture';

/** One workbook in two windows, each with a pane of its own. */
const fixture = excelFixture({ platform: 'desktop' });

async function twice() {
  const open = await fixture.open([{ name: '表1', rows: [[1]] }]);
  return { ...open, second: createOfficePort(), sheetId: await idOf(open.port, '表1') };
}

test('what one pane marked, the other replaces: no mark is there twice, none is left behind', async () => {
  const { port, second, sheetId, marksAt } = await twice();
  const mark = (one: typeof port, severity: 'error' | 'info') =>
    one.mark([sheetId], [{ sheetId, severity, cells: cells('A1') }], 'fill');
  valueOf(await port.readSheets('active'));
  valueOf(await second.readSheets('active'));
  valueOf(await mark(port, 'error'));
  // A check reads before it marks, so it knows of the other's marks.
  valueOf(await second.readSheets('active'));
  valueOf(await mark(second, 'info'));
  expect(marksAt('表1', 'A1')).toEqual(['info']);
  valueOf(await port.readSheets('active'));
  valueOf(await mark(port, 'error'));
  expect(marksAt('表1', 'A1')).toEqual(['error']);
  valueOf(await second.unmark());
  expect(marksAt('表1', 'A1')).toEqual([]);
});

test('marks that the other pane has replaced meanwhile keep no pane from marking', async () => {
  const { port, second, sheetId, marksAt } = await twice();
  const mark = (one: typeof port) => one.mark([sheetId], [{ sheetId, severity: 'error', cells: cells('A1') }], 'fill');
  valueOf(await mark(port));
  valueOf(await second.readSheets('active'));
  valueOf(await mark(second));
  valueOf(await mark(port));
  valueOf(await port.unmark());
  expect(marksAt('表1', 'A1')).toEqual([]);
});

test("a pane takes the other's change for one to look at, and its own for its own", async () => {
  const { port, second, sheetId } = await twice();
  const heard: Record<'first' | 'second', ChangeOrigin[]> = { first: [], second: [] };
  const listen = (who: 'first' | 'second') => ({
    onSheetChanged: (_: string, by: ChangeOrigin) => heard[who].push(by),
  });
  const stop = valueOf(await port.watch(listen('first')));
  const stopSecond = valueOf(await second.watch(listen('second')));
  valueOf(await port.write([{ sheetId, address: cell('A1'), value: 2 }]));
  await eventually(() => heard.first.length === 1 && heard.second.length === 1);
  expect(heard).toEqual({ first: ['own'], second: ['unknown'] });
  await stop();
  await stopSecond();
});
