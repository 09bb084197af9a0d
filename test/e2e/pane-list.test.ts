import { startExcelBrowser, type ExcelBrowser, type ExcelSession } from './support/excel-page';
import { listSentences } from './support/list-sentences';
import { settled } from './support/excel-pane';

/** What the list promises, on the production pane in the emulated Excel. */
jest.setTimeout(300_000);

const SHEET = '自评表';
let browser: ExcelBrowser | null = null;
let opened: ExcelSession | null = null;

beforeAll(async () => {
  browser = await startExcelBrowser();
}, 600_000);
afterAll(() => browser?.close());

const session = (): ExcelSession => {
  if (!opened) throw new Error('No workbook is open.');
  return opened;
};

listSentences({
  pane: () => session().pane,
  page: () => session().page,
  open: async (rows) => {
    await opened?.close();
    opened = (await browser?.open({ sheets: [{ name: SHEET, rows }] })) ?? null;
  },
  click: (cell) => session().excel('click', SHEET, cell),
  type: (cell, text) => session().excel('type', SHEET, cell, text),
  selected: async () => (await session().look()).selection.split('!')[1] ?? '',
  speak: async (language) => {
    const { pane } = session();
    await pane.getByRole('button', { name: /^(?:设置|Settings)$/u }).click();
    await pane.locator('select', { has: pane.locator('option[value=en-US]') }).selectOption(language);
    await pane
      .locator('main')
      .getByRole('button', { name: /^(?:保存|Save)$/u })
      .click();
    await settled(pane);
  },
  narrow: () => session().page.setViewportSize({ width: 320, height: 700 }),
});

test('what has no words says what it is once the keyboard comes to it', async () => {
  const { pane, page } = session();
  await pane.getByRole('button', { name: '校验本表' }).focus();
  const told: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const sign = await pane.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element.matches('[data-entry]')) return null;
      const isWordless = element.matches('button, a') && !/\p{L}/u.test(element.innerText);
      return { name: element.getAttribute('aria-label') ?? '', isWordless };
    });
    if (!sign) break;
    if (!sign.isWordless) continue;
    expect(sign.name).toMatch(/\p{L}/u);
    await pane.getByRole('tooltip').filter({ hasText: sign.name }).waitFor();
    told.push(sign.name);
  }
  expect(told).toEqual(expect.arrayContaining(['设置', '帮助', '上一条', '下一条', '查找和分组']));
});

test('nothing broke', () => {
  expect(browser?.errors).toEqual([]);
});
