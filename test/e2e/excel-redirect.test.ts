import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { serveFolder, type StaticServer } from '../../scripts/static-server';
import { launchBrowser } from './support/browser';
import { built } from './support/built';
import { makeLocalCertificate } from './support/local-certificate';
import { patience } from './support/soon';

/** Microsoft moves office.js to another address: the page built for one is answered by the other. */
jest.setTimeout(300_000);

const old = { host: 'appsforoffice.microsoft.com', folder: '/lib/1/hosted/' };
const moved = { host: 'officeapis.public.onecdn.static.microsoft', folder: '/1/' };
const elsewhere = { host: 'office.example.org', folder: '/1/' };
const office = path.resolve('node_modules/@microsoft/office-js/dist');

let browser: Browser;
let site: StaticServer;
let cdn: Server;
/** Where the old address sends to. */
let target = moved;
const excel = buildSync({
  entryPoints: [path.resolve('test/e2e/support/windows-in-page.ts')],
  ...{ bundle: true, write: false, format: 'iife', target: 'es2022', platform: 'browser', logLevel: 'error' },
}).outputFiles[0]?.text;

beforeAll(async () => {
  const folder = await built('taskpane');
  cdn = await startCdn();
  const { port } = cdn.address() as AddressInfo;
  const rules = [old, moved, elsewhere].map(({ host }) => `MAP ${host} localhost:${port}`).join(',');
  [browser, site] = await Promise.all([launchBrowser([`--host-resolver-rules=${rules}`]), serveFolder(folder, 0)]);
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  cdn?.closeAllConnections();
  await new Promise((resolve) => cdn?.close(resolve));
});

/** All three addresses on one server: Chromium's own interception does not see what a redirect leads to. */
async function startCdn(): Promise<Server> {
  const server = createServer(makeLocalCertificate(), (request, response) => {
    const [host] = (request.headers.host ?? '').split(':');
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    if (host === old.host) {
      const location = `https://${target.host}${pathname.replace(old.folder, target.folder)}`;
      response.writeHead(302, { location }).end();
      return;
    }
    const file = path.join(office, pathname.slice(target.folder.length));
    if (existsSync(file)) response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}

/** The pane as it is built for the old address, on office.js's script for Windows. */
async function open(): Promise<{ readonly page: Page; readonly refused: string[] }> {
  const context = await browser.newContext({
    ...{ ignoreHTTPSErrors: true, viewport: { width: 350, height: 700 }, locale: 'zh-CN' },
  });
  const book = { sheets: [{ name: '表1', rows: [['项目名称', '道路养护']] }] };
  await context.addInitScript(`window.windowsExcel=${JSON.stringify({ workbook: book, options: {} })};${excel ?? ''}`);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await page.goto(`${site.url}taskpane.html?_host_Info=${encodeURIComponent('Excel$Win32$16.01$zh-CN$c$$$0')}`);
  return { page, refused };
}

test('a redirect between the two addresses of Microsoft is followed, and the pane works', async () => {
  target = moved;
  const { page, refused } = await open();
  await page.getByRole('button', { name: '校验本表', exact: true }).click();
  await page.getByRole('heading', { name: '没有找到自评表' }).waitFor();
  expect(refused).toEqual([]);
});

test('a redirect to anywhere else is refused, and the page says what is missing', async () => {
  target = elsewhere;
  const { page, refused } = await open();
  await page.getByText('没有连接上 Excel（office.js 未能加载）。').first().waitFor();
  expect(refused.length).toBeGreaterThan(0);
});
