import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { WorkbookDefinition } from '../host/model/definition';
import type { WindowsHostOptions } from '../host/windows-host';
import { launchBrowser } from './support/browser';
import { workbookOf } from './support/excel-page';
import { startExcelSite, type ExcelSite } from './support/excel-site';
import { patience } from './support/soon';

/** The production build of the pane on office.js's script for Windows, with a stand-in for what WebView2 provides. */
jest.setTimeout(300_000);

let browser: Browser;
let site: ExcelSite;
let sample: WorkbookDefinition;
const bundle = buildSync({
  entryPoints: [path.resolve('test/e2e/support/windows-in-page.ts')],
  ...{ bundle: true, write: false, format: 'iife', target: 'es2022', platform: 'browser', logLevel: 'error' },
}).outputFiles[0]?.text;
const requests: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  [site, sample] = await Promise.all([startExcelSite(), workbookOf('samples/as-pasted.xlsx')]);
  browser = await launchBrowser(site.browserFlags);
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(options: WindowsHostOptions): Promise<Page> {
  const context = await browser.newContext({
    ...{ ignoreHTTPSErrors: true, viewport: { width: 350, height: 700 }, locale: 'zh-CN' },
  });
  await context.addInitScript(`window.windowsExcel=${JSON.stringify({ workbook: sample, options })};${bundle ?? ''}`);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${site.origin}/taskpane.html?_host_Info=${encodeURIComponent('Excel$Win32$16.01$zh-CN$c$$$0')}`);
  return page;
}

const look = (page: Page) => page.evaluate(() => window.windowsLook?.());

test('a workbook at a path with a per cent sign is checked and marked', async () => {
  const page = await open({ documentUrl: 'C:\\自评\\执行率100%.xlsx' });
  await page.getByRole('button', { name: '校验本表', exact: true }).click();
  await page.locator('[data-entry]').first().waitFor();
  await page.waitForFunction(() => (window.windowsLook?.().marks ?? 0) > 0);
  expect(await page.evaluate(() => String(Office.context.platform))).toBe('PC');
});

test('the first click on the ribbon, which loads the page, is carried out', async () => {
  const page = await open({ firstCommand: 'validateSheet' });
  await page.locator('[data-entry]').first().waitFor();
  await page.waitForFunction(() => (window.windowsLook?.().completed.length ?? 0) > 0);
  expect(await look(page)).toMatchObject({ completed: [0] });
});

test('asks nobody but Microsoft for office.js, and breaks no rule of its content security policy', () => {
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.filter((address) => !site.isExpected(address))).toEqual([]);
  expect(errors).toEqual([]);
});
