import type { ChangeOrigin, SheetCell } from '../../src/workbook';
import { cell, eventually, valueOf } from '../workbook/contract/support';
import { excelFixture } from './excel-fixture';

const fixture = excelFixture();

test.each([7, 9])('with ExcelApi 1.%i, sheets that come later are heard as well', async (apiVersion) => {
  const { port, user, host } = await fixture.open([{ name: 'One' }], { apiVersion });
  const changed: string[] = [];
  const stop = valueOf(await port.watch({ onSheetChanged: (sheetId) => changed.push(sheetId) }));
  host.user.addSheet('Later');
  const later = host.workbook.findSheet('Later')!.id;
  await eventually(() => {
    user.type('Later', 'A1', 5);
    return changed.includes(later);
  });
  await stop();
  expect([...host.workbook.registrations]).toEqual([]);
});

test.each([
  ['C3:D9', 'C3'],
  ['B:D', 'B1'],
  ['4:6', 'A4'],
])('a selection of %s is told by its first cell', async (selection, first) => {
  const { port, user } = await fixture.open([{ name: 'One' }]);
  const selected: SheetCell[] = [];
  const stop = valueOf(await port.watch({ onSelectionChanged: (at) => selected.push(at) }));
  await user.select('One', selection);
  await eventually(() => selected.length > 0);
  expect(selected[0]?.address).toEqual(cell(first));
  await stop();
});

test('stopping twice does no harm', async () => {
  const { port } = await fixture.open([{ name: 'One' }]);
  const stop = valueOf(await port.watch({ onSheetChanged: () => undefined }));
  await stop();
  await expect(stop()).resolves.toBeUndefined();
});

test.each([
  ['who caused it is told, and co-authors are others', 14, ['own', 'other', 'other']],
  ['an older Excel tells of co-authors alone', 9, ['unknown', 'unknown', 'other']],
])('a change of the add-in, of a person and of a co-author: %s', async (_title, apiVersion, expected) => {
  const { port, host, user } = await fixture.open([{ name: 'One' }], { apiVersion });
  const origins: ChangeOrigin[] = [];
  const stop = valueOf(await port.watch({ onSheetChanged: (_id, origin) => origins.push(origin) }));
  valueOf(await port.write([{ sheetId: host.workbook.active.id, address: cell('A1'), value: 1 }]));
  await eventually(() => origins.length === 1);
  await user.type('One', 'A2', 2);
  await eventually(() => origins.length === 2);
  host.user.typeElsewhere('One', 'A3', 3);
  await eventually(() => origins.length === 3);
  expect(origins).toEqual(expected);
  await stop();
});
