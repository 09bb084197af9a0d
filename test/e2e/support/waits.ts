import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { settled as idle } from './excel-pane';
import { lookAgain, review, type Click } from './review-scenario';
import { dropFile, openWorkbench, sampleBytes, settled } from './workbench-page';

/** How long one waits in the workbench: measured and told, never judged. */

export interface Wait {
  readonly what: string;
  readonly ms: number;
}

/** From each click of the reviewer's way to the frame that draws the last of what comes of it. */
export async function waitsOfReview(): Promise<readonly Wait[]> {
  const waits: Wait[] = [];
  const bench = await openWorkbench();
  const { page } = bench;
  const timed = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    waits.push({ what, ms: await waitOf(page, act) });
  };
  const click: Click = (target, name) =>
    timed(name, async () => {
      await target.click();
      await idle(page);
    });
  try {
    await timed('打开示例', async () => {
      await page.locator('#samples').selectOption('tidy');
      await settled(page);
    });
    let sheet = '';
    await review(page, click, async () => {
      sheet = await sheetInView(page);
    });
    let saved: Uint8Array = new Uint8Array();
    await timed('保存', async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '保存', exact: true }).click(),
      ]);
      saved = readFileSync(await download.path());
    });
    await timed('打开保存的文件', () => dropFile(page, '审过的.xlsx', saved));
    await lookAgain(page, click, sheet);
  } finally {
    await bench.close();
  }
  return waits;
}

declare global {
  interface Window {
    /** Moments of the page's own clock: the event, and the last frame that drew something new after it. */
    peWait?: {
      begin: number;
      drawn: number;
      observer: MutationObserver;
      draw(): void;
      handleEvent(event: Event): void;
    };
  }
}

/**
 * From the event in the page to the frame that draws the last of what comes of it, both by the page's clock: what the
 * driver needs to click and to look is not counted. `act` ends when nothing is under way any more.
 */
async function waitOf(page: Page, act: () => Promise<unknown>): Promise<number> {
  // Methods of one object: tsx would give functions with names of their own what the page does not know.
  await page.evaluate(() => {
    window.peWait = {
      begin: 0,
      drawn: 0,
      observer: new MutationObserver(() => window.peWait?.draw()),
      draw() {
        // The callback of a frame comes before it is painted, a timer of it after.
        requestAnimationFrame(() => setTimeout(() => (this.drawn = performance.now())));
      },
      handleEvent({ timeStamp }: Event) {
        if (this.begin > 0) return;
        this.begin = timeStamp;
        this.draw();
        const all = { subtree: true, childList: true, characterData: true, attributes: true };
        for (const place of document.querySelectorAll('.wb-header, .wb-pane, #message, #loading')) {
          this.observer.observe(place, all);
        }
      },
    };
    for (const event of ['click', 'change', 'drop']) window.addEventListener(event, window.peWait, true);
  });
  await act();
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))));
    const wait = window.peWait;
    if (!wait) return NaN;
    wait.observer.disconnect();
    for (const event of ['click', 'change', 'drop']) window.removeEventListener(event, wait, true);
    return wait.drawn - wait.begin;
  });
}

const sheetInView = (page: Page): Promise<string> =>
  page.evaluate(
    () => window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? '',
  );

/** A check of a form above many rows that have nothing to do with it: in the workbench, and by `pe` from the start on. */
export async function waitsOfManyRows(rows: number): Promise<readonly Wait[]> {
  const bytes = withRows(rows);
  const folder = mkdtempSync(path.join(tmpdir(), 'rows-'));
  const file = path.join(folder, 'rows.xlsx');
  writeFileSync(file, bytes);
  const bench = await openWorkbench();
  try {
    const start = performance.now();
    spawnSync(process.execPath, ['dist/cli/pe.cjs', 'check', file, '--format', 'json'], { stdio: 'ignore' });
    const command = performance.now() - start;
    await dropFile(bench.page, 'rows.xlsx', bytes);
    const check = await waitOf(bench.page, async () => {
      await bench.page.getByRole('button', { name: '校验本表', exact: true }).click();
      await idle(bench.page);
    });
    return [
      { what: 'pe check', ms: command },
      { what: '校验本表', ms: check },
    ];
  } finally {
    await bench.close();
    rmSync(folder, { recursive: true });
  }
}

/** A sample with rows of a ledger below its forms. */
function withRows(rows: number): Uint8Array {
  const book = XLSX.read(sampleBytes('stacked'));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (!sheet) throw new Error('The sample has no sheet.');
  const ledger = Array.from({ length: rows }, (_, at) => [
    at + 1,
    `凭证 ${at + 1}`,
    `摘要 ${at % 97}`,
    at * 3.5,
    '已付',
  ]);
  XLSX.utils.sheet_add_aoa(sheet, [[], [], ...ledger], { origin: -1 });
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
}
