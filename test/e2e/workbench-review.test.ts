import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { pressMore } from './support/excel-pane';
import { clicksIn, lookAgain, review } from './support/review-scenario';
import { soon } from './support/soon';
import {
  clickCell,
  dropFile,
  isInView,
  picture,
  selection,
  settled,
  sheetNames,
  useWorkbench,
  valueAt,
} from './support/workbench-page';

jest.setTimeout(300_000);

const bench = useWorkbench('tidy');

const { button, entries } = bench;

describe('from the overview to a finding', () => {
  beforeAll(async () => {
    await button('校验整个工作簿').click();
    await bench.page.getByRole('table', { name: '全部自评表' }).waitFor();
  });

  // The last sheets of the workbook: none of them was in view before.
  test.each([8, 7, 6, 5])('shows the cell of form %i, whose sheet was never shown', async (form) => {
    const { key, cell } = await lastFinding(form);
    await bench.page
      .getByRole('button', { name: /^查看“/u })
      .nth(form)
      .click();
    await entries().nth(key).click();
    await soon(async () => (await selection(bench.page)).endsWith(`!${cell}`));
    await soon(() => isInView(bench.page, cell));
    expect(await bench.page.getByText('操作没有完成').count()).toBe(0);
    await picture(bench.page, `workbench-jump-${form}`);
    await bench.page.getByRole('button', { name: '全部自评表' }).click();
  });
});

/** The last entry that the list of a form shows, and the cell it leads to. */
const lastFinding = (form: number): Promise<{ readonly key: number; readonly cell: string }> =>
  bench.page.evaluate((index) => {
    const { view, shown } = window.workbench?.pane?.getState() ?? {};
    const entries = (view?.forms[index]?.entries ?? []).filter(({ severity }) => shown?.[severity]);
    return { key: entries.length - 1, cell: entries.at(-1)?.remarks[0]?.cells[0]?.label ?? '' };
  }, form);

test('a reviewer: nine forms, the first error mended, the second ignored, the report, saved, all there when opened again', async () => {
  const { page } = bench;
  await page.reload();
  await settled(page);
  const pane = clicksIn(page);
  await page.locator('#samples').selectOption('tidy');
  await settled(page);
  let [sheet, before] = ['', ''];
  await review(page, pane.click, async () => {
    sheet = (await selection(page)).split('!')[0] ?? '';
    before = await valuesOf(page, sheet);
    await picture(page, 'workbench-scenario-form');
  });
  const mended = await valuesOf(page, sheet);
  expect(mended).not.toBe(before);
  await picture(page, 'workbench-scenario-report');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.click(page.getByRole('button', { name: '保存', exact: true }), '保存'),
  ]);
  expect(download.suggestedFilename()).toBe('tidy.xlsx');
  await soon(async () => !(await page.getByText('未保存', { exact: true }).isVisible()));

  // As a person opens it the next day.
  await dropFile(page, '审过的.xlsx', readFileSync(await download.path()));
  expect(await sheetNames(page)).toContain('检查报告');
  await lookAgain(page, pane.click, sheet);
  expect(await valuesOf(page, sheet)).toBe(mended);
  await picture(page, 'workbench-scenario-again');
  // Choosing the sample, and opening the saved file: two clicks each.
  expect(pane.count() + 4).toBeLessThanOrEqual(25);
});

test('a blank form is filled from lists in its cells, which go again', async () => {
  const { page } = bench;
  await pressMore(page, '插入空白自评表');
  await page.getByText('已插入').first().waitFor();
  await button('校验本表').click();
  await pressMore(page, '填表…');
  await button('在表里加下拉列表').click();
  await page
    .getByText(/^已在 \d+ 个单元格加上下拉列表/u)
    .first()
    .waitFor();
  const { cell, value } = await page.evaluate(() => {
    const [list] = window.workbench?.port?.choices.lists() ?? [];
    const { row, column } = list?.cells[0] ?? { row: 0, column: 0 };
    return { cell: `${String.fromCharCode(65 + column)}${row + 1}`, value: list?.values.at(-1) ?? '' };
  });
  expect(await valueAt(page, cell)).not.toBe(value);
  await clickCell(page, cell);
  await page
    .locator('.univer-cursor-pointer')
    .filter({ hasText: new RegExp(`^${value}$`, 'u') })
    .click();
  await soon(async () => (await valueAt(page, cell)) === value);
  await picture(page, 'workbench-list');
  await button('移除下拉列表').click();
  await page
    .getByText(/^已从 \d+ 个单元格移除下拉列表/u)
    .first()
    .waitFor();
  expect(await page.evaluate(() => window.workbench?.port?.choices.lists())).toEqual([]);
  await button('结束填表').click();
});

/** The values of a sheet, as one text. */
const valuesOf = (page: Page, name: string): Promise<string> =>
  page.evaluate((wanted) => {
    const sheet = window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getSheetByName(wanted);
    return JSON.stringify(sheet?.getRange(0, 0, 40, 12).getValues() ?? null);
  }, name);
