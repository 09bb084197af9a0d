import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { soon } from './support/soon';
import {
  dropFile,
  dropFolder,
  picture,
  sampleBytes,
  selection,
  settled,
  sheetNames,
  useWorkbench,
} from './support/workbench-page';

/** Several files at once, and how the page is laid out around them. */
jest.setTimeout(300_000);

const bench = useWorkbench();

const { button } = bench;
const rows = () => bench.page.locator('#files-rows tr');
const textOf = (index: number) => rows().nth(index).innerText();

test('opens on a sheet with an error worth seeing', async () => {
  await button('校验本表').click();
  await bench.page.locator('[data-entry]').first().waitFor();
  const counts = await bench.page.evaluate(() => window.workbench?.pane?.getState().view?.counts);
  expect(counts?.error).toBeGreaterThan(0);
});

test('several files: a table of what is in each', async () => {
  await bench.page.locator('#file-picker').setInputFiles([
    { name: '一局.xlsx', mimeType: '', buffer: Buffer.from(sampleBytes('as-pasted')) },
    { name: '二局.xlsx', mimeType: '', buffer: Buffer.from(sampleBytes('stacked')) },
    { name: '坏的.xlsx', mimeType: '', buffer: Buffer.from('no workbook') },
  ]);
  await soon(async () => (await bench.page.locator('#files-status').innerText()).includes('3 个文件'));
  expect(await rows().count()).toBe(3);
  expect(await textOf(0)).toMatch(/一局\.xlsx\s+9\s+5\s+\d+\s+\d+\s+退回/u);
  expect(await textOf(1)).toMatch(/二局\.xlsx\s+3\s+0\s/u);
  expect(await textOf(2)).toMatch(/坏的\.xlsx\s+0\s+0\s+0\s+0\s+\S/u);
  await picture(bench.page, 'workbench-files');
});

test('a click opens one, and the table stays', async () => {
  await button('二局.xlsx').click();
  await settled(bench.page);
  expect(await sheetNames(bench.page)).toEqual(['自评表']);
  expect(await bench.page.locator('#opened').innerText()).toBe('二局.xlsx');
  expect(await bench.page.locator('#files-rows [aria-current]').innerText()).toContain('二局.xlsx');
});

test('the form with an error is in view where a file has one', async () => {
  await button('一局.xlsx').click();
  await settled(bench.page);
  expect(await selection(bench.page)).toMatch(/^中国（深圳）国际金融博览会!/u);
  await dropFile(bench.page, '我的.xlsx', sampleBytes('as-pasted'));
  expect(await selection(bench.page)).toMatch(/^中国（深圳）国际金融博览会!/u);
});

test('a workbook of Excel 97 is opened as well: what reads it is fetched then', async () => {
  const scripts = () => bench.requests.filter((address) => address.endsWith('.js')).length;
  const before = scripts();
  const bytes = XLSX.write(XLSX.read(sampleBytes('stacked')), { type: 'buffer', bookType: 'biff8' }) as Buffer;
  await dropFile(bench.page, '旧的.xls', bytes);
  expect(await sheetNames(bench.page)).toEqual(XLSX.read(sampleBytes('stacked')).SheetNames);
  expect(scripts()).toBeGreaterThan(before);
});

test('hidden rows and columns of a file stay hidden, and its frozen rows stand while the sheet is scrolled', async () => {
  const { page } = bench;
  const book = XLSX.read(sampleBytes('tidy'));
  const sheet = book.Sheets['电子政务运维'];
  if (!sheet) throw new Error('The sample has no such sheet.');
  book.SheetNames = ['电子政务运维'];
  sheet['!rows'] = [];
  sheet['!rows'][4] = { hidden: true };
  sheet['!cols'] = Array.from({ length: 9 }, (_, column) => ({ wch: 12, hidden: column === 2 }));
  const parts = unzipSync(XLSX.write(book, { type: 'buffer' }) as Buffer);
  const part = 'xl/worksheets/sheet1.xml';
  const frozen = '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>';
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  const view = /<sheetView [^>]*\/>/u.exec(xml)?.[0] ?? '';
  parts[part] = strToU8(xml.replace(view, `${view.slice(0, -2)}>${frozen}</sheetView>`));
  await dropFile(page, '藏了又冻的.xlsx', zipSync(parts));
  const [before, after] = [await rectOf(page, 'B4'), await rectOf(page, 'D6')];
  expect([after.top, after.left]).toEqual([before.bottom, before.right]);
  const canvas = await page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
  // The frozen rows and one below them, without what marks the selected column.
  const height = (await rectOf(page, 'A2')).bottom;
  const clip = (top: number) => ({ x: canvas?.x ?? 0, y: (canvas?.y ?? 0) + top, width: 500, height: height - 30 });
  const seen = async (top: number) => (await page.screenshot({ clip: clip(top) })).toString('base64');
  const [stands, moves] = [await seen(30), await seen(height + 2)];
  await page.evaluate(() => {
    window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet().scrollToCell(20, 0);
  });
  await soon(async () => (await seen(height + 2)) !== moves);
  await soon(async () => (await seen(30)) === stands);
});

test('导出结果 gives what the command line writes, with annotated copies, as one zip', async () => {
  const [download] = await Promise.all([bench.page.waitForEvent('download'), button('导出结果…').click()]);
  expect(download.suggestedFilename()).toMatch(/^自评表校验结果-\d{4}-\d\d-\d\d\.zip$/u);
  const parts = unzipSync(readFileSync(await download.path()));
  const names = Object.keys(parts).sort();
  expect(names).toEqual(expect.arrayContaining(['findings.csv', 'findings.ndjson', '报告.html', '汇总.xlsx']));
  expect(names.filter((name) => name.startsWith('批注副本/'))).toEqual(['批注副本/一局.xlsx', '批注副本/二局.xlsx']);
  expect(names.filter((name) => /^退回意见\/.+\.docx$/u.test(name)).length).toBeGreaterThan(0);
  expect(strFromU8(parts['报告.html'] ?? new Uint8Array())).toContain(encodeURIComponent('一局.xlsx'));
});

test('a file that was moved since it was checked has no copy, and the page says which and why', async () => {
  // The browser refuses to read a file that was changed after it was chosen: only one that lies on a disk.
  const place = mkdtempSync(path.join(tmpdir(), 'moved-'));
  const file = path.join(place, '走了的.xlsx');
  writeFileSync(file, sampleBytes('stacked'));
  await bench.page.locator('#file-picker').setInputFiles([file, path.resolve('samples', 'tidy.xlsx')]);
  await soon(async () => (await bench.page.locator('#files-status').innerText()).includes('2 个文件'));
  rmSync(place, { recursive: true });
  const [download] = await Promise.all([bench.page.waitForEvent('download'), button('导出结果…').click()]);
  await bench.page.locator('#message').getByText('1 个文件没有批注副本').waitFor();
  expect(await bench.page.locator('#message').innerText()).toContain('走了的.xlsx');
  const names = Object.keys(unzipSync(readFileSync(await download.path())));
  expect(names.filter((name) => name.startsWith('批注副本/'))).toEqual(['批注副本/tidy.xlsx']);
  await bench.page.locator('#message').getByRole('button', { name: '关闭', exact: true }).click();
  await button('关闭列表').click();
});

/** Where a cell of the sheet in view is drawn. */
const rectOf = (page: Page, address: string): Promise<Record<'top' | 'left' | 'bottom' | 'right', number>> =>
  page.evaluate((at) => {
    const sheet = window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet();
    const { top, left, bottom, right } = sheet?.getRange(at).getCellRect() ?? new DOMRect();
    return { top, left, bottom, right };
  }, address);

describe('a folder', () => {
  let folder = '';
  beforeAll(() => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), 'forms-')), '2024');
    mkdirSync(path.join(folder, '二局'), { recursive: true });
    writeFileSync(path.join(folder, '一局.xlsx'), sampleBytes('stacked'));
    writeFileSync(path.join(folder, '二局', '自评.xlsx'), sampleBytes('stacked'));
    writeFileSync(path.join(folder, '~$一局.xlsx'), 'a lock');
    writeFileSync(path.join(folder, '说明.txt'), 'no workbook');
  });
  afterAll(() => rmSync(path.dirname(folder), { recursive: true }));

  const expectFolder = async (): Promise<void> => {
    await soon(async () => (await bench.page.locator('#files-status').innerText()).includes('2 个文件，6 张'));
    const names = await bench.page.locator('#files-rows th').allInnerTexts();
    expect(names).toEqual(['2024/一局.xlsx', '2024/二局/自评.xlsx']);
  };

  test('chosen by its button: all workbooks in it and below, and nothing else', async () => {
    const [chooser] = await Promise.all([bench.page.waitForEvent('filechooser'), button('打开文件夹…').click()]);
    await chooser.setFiles(folder);
    await expectFolder();
    await button('关闭列表').click();
  });

  test('dropped on the page: the same', async () => {
    await dropFolder(bench.page, folder);
    await expectFolder();
  });
});

test('speaks the other language without losing the table', async () => {
  await button('English').click();
  await soon(async () => (await bench.page.locator('#files-status').innerText()).includes('2 files'));
  expect(await textOf(0)).toMatch(/Pass after a look/u);
  await button('中文').click();
  await button('关闭列表').click();
  expect(await bench.page.locator('#files').isHidden()).toBe(true);
});

test('the border between sheet and pane moves by keys, and is remembered', async () => {
  const width = async () => (await bench.page.locator('.wb-pane').boundingBox())?.width ?? 0;
  const before = await width();
  await bench.page.getByRole('separator').focus();
  await bench.page.keyboard.press('ArrowLeft');
  expect(await width()).toBe(before + 16);
  expect(await bench.page.getByRole('separator').getAttribute('aria-valuenow')).toBe(String(before + 16));
  const canvas = await bench.page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
  const line = await bench.page.getByRole('separator').boundingBox();
  await bench.page.mouse.move((line?.x ?? 0) + 3, 400);
  await bench.page.mouse.down();
  await bench.page.mouse.move((line?.x ?? 0) - 97, 400);
  await bench.page.mouse.up();
  expect(Math.abs((await width()) - before - 116)).toBeLessThan(4);
  // The sheet gives way.
  await soon(async () => {
    const now = await bench.page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
    return (now?.width ?? 0) < (canvas?.width ?? 0) - 80;
  });
  await bench.page.getByRole('separator').press('End');
  expect(await width()).toBe(270);
  await bench.page.getByRole('separator').press('Enter');
  expect(await width()).toBe(before);
});

test('broke no rule of its content security policy', () => {
  expect(bench.errors).toEqual([]);
});
