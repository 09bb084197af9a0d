import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];
const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** A package with a Chromium for Linux in it: what a bare machine runs the tests with. */
const PACKAGE = '@sparticuz/chromium';

const NONE = `The browser tests found no Chromium. Any of these will do:
- a Chromium, Chrome or Edge on the PATH (Debian: apt-get install chromium);
- on Linux (x64), what npm ci installs: ${PACKAGE};
- PE_CHROMIUM=/path/to/chromium.`;

/** Starts a browser, with further flags if any: the one named by PE_CHROMIUM, one of the system, or one from npm. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...FLAGS, ...more];
  const named = process.env['PE_CHROMIUM'];
  if (named && !existsSync(named)) throw new Error(`PE_CHROMIUM names ${named}, which does not exist.`);
  const system = named ?? findOnSystem();
  if (system) return chromium.launch({ executablePath: system, args });
  const fromNpm = await findInPackages();
  if (!fromNpm) throw new Error(NONE);
  return chromium.launch({ executablePath: fromNpm.executablePath, args: [...fromNpm.args, ...args] });
}

function findOnSystem(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const places = folders.flatMap((folder) =>
    NAMES.flatMap((name) => [path.join(folder, name), path.join(folder, `${name}.exe`)]),
  );
  return [...places, ...FIXED_PLACES].find((place) => existsSync(place));
}

interface ChromiumPackage {
  readonly default: { readonly args: readonly string[]; executablePath(): Promise<string> };
}

async function findInPackages(): Promise<{ executablePath: string; args: readonly string[] } | null> {
  const folder = path.resolve('node_modules', PACKAGE);
  if (!existsSync(folder)) return null;
  // By a variable: the compiler need not know the package.
  const { default: found } = (await import(PACKAGE)) as ChromiumPackage;
  // In one process alone the browser ends with its first page.
  const args = found.args.filter((arg) => arg !== '--single-process');
  return { executablePath: await found.executablePath(), args };
}
