import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetContent } from '../../src/workbook';
import { cell, cells, idOf, valueOf } from '../workbook/contract/support';
import { excelFixture } from './excel-fixture';

const fixture = excelFixture({ platform: 'desktop' });

const content: SheetContent = {
  ...{ name: '检查报告', kind: 'report', widths: [20], merges: [] },
  rows: [[{ value: '问题', isHeading: true }], [{ value: '得分超过分值' }]],
};

/** Calls that empty the user's undo stack, some of them on desktop only. */
const clearingCalls =
  /\b(copy|delete|protect|unprotect|insertWorksheetsFromBase64|getMergedAreas\w*|requestUpdate)\s*\(/;
const clearingAssignments = /\b(?:sheet|worksheet)\w*\.(name|position|visibility)\s*=[^=]/i;

test('nothing that the port does takes anything from the user’s undo stack', async () => {
  const { port, user, host } = await fixture.open([{ name: 'Form', rows: [[1, 2]], merges: ['A5:C5'] }]);
  await user.type('Form', 'A1', 7);
  const sheetId = await idOf(port, 'Form');
  valueOf(await port.readSheets('all'));
  valueOf(await port.mark([sheetId], [{ sheetId, severity: 'error', cells: cells('A1') }], 'fill'));
  valueOf(await port.select({ sheetId, address: cell('B1') }));
  valueOf(await port.write([{ sheetId, address: cell('B1'), value: 9 }]));
  valueOf(await port.putSheet(content));
  valueOf(await port.putSheet(content));
  valueOf(await port.saveSettings('{}'));
  valueOf(await port.loadSettings());
  const stop = valueOf(await port.watch({ onSheetChanged: () => undefined, onSelectionChanged: () => undefined }));
  await stop();
  valueOf(await port.unmark());
  expect(host.workbook.undo.clearedBy).toEqual([]);
  while (await user.undo()) expect(host.workbook.undo.length).toBeGreaterThanOrEqual(0);
  expect(host.workbook.findSheet('Form')?.cellAt(0, 0).value).toBe(1);
});

test('the emulated Excel does clear the stack on such calls', async () => {
  const { host, user } = await fixture.open([{ name: 'Form', rows: [[1]] }]);
  await user.type('Form', 'A1', 7);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Form').name = 'Renamed';
    await context.sync();
  });
  expect(host.workbook.undo.clearedBy).toEqual(['Worksheet.name']);
  expect(await user.undo()).toBe(false);
});

test('no file of src/excel names a call of the list', () => {
  const folder = path.join(__dirname, '..', '..', 'src', 'excel');
  const harmless = /(getItemOrNullObject\([^)]*\)|formats\.getItem\(id\)\)|setting|found|marks|Set|Map)\.delete\(/;
  const offences = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      readFileSync(path.join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => clearingCalls.test(line) || clearingAssignments.test(line))
        .filter((line) => !harmless.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(offences).toEqual([]);
});
