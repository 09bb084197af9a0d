import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { built } from './built';
import { makeLocalCertificate } from './local-certificate';

/** The production build of the pane on a server of its own, with the genuine office.js, inside an emulated Excel. */
export interface ExcelSite {
  /** `https://localhost:PORT`. */
  readonly origin: string;
  /** Has a browser find Microsoft's address of office.js on this server: the page itself is as it is delivered. */
  readonly browserFlags: readonly string[];
  /** Whether an address is the site's own, or Microsoft's of office.js. */
  isExpected(address: string): boolean;
  /** The folder that was built. */
  readonly folder: string;
  close(): Promise<void>;
}

const officeFolder = path.resolve('node_modules/@microsoft/office-js/dist');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

const hostPage = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Excel</title>
<link rel="icon" href="data:,">
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style>
<body><script src="/excel-in-page.js"></script></body></html>`;

/** From where the page is built to load office.js, and below which path all of it stands there. */
const microsoft = { host: 'appsforoffice.microsoft.com', path: '/lib/1/hosted/' };

/** Serves the pane as it is delivered. */
export async function startExcelSite(): Promise<ExcelSite> {
  const folder = await built('taskpane');
  const made = new Map([
    ['/excel.html', Buffer.from(hostPage)],
    ['/excel-in-page.js', bundleHost()],
  ]);
  const server = createServer(makeLocalCertificate(), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const send = (status: number, body: Buffer | string): void => {
      const type = types[path.extname(pathname)] ?? 'text/plain; charset=utf-8';
      response.writeHead(status, { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' }).end(body);
    };
    const isOffice = request.headers.host?.split(':')[0] === microsoft.host && pathname.startsWith(microsoft.path);
    const ready = made.get(pathname);
    const file = isOffice
      ? within(officeFolder, pathname.slice(microsoft.path.length))
      : within(folder, pathname.slice(1));
    if (ready) send(200, ready);
    else if (!file) send(404, 'Not found');
    else {
      readFile(file).then(
        (body) => send(200, body),
        () => send(404, 'Not found'),
      );
    }
  });
  const origin = await listen(server);
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    origin,
    folder,
    browserFlags: [`--host-resolver-rules=MAP ${microsoft.host} ${new URL(origin).host}`],
    isExpected: (address) =>
      [`${origin}/`, `https://${microsoft.host}${microsoft.path}`, 'data:'].some((start) => address.startsWith(start)),
    close,
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, 'localhost', resolve);
  });
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

function bundleHost(): Buffer {
  const { outputFiles } = buildSync({
    entryPoints: [path.resolve('test/e2e/support/excel-in-page.ts')],
    ...{ bundle: true, write: false, format: 'iife', target: 'es2022', platform: 'browser', logLevel: 'error' },
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}

/** A file in a folder; `null` for one outside of it. */
function within(folder: string, name: string): string | null {
  const file = path.join(folder, decodeURIComponent(name));
  return file.startsWith(folder + path.sep) ? file : null;
}
