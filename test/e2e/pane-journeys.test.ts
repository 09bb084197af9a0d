import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { catalogueOf, type PaneKey } from '../../src/messages';
import type { WorkbookDefinition } from '../host/model/definition';
import type { WorkbookSnapshot } from '../host/model/snapshot';
import { atRest, unmoving } from './support/at-rest';
import { button, entries, pressMore, says, settled, validate } from './support/excel-pane';
import { useExcel, workbookOf, type ExcelSession, type SessionOptions } from './support/excel-page';
import { clicksIn, lookAgain, review } from './support/review-scenario';

/** Whole ways through the production pane in the emulated Excel, as a person goes them. */
jest.setTimeout(300_000);

const excel = useExcel();
let nine: WorkbookDefinition;

beforeAll(async () => {
  nine = await workbookOf('samples/tidy.xlsx');
});

const open = (book: WorkbookDefinition | WorkbookSnapshot = nine, options?: SessionOptions) =>
  excel.open(book, options);

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
  const first = clicksIn(pane);
  let sheet = '';
  let before: WorkbookSnapshot | null = null;
  await review(pane, first.click, async () => {
    sheet = (await look()).selection.split('!')[0] ?? '';
    before = await snapshot();
  });
  const saved = await snapshot();
  expect(cellsOf(saved, sheet)).not.toBe(before && cellsOf(before, sheet));

  const again = await open(saved);
  expect((await again.look()).sheets).toContain('检查报告');
  const second = clicksIn(again.pane);
  await lookAgain(again.pane, second.click, sheet);
  expect(cellsOf(await again.snapshot(), sheet)).toBe(cellsOf(saved, sheet));
  expect(first.count() + second.count()).toBeLessThanOrEqual(25);
});

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
  // 5 of 10 earn half of 90: what is found under the pointed columns can be mended under them.
  await button(pane, /^修正… E4 /u)
    .first()
    .click();
  await button(pane, '应用').click();
  await says(pane, /^已写入 \d+ 个单元格/u);
  await settled(pane);
  expect(await button(pane, /^修正… E4 /u).count()).toBe(0);

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

/** Where a menu, or the words of a button that was pressed, lie over the page. */
const COVERED: ReadonlySet<string> = new Set(['menu', 'search and grouping']);

/** What axe has to say of what the pane shows. */
async function violations(pane: Frame, where: string): Promise<string[]> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(axe);
  await atRest(pane);
  const results = await pane.evaluate((isCovered) => {
    const { axe: checker } = window as unknown as {
      axe: { run: (node: object, options: object) => Promise<AxeResults> };
    };
    // What Fluent lays over the page stands in no landmark, and between signs of its own that keep the keyboard in it.
    const rules = { region: { enabled: !isCovered } };
    return checker.run({ exclude: [['[data-tabster-dummy]']] }, { rules, resultTypes: ['violations'] });
  }, COVERED.has(where));
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

const languages = ['zh-CN', 'en-US'] as const;
type Language = (typeof languages)[number];

/** The pane's own words, by which its pages are gone through in either language. */
const wordsOf = (language: Language) => {
  const { pane } = catalogueOf(language);
  return (key: PaneKey): string => pane[key];
};

/** What a wait that failed waited for, with what stands in the pane instead. */
const shown =
  (pane: Frame, what: string) =>
  async (cause: unknown): Promise<never> => {
    const focus = await focused(pane);
    const text = await pane.evaluate(() => document.body.innerText);
    throw new Error(`Waited until ${what}. The keyboard is at ${focus}, the pane shows:\n${text}`, { cause });
  };

/** Shows page after page and calls back at each, with the name of what is shown. */
async function eachPage(pane: Frame, language: Language, look: (name: string) => Promise<void>): Promise<void> {
  const say = wordsOf(language);
  const named = (key: PaneKey) => pane.getByRole('button', { name: say(key), exact: true }).first();
  const leave = (): Promise<void> => named('action.closePage').click();
  const menu = async (key: PaneKey): Promise<void> => {
    await settled(pane);
    await named('group.more').click();
    const item = pane.getByRole('menuitem', { name: say(key), exact: true });
    await item.waitFor();
    await unmoving(pane);
    await item.click();
    await item.waitFor({ state: 'detached' }).catch(shown(pane, `the menu goes with ${say(key)}`));
  };
  const page = (key: PaneKey) =>
    pane
      .getByRole('heading', { name: say(key), exact: true })
      .waitFor()
      .catch(shown(pane, `the page ${say(key)} comes`));
  await look('start');
  await validate(pane, say('action.validateSheet'));
  await entries(pane).first().waitFor();
  await look('results');
  await named('list.tools').click();
  await look('search and grouping');
  await named('group.more').click();
  await pane.getByRole('menuitem').first().waitFor();
  await look('menu');
  await pane.page().keyboard.press('Escape');
  await pane
    .getByRole('button', { name: new RegExp(`^${say('action.ignoreFinding')}`, 'u') })
    .first()
    .click();
  await pane.locator('textarea').waitFor();
  await look('reason');
  await pane.page().keyboard.press('Escape');
  for (const [key, heading] of [
    ['action.previewAllFixes', 'changes.fixes'],
    ['action.convertToFormulas', 'changes.formulas'],
    ['action.openLayout', 'layout.title'],
    ['action.openFilling', 'filling.title'],
  ] as const) {
    await menu(key);
    await page(heading);
    await look(heading);
    await leave();
  }
  for (const [key, heading] of [
    ['action.openSettings', 'settings.title'],
    ['action.openHelp', 'help.title'],
  ] as const) {
    await named(key).click();
    await page(heading);
    await look(heading);
    await leave();
  }
}

/** The overview of several forms, and a form of it. */
async function eachOverview(pane: Frame, language: Language, look: (name: string) => Promise<void>): Promise<void> {
  const say = wordsOf(language);
  await validate(pane, say('action.validateWorkbook'));
  await pane.getByRole('table').waitFor();
  await look('overview');
  await pane.getByRole('table').getByRole('button').nth(6).click();
  await settled(pane);
  await look('a form of several');
}

// Each theme once, each language twice: colours do not depend on the words, nor names of things on the colours.
test.each(themes.map(([name, options], at) => [name, at % 2 === 0 ? 'zh-CN' : 'en-US', options] as const))(
  'axe finds nothing on any page in %s, %s',
  async (_name, locale, options) => {
    const found: string[] = [];
    const single = await open(one(), { ...options, locale });
    await eachPage(single.pane, locale, async (name) => void found.push(...(await violations(single.pane, name))));
    const all = await open(nine, { ...options, locale });
    await eachOverview(all.pane, locale, async (name) => void found.push(...(await violations(all.pane, name))));
    expect(found).toEqual([]);
  },
);

/** The last is a pane of 350 px at a zoom of 200 %: there the pages are gone through. */
const widths = [350, 320, 270, 175] as const;

test.each(languages)('at 350, 320, 270 and 175 px in %s nothing is cut off or stands out', async (locale) => {
  const cut: string[] = [];
  const lookAt = (session: ExcelSession) => async (name: string) => {
    for (const width of widths) {
      await session.page.setViewportSize({ width, height: 700 });
      await laidOut(session.pane, width);
      cut.push(...(await cutOff(session.pane)).map((what) => `${name} at ${width} px: ${what}`));
      await picture(session, `${width}-${locale}-${name.replaceAll(/[^a-z]+/giu, '-')}`);
    }
  };
  const single = await open(one(), { locale });
  await eachPage(single.pane, locale, lookAt(single));
  const all = await open(nine, { locale });
  await eachOverview(all.pane, locale, lookAt(all));
  expect(cut).toEqual([]);
});

/** Waits until the pane has its new width and what moves along with it, an open menu, its place. */
async function laidOut(pane: Frame, width: number): Promise<void> {
  await pane.waitForFunction((wanted) => window.innerWidth === wanted, width);
  await pane.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await unmoving(pane);
}

/** What is wider than its place: cut off by it, or standing out of the pane; the sign of the search below its line. */
const cutOff = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() => {
    const isHiddenText = (element: Element): boolean => element.clientWidth <= 1;
    const middle = (place: string): number => {
      const { top = 0, height = 0 } = document.querySelector(place)?.getBoundingClientRect() ?? {};
      return top + height / 2;
    };
    // At 200 % three lines are better than small signs.
    const isWrapped =
      window.innerWidth > 260 &&
      Math.abs(middle('[data-list-tools] > button') - middle('[data-list-tools] > [role=group]')) > 4;
    const wrapped = isWrapped ? ['the search stands below'] : [];
    const cut = [...document.querySelectorAll('main *, [role=menu] *')].flatMap((element) => {
      const { right, left, width } = element.getBoundingClientRect();
      if (width === 0 || isHiddenText(element) || element instanceof HTMLSelectElement) return [];
      const isOut = right > window.innerWidth + 1 || left < -1;
      const style = getComputedStyle(element);
      const isClipped = style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      return isOut || isClipped ? [`${element.tagName} ${element.textContent?.slice(0, 40) ?? ''}`] : [];
    });
    return [...wrapped, ...cut];
  });

/** Set to a folder, it gets pictures of the pane at every width. */
const folder = process.env['PE_SCREENSHOTS'];

async function picture({ page }: ExcelSession, name: string): Promise<void> {
  if (folder) await page.screenshot({ path: path.join(folder, `pane-${name}.png`) });
}
