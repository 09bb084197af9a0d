import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import {
  dropFile,
  expectSoon,
  openWorkbench,
  picture,
  settled,
  showSheet,
  typeInto,
  valueAt,
  type WorkbenchPage,
} from './support/workbench-page';

jest.setTimeout(180_000);

const [sheet, cell] = ['电子政务运维', 'H17'];
let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(async () => {
  await bench?.close();
});

const samples = () => bench.page.locator('#samples');
const unsaved = () => bench.page.getByText('未保存', { exact: true });
const button = (name: string) => bench.page.getByRole('button', { name, exact: true });
const message = () => bench.page.locator('#message');
const edit = async (text: string): Promise<void> => {
  await showSheet(bench.page, sheet);
  await typeInto(bench.page, cell, text);
  await expectSoon(async () => Number(await valueAt(bench.page, cell)) === Number(text));
};
const isDraftKept = (): Promise<boolean> => bench.page.evaluate(draftInBrowser);
const reload = async (): Promise<void> => {
  await bench.page.reload();
  await settled(bench.page);
  await bench.page.evaluate(() => window.workbench?.ready);
};

test('an edit is marked as unsaved, and Ctrl+S downloads the file with it', async () => {
  await samples().selectOption('tidy');
  await settled(bench.page);
  expect(await unsaved().isVisible()).toBe(false);
  await edit('3.5');
  await expectSoon(() => unsaved().isVisible());
  await picture(bench.page, 'workbench-unsaved');
  const [download] = await Promise.all([bench.page.waitForEvent('download'), bench.page.keyboard.press('Control+s')]);
  expect(download.suggestedFilename()).toBe('tidy.xlsx');
  const saved = XLSX.read(readFileSync(await download.path()));
  expect(saved.Sheets[sheet]?.[cell]).toMatchObject({ t: 'n', v: 3.5 });
  await expectSoon(async () => !(await unsaved().isVisible()));
  expect(await message().innerText()).toContain('已保存“tidy.xlsx”');
  await picture(bench.page, 'workbench-saved');
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
  await samples().selectOption('tidy');
  await settled(bench.page);
  await edit('1.5');
  await dropFile(bench.page, '报告.pdf', Buffer.from('%PDF-1.7'));
  expect(await message().innerText()).toContain('没有打开“报告.pdf”。');
  expect(Number(await valueAt(bench.page, cell))).toBe(1.5);
  expect(await unsaved().isVisible()).toBe(true);
});

test('a page left without saving offers its changes again, until they are thrown away', async () => {
  await edit('4.5');
  await expectSoon(isDraftKept);
  await reload();
  expect(await message().innerText()).toContain('上次有没保存的改动：“tidy.xlsx”');
  await picture(bench.page, 'workbench-draft');
  await button('恢复').click();
  await expectSoon(async () => (await bench.page.locator('#opened').innerText()) === 'tidy.xlsx');
  await settled(bench.page);
  await showSheet(bench.page, sheet);
  expect(Number(await valueAt(bench.page, cell))).toBe(4.5);
  await expectSoon(() => unsaved().isVisible());
  await reload();
  await button('删除草稿').click();
  await expectSoon(async () => !(await isDraftKept()));
  await reload();
  expect(await message().isVisible()).toBe(false);
});

test('broke no rule of its content security policy', () => {
  expect(bench.errors).toEqual([]);
});

/** Runs in the page: whether its database holds a draft. */
function draftInBrowser(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('workbench', 1);
    opening.onerror = () => reject(new Error('The database does not open.'));
    opening.onsuccess = () => {
      const found = opening.result.transaction('drafts').objectStore('drafts').count();
      found.onsuccess = () => {
        opening.result.close();
        resolve(found.result > 0);
      };
    };
  });
}
