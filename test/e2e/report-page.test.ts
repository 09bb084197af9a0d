import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { joinReports, judgeFile, pageOf, reviewOf, tablesOf } from '../../src/batch';
import { readWorkbook } from '../../src/files';
import { launchBrowser } from './support/browser';

jest.setTimeout(300_000);

const folder = mkdtempSync(path.join(tmpdir(), 'pe-page-'));
const file = path.join(folder, '报告.html');
let browser: Browser;
let page: Page;
const asked: string[] = [];
const complaints: string[] = [];

/** 报告.html of a sample, with a project that means no good, opened as from a folder. */
beforeAll(async () => {
  const options = { profile: 'auto' } as const;
  const read = readWorkbook(new Uint8Array(readFileSync('samples/tidy.xlsx')), 'tidy.xlsx');
  const review = reviewOf(joinReports([judgeFile('tidy.xlsx', read, options)], options), 'zh-CN');
  const [first, ...others] = review.forms;
  if (!first) throw new Error('the sample holds forms');
  const hostile = { ...first, project: '<img src=https://example.invalid/a.png onerror=document.title=1>' };
  const all = { ...review, forms: [hostile, ...others] };
  writeFileSync(file, pageOf(all, tablesOf(all, { language: 'zh-CN' }), 'zh-CN'));
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(file).href);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const table = () => page.locator('table').first();
const shownRows = () => page.locator('table').first().locator('tbody tr:visible');
async function columnOf(title: string): Promise<string[]> {
  const at = (await table().locator('th').allTextContents()).indexOf(title);
  return shownRows()
    .locator(`td:nth-child(${at + 1})`)
    .allTextContents();
}

test('each table is one click away, and its heads stay in view', async () => {
  const links = page.locator('nav a');
  expect(await links.allTextContents()).toEqual(
    (await page.locator('h2').allTextContents()).map((name) => expect.stringContaining(name)),
  );
  await links.nth(1).click();
  const findings = page.locator('table').nth(1);
  await findings.locator('tbody tr').nth(20).scrollIntoViewIfNeeded();
  expect(
    await findings
      .locator('th')
      .first()
      .evaluate((head) => head.getBoundingClientRect().top),
  ).toBe(0);
  await page.evaluate(() => window.scrollTo(0, 0));
});

test('a column sorts by a click, numbers as numbers, and the other way by a second', async () => {
  const head = table().getByRole('button', { name: '填报总分', exact: true });
  const before = await columnOf('填报总分');
  const sorted = before.map(Number).sort((one, other) => one - other);
  expect(before.map(Number)).not.toEqual(sorted);
  await head.click();
  expect((await columnOf('填报总分')).map(Number)).toEqual(sorted);
  expect(await table().locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
  await head.click();
  expect((await columnOf('填报总分')).map(Number)).toEqual([...sorted].reverse());
  expect(await table().locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
});

test('the search leaves the rows that hold what is looked for, in every table', async () => {
  const count = await shownRows().count();
  await page.getByRole('searchbox').fill('国际金融博览会');
  expect(await shownRows().count()).toBe(1);
  const left = await page.locator('tbody tr:visible').allTextContents();
  expect(left.every((text) => text.includes('国际金融博览会'))).toBe(true);
  await page.getByRole('searchbox').fill('');
  expect(await shownRows().count()).toBe(count);
});

test('printed it is the tables without what can only be clicked', async () => {
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  expect(await table().isVisible()).toBe(true);
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(1000);
  await page.emulateMedia({ media: 'screen' });
});

test('nothing was asked of any network, what a form says is text, and nothing complained', async () => {
  expect(await columnOf('项目名称')).toContain('<img src=https://example.invalid/a.png onerror=document.title=1>');
  expect(asked).toEqual([pathToFileURL(file).href]);
  expect(complaints).toEqual([]);
});
