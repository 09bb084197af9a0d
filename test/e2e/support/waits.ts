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

/** From each click of the reviewer's way to the moment at which nothing is under way any more. */
export async function waitsOfReview(): Promise<readonly Wait[]> {
  const waits: Wait[] = [];
  const bench = await openWorkbench();
  const { page } = bench;
  const timed = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    const start = performance.now();
    await act();
    waits.push({ what, ms: performance.now() - start });
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
    const begin = performance.now();
    await bench.page.getByRole('button', { name: '校验本表', exact: true }).click();
    await idle(bench.page);
    const check = performance.now() - begin;
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
