import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import type { Locator, Page } from 'playwright-core';
import { pressMore, settled as idle } from './support/excel-pane';
import { clicksIn, lookAgain, review } from './support/review-scenario';
import { soon } from './support/soon';
import {
  clickCell,
  countMarks,
  dropFile,
  hoverCell,
  isInView,
  picture,
  sampleBytes,
  selection,
  settled,
  sheetNames,
  showSheet,
  typeInto,
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

test('the overview is taken along as a table, and exported with all forms', async () => {
  const { page } = bench;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await button('复制汇总表').click();
  await page.getByText('汇总表已复制，').last().waitFor();
  const rows = (await page.evaluate(() => navigator.clipboard.readText())).trim().split('\n');
  const forms = await page.evaluate(() => window.workbench?.pane?.getState().view?.forms ?? []);
  expect(forms).toHaveLength(9);
  for (const { project, sheet } of forms) {
    expect(rows.filter((row) => row.includes(project) && row.includes(sheet)).length).toBeGreaterThan(0);
  }
  expect(new Set(rows.map((row) => row.split('\t').length)).size).toBe(1);
  await button('导出检查报告').click();
  await page
    .getByText(/检查报告已写入/u)
    .last()
    .waitFor();
  const report = await page.evaluate(() => {
    const sheet = window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet();
    return JSON.stringify(sheet?.getRange(0, 0, sheet.getMaxRows(), 12).getValues());
  });
  for (const { project } of forms) expect(report).toContain(project);
});

/** The last entry that the list of a form shows, and the cell it leads to. */
const lastFinding = (form: number): Promise<{ readonly key: number; readonly cell: string }> =>
  bench.page.evaluate((index) => {
    const { view, shown } = window.workbench?.pane?.getState() ?? {};
    const entries = (view?.forms[index]?.entries ?? []).filter(({ severity }) => shown?.[severity]);
    return { key: entries.length - 1, cell: entries.at(-1)?.remarks[0]?.cells[0]?.label ?? '' };
  }, form);

test('a finding in a hidden row is selected and said to be hidden; a button shows the row, Ctrl+Z hides it again', async () => {
  const { page } = bench;
  const book = XLSX.read(sampleBytes('tidy'));
  const sheet = book.Sheets['电子政务运维'];
  if (!sheet) throw new Error('The sample has no such sheet.');
  sheet['!rows'] = [];
  sheet['!rows'][16] = { hidden: true };
  await dropFile(page, '藏了一行.xlsx', XLSX.write(book, { type: 'buffer' }) as Buffer);
  const isShown = () =>
    page.evaluate(() =>
      window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet().getSheet().getRowVisible(16),
    );
  await showSheet(page, '电子政务运维');
  await button('校验本表').click();
  await page.getByRole('button', { name: '定位到 H17' }).first().click();
  await page.getByText('已选中 H17，但第 17 行已隐藏，在表里看不到。').last().waitFor();
  expect(await selection(page)).toBe('电子政务运维!H17');
  expect(await isShown()).toBe(false);
  await picture(page, 'workbench-hidden-row');
  await button('显示这一行').click();
  await soon(async () => (await isShown()) === true);
  await soon(() => isInView(page, 'H17'));
  await soon(async () => (await button('显示这一行').count()) === 0);
  await page.keyboard.press('Control+z');
  await soon(async () => (await isShown()) === false);
});

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
  const list = page.getByRole('listbox', { name: `${cell} 可选的值` });
  await list.waitFor();
  await picture(page, 'workbench-list');
  await list.getByRole('option', { name: value, exact: true }).click();
  await soon(async () => (await valueAt(page, cell)) === value);
  await expectKeys(cell);
  await button('移除下拉列表').click();
  await page
    .getByText(/^已从 \d+ 个单元格移除下拉列表/u)
    .first()
    .waitFor();
  expect(await page.evaluate(() => window.workbench?.port?.choices.lists())).toEqual([]);
  await button('结束填表').click();
});

/** The keys of Excel's own list, in a cell of which a click has chosen the last value. */
async function expectKeys(cell: string): Promise<void> {
  const { page } = bench;
  const list = page.getByRole('listbox', { name: `${cell} 可选的值` });
  const values = await page.evaluate(() => [...(window.workbench?.port?.choices.lists()[0]?.values ?? [])]);
  const [last = '', before = ''] = values.toReversed();
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  // The choice by a click has given the sheet the keyboard again.
  await press('Alt+ArrowDown');
  await list.waitFor();
  expect(await list.getByRole('option', { selected: true }).innerText()).toBe(last);
  await press('ArrowUp');
  await press('Enter');
  await soon(async () => (await valueAt(page, cell)) === before);
  expect(await list.count()).toBe(0);
  await press('Alt+ArrowDown');
  await list.waitFor();
  await press('End');
  await press('Escape');
  expect(await list.count()).toBe(0);
  expect(await valueAt(page, cell)).toBe(before);
  // Escape ends the list alone: the form is still being filled in, and the arrow goes on in the sheet.
  expect(await page.getByRole('heading', { name: '填表', exact: true }).isVisible()).toBe(true);
  await press('ArrowRight');
  await soon(async () => !(await selection(page)).endsWith(`!${cell}`));
  // A list that a click has opened lets one type on, and is gone with it.
  await clickCell(page, cell);
  await list.waitFor();
  await typeInto(page, cell, last);
  await soon(async () => (await valueAt(page, cell)) === last);
  expect(await list.count()).toBe(0);
}

describe('what one has done stays', () => {
  const [form, note, answer] = ['电子政务运维', '已电话告知，下周补交', '同意修改'];
  const noteOf = () => bench.page.locator('#pane form input');
  const progress = () => bench.page.getByRole('combobox', { name: /处理状态$/u }).first();
  const check = async (name = '校验本表'): Promise<void> => {
    await button(name).click();
    await idle(bench.page);
    await entries().first().waitFor();
  };
  const exportReport = async (): Promise<void> => {
    await pressMore(bench.page, '导出检查报告');
    await bench.page
      .getByText(/检查报告已写入/u)
      .first()
      .waitFor();
    await idle(bench.page);
  };

  beforeAll(async () => {
    await bench.openSample('tidy');
    await showSheet(bench.page, form);
    await check();
  });

  test('the tab tells how much was found; a marked cell that is clicked makes its finding the one in hand', async () => {
    const { page } = bench;
    const tab = page.locator('[data-u-comp=slide-tab-item][aria-selected=true]');
    await soon(async () => (await tab.getAttribute('data-pe-count')) === '2');
    expect(await tab.getAttribute('data-pe-kind')).toBe('error');
    // The count makes the tab wider: what is in hand is seen whole all the same.
    const outside = await tab.evaluate((element) => {
      const bar = element.closest('[data-u-comp=slide-tab-bar]') ?? element;
      return element.getBoundingClientRect().right - bar.getBoundingClientRect().right;
    });
    expect(outside).toBeLessThanOrEqual(1);
    await clickCell(page, 'C6');
    const current = page.locator('[data-entry][aria-current]');
    await current.filter({ hasText: 'C6' }).waitFor();
    expect(await isSeen(current)).toBe(true);
    // The bar stays wherever the list is, with the result on one line once the summary is out of sight.
    await page.setViewportSize({ width: 1440, height: 600 });
    await page.locator('.wb-pane').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
    expect(await isSeen(button('校验本表', true))).toBe(true);
    expect(await isSeen(page.getByText('表中 88 · 复算 83.08'))).toBe(true);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('what was found in a marked cell is told while the mouse rests on it, in the language of the page, until the marks are cleared', async () => {
    const { page } = bench;
    const told = (words: string) => page.locator('[data-u-comp=cell-popup]').getByText(words, { exact: true });
    // No cell that is marked.
    await hoverCell(page, 'C14');
    await soon(async () => (await told('得分与完成比例不符').count()) === 0);
    await hoverCell(page, 'H17');
    await told('得分与完成比例不符').waitFor();
    await told('错误').waitFor();
    await picture(page, 'workbench-hover');
    await hoverCell(page, 'C14');
    await soon(async () => (await told('得分与完成比例不符').count()) === 0);
    await button('English').click();
    await button('Check sheet').waitFor();
    await hoverCell(page, 'H17');
    await told('Score does not follow from completion').waitFor();
    await button('中文').click();
    await pressMore(page, '清除标记');
    await soon(async () => (await countMarks(page)) === 0);
    await hoverCell(page, 'C14');
    await hoverCell(page, 'H17');
    await soon(async () => (await told('得分与完成比例不符').count()) === 0);
    await check();
  });

  test('a rule leads to its page, which comes with the product', async () => {
    const link = bench.page.getByRole('link', { name: /^规则 PE302 /u }).first();
    const address = await link.evaluate((one) => (one as HTMLAnchorElement).href);
    expect(new URL(address).origin).toBe(new URL(bench.page.url()).origin);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('PE302');
  });

  test('a note half written stays when the language is switched, and finds its row again below new ones', async () => {
    const { page } = bench;
    await progress().selectOption({ label: '已通知' });
    await idle(page);
    await button(/的备注$/u)
      .first()
      .click();
    await noteOf().fill(note);
    await button('English').click();
    await button('Keep the note').waitFor();
    expect(await noteOf().inputValue()).toBe(note);
    await button('中文').click();
    await button('保存备注').click();
    await idle(page);
    await page.evaluate(() => {
      window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet().insertRowsBefore(9, 2);
    });
    await check();
    await page.getByRole('button', { name: '定位到 H19' }).first().waitFor();
    expect(await progress().evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.text)).toBe('已通知');
    await page.locator('#pane').getByText(note).first().waitFor();
  });

  test('an answer in the report stays where the sheet is renamed and the language another', async () => {
    const { page } = bench;
    await exportReport();
    const column = await page.evaluate(() => {
      const sheet = window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet();
      return sheet?.getRange(3, 0, 1, 12).getValues()[0]?.indexOf('处理意见') ?? -1;
    });
    expect(column).toBeGreaterThan(0);
    const cell = `${String.fromCharCode(65 + column)}5`;
    await typeInto(page, cell, answer);
    await soon(async () => (await valueAt(page, cell)) === answer);
    await showSheet(page, form);
    await page.evaluate(() => {
      window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet().setName('改过的名字');
    });
    await button('English').click();
    await check('Check sheet');
    await page.locator('#pane').getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Export report' }).click();
    await soon(async () => (await selection(page)).split('!')[0] !== '改过的名字');
    await idle(page);
    const written = await page.evaluate(() =>
      JSON.stringify(
        window.workbench?.spreadsheet?.engine.api
          .getActiveWorkbook()
          ?.getActiveSheet()
          .getRange(0, 0, 30, 12)
          .getValues(),
      ),
    );
    expect(written).toContain(answer);
    expect(written).toContain('改过的名字');
    await button('中文').click();
  });
});

/** Whether an element lies in the part of the page that is seen. */
const isSeen = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && top >= 0 && bottom <= innerHeight;
  });

/** The values of a sheet, as one text. */
const valuesOf = (page: Page, name: string): Promise<string> =>
  page.evaluate((wanted) => {
    const sheet = window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getSheetByName(wanted);
    return JSON.stringify(sheet?.getRange(0, 0, 40, 12).getValues() ?? null);
  }, name);
