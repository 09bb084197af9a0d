import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { atRest } from './support/at-rest';
import { settled as idle } from './support/excel-pane';
import { soon } from './support/soon';
import { dropFile, sampleBytes, settled, useWorkbench, type WorkbenchPage } from './support/workbench-page';

/** The page for who uses no mouse, needs contrast, or has it read aloud. */
jest.setTimeout(300_000);

const bench = useWorkbench();

test('the Tab key stops at nothing that is not seen, and what has no words says there what it is', async () => {
  const { page } = bench;
  await page.getByRole('button', { name: '校验本表' }).click();
  await page.locator('[data-entry]').first().waitFor();
  await page.getByRole('button', { name: '打开文件…', exact: true }).focus();
  const stops: string[] = [];
  for (;;) {
    const stop = await page.evaluate(() => {
      const { activeElement: element } = document;
      if (!element || element === document.body) return null;
      // What the sheet hears keys by has no place of its own: while it has the keyboard a cell is framed.
      const isSheet = element.id.startsWith('__editor_');
      const { left, top, right, bottom } = (
        isSheet ? (element.closest('#spreadsheet') ?? element) : element
      ).getBoundingClientRect();
      const isOnPage =
        right > left && bottom > top && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
      // A sign: no words, no field that shows what is in it.
      const isSign =
        !isSheet && element.matches('button, a, [role=separator]') && !/[\p{L}\d]/u.test(element.textContent);
      return {
        name: isSheet ? 'sheet' : (element.getAttribute('aria-label') ?? element.textContent ?? ''),
        isSeen: isOnPage && element.checkVisibility({ visibilityProperty: true }),
        isSign,
      };
    });
    if (!stop || stops.length > 100) break;
    expect(stop).toMatchObject({ isSeen: true });
    stops.push(stop.name);
    if (stop.isSign) {
      expect(stop.name).toMatch(/\p{Script=Han}/u);
      await page
        .getByRole('tooltip')
        .filter({ hasText: stop.name.slice(-2) })
        .first()
        .waitFor();
    }
    // In the sheet Tab goes from cell to cell.
    await page.keyboard.press(stop.name === 'sheet' ? 'F6' : 'Tab');
  }
  expect(stops.filter((name) => name === 'sheet')).toHaveLength(1);
  expect(stops).toEqual(expect.arrayContaining(['打开文件夹…', '保存', '校验本表']));
  expect(stops.length).toBeLessThan(100);
});

test('F6 leads around the page, Shift+F6 back', async () => {
  const { page } = bench;
  const place = () =>
    page.evaluate(() =>
      ['.wb-header', '#spreadsheet', '#splitter', '#pane'].find((one) => document.activeElement?.closest(one)),
    );
  await page.getByRole('button', { name: '保存', exact: true }).focus();
  const visited: unknown[] = [];
  for (const key of ['F6', 'F6', 'F6', 'F6', 'Shift+F6']) {
    await page.keyboard.press(key);
    visited.push(await place());
  }
  expect(visited).toEqual(['#spreadsheet', '#splitter', '#pane', '.wb-header', '#pane']);
});

test('every sign below the sheet says what it does, aloud and under the mouse', async () => {
  const signs = bench.page.locator('#spreadsheet footer').locator('button, a, [role=tablist]');
  const named = await signs.evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? ''),
  );
  expect(named).toEqual(expect.arrayContaining(['新增工作表', '全部工作表', '工作表标签', '网格线', '缩小', '放大']));
  expect(named.filter((name) => ['', '表格工具'].includes(name))).toEqual([]);
  expect(await bench.page.locator('#spreadsheet footer [title=新增工作表]').count()).toBe(1);
});

test('a menu that was out of reach is in reach once it is shown', async () => {
  const { page } = bench;
  await page.locator('[data-u-comp=slide-tab-item][aria-selected=true]').click({ button: 'right' });
  const item = page.getByRole('button', { name: '重命名' }).first();
  await item.waitFor();
  expect(await item.evaluate((element) => element.closest('[inert]') === null)).toBe(true);
  await page.keyboard.press('Escape');
});

test('at a zoom of 200 % the header stays, with all that is in it, and the sheets have their tabs', async () => {
  const { page } = bench;
  // A page at that zoom has half the points each way.
  await page.setViewportSize({ width: 720, height: 450 });
  await page.getByRole('button', { name: '校验整个工作簿' }).click();
  await page
    .getByRole('button', { name: /^查看“/u })
    .first()
    .click();
  await page.locator('[data-entry]').first().waitFor();
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await atRest(page);
  const seen = await page.evaluate(() => {
    const isWhole = (element: Element): boolean => {
      const { left, top, right, bottom, width } = element.getBoundingClientRect();
      return width > 0 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    };
    const header = [...document.querySelectorAll<HTMLElement>('.wb-header *')].filter((one) => one.offsetParent);
    return {
      scrolled: document.scrollingElement?.scrollTop,
      notWhole: header.filter((one) => !isWhole(one)).map(({ textContent }) => textContent),
      outOfReach: header.filter((one) => one.closest('[inert]')).map(({ textContent }) => textContent),
      tabs: document.querySelector('[data-u-comp=slide-tab-bar]')?.clientWidth ?? 0,
    };
  });
  expect(seen).toMatchObject({ scrolled: 0, notWhole: [], outOfReach: [] });
  expect(seen.tabs).toBeGreaterThan(100);
  await page.setViewportSize({ width: 1440, height: 900 });
});

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

test.each([
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['a light contrast theme', { colorScheme: 'light', forcedColors: 'active' }],
  ['a dark contrast theme', { colorScheme: 'dark', forcedColors: 'active' }],
] as const)('nothing that axe finds in %s, on the page, beside several files, in English', async (_title, media) => {
  const { page } = bench;
  await page.emulateMedia(media);
  await page.getByRole('button', { name: '校验本表' }).click();
  await page.locator('[data-entry]').first().waitFor();
  expect(await axeIn(bench, media.forcedColors)).toEqual([]);
  await page
    .locator('#file-picker')
    .setInputFiles(
      ['一局.xlsx', '二局.xlsx'].map((name) => ({ name, mimeType: '', buffer: Buffer.from(sampleBytes('stacked')) })),
    );
  await page.getByText(/2 个文件，/u).waitFor();
  await dropFile(page, '报告.pdf', Buffer.from('%PDF-1.7'));
  await page.locator('#message').waitFor();
  await page.getByRole('button', { name: '校验整个工作簿' }).click();
  await page.getByRole('table', { name: '全部自评表' }).waitFor();
  expect(await axeIn(bench, media.forcedColors)).toEqual([]);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText(/2 files, /u).waitFor();
  expect(await axeIn(bench, media.forcedColors)).toEqual([]);
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('button', { name: '关闭列表' }).click();
});

/** What axe has to say of the page as it is. */
async function axeIn({ page }: Pick<WorkbenchPage, 'page'>, forcedColors: 'none' | 'active'): Promise<unknown> {
  await atRest(page);
  // By the protocol: the page's own policy lets no script in.
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Runtime.evaluate', { expression: axe });
  // In a contrast theme the browser draws its own colours, of which computed styles know nothing.
  const rules = { 'color-contrast': { enabled: forcedColors === 'none' } };
  const { result } = await protocol.send('Runtime.evaluate', {
    ...{ awaitPromise: true, returnByValue: true },
    expression: `axe.run(document,{rules:${JSON.stringify(rules)}}).then(({violations})=>violations.map(({id,nodes})=>id+': '+nodes.map(({html})=>html.slice(0,120)).join(' | ')))`,
  });
  await protocol.detach();
  return result.value;
}

test('with the keyboard alone: from opening a file to the saved workbook with its report', async () => {
  const { page } = bench;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: element } = document;
      const name = (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
      return { name, isInSheet: element?.id.startsWith('__editor_') === true };
    });
  const tabTo = async (name: RegExp, key = 'Tab'): Promise<void> => {
    for (let step = 0; ; step += 1) {
      const now = await focused();
      if (name.test(now.name)) return;
      if (step > 100) throw new Error(`${key} never comes to ${String(name)}.`);
      // In the sheet Tab goes from cell to cell.
      await press(now.isInSheet ? 'F6' : key);
    }
  };
  // Asked for before the keys: the browser is told of it first.
  const choosing = page.waitForEvent('filechooser');
  await tabTo(/^打开文件…$/u);
  await press('Enter');
  const chooser = await choosing;
  await chooser.setFiles({ name: '我的表.xlsx', mimeType: '', buffer: Buffer.from(sampleBytes('as-pasted')) });
  await page.locator('#opened', { hasText: '我的表.xlsx' }).waitFor();
  await settled(page);
  await tabTo(/^打开文件…$/u);
  // The sheet, the border, the pane.
  await press('F6', 'F6', 'F6');
  await tabTo(/^校验本表$/u);
  await press('Enter');
  await page.locator('[data-entry]').first().waitFor();
  await press('F8');
  await tabTo(/^忽略…/u);
  await press('Enter');
  await page.keyboard.type('已核实');
  await tabTo(/^忽略这一条$/u);
  await press('Enter');
  await page.getByText('已忽略（1）').waitFor();
  await page.getByText('未保存', { exact: true }).waitFor();
  await idle(page);
  await tabTo(/^更多操作$/u, 'Shift+Tab');
  await press('Enter');
  await tabTo(/^导出检查报告$/u, 'ArrowDown');
  await press('Enter');
  await page
    .getByText(/检查报告已写入/u)
    .first()
    .waitFor();
  await idle(page);
  const [download] = await Promise.all([page.waitForEvent('download'), press('Control+s')]);
  expect(download.suggestedFilename()).toBe('我的表.xlsx');
  const saved = readFileSync(await download.path());
  const report = XLSX.read(saved).Sheets['检查报告'];
  expect(JSON.stringify(report && XLSX.utils.sheet_to_json(report, { header: 1 }))).toContain('处理意见');
  // What was decided is in the file as well.
  await dropFile(page, '审过的.xlsx', saved);
  const ignored = await page.evaluate(() => window.workbench?.pane?.getState().settings.ignored);
  expect(ignored).toMatchObject([{ reason: '已核实' }]);
});

test.each(['dark', 'light'] as const)(
  'in a %s contrast theme what is drawn of a cell stands out',
  async (colorScheme) => {
    const { page } = bench;
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    await bench.openSample('tidy');
    await page.getByRole('button', { name: '校验本表' }).click();
    await page.locator('[data-entry]').first().waitFor();
    await idle(page);
    const grounds: number[] = [];
    // Plain, and marked.
    for (const cell of ['A2', 'C6']) {
      await soon(async () => (await drawn(page, cell)).contrast >= 4.5);
      grounds.push((await drawn(page, cell)).ground);
    }
    // A mark is seen as well.
    expect(grounds[0]).not.toBe(grounds[1]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  },
);

/** What stands in a cell as it is drawn: the luminance of its ground, and how far its letters stand out from it. */
async function drawn(page: Page, cell: string): Promise<{ readonly ground: number; readonly contrast: number }> {
  const rect = await page.evaluate((address) => {
    const sheet = window.workbench?.spreadsheet?.engine.api.getActiveWorkbook()?.getActiveSheet();
    const { left, top, width, height } = sheet?.getRange(address).getCellRect() ?? new DOMRect();
    return { left, top, width, height };
  }, cell);
  const sheet = await page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
  // Without the lines around it.
  const clip = {
    x: (sheet?.x ?? 0) + rect.left + 3,
    y: (sheet?.y ?? 0) + rect.top + 3,
    width: rect.width - 6,
    height: rect.height - 6,
  };
  const picture = await page.screenshot({ clip });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    const linear = (part = 0): number =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
    const counts = new Map<number, number>();
    for (let at = 0; at < data.length; at += 4) {
      const light = 0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]);
      counts.set(light, (counts.get(light) ?? 0) + 1);
    }
    const [ground] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [0];
    const against = (light: number): number => (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05);
    return { ground, contrast: Math.max(0, ...[...counts.keys()].map(against)) };
  }, picture.toString('base64'));
}

test('broke no rule of its content security policy', () => {
  expect(bench.errors).toEqual([]);
});
