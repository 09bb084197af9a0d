import * as XLSX from '@e965/xlsx';
import { listSentences } from './support/list-sentences';
import { soon } from './support/soon';
import { clickCell, dropFile, selection, settled, typeInto, useWorkbench, valueAt } from './support/workbench-page';

/** What the list promises, on the workbench. */
jest.setTimeout(300_000);

const SHEET = '自评表';
const bench = useWorkbench();
const { button } = bench;

listSentences({
  pane: () => bench.page,
  page: () => bench.page,
  open: (rows) => dropFile(bench.page, '我的表.xlsx', bookOf(rows)),
  click: (cell) => clickCell(bench.page, cell),
  type: async (cell, text) => {
    await typeInto(bench.page, cell, String(text));
    await soon(async () => String(await valueAt(bench.page, cell)) === String(text));
  },
  selected: async () => (await selection(bench.page)).split('!')[1] ?? '',
  speak: async (language) => {
    await bench.page.locator('#language').click();
    await bench.page.locator(`html[lang=${language}]`).waitFor();
    await settled(bench.page);
  },
  narrow: async () => {
    const border = bench.page.getByRole('separator', { name: /^表格和窗格的分界/u });
    await border.press('ArrowRight');
    await border.press('ArrowRight');
    expect(await border.getAttribute('aria-valuenow')).toBe('318');
  },
});

/** A workbook of one sheet whose columns are all drawn at once. */
function bookOf(rows: Parameters<Parameters<typeof listSentences>[0]['open']>[0]): Buffer {
  const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['!cols'] = Array.from({ length: 9 }, () => ({ wch: 12 }));
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, SHEET);
  return XLSX.write(book, { type: 'buffer' }) as Buffer;
}

test('each tab tells how much was found in its sheet, after a check of all of them', async () => {
  const { page } = bench;
  await bench.openSample('tidy');
  await button('校验整个工作簿').click();
  await page.getByRole('table', { name: '全部自评表' }).waitFor();
  const expected = await page.evaluate(() =>
    (window.workbench?.pane?.getState().view?.forms ?? []).map(({ sheet, counts: { error, warning } }) => ({
      sheet,
      kind: error > 0 ? 'error' : 'warning',
      count: String(error > 0 ? error : warning),
    })),
  );
  expect(expected).toHaveLength(9);
  const shown = () =>
    page.locator('[data-u-comp=slide-tab-item]').evaluateAll((tabs) =>
      tabs.map((tab) => ({
        sheet: tab.textContent ?? '',
        kind: tab.getAttribute('data-pe-kind'),
        // What is drawn, not what is meant to be.
        count: getComputedStyle(tab, '::after').content.replaceAll('"', ''),
      })),
    );
  await soon(async () => JSON.stringify(await shown()) === JSON.stringify(expected));
});

test('认列: the heading row is pointed at in the sheet, what is read is shown, it holds, and it is taken back', async () => {
  const { page } = bench;
  await dropFile(
    page,
    '认不出.xlsx',
    bookOf([
      ['项目支出绩效自评表'],
      ['项目名称', '培训'],
      ['甲', '乙', '丙', '丁', '戊'],
      ['培训场次', '≥10场', '5场', 90, 90],
      ['培训人次', '≥300人次', '320人次', 10, 10],
    ]),
  );
  await button('校验本表').click();
  await button('认列…').click();
  await page.getByRole('heading', { name: '认列' }).waitFor();
  await clickCell(page, 'B3');
  for (const [at, field] of ['三级指标', '年度指标值', '实际完成值', '分值', '得分'].entries()) {
    const column = page.getByRole('combobox', { name: new RegExp(`^${'ABCDE'[at]} 列`, 'u') });
    await column.selectOption({ label: field });
  }
  await page.getByRole('region', { name: '这样读出' }).getByText('指标 2 行').waitFor();
  await button('按此读取').click();
  await button(/^修正… E4 /u)
    .first()
    .waitFor();
  await page.locator('#pane').getByRole('button', { name: '更多操作' }).click();
  await page.getByRole('menuitem', { name: '认列…' }).click();
  await button(/^移除认列/u).click();
  await page
    .getByText(/恢复自动认列/u)
    .last()
    .waitFor();
  await button('返回').click();
  await page.getByRole('heading', { name: '没有找到自评表' }).waitFor();
});

test('nothing broke', () => {
  expect(bench.errors).toEqual([]);
});
