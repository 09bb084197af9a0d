import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, Locator } from 'playwright-core';
import type { WorkbookDefinition } from '../host/model/definition';
import type { WorkbookSnapshot } from '../host/model/snapshot';
import { button, entries, pressMore, says, settled, validate } from './support/excel-pane';
import {
  startExcelBrowser,
  workbookOf,
  type ExcelBrowser,
  type ExcelSession,
  type SessionOptions,
} from './support/excel-page';

/** Whole ways through the production pane in the emulated Excel, as a person goes them. */
jest.setTimeout(240_000);

let excel: ExcelBrowser;
let nine: WorkbookDefinition;
const sessions: ExcelSession[] = [];

beforeAll(async () => {
  [excel, nine] = await Promise.all([startExcelBrowser(), workbookOf('samples/tidy.xlsx')]);
}, 600_000);
afterEach(async () => {
  for (const session of sessions.splice(0)) await session.close();
});
afterAll(() => excel?.close());

async function open(
  book: WorkbookDefinition | WorkbookSnapshot = nine,
  options?: SessionOptions,
): Promise<ExcelSession> {
  const session = await excel.open(book, options);
  sessions.push(session);
  return session;
}

const faulty = '电子政务运维';
const one = (): WorkbookDefinition => ({ sheets: nine.sheets.filter(({ name }) => name === faulty) });
const cellsOf = ({ sheets }: WorkbookSnapshot, name: string): string =>
  JSON.stringify(sheets.find((sheet) => sheet.name === name)?.cells ?? null);

/** A form whose headings nobody could know. */
const strange: WorkbookDefinition = {
  sheets: [
    {
      name: '自评表',
      rows: [
        ['项目支出绩效自评表'],
        ['项目名称', '培训'],
        ['甲', '乙', '丙', '丁', '戊'],
        ['培训场次', '≥10场', '5场', 90, 90],
        ['培训人次', '≥300人次', '320人次', 10, 10],
      ],
    },
  ],
};

test('a reviewer: nine forms, the first error mended, the second ignored, the report, all there when opened again', async () => {
  const { pane, snapshot, look } = await open();
  let clicks = 0;
  const click = async (target: Locator): Promise<void> => {
    await settled(pane);
    clicks += 1;
    await target.click();
    await settled(pane);
  };
  await click(button(pane, '校验整个工作簿'));
  expect(await pane.getByRole('button', { name: /^查看“/u }).count()).toBe(9);
  await click(pane.getByText('只看有错误的'));
  await click(pane.getByRole('button', { name: /^查看“/u }).first());
  const sheet = (await look()).selection.split('!')[0] ?? '';
  const before = await snapshot();
  await click(button(pane, /^修正…/u).first());
  await click(button(pane, '应用'));
  await says(pane, /已写入 \d+ 个单元格/u);
  const mended = await snapshot();
  expect(cellsOf(mended, sheet)).not.toBe(cellsOf(before, sheet));

  await click(entries(pane).first());
  await click(button(pane, /^忽略…/u).first());
  await pane.getByRole('textbox').fill('已与项目单位核实，见 3 月 5 日函。');
  await click(button(pane, '忽略这一条'));
  await pane.getByText('已忽略（1）').waitFor();
  await click(button(pane, '更多操作'));
  await click(pane.getByRole('menuitem', { name: '导出检查报告' }));
  await says(pane, /检查报告已写入/u);
  const saved = await snapshot();

  const again = await open(saved);
  expect((await again.look()).sheets).toContain('检查报告');
  await validate(again.pane, '校验整个工作簿');
  clicks += 1;
  await button(again.pane, new RegExp(`^查看“`, 'u')).first().waitFor();
  await openForm(again.pane, sheet);
  clicks += 1;
  await again.pane.getByText('已忽略（1）').click();
  clicks += 1;
  await says(again.pane, /已与项目单位核实，见 3 月 5 日函/u);
  expect(cellsOf(await again.snapshot(), sheet)).toBe(cellsOf(mended, sheet));
  expect(clicks).toBeLessThanOrEqual(25);
});

/** Opens the form of a sheet from the overview. */
const openForm = (pane: Frame, sheet: string): Promise<void> =>
  pane.locator('tbody', { hasText: sheet }).getByRole('button').first().click();

test('认列: the heading row is pointed at, what is read is shown, and it holds when the workbook is opened again', async () => {
  const { pane, excel: act, snapshot } = await open(strange);
  await validate(pane);
  await button(pane, '认列…').click();
  await pane.getByRole('heading', { name: '认列' }).waitFor();
  await act('click', '自评表', 'B3');
  await pane.getByRole('combobox', { name: /^A 列/u }).waitFor();
  for (const [at, field] of ['三级指标', '年度指标值', '实际完成值', '分值', '得分'].entries()) {
    await pane.getByRole('combobox', { name: new RegExp(`^${'ABCDE'[at]} 列`, 'u') }).selectOption({ label: field });
  }
  await pane.getByRole('region', { name: '这样读出' }).getByText('指标 2 行').waitFor();
  await button(pane, '按此读取').click();
  await settled(pane);
  await entries(pane).first().waitFor();

  const again = await open(await snapshot());
  await validate(again.pane);
  await entries(again.pane).first().waitFor();
  await pressMore(again.pane, '认列…');
  await again.pane.getByRole('button', { name: /^移除认列/u }).click();
  await says(again.pane, /恢复自动认列/u);
  await settled(again.pane);
  await again.pane.getByRole('button', { name: '返回' }).click();
  await says(again.pane, '没有找到自评表');
});

test('with the keyboard alone: from opening to the saved report', async () => {
  const session = await open(one());
  const { pane, page } = session;
  // F6 in Excel gives the pane the keyboard, at its first button.
  await button(pane, '校验本表').focus();
  await page.keyboard.press('Enter');
  await settled(pane);
  await entries(pane).first().waitFor();
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await tabTo(session, /^忽略…/u);
  await page.keyboard.press('Enter');
  await page.keyboard.type('已核实');
  await tabTo(session, '忽略这一条');
  await page.keyboard.press('Enter');
  await pane.getByText('已忽略（1）').waitFor();
  await settled(pane);
  await tabTo(session, '更多操作', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await pane.getByRole('menuitem', { name: '导出检查报告' }).waitFor();
  for (let step = 0; (await focused(pane)) !== '导出检查报告' && step < 20; step += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await says(pane, /检查报告已写入/u);
  expect((await session.look()).sheets).toContain('检查报告');
});

/** What has the keyboard, by its name. */
const focused = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });

/** Goes on by Tab, or back by Shift+Tab, until something has the keyboard. */
async function tabTo({ page, pane }: ExcelSession, name: string | RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press(key);
    const now = await focused(pane);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    seen.push(now);
  }
  throw new Error(`${key} never comes to ${String(name)}, only to: ${[...new Set(seen)].join(' · ')}`);
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe has to say of what the pane shows. */
async function violations(pane: Frame, where: string): Promise<string[]> {
  await pane.evaluate(axe);
  const results = await pane.evaluate(() => {
    const { axe: checker } = window as unknown as { axe: { run: (node: Document) => Promise<AxeResults> } };
    return checker.run(document);
  });
  return results.violations.map(
    ({ id, nodes }) =>
      `${where} ${id}: ${nodes.map(({ html, any }) => `${html} ${JSON.stringify(any[0]?.data)}`).join(' ')}`,
  );
}

const themes: readonly (readonly [string, SessionOptions])[] = [
  ['light', {}],
  ['dark', { officeBackground: '#1f1f1f' }],
  ['a dark contrast theme', { forcedColors: 'active', colorScheme: 'dark' }],
  ['a light contrast theme', { forcedColors: 'active', colorScheme: 'light' }],
];

test.each(themes)('axe finds nothing on any page in %s', async (_name, options) => {
  const { pane } = await open(one(), options);
  const found = [...(await violations(pane, 'start'))];
  await validate(pane);
  await entries(pane).first().waitFor();
  found.push(...(await violations(pane, 'results')));
  for (const [action, heading] of [
    ['全部修正…', '全部修正'],
    ['认列…', '认列'],
    ['填表…', '填表'],
  ] as const) {
    await pressMore(pane, action);
    await pane.getByRole('heading', { name: heading, exact: true }).waitFor();
    found.push(...(await violations(pane, heading)));
    await button(pane, '返回').first().click();
  }
  for (const name of ['设置', '帮助']) {
    await button(pane, name).first().click();
    await pane.getByRole('heading', { name, exact: true }).waitFor();
    found.push(...(await violations(pane, name)));
    await button(pane, '返回').first().click();
  }
  expect(found).toEqual([]);
});

/** The last is a pane of 350 px at a zoom of 200 %. */
const widths = [270, 320, 350, 175] as const;
const languages = ['zh-CN', 'en-US'] as const;

test.each(widths.flatMap((width) => languages.map((locale) => [width, locale] as const)))(
  'at %i px in %s nothing is cut off or stands out',
  async (width, locale) => {
    const session = await open(one(), { locale, size: { width, height: 700 } });
    const { pane } = session;
    const isChinese = locale === 'zh-CN';
    const see = (state: string) => picture(session, `${width}-${locale}-${state}`);
    const cut = [...(await cutOff(pane))];
    await see('start');
    await validate(pane, isChinese ? '校验本表' : 'Check sheet');
    await entries(pane).first().waitFor();
    cut.push(...(await cutOff(pane)));
    await see('results');
    await button(pane, isChinese ? '设置' : 'Settings')
      .first()
      .click();
    await pane.getByRole('heading', { name: isChinese ? '设置' : 'Settings', exact: true }).waitFor();
    cut.push(...(await cutOff(pane)));
    await see('settings');
    expect(cut).toEqual([]);
  },
);

/** What is wider than its place: cut off by it, or standing out of the pane. */
const cutOff = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() => {
    const isHiddenText = (element: Element): boolean => element.clientWidth <= 1;
    return [...document.querySelectorAll('main *')].flatMap((element) => {
      const { right, left, width } = element.getBoundingClientRect();
      if (width === 0 || isHiddenText(element) || element instanceof HTMLSelectElement) return [];
      const isOut = right > window.innerWidth + 1 || left < -1;
      const style = getComputedStyle(element);
      const isClipped = style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      return isOut || isClipped ? [`${element.tagName} ${element.textContent?.slice(0, 40) ?? ''}`] : [];
    });
  });

/** Set to a folder, it gets pictures of the pane at every width. */
const folder = process.env['PE_SCREENSHOTS'];

async function picture({ page }: ExcelSession, name: string): Promise<void> {
  if (folder) await page.screenshot({ path: path.join(folder, `pane-${name}.png`) });
}
