import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { atRest } from './at-rest';
import { button, pressMore, settled as idle } from './excel-pane';
import { review } from './review-scenario';
import { clickCell, openWorkbench, sampleBytes, settled } from './workbench-page';

/** Pictures of the workbench for the guide, from its production build. */
export async function takeWorkbenchPictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const bench = await openWorkbench();
  const { page } = bench;
  const take = async (name: string): Promise<void> => {
    await idle(page);
    await page.mouse.move(720, 1);
    await atRest(page);
    await page.screenshot({ path: path.join(folder, `workbench-${name}.png`), animations: 'disabled' });
  };
  try {
    await severalFiles(page);
    await take('files');
    await button(page, '关闭列表').click();
    await page.locator('#samples').selectOption('tidy');
    await settled(page);
    await review(
      page,
      async (target) => {
        await idle(page);
        await target.click();
        await idle(page);
      },
      () => take('form'),
    );
    await take('report');
    await openList(page);
    await take('list');
  } finally {
    await bench.close();
  }
}

/** A blank form, with the list of its first cell open. */
async function openList(page: Page): Promise<void> {
  await pressMore(page, '插入空白自评表');
  await page.getByText('已插入').first().waitFor();
  await button(page, '校验本表').click();
  await pressMore(page, '填表…');
  await button(page, '在表里加下拉列表').click();
  await page
    .getByText(/^已在 \d+ 个单元格加上下拉列表/u)
    .first()
    .waitFor();
  const cell = await page.evaluate(() => {
    const { row, column } = window.workbench?.port?.choices.lists()[0]?.cells[0] ?? { row: 0, column: 0 };
    return `${String.fromCharCode(65 + column)}${row + 1}`;
  });
  await clickCell(page, cell);
  await page.getByRole('listbox', { name: `${cell} 可选的值` }).waitFor();
}

/** Two files with forms and one that is none. */
async function severalFiles(page: Page): Promise<void> {
  const file = (name: string, content: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(content) });
  await page
    .locator('#file-picker')
    .setInputFiles([
      file('一局.xlsx', sampleBytes('as-pasted')),
      file('二局.xlsx', sampleBytes('stacked')),
      file('坏的.xlsx', Buffer.from('no workbook')),
    ]);
  await page.getByText(/^3 个文件，/u).waitFor();
  await button(page, '校验本表').click();
}
