import { readFileSync } from 'node:fs';
import path from 'node:path';
import { IUniverInstanceService, LocaleType, RichTextBuilder } from '@univerjs/core';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { readWorkbook, saveAsNew, type CellLook, type SheetLooks } from '../../src/files';
import type { SheetContent } from '../../src/workbook';
import { readFile } from '../../src/workbench/files';
import { Saving, type SavedBook } from '../../src/workbench/saving';
import { startEngine, type Engine } from '../../src/workbench/univer/engine';
import { UniverPort } from '../../src/workbench/univer-port';
import { SETTINGS_KEY } from '../../src/workbench/port/settings';

globalThis.DOMParser ??= new JSDOM().window.DOMParser;

const engines: Engine[] = [];
afterEach(() => {
  for (const engine of engines.splice(0)) engine.univer.dispose();
});

async function open(bytes: Uint8Array, name = 'a.xlsx') {
  const read = await readFile(new Blob([Uint8Array.from(bytes)]), name);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { sheets, settings, date1904, choices } = read.file;
  const engine = startEngine({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} } });
  engines.push(engine);
  const book = engine.api.createWorkbook({
    id: 'book',
    name,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    ...(settings === null ? {} : { custom: { [SETTINGS_KEY]: settings } }),
  });
  engine.univer.__getInjector().get(IUniverInstanceService).focusUnit('book');
  const port = new UniverPort(engine, 'book', { choices });
  const saving = await Saving.begin(port, { bytes, name, date1904 });
  if (!saving) throw new Error('The sheets cannot be read.');
  return { book, port, saving };
}

const sample = (name: string): Uint8Array => readFileSync(path.resolve('samples', `${name}.xlsx`));

function written(saved: SavedBook): Extract<SavedBook, { ok: true }> {
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
  return saved;
}

const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString('base64')]));

const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name)).sort();
};

const cellIn = (bytes: Uint8Array, sheetIndex: number, row: number, column: number): unknown => {
  const read = readWorkbook(bytes, 'a.xlsx');
  const grid = read.ok ? read.sheets[sheetIndex]?.grid : undefined;
  return grid?.rows[row - grid.top]?.[column - grid.left] ?? null;
};

test('nothing done, nothing changed: every part is as it was', async () => {
  const { saving } = await open(sample('tidy'));
  expect(changedParts(sample('tidy'), written(await saving.write()).bytes)).toEqual([]);
});

test('a cell that was typed into is in the file; the other sheets stay byte for byte', async () => {
  const { port, saving, book } = await open(sample('tidy'));
  const sheetId = book.getSheets()[0]?.getSheetId() ?? '';
  await port.write([{ sheetId, address: { row: 11, column: 7 }, value: 7.5 }]);
  expect(port.changes.isUnsaved).toBe(true);
  const saved = written(await saving.write());
  expect(saved).toMatchObject({ name: 'a.xlsx', isNew: null });
  expect(cellIn(saved.bytes, 0, 11, 7)).toMatchObject({ value: 7.5 });
  const changed = changedParts(sample('tidy'), saved.bytes).filter((name) => name.startsWith('xl/worksheets/'));
  expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
});

test('a digital signature holds for what was signed alone, and only a change ends that', async () => {
  const signed = zipSync({ ...unzipSync(sample('stacked')), '_xmlsignatures/sig1.xml': strToU8('<Signature/>') });
  const { port, saving, book } = await open(signed);
  expect(written(await saving.write()).losesSignature).toBe(false);
  const sheetId = book.getSheets()[0]?.getSheetId() ?? '';
  await port.write([{ sheetId, address: { row: 11, column: 7 }, value: 7.5 }]);
  expect(written(await saving.write()).losesSignature).toBe(true);
});

test('a formula, an emptied cell and a number format', async () => {
  const { port, saving, book } = await open(sample('tidy'));
  const sheetId = book.getSheets()[0]?.getSheetId() ?? '';
  await port.write([
    { sheetId, address: { row: 11, column: 7 }, value: null, formula: 'ROUND(22/3,2)' },
    { sheetId, address: { row: 12, column: 7 }, value: null },
    { sheetId, address: { row: 13, column: 7 }, value: 0.5, format: '0.0%' },
  ]);
  const { bytes } = written(await saving.write());
  expect(cellIn(bytes, 0, 11, 7)).toMatchObject({ formula: 'ROUND(22/3,2)' });
  expect(cellIn(bytes, 0, 12, 7)).toBeNull();
  expect(cellIn(bytes, 0, 13, 7)).toMatchObject({ value: 0.5, format: '0.0%' });
});

test('settings, marks and the report come back when the saved file is opened again', async () => {
  const { port, saving, book } = await open(sample('tidy'));
  const sheetId = book.getSheets()[0]?.getSheetId() ?? '';
  await port.saveSettings('{"version":1,"ignored":["x"]}');
  await port.mark([sheetId], [{ sheetId, severity: 'error', cells: [{ row: 11, column: 7 }] }], 'fill');
  const report: SheetContent = {
    name: '检查报告',
    kind: 'report',
    rows: [[{ value: '处理意见', isHeading: true }], [{ value: null }]],
    widths: [20],
    merges: [],
  };
  const put = await port.putSheet(report);
  if (!put.ok) throw new Error(put.failure.code);
  await port.write([{ sheetId: put.value.id, address: { row: 1, column: 0 }, value: '已通知单位' }]);
  const saved = written(await saving.write());
  expect(saved.isNew).toBeNull();
  const again = await open(saved.bytes);
  expect(await again.port.loadSettings()).toEqual({ ok: true, value: '{"version":1,"ignored":["x"]}' });
  const own = await again.port.readOwnSheet('report');
  expect(own.ok && own.value?.grid.rows.flat().map((cell) => cell?.value)).toEqual(['处理意见', '已通知单位']);
  expect(Buffer.from(unzipSync(saved.bytes)['xl/worksheets/sheet1.xml'] ?? []).toString()).toContain('PE-MARK');
  // Who edits a marked file without a check leaves its marks as they are.
  const first = again.book.getSheets()[0]?.getSheetId() ?? '';
  await again.port.write([{ sheetId: first, address: { row: 0, column: 0 }, value: '改过的标题' }]);
  const second = written(await again.saving.write());
  expect(Buffer.from(unzipSync(second.bytes)['xl/worksheets/sheet1.xml'] ?? []).toString()).toContain('PE-MARK');
  await again.port.unmark();
  const third = written(await again.saving.write());
  expect(Buffer.from(unzipSync(third.bytes)['xl/worksheets/sheet1.xml'] ?? []).toString()).not.toContain('PE-MARK');
});

test('rows that moved make a new file that holds everything', async () => {
  const { book, port, saving } = await open(sample('tidy'));
  book.getSheets()[0]?.insertRowBefore(3);
  expect(port.changes.isRestructured).toBe(true);
  const saved = written(await saving.write());
  expect(saved.isNew).toBe('restructured');
  const [was, now] = [readWorkbook(sample('tidy'), 'a.xlsx'), readWorkbook(saved.bytes, 'a.xlsx')];
  if (!was.ok || !now.ok) throw new Error('not read');
  expect(now.sheets.map(({ name }) => name)).toEqual(was.sheets.map(({ name }) => name));
  expect(now.sheets[1]?.grid).toEqual(was.sheets[1]?.grid);
  expect(now.sheets[0]?.grid.rows).toHaveLength((was.sheets[0]?.grid.rows.length ?? 0) + 1);
});

const looksOf = (bytes: Uint8Array): SheetLooks => {
  const read = readWorkbook(bytes, 'a.xlsx', { withLooks: true });
  const [sheet] = read.ok ? read.sheets : [];
  if (!sheet?.looks) throw new Error('not read');
  return sheet.looks;
};

test('fonts, colours, widths, heights and what is hidden go into the file, and nothing else of it changes', async () => {
  const { book, port, saving } = await open(sample('tidy'));
  const [sheet] = book.getSheets();
  const before = looksOf(sample('tidy'));
  sheet?.getRange('A2').setFontWeight('bold').setBackgroundColor('#ffff00').setFontSize(16);
  sheet?.setColumnWidth(1, 210);
  sheet?.setRowHeightsForced(3, 1, 60);
  sheet?.hideRows(5, 1);
  expect(port.changes.isUnsaved).toBe(true);
  const saved = written(await saving.write());
  expect(saved).toMatchObject({ isNew: null });
  expect(changedParts(sample('tidy'), saved.bytes)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  const after = looksOf(saved.bytes);
  const a2 = before.cells?.get('A2');
  expect(after.cells?.get('A2')).toEqual({ ...a2, font: { ...a2?.font, isBold: true, size: 16 }, fill: '#ffff00' });
  expect(after.widths?.[1]).toBe(30);
  expect(after.heights.get(3)).toBe(45);
  expect(after.hiddenRows).toEqual(new Set([...before.hiddenRows, 5]));
  expect(cellIn(saved.bytes, 0, 1, 0)).toEqual(cellIn(sample('tidy'), 0, 1, 0));
  // What was taken back is no change.
  saving.settle(saved);
  sheet?.getRange('A2').setFontSize(20).setFontSize(16);
  expect(looksOf(written(await saving.write()).bytes).cells).toEqual(after.cells);
});

test('cells that are merged stay in the file they are in', async () => {
  const { book, saving } = await open(sample('tidy'));
  const before = looksOf(sample('tidy')).merges;
  book.getSheets()[0]?.getRange('J30:K31').merge();
  const saved = written(await saving.write());
  expect(saved.isNew).toBeNull();
  expect(looksOf(saved.bytes).merges).toEqual([...before, { top: 29, left: 9, bottom: 30, right: 10 }]);
});

/** A sample whose first two sheets have all sorts of things, told of in parts as Excel writes them. */
function richSample(): Uint8Array {
  const parts = unzipSync(sample('tidy'));
  const edit = (name: string, change: (xml: string) => string): void => {
    parts[name] = strToU8(change(Buffer.from(parts[name] ?? []).toString()));
  };
  for (const sheet of [1, 2])
    edit(`xl/worksheets/sheet${sheet}.xml`, (xml) =>
      xml
        .replace(/<pageSetup[^>]*\/>|<pageMargins[^>]*\/>/gu, '')
        .replace(
          '</worksheet>',
          '<dataValidations count="1"><dataValidation type="whole" sqref="B2"><formula1>1</formula1></dataValidation></dataValidations>' +
            '<pageMargins left="0.1" right="0.1" top="0.2" bottom="0.2" header="0.1" footer="0.1"/>' +
            '<pageSetup paperSize="8" orientation="landscape"/><rowBreaks count="1"><brk id="9"/></rowBreaks></worksheet>',
        ),
    );
  edit('xl/workbook.xml', (xml) => {
    const [first, second] = [...xml.matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(([, name]) => name);
    const names =
      `<definedName name="单价">100</definedName><definedName name="甲">'${first}'!$A$1</definedName>` +
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'${second}'!$A$1:$H$9</definedName>`;
    return xml
      .replace(/<definedNames>.*<\/definedNames>/su, '')
      .replace('</sheets>', `</sheets><definedNames>${names}</definedNames>`);
  });
  return zipSync(parts);
}

test('a new file takes along how sheets are printed, and of those whose cells stand still all that is tied to cells', async () => {
  const { book, saving } = await open(richSample());
  const [first, second] = book.getSheets();
  first?.insertRowBefore(3);
  second?.setName('改过的名字');
  const saved = written(await saving.write());
  expect(saved).toMatchObject({ isNew: 'restructured', lost: ['validations', 'names', 'breaks'] });
  const parts = unzipSync(saved.bytes);
  const text = (name: string): string => Buffer.from(parts[name] ?? []).toString();
  for (const sheet of [1, 2])
    expect(text(`xl/worksheets/sheet${sheet}.xml`)).toContain('<pageSetup paperSize="8" orientation="landscape"/>');
  expect(text('xl/worksheets/sheet1.xml')).not.toMatch(/rowBreaks|dataValidations/u);
  expect(text('xl/worksheets/sheet2.xml')).toMatch(/dataValidation type="whole" sqref="B2".*<brk id="9"\/>/su);
  expect(text('xl/workbook.xml')).toContain('<definedName name="单价">100</definedName>');
  expect(text('xl/workbook.xml')).toContain("'改过的名字'!$A$1:$H$9</definedName>");
  expect(text('xl/workbook.xml')).not.toContain('name="甲"');
  // In the new file nothing more is lost.
  saving.settle(saved);
  first?.insertRowBefore(3);
  expect(written(await saving.write()).lost).toEqual([]);
});

test('marks are no looks of the cells that they lie over', async () => {
  const { book, port, saving } = await open(sample('tidy'));
  const [sheet] = book.getSheets();
  const sheetId = sheet?.getSheetId() ?? '';
  await port.mark([sheetId], [{ sheetId, severity: 'error', cells: [{ row: 1, column: 0 }] }], 'fill');
  sheet?.getRange('A2').setFontWeight('bold');
  const fill = looksOf(sample('tidy')).cells?.get('A2')?.fill;
  expect(looksOf(written(await saving.write()).bytes).cells?.get('A2')?.fill).toBe(fill);
  sheet?.insertRowBefore(5);
  expect(looksOf(written(await saving.write()).bytes).cells?.get('A2')?.fill).toBe(fill);
});

test('rows that moved leave cells their looks, columns their widths, rows their heights', async () => {
  const looks: SheetLooks = {
    cells: new Map<string, CellLook>([
      [
        'A1',
        {
          font: { name: '黑体', size: 18, isBold: true, isItalic: true, isUnderlined: true, color: '#c00000' },
          ...{ fill: '#ddebf7', horizontal: 'center', vertical: 'top', isWrapped: true },
          edges: { top: { style: 'double', color: '#000000' }, left: { style: 'thin', color: '#ff0000' } },
        },
      ],
      // A look alone: the frame around what is still to be filled in.
      ['B3', { font: { name: '宋体', size: 10, isStruck: true }, edges: { bottom: { style: 'dashed', color: null } } }],
    ]),
    ...{ merges: [{ top: 0, left: 0, bottom: 0, right: 1 }], widths: [12, 30], heights: new Map([[0, 36]]) },
    ...{ hiddenRows: new Set([3]), hiddenColumns: new Set<number>(), frozen: null, isProtected: false },
  };
  const rows = ['自评表', '项目名称', '实施单位', '备注'].map((value, row) => [
    { value },
    { value: row === 2 ? null : row },
  ]);
  const grid = { top: 0, left: 0, rows };
  const made = saveAsNew([{ name: '自评表', isHidden: false, grid, notes: [], looks }], {});
  if (!made.ok) throw new Error(made.failure.code);
  const before = looksOf(made.bytes);
  const { book, saving } = await open(made.bytes);
  const [sheet] = book.getSheets();
  sheet?.insertRowBefore(1);
  // A colour that somebody picked in the page may have another notation.
  sheet?.getRange('A4').setFontColor('rgb(0, 112, 192)');
  const saved = written(await saving.write());
  expect(saved.isNew).toBe('restructured');
  const after = looksOf(saved.bytes);
  expect(after.cells?.get('A1')).toEqual(before.cells?.get('A1'));
  expect(after.cells?.get('A1')).toMatchObject({ font: { name: '黑体', size: 18, color: '#c00000' }, fill: '#ddebf7' });
  expect(after.cells?.get('B4')).toMatchObject({ font: { isStruck: true }, edges: { bottom: { style: 'dashed' } } });
  expect(after.cells?.get('A4')).toMatchObject({ font: { color: '#0070c0' } });
  expect(after.widths).toEqual(before.widths);
  expect(after.heights.get(0)).toBe(36);
  expect(after.hiddenRows).toEqual(new Set([4]));
  expect(after.merges).toEqual(before.merges);
});

test('a report stays the product’s own, with its frozen head, where rows of a form moved', async () => {
  const first = await open(sample('tidy'));
  const report: SheetContent = {
    ...{ name: '检查报告', kind: 'report', widths: [20], merges: [], headRow: 1 },
    rows: [[{ value: '检查报告', isTitle: true }], [{ value: '处理意见', isHeading: true }], [{ value: '已通知单位' }]],
    filter: { top: 1, left: 0, bottom: 2, right: 0 },
  };
  const put = await first.port.putSheet(report);
  if (!put.ok) throw new Error(put.failure.code);
  const config = first.book.getSheetBySheetId(put.value.id)?.getSheet().getConfig();
  expect(config?.freeze).toMatchObject({ ySplit: 2, startRow: 2 });
  const { bytes } = written(await first.saving.write());
  const second = await open(bytes);
  second.book.getSheets()[0]?.insertRowBefore(3);
  const saved = written(await second.saving.write());
  expect(saved.isNew).toBe('restructured');
  const third = await open(saved.bytes);
  const own = await third.port.readOwnSheet('report');
  expect(own.ok && own.value?.grid.rows.flat().map((cell) => cell?.value)).toEqual([
    ...['检查报告', '处理意见', '已通知单位'],
  ]);
  const read = readWorkbook(saved.bytes, 'a.xlsx', { withLooks: true });
  expect(read.ok && read.sheets.at(-1)?.looks?.frozen).toEqual({ rows: 2, columns: 0, top: 0, left: 0 });
  // Written anew, it is the same sheet, and its panes are those of the new one.
  await third.port.putSheet({ ...report, headRow: 0 });
  expect(third.book.getSheets().filter((one) => one.getSheetName().startsWith('检查报告'))).toHaveLength(1);
  expect(third.book.getSheets().at(-1)?.getSheet().getConfig().freeze).toMatchObject({ ySplit: 1, startRow: 1 });
});

test('what cannot be written into becomes an .xlsx of the same name', async () => {
  const { saving, book, port } = await open(Buffer.from('项目名称,某项目\n得分,9'), '自评.csv');
  const sheetId = book.getSheets()[0]?.getSheetId() ?? '';
  await port.write([{ sheetId, address: { row: 1, column: 1 }, value: 10 }]);
  const saved = written(await saving.write());
  expect(saved).toMatchObject({ name: '自评.xlsx', isNew: 'converted' });
  expect(cellIn(saved.bytes, 0, 1, 1)).toMatchObject({ value: 10 });
});

test('once saved nothing is unsaved, and the next save starts from there', async () => {
  const { port, saving, book } = await open(sample('tidy'));
  const sheetId = book.getSheets()[0]?.getSheetId() ?? '';
  await port.write([{ sheetId, address: { row: 11, column: 7 }, value: 7.5 }]);
  saving.settle(written(await saving.write()));
  expect(port.changes.isUnsaved).toBe(false);
  await port.write([{ sheetId, address: { row: 12, column: 7 }, value: 6 }]);
  const { bytes } = written(await saving.write());
  expect([cellIn(bytes, 0, 11, 7), cellIn(bytes, 0, 12, 7)]).toMatchObject([{ value: 7.5 }, { value: 6 }]);
});

test('a change that came while the file was written is still unsaved, and in the next save', async () => {
  const { port, saving, book } = await open(sample('tidy'));
  const sheetId = book.getSheets()[0]?.getSheetId() ?? '';
  await port.write([{ sheetId, address: { row: 11, column: 7 }, value: 7.5 }]);
  const first = written(await saving.write());
  await port.write([{ sheetId, address: { row: 12, column: 7 }, value: 6 }]);
  saving.settle(first);
  expect(port.changes.isUnsaved).toBe(true);
  expect(cellIn(written(await saving.write()).bytes, 0, 12, 7)).toMatchObject({ value: 6 });
});

test('marks of sheets that were not checked again stay in the file', async () => {
  const one = await open(sample('tidy'));
  const ids = one.book.getSheets().map((sheet) => sheet.getSheetId());
  const markOn = (sheetId: string) => ({ sheetId, severity: 'error' as const, cells: [{ row: 11, column: 7 }] });
  await one.port.mark(ids.slice(0, 2), ids.slice(0, 2).map(markOn), 'fill');
  const marked = written(await one.saving.write()).bytes;
  const again = await open(marked);
  const [first = ''] = again.book.getSheets().map((sheet) => sheet.getSheetId());
  await again.port.mark([first], [], 'fill');
  const parts = unzipSync(written(await again.saving.write()).bytes);
  const hasMarks = (part: string): boolean => Buffer.from(parts[part] ?? []).includes('PE-MARK');
  expect(hasMarks('xl/worksheets/sheet1.xml')).toBe(false);
  expect(hasMarks('xl/worksheets/sheet2.xml')).toBe(true);
});

test('lists in cells are saved, come back, and go from the file without a trace', async () => {
  const { port, saving, book } = await open(sample('tidy'));
  const sheetId = book.getSheets()[0]?.getSheetId() ?? '';
  const cells = [{ row: 11, column: 0 }];
  await port.offerChoices([{ sheetId, cells, values: ['产出指标', '效益指标'] }]);
  const saved = written(await saving.write());
  expect(changedParts(sample('tidy'), saved.bytes)).toEqual(['xl/worksheets/sheet1.xml']);
  const again = await open(saved.bytes);
  expect(again.port.choices.at(sheetId, { row: 11, column: 0 })).toEqual(['产出指标', '效益指标']);
  expect(changedParts(saved.bytes, written(await again.saving.write()).bytes)).toEqual([]);
  expect(await again.port.withdrawChoices()).toEqual({ ok: true, value: 1 });
  expect(changedParts(sample('tidy'), written(await again.saving.write()).bytes)).toEqual([]);
});

const bookXml = (bytes: Uint8Array): string => Buffer.from(unzipSync(bytes)['xl/workbook.xml'] ?? []).toString('utf8');

test('a name that is given here is in the file, and out of it again once it is taken away', async () => {
  const { book, port, saving } = await open(sample('tidy'));
  const [sheet] = book.getSheets();
  const name = sheet?.getSheetName() ?? '';
  book.insertDefinedName('预算', `${name}!$B$2`);
  expect(port.changes.isUnsaved).toBe(true);
  const saved = written(await saving.write());
  expect(saved).toMatchObject({ isNew: null, lost: [] });
  expect(bookXml(saved.bytes)).toContain(`<definedName name="预算">'${name}'!$B$2</definedName>`);
  saving.settle(saved);
  expect(book.deleteDefinedName('预算')).toBe(true);
  expect(bookXml(written(await saving.write()).bytes)).not.toContain('预算');
});

test('a name that is given here goes along into a new file, where its cells stand now', async () => {
  const { book, saving } = await open(sample('tidy'));
  const [sheet] = book.getSheets();
  const name = sheet?.getSheetName() ?? '';
  book.insertDefinedName('预算', `${name}!$B$9`);
  sheet?.insertRowBefore(1);
  const saved = written(await saving.write());
  expect(saved.isNew).toBe('restructured');
  expect(bookXml(saved.bytes)).toMatch(new RegExp(`<definedName name="预算">'${name}'![$]B[$](?:9|10)<`, 'u'));
});

test('lines between cells that are turned off here are off in the file, and where the file has none there are none', async () => {
  const { book, saving } = await open(sample('tidy'));
  book.getSheets()[0]?.setHiddenGridlines(true);
  const saved = written(await saving.write());
  expect(looksOf(saved.bytes).isGridHidden).toBe(true);
  const again = await open(saved.bytes);
  expect(again.book.getSheets()[0]?.hasHiddenGridLines()).toBe(true);
  again.book.getSheets()[0]?.insertRowBefore(1);
  expect(looksOf(written(await again.saving.write()).bytes).isGridHidden).toBe(true);
});

test('the look of a part of a cell is named as what the file will not have', async () => {
  const { book, saving } = await open(sample('tidy'));
  const text = RichTextBuilder.newEmptyData();
  const body = { dataStream: '按时完成\r\n', textRuns: [{ st: 0, ed: 2, ts: { bl: 1 } }] };
  book
    .getSheets()[0]
    ?.getRange('A40')
    .setValue({ p: { ...text, body } });
  const saved = written(await saving.write());
  expect(saved).toMatchObject({ isNew: null, lost: ['partial-looks'] });
  expect(cellIn(saved.bytes, 0, 39, 0)).toMatchObject({ value: '按时完成' });
});
