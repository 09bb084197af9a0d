import { paneView } from '../../src/excel/pane-view';
import { startup } from '../../src/excel/startup';
import { actions, perform } from '../../src/taskpane/actions';
import { failureWords } from '../../src/taskpane/failure-words';
import { sayIn } from '../../src/taskpane/words';
import type { SheetContent } from '../../src/workbook';
import { cell, cells, idOf, valueOf } from '../workbook/contract/support';
import { paneOn } from '../workbook/pane-on-port';
import { excelFixture } from './excel-fixture';

/** A workbook that is opened to be viewed: always view-only (office-js 5148), read-only (6209), guarded by a policy. */
const fixture = excelFixture({ platform: 'desktop' });
const denied = { ok: false, failure: { code: 'denied' } };
const report: SheetContent = { name: '检查报告', kind: 'report', widths: [20], merges: [], rows: [[{ value: 'a' }]] };

async function viewed() {
  const open = await fixture.open([{ name: '表1', rows: [[1]] }]);
  open.host.workbook.isViewOnly = true;
  return { ...open, sheetId: await idOf(open.port, '表1') };
}

test('is read, and each change is refused for what it is, not for a protection that is not there', async () => {
  const { port, sheetId, snapshot } = await viewed();
  const before = snapshot();
  expect(valueOf(await port.readSheets('all'))[0]?.grid.rows).toEqual([[{ value: 1 }]]);
  valueOf(await port.select({ sheetId, address: cell('A1') }));
  expect(await port.mark([sheetId], [{ sheetId, severity: 'error', cells: cells('A1') }], 'fill')).toEqual(denied);
  expect(await port.write([{ sheetId, address: cell('A1'), value: 3 }])).toEqual(denied);
  expect(await port.putSheet(report)).toEqual(denied);
  expect(await port.saveSettings('{}')).toEqual(denied);
  expect(await startup.turn(true)).toEqual(denied);
  expect(snapshot()).toEqual(before);
});

test('a person is told what to do, and that the results stand', () => {
  const { what, todo } = failureWords({ code: 'denied' }, sayIn('zh-CN'), 'mark');
  expect(what).toBe('标记没有写成：Excel 不允许改动这个工作簿。');
  expect(todo).toMatch(/检查结果照常显示.*启用编辑/u);
});

test('a pane that may not be shown keeps no command of the ribbon from running', async () => {
  const { host } = await viewed();
  Object.assign(host.runtime, { state: 'Background' });
  await expect(paneView(Office.addin).show(false)).resolves.toBeUndefined();
  expect(host.runtime.state).toBe('Background');
});

test('settings that cannot be kept are told as such, and nothing is put in force', async () => {
  const { port } = await viewed();
  const pane = paneOn(port);
  await perform(pane, actions.saveSettings, { ...pane.store.get().settings, markStyle: 'border' });
  const { notice, settings } = pane.store.get();
  expect(notice).toMatchObject({ kind: 'failure', failure: { code: 'denied' }, doing: 'keep' });
  expect(settings.markStyle).not.toBe('border');
});
