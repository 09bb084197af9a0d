import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../../scripts/static-server';
import { launchBrowser } from './browser';
import { built } from './built';
import { patience } from './soon';

/** Set to a folder, it gets pictures of the main states. */
const PICTURES = process.env['PE_SCREENSHOTS'];

/** The workbench in a browser, with everything it asked for and complained about. */
export interface OpenedPage {
  readonly page: Page;
  /** The address of every request since the page was opened. */
  readonly requests: readonly string[];
  /** Errors of the console, refused by the content security policy or thrown. */
  readonly errors: readonly string[];
  readonly questions: Questions;
  close(): Promise<void>;
}

/** What the page asked, and how it is answered: yes, unless a test is about the question. */
export interface Questions {
  readonly asked: string[];
  isYes: boolean;
}

export interface WorkbenchPage extends OpenedPage {
  readonly url: string;
}

/** A workbench for the tests of a file, which go on with it one after the other. */
export function useWorkbench(sample?: string) {
  let opened: WorkbenchPage | null = null;
  const bench = (): WorkbenchPage => {
    if (!opened) throw new Error('The workbench is there once the tests begin.');
    return opened;
  };
  const openSample = async (name: string): Promise<void> => {
    await bench().page.locator('#samples').selectOption(name);
    await settled(bench().page);
  };
  beforeAll(async () => {
    opened = await openWorkbench();
    if (sample !== undefined) await openSample(sample);
  }, 600_000);
  afterAll(() => opened?.close());
  return {
    get page() {
      return bench().page;
    },
    get requests() {
      return bench().requests;
    },
    get errors() {
      return bench().errors;
    },
    get questions() {
      return bench().questions;
    },
    openSample,
    button: (name: string | RegExp, exact = false) => bench().page.getByRole('button', { name, exact }),
    entries: () => bench().page.locator('[data-entry]'),
  };
}

/** Serves the workbench as it is built and opens it. */
export async function openWorkbench(): Promise<WorkbenchPage> {
  const server = await serveFolder(await built('workbench'), 0);
  const opened = await openPage(server.url).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  return {
    ...opened,
    url: server.url,
    close: async () => {
      await opened.close();
      await server.close();
    },
  };
}

/** Opens the workbench at an address, in a browser of its own. */
export async function openPage(url: string): Promise<OpenedPage> {
  const browser = await launchBrowser();
  const requests: string[] = [];
  const errors: string[] = [];
  const questions: Questions = { asked: [], isYes: true };
  const page = await newPage(browser, questions);
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(url);
  await settled(page);
  return { page, requests, errors, questions, close: () => browser.close() };
}

async function newPage(browser: Browser, questions: Questions): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(patience);
  page.on('dialog', (dialog) => {
    questions.asked.push(dialog.message());
    void (questions.isYes ? dialog.accept() : dialog.dismiss());
  });
  return page;
}

/** Waits until what was asked for is open and the pane stands. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getElementById('loading')?.hidden === true);
  await page.evaluate(async () => {
    await window.workbench?.idle();
    await window.workbench?.pane?.ready;
  });
}

/** The selected cell as `Sheet!A1`. */
export const selection = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const book = window.workbench?.spreadsheet?.engine.api.getActiveWorkbook();
    return `${book?.getActiveSheet().getSheetName()}!${book?.getActiveRange()?.getA1Notation()}`;
  });

/** Whether a cell of the sheet in view lies in the part of it that is drawn. */
export const isInView = (page: Page, address: string): Promise<boolean> =>
  page.evaluate((at) => {
    const sheet = window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet();
    const cell = sheet?.getRange(at);
    const view = sheet?.getVisibleRange();
    if (!cell || !view) return false;
    const [row, column] = [cell.getRow(), cell.getColumn()];
    return row >= view.startRow && row <= view.endRow && column >= view.startColumn && column <= view.endColumn;
  }, address);

/** The value of a cell of the sheet in view. */
export const valueAt = (page: Page, address: string): Promise<unknown> =>
  page.evaluate((at) => {
    const sheet = window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet();
    return sheet?.getRange(at).getValue() ?? null;
  }, address);

/** Where a cell of the sheet in view is drawn, its middle. */
async function middleOf(page: Page, address: string): Promise<readonly [x: number, y: number]> {
  const at = await page.evaluate((cell) => {
    const sheet = window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet();
    const { left, top, width, height } = sheet?.getRange(cell).getCellRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, address);
  const canvas = await page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
  return [(canvas?.x ?? 0) + at.x, (canvas?.y ?? 0) + at.y];
}

/** Clicks a cell of the sheet in view where it is drawn. */
export const clickCell = async (page: Page, address: string): Promise<void> =>
  page.mouse.click(...(await middleOf(page, address)));

/** Rests the mouse on a cell near the beginning of the sheet in view: that is where a cell is drawn unless one has scrolled. */
export const hoverCell = async (page: Page, address: string): Promise<void> => {
  await page.evaluate(() => {
    window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet().scrollToCell(0, 0);
  });
  const [x, y] = await middleOf(page, address);
  await page.mouse.move(x - 3, y - 3);
  await page.mouse.move(x, y);
};

/** Types into a cell with the keyboard, as a person does, and ends with Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  // A click gives the sheet the keyboard; a second one would be a double click, and open the cell there.
  const hasKeyboard = await page.evaluate(() => document.activeElement?.closest('#spreadsheet') != null);
  if (!hasKeyboard) await clickCell(page, 'A1');
  await page.evaluate((cell) => {
    const sheet = window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet();
    sheet?.getRange(cell).activate();
  }, address);
  // The first key opens the cell; what is typed before it is open goes elsewhere on a busy machine.
  await page.keyboard.type(text.slice(0, 1));
  await page.waitForFunction(() => window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.isCellEditing());
  await page.keyboard.type(text.slice(1));
  await page.keyboard.press('Enter');
}

/** The values of a formula and of the cells it spills into, row by row. */
export const spillAt = (page: Page, address: string): Promise<unknown[][]> =>
  page.evaluate((at) => {
    const sheet = window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet();
    const first = sheet?.getRange(at);
    if (!sheet || !first) return [];
    const read = (row: number, column: number) => sheet.getRange(row, column).getValue() ?? null;
    const rows: unknown[][] = [];
    for (let row = first.getRow(); read(row, first.getColumn()) !== null; row += 1) {
      const cells: unknown[] = [];
      for (let column = first.getColumn(); read(row, column) !== null; column += 1) cells.push(read(row, column));
      rows.push(cells);
    }
    return rows;
  }, address);

/** The names of the sheets. */
export const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      window.workbench?.spreadsheet?.engine.api
        .getActiveWorkbook()
        ?.getSheets()
        .map((sheet) => sheet.getSheetName()) ?? [],
  );

/** How many rules of conditional formatting the workbook has. */
export const countMarks = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const saved = window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.save();
    return saved?.resources?.map(({ data }) => data.match(/PE-MARK:/g)?.length ?? 0).reduce((a, b) => a + b, 0) ?? 0;
  });

/** Shows a sheet by its name. */
export const showSheet = (page: Page, name: string): Promise<void> =>
  page.evaluate((wanted) => {
    const book = window.workbench?.spreadsheet?.engine.api.getActiveWorkbook();
    const sheet = book?.getSheetByName(wanted);
    if (!book || !sheet) throw new Error(`There is no sheet ${wanted}.`);
    book.setActiveSheet(sheet);
  }, name);

/** Drops a file on the spreadsheet, as from a folder. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      data.items.add(new File([content], fileName));
      return data;
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('#spreadsheet', type, { dataTransfer: transfer });
  }
  await settled(page);
}

/** Drops a folder on the spreadsheet: by the browser itself, for a page can make up files and no folders. */
export async function dropFolder(page: Page, folder: string): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await protocol.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
  }
  await protocol.detach();
}

export async function picture(page: Page, name: string): Promise<void> {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
}

export const sampleBytes = (name: string): Uint8Array => readFileSync(path.resolve('samples', `${name}.xlsx`));
