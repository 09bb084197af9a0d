import { cells, eventually, idOf, valueOf } from '../workbook/contract/support';
import { excelFixture } from './excel-fixture';

/** While a person types into a cell, Excel refuses everything; what the product does by itself is done after it. */
const fixture = excelFixture({ platform: 'desktop' });
const sheets = [{ name: '表1', rows: [[1]] }];

/** Whether a call is still waiting after Excel has had the time to refuse it several times over. */
async function isWaiting(call: Promise<unknown>): Promise<boolean> {
  const later = new Promise((resolve) => setTimeout(() => resolve('waiting'), 100));
  return (await Promise.race([call, later])) === 'waiting';
}

test('reading, marking and loading wait where they are told to', async () => {
  const { port, host } = await fixture.open(sheets);
  const sheetId = await idOf(port, '表1');
  host.user.beginCellEdit();
  const calls = [
    port.readSheets([sheetId], { waits: true }),
    port.mark([sheetId], [{ sheetId, severity: 'error', cells: cells('A1') }], 'fill', { waits: true }),
    port.loadSettings({ waits: true }),
  ];
  expect(await isWaiting(Promise.race(calls))).toBe(true);
  host.user.endCellEdit();
  for (const call of calls) expect(await call).toMatchObject({ ok: true });
});

test('the workbook is watched from the end of the edit on, though the pane starts in the middle of it', async () => {
  const { port, host } = await fixture.open(sheets);
  host.user.beginCellEdit();
  const changed: string[] = [];
  const watching = port.watch({ onSheetChanged: (sheetId) => changed.push(sheetId) });
  expect(await isWaiting(watching)).toBe(true);
  host.user.endCellEdit();
  const stop = valueOf(await watching);
  host.user.type('表1', 'A2', 5);
  await eventually(() => changed.length > 0);
  await stop();
});

test('an edit that begins while the last one is waited for is waited for as well', async () => {
  const { port, host } = await fixture.open(sheets);
  const sheetId = await idOf(port, '表1');
  host.user.beginCellEdit();
  const read = port.readSheets([sheetId], { waits: true });
  await isWaiting(read);
  host.user.endCellEdit();
  host.user.beginCellEdit();
  expect(await isWaiting(read)).toBe(true);
  host.user.endCellEdit();
  expect(await read).toMatchObject({ ok: true });
});

test('an Excel that cannot wait says that a cell is being edited', async () => {
  const { port, host } = await fixture.open(sheets);
  const sheetId = await idOf(port, '表1');
  host.canWaitForEdit = false;
  host.user.beginCellEdit();
  expect(await port.readSheets([sheetId], { waits: true })).toEqual({ ok: false, failure: { code: 'cell-editing' } });
});
