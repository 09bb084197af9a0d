import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { settled as idle } from './support/excel-pane';
import { soon } from './support/soon';
import { dropFile, isInView, picture, sampleBytes, selection, showSheet, useWorkbench } from './support/workbench-page';

/** Files are seen as they are laid out, and what is jumped to is seen. */
jest.setTimeout(300_000);

const bench = useWorkbench();

/** How dark the darkest line of points is beside each edge of a cell, from 0 (black) to 255. */
const edgesOf = (page: Page, address: string): Promise<number[]> =>
  page.evaluate((at) => {
    const sheet = window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet();
    const { left, right, top, bottom } = sheet?.getRange(at).getCellRect() ?? new DOMRect();
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^=univer-sheet-main-canvas]');
    const context = canvas?.getContext('2d');
    const ratio = window.devicePixelRatio;
    const darkest = (x: number, y: number, width: number, height: number): number => {
      const { data } = context?.getImageData(x * ratio, y * ratio, width * ratio, height * ratio) ?? { data: [] };
      let least = 255;
      for (let point = 0; point < data.length; point += 4)
        if (data[point + 3]) least = Math.min(least, data[point] ?? 255);
      return least;
    };
    const [middle, half] = [(left + right) / 2, (top + bottom) / 2];
    return [
      ...[left, right].map((x) => darkest(x - 2, half - 2, 4, 1)),
      ...[top, bottom].map((y) => darkest(middle, y - 2, 1, 4)),
    ];
  }, address);

test('a workbook of Excel 97 looks as it was drawn: borders, centring, fonts, colours, widths and merges', async () => {
  const { page } = bench;
  await dropFile(page, '旧的.xls', readFileSync('test/e2e/data/excel97-looks.xls'));
  const looks = await page.evaluate(() => {
    const sheet = window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet();
    const styleAt = (at: string) => sheet?.getRange(at).getCellStyleData();
    const [title, cell, filled] = [styleAt('A1'), styleAt('B4'), styleAt('A3')];
    return {
      title: [title?.ff, title?.fs, title?.bl, title?.cl?.rgb, title?.ht, title?.vt],
      cell: [
        cell?.ff,
        cell?.fs,
        cell?.ht,
        Object.keys(cell?.bd ?? {})
          .sort()
          .join(''),
      ],
      fill: filled?.bg?.rgb,
      merged: sheet?.getRange('A1').getCellRect().width,
      width: sheet?.getColumnWidth(1),
    };
  });
  expect(looks).toMatchObject({
    title: ['Noto Sans CJK SC', 18, 1, '#c00000', 2, 2],
    cell: ['Noto Sans CJK SC', 10, 2, 'blrt'],
    fill: '#ddebf7',
  });
  expect(looks.width).toBeGreaterThan(120);
  // A frame is drawn darker than the lines between cells that have none.
  const [framed, free] = [await edgesOf(page, 'B3'), await edgesOf(page, 'C9')];
  expect(Math.max(...framed)).toBeLessThan(100);
  expect(Math.min(...free)).toBeGreaterThan(150);
  await picture(page, 'workbench-excel-97');
});

/** A sample with its rows up to the indicators frozen, and two columns. */
function frozen(): Uint8Array {
  const parts = unzipSync(sampleBytes('tidy'));
  for (const name of Object.keys(parts).filter((one) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(one))) {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    const pane = '<pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"/>';
    const views = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
    parts[name] = strToU8(xml.replace(/<sheetViews>.*?<\/sheetViews>|(?=<sheetFormatPr|<cols|<sheetData)/su, views));
  }
  return zipSync(parts);
}

test('what is jumped to beside frozen panes comes into view, from above and from below', async () => {
  const { page } = bench;
  const bytes = frozen();
  await page.setViewportSize({ width: 1100, height: 520 });
  await dropFile(page, '冻住的.xlsx', bytes);
  await showSheet(page, '电子政务运维');
  await bench.button('校验本表', true).click();
  await idle(page);
  await bench.entries().first().waitFor();
  const far = (row: number, column: number) =>
    page.evaluate(
      ([r, c]) => {
        window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet().scrollToCell(r, c);
      },
      [row, column] as const,
    );
  for (const [row, column] of [
    [50, 10],
    [0, 0],
  ] as const) {
    const before = await selection(page);
    await far(row, column);
    await page.keyboard.press('Escape');
    await page.locator('main').press('F8');
    await soon(async () => (await selection(page)) !== before);
    const cell = (await selection(page)).split('!')[1] ?? '';
    expect(cell).toMatch(/^[C-Z]\d+$/u);
    await soon(() => isInView(page, cell));
  }
  await picture(page, 'workbench-frozen-jump');
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('nothing broke', () => {
  expect(bench.errors).toEqual([]);
});
