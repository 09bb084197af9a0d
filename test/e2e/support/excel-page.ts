import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { readWorkbookFile } from '../../../src/cli/read-file';
import type { Grid } from '../../../src/form';
import type { CellDefinition, SheetDefinition, WorkbookDefinition } from '../../host/model/definition';
import type { WorkbookSnapshot } from '../../host/model/snapshot';
import { launchBrowser } from './browser';
import type { ExcelInPage, ExcelLook, OpenOptions } from './excel-in-page';
import { startExcelSite, type ExcelSite } from './excel-site';
import { patience, soon } from './soon';

export interface SessionOptions {
  readonly locale?: 'zh-CN' | 'en-US';
  readonly apiVersion?: number;
  readonly size?: { readonly width: number; readonly height: number };
  readonly forcedColors?: 'active' | 'none';
  readonly colorScheme?: 'light' | 'dark';
  /** Office's colours, which Excel on the web does not tell by itself. */
  readonly officeBackground?: string;
  /** office.js is refused, as by a proxy, or never comes, as where a firewall swallows the request. */
  readonly officeJs?: 'refused' | 'swallowed';
  /** The pages' clock is the test's to move on: nobody waits for the pane's patience to end. */
  readonly hasOwnClock?: boolean;
  /** How Excel behaves. */
  readonly host?: NonNullable<OpenOptions['host']>;
}

/** A browser with the site, for any number of sessions. */
export interface ExcelBrowser {
  readonly site: ExcelSite;
  /** The address of every request of all sessions so far. */
  readonly requests: readonly string[];
  /** What pages complained about: the console's errors, thrown errors, and answers that were none. */
  readonly errors: string[];
  open(workbook: WorkbookDefinition | WorkbookSnapshot, options?: SessionOptions): Promise<ExcelSession>;
  close(): Promise<void>;
}

/** One workbook open in the emulated Excel with the pane beside it. */
export interface ExcelSession {
  readonly page: Page;
  readonly pane: Frame;
  look(): Promise<ExcelLook>;
  snapshot(): Promise<WorkbookSnapshot>;
  /** Calls a member of the Excel in the page. */
  excel<Name extends keyof ExcelInPage>(
    name: Name,
    ...args: Parameters<ExcelInPage[Name]>
  ): Promise<ReturnType<ExcelInPage[Name]>>;
  close(): Promise<void>;
}

/** A browser for the tests of a file; each workbook is closed with the test that opened it. */
export function useExcel(): Pick<ExcelBrowser, 'open'> & { readonly browser: ExcelBrowser } {
  let started: ExcelBrowser | null = null;
  const sessions: ExcelSession[] = [];
  const browser = (): ExcelBrowser => {
    if (!started) throw new Error('The browser is there once the tests begin.');
    return started;
  };
  beforeAll(async () => {
    started = await startExcelBrowser();
  }, 600_000);
  afterEach(async () => {
    for (const session of sessions.splice(0)) await session.close();
  });
  afterAll(() => started?.close());
  return {
    get browser() {
      return browser();
    },
    open: async (workbook, options) => {
      const session = await browser().open(workbook, options);
      sessions.push(session);
      return session;
    },
  };
}

export async function startExcelBrowser(): Promise<ExcelBrowser> {
  const site = await startExcelSite();
  const browser = await launchBrowser(site.browserFlags).catch(async (error: unknown) => {
    await site.close();
    throw error;
  });
  const requests: string[] = [];
  const errors: string[] = [];
  return {
    site,
    requests,
    errors,
    open: (workbook, options = {}) => openSession(browser, site, { requests, errors }, workbook, options),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

interface Records {
  readonly requests: string[];
  readonly errors: string[];
}

async function openSession(
  browser: Browser,
  site: ExcelSite,
  records: Records,
  workbook: WorkbookDefinition | WorkbookSnapshot,
  options: SessionOptions,
): Promise<ExcelSession> {
  const { locale = 'zh-CN', apiVersion = 15, size = { width: 350, height: 700 } } = options;
  const { forcedColors = 'none', colorScheme = 'light' } = options;
  // The test's own certificate is not in the browser's list.
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: size,
    forcedColors,
    colorScheme,
    locale,
  });
  if (options.hasOwnClock) await context.clock.install();
  await context.addInitScript(watchPane);
  if (options.officeBackground) await context.addInitScript(tellOfficeTheme, options.officeBackground);
  if (options.officeJs === 'refused') await context.route('**/office.js', (route) => route.abort());
  if (options.officeJs === 'swallowed') await context.route('**/office.js', () => undefined);
  const page = await recordedPage(context, records);
  await page.goto(`${site.origin}/excel.html`);
  await page.evaluate(([book, how]) => window.excel?.open(book, how), [
    workbook,
    { locale, apiVersion, page: '/taskpane.html', ...(options.host ? { host: options.host } : {}) },
  ] as const);
  const frame = await page.locator('iframe').elementHandle();
  const pane = await frame?.contentFrame();
  if (!pane) throw new Error('The page has no pane.');
  await pane.locator('main, h2, [role="alert"]:not([hidden]), #starting').first().waitFor({ state: 'attached' });
  const excel: ExcelSession['excel'] = (name, ...args) =>
    page.evaluate(
      ([member, given]) => {
        const call = window.excel?.[member] as ((...all: readonly unknown[]) => unknown) | undefined;
        return call?.(...given);
      },
      [name, args] as const,
    ) as never;
  const isServed = apiVersion >= firstWithEvents && !options.officeJs && !options.host?.isSilent;
  if (isServed) await started(() => excel('look'));
  return {
    page,
    pane,
    excel,
    look: () => excel('look'),
    snapshot: () => excel('snapshot'),
    close: () => context.close(),
  };
}

/** The oldest Excel that tells of selections; below it the pane asks for nothing. */
const firstWithEvents = 7;

/**
 * Waits until the pane has asked Excel all that it asks by itself: what a test counts or disturbs begins after that, on
 * a busy machine as on a quiet one.
 */
async function started(look: () => Promise<ExcelLook>): Promise<void> {
  await soon(async () => (await look()).isWatched);
}

async function recordedPage(context: BrowserContext, { requests, errors }: Records): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return page;
}

declare global {
  interface Window {
    /** What was seen of the pane from outside, in ms. */
    paneTimes?: { usableAt: number; longTasks: number[] };
  }
}

/** Runs in the pane before its own scripts, and only watches: when its first button stands, what took long. */
function watchPane(): void {
  const times = { usableAt: 0, longTasks: [] as number[] };
  window.paneTimes = times;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) times.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const observer = new MutationObserver(() => {
    if (!document.querySelector('main button:not([disabled])')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (times.usableAt = Date.now())));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/**
 * Excel on the desktop tells an add-in its colours; this office.js does not on the web. It comes in by the prototype:
 * what office.js makes of its context stays as it is.
 */
function tellOfficeTheme(background: string): void {
  if (window.parent === window) return;
  const value = { bodyBackgroundColor: background };
  Object.defineProperty(Object.prototype, 'officeTheme', { value, writable: true, configurable: true });
}

/** The sheets of a file, as the emulated Excel opens them. */
export async function workbookOf(file: string): Promise<WorkbookDefinition> {
  const read = readWorkbookFile(file);
  if (!read.ok) throw new Error(`${file} cannot be read: ${read.failure.code}`);
  return { sheets: read.sheets.map(({ name, grid }) => ({ name, rows: rowsOf(grid) })) };
}

function rowsOf({ top, left, rows }: Grid): CellDefinition[][] {
  const cells = rows.map((row) => [
    ...Array.from({ length: left }, () => null),
    ...row.map((cell): CellDefinition => {
      if (!cell) return null;
      const { formula, ...rest } = cell;
      return { ...rest, ...(formula === undefined ? {} : { formula: `=${formula}` }) };
    }),
  ]);
  return [...Array.from({ length: top }, () => []), ...cells];
}

/** So many sheets, the given ones again and again. */
export function repeated({ sheets }: WorkbookDefinition, count: number): WorkbookDefinition {
  return {
    sheets: Array.from({ length: count }, (_, index): SheetDefinition => {
      const sheet = sheets[index % sheets.length];
      if (!sheet) throw new Error('There is no sheet to repeat.');
      return { ...sheet, name: `${index + 1} ${sheet.name}`.slice(0, 31) };
    }),
  };
}
