import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/files';
import { soon } from './support/soon';
import {
  clickCell,
  dropFile,
  useWorkbench,
  picture,
  sampleBytes,
  selection,
  settled,
  showSheet,
  typeInto,
  valueAt,
} from './support/workbench-page';

jest.setTimeout(300_000);

const [sheet, cell] = ['电子政务运维', 'H17'];
const bench = useWorkbench();

const samples = () => bench.page.locator('#samples');
const unsaved = () => bench.page.getByText('未保存', { exact: true });
const button = (name: string) => bench.button(name, true);
const message = () => bench.page.locator('#message');
/** Waits until the page says so: the remark comes once the file was handed to the browser. */
const told = (words: string): Promise<void> => bench.page.locator('#message', { hasText: words }).waitFor();
const edit = async (text: string): Promise<void> => {
  await showSheet(bench.page, sheet);
  await typeInto(bench.page, cell, text);
  await soon(async () => Number(await valueAt(bench.page, cell)) === Number(text));
};
const draftsKept = (): Promise<number[]> => bench.page.evaluate(draftsInBrowser);
const reload = async (): Promise<void> => {
  await bench.page.reload();
  await settled(bench.page);
  await bench.page.evaluate(() => window.workbench?.ready);
};

test('an edit is marked as unsaved, and Ctrl+S downloads the file with it', async () => {
  await bench.openSample('tidy');
  expect(await unsaved().isVisible()).toBe(false);
  await edit('3.5');
  await soon(() => unsaved().isVisible());
  await picture(bench.page, 'workbench-unsaved');
  const [download] = await Promise.all([bench.page.waitForEvent('download'), bench.page.keyboard.press('Control+s')]);
  expect(download.suggestedFilename()).toBe('tidy.xlsx');
  const saved = XLSX.read(readFileSync(await download.path()));
  expect(saved.Sheets[sheet]?.[cell]).toMatchObject({ t: 'n', v: 3.5 });
  await soon(async () => !(await unsaved().isVisible()));
  await told('已保存“tidy.xlsx”');
  await picture(bench.page, 'workbench-saved');
});

test('a cell in italics and a merge are in the file; a question tells what a new file will not have', async () => {
  const { page, questions } = bench;
  const save = async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), button('保存').click()]);
    return readWorkbook(new Uint8Array(readFileSync(await download.path())), 'a.xlsx', { withLooks: true });
  };
  const looks = async () => {
    const read = await save();
    return read.ok ? read.sheets.find(({ name }) => name === inView)?.looks : undefined;
  };
  await dropFile(page, '带链接.xlsx', withLink());
  const [inView = ''] = (await selection(page)).split('!');
  await clickCell(page, 'A2');
  await button('斜体').first().click();
  await soon(() => unsaved().isVisible());
  await page.evaluate(() => {
    window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet().getRange('A40:B40').merge();
  });
  const saved = await looks();
  expect(saved?.cells?.get('A2')?.font?.isItalic).toBe(true);
  expect(saved?.merges).toContainEqual({ top: 39, left: 0, bottom: 39, right: 1 });
  await page.evaluate(() => {
    window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet().insertRowsBefore(20, 1);
  });
  questions.asked.length = 0;
  expect((await looks())?.cells?.get('A2')?.font?.isItalic).toBe(true);
  expect(questions.asked).toEqual([
    '增删、移动过行列或工作表，“带链接.xlsx”只能另存为新的 .xlsx，新文件里没有原来的超链接。原来的文件不会动。要保存吗？',
  ]);
  await told('新文件里没有原来的超链接。');
  await picture(page, 'workbench-saved-anew');
  questions.asked.length = 0;
  await bench.openSample('tidy');
});

/** A sample with what no new file takes along. */
function withLink(): Uint8Array {
  const parts = unzipSync(sampleBytes('tidy'));
  const name = 'xl/worksheets/sheet1.xml';
  const link = '<hyperlinks><hyperlink ref="A1" location="A2"/></hyperlinks>';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const before =
    /<(?:printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|drawing|legacyDrawing|extLst)|<\/worksheet>/u;
  parts[name] = strToU8(xml.replace(before, (found) => link + found));
  return zipSync(parts);
}

test('an old format is said to become a new file before it is written, and stays as it is unless one agrees', async () => {
  const { page, questions } = bench;
  const workbook = XLSX.read(sampleBytes('stacked'));
  await dropFile(page, '旧格式.xls', XLSX.write(workbook, { type: 'buffer', bookType: 'biff8' }) as Buffer);
  await clickCell(page, 'A2');
  await button('斜体').first().click();
  await soon(() => unsaved().isVisible());
  questions.asked.length = 0;
  questions.isYes = false;
  await button('保存').click();
  await soon(() => Promise.resolve(questions.asked.length > 0));
  expect(questions.asked).toEqual([
    '“旧格式.xls”的格式不能直接写入，只能另存为新的 .xlsx：值、公式和单元格格式在新文件里，图片、批注、条件格式、名称和打印设置不在。原来的文件不会动。要保存吗？',
  ]);
  expect(await unsaved().isVisible()).toBe(true);
  questions.isYes = true;
  const [download] = await Promise.all([page.waitForEvent('download'), button('保存').click()]);
  expect(download.suggestedFilename()).toBe('旧格式.xlsx');
  questions.asked.length = 0;
});

test('words in bold within a cell are told not to be kept; a name and lines that are not to be seen are in the file', async () => {
  const { page, questions } = bench;
  await bench.openSample('tidy');
  await clickCell(page, 'A2');
  await page.keyboard.press('F2');
  await page.waitForFunction(() => window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.isCellEditing());
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Enter');
  await soon(() => unsaved().isVisible());
  await page.evaluate(() => {
    const book = window.workbench?.spreadsheet?.engine.api.getActiveWorkbook();
    book?.getActiveSheet().setHiddenGridlines(true);
    book?.insertDefinedName('合计', `${book.getActiveSheet().getSheetName()}!$B$2`);
  });
  questions.asked.length = 0;
  const [download] = await Promise.all([page.waitForEvent('download'), button('保存').click()]);
  expect(questions.asked).toEqual(['在这里设置的单元格里部分文字的格式写不进“tidy.xlsx”，文字本身会保存。要保存吗？']);
  await told('在这里设置的单元格里部分文字的格式没有写进文件。');
  const saved = new Uint8Array(readFileSync(await download.path()));
  expect(strFromU8(unzipSync(saved)['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="合计"');
  const read = readWorkbook(saved, 'tidy.xlsx', { withLooks: true });
  expect(read.ok && read.sheets.filter(({ looks }) => looks?.isGridHidden)).toHaveLength(1);
  questions.asked.length = 0;
});

test('asks before unsaved changes are given up', async () => {
  await edit('2.5');
  const { questions } = bench;
  questions.isYes = false;
  await samples().selectOption('stacked');
  await settled(bench.page);
  expect(questions.asked).toEqual(['“tidy.xlsx”有改动还没有保存。要放弃这些改动，打开别的文件吗？']);
  expect(await samples().inputValue()).toBe('tidy');
  expect(Number(await valueAt(bench.page, cell))).toBe(2.5);
  expect(await unsaved().isVisible()).toBe(true);
  questions.isYes = true;
  await samples().selectOption('stacked');
  await settled(bench.page);
  expect(await samples().inputValue()).toBe('stacked');
  expect(await unsaved().isVisible()).toBe(false);
});

test('a file that cannot be read leaves the changes unsaved, not lost', async () => {
  await bench.openSample('tidy');
  await edit('1.5');
  await dropFile(bench.page, '报告.pdf', Buffer.from('%PDF-1.7'));
  await told('没有打开“报告.pdf”。');
  expect(Number(await valueAt(bench.page, cell))).toBe(1.5);
  expect(await unsaved().isVisible()).toBe(true);
});

test('a page left without saving offers its changes again, until they are thrown away', async () => {
  await edit('4.5');
  const edited = await bench.page.evaluate(() => Date.now());
  await soon(async () => (await draftsKept()).some((at) => at > edited));
  await reload();
  await told('上次有没保存的改动：“tidy.xlsx”');
  await picture(bench.page, 'workbench-draft');
  await button('恢复').click();
  await message().getByText('已恢复“tidy.xlsx”没保存的改动。').waitFor();
  expect(await bench.page.locator('#opened').innerText()).toBe('tidy.xlsx');
  // One goes on where one was, not at the first sheet with an error.
  expect(await selection(bench.page)).toMatch(/^电子政务运维!/u);
  expect(Number(await valueAt(bench.page, cell))).toBe(4.5);
  await soon(() => unsaved().isVisible());
  await reload();
  await button('删除草稿').click();
  await soon(async () => (await draftsKept()).length === 0);
  await reload();
  expect(await message().isVisible()).toBe(false);
});

test('a draft of a sheet whose rows moved is a new file, and says what it does not keep', async () => {
  await bench.openSample('tidy');
  const before = await bench.page.evaluate(() => Date.now());
  await bench.page.evaluate(() => {
    window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet().insertRowsBefore(9, 2);
  });
  await soon(async () => (await draftsKept()).some((at) => at > before));
  await reload();
  const loss = '草稿是另存的 .xlsx；原来的文件没有动。';
  await told(loss);
  await button('恢复').click();
  await message().getByText('已恢复“tidy.xlsx”没保存的改动。').waitFor();
  await told(loss);
  // What was restored has no more of it in the next draft either.
  await soon(async () => (await draftsKept()).length === 1);
  await reload();
  await told(loss);
  await button('删除草稿').click();
  await soon(async () => (await draftsKept()).length === 0);
});

test('broke no rule of its content security policy', () => {
  expect(bench.errors).toEqual([]);
});

/** Runs in the page: when the drafts in its database were kept. */
function draftsInBrowser(): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('workbench', 1);
    opening.onerror = () => reject(new Error('The database does not open.'));
    opening.onsuccess = () => {
      const found = opening.result.transaction('drafts').objectStore('drafts').getAll();
      found.onsuccess = () => {
        opening.result.close();
        resolve(found.result.map(({ at }: { readonly at: number }) => at));
      };
    };
  });
}

test('where the network fails before there is anything to save, the changes stay and are saved once it is back', async () => {
  const { page } = bench;
  await reload();
  await bench.openSample('tidy');
  // The first change fetches what writes files.
  await page.route('**/writing.*.js', (route) => route.abort());
  await edit('5.5');
  await button('保存').click();
  await soon(async () => (await message().innerText()).includes('没有保存“tidy.xlsx”。'));
  await told('改动还在本页');
  expect(await unsaved().isVisible()).toBe(true);
  await page.unroute('**/writing.*.js');
  const [download] = await Promise.all([page.waitForEvent('download'), button('保存').click()]);
  expect(XLSX.read(readFileSync(await download.path())).Sheets[sheet]?.[cell]).toMatchObject({ v: 5.5 });
  await soon(async () => !(await unsaved().isVisible()));
});
