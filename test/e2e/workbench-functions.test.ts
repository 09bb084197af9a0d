import { hoverCell, useWorkbench, picture, showSheet, spillAt, typeInto, valueAt } from './support/workbench-page';

jest.setTimeout(300_000);

const bench = useWorkbench('tidy');

beforeAll(async () => {
  await showSheet(bench.page, '中国（深圳）国际金融博览会');
});

async function expectSoon(what: () => Promise<unknown>, expected: unknown): Promise<void> {
  let seen = await what();
  for (let looks = 0; looks < 600 && JSON.stringify(seen) !== JSON.stringify(expected); looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    seen = await what();
  }
  expect(seen).toEqual(expected);
}
/** What a cell shows; of a number with a format Univer gives the text. */
const shown = (address: string) => async () => {
  const value = await valueAt(bench.page, address);
  return typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
};

test('a score that is typed as a formula follows its actual', async () => {
  await typeInto(bench.page, 'H12', '=PE.SCORE(E12,F12,G12)');
  await expectSoon(shown('H12'), 7.33);
  await typeInto(bench.page, 'F12', '2.7万平方米');
  await expectSoon(shown('H12'), 9);
  await picture(bench.page, 'workbench-function-score');
});

test('an error of a function says in words why, while the mouse rests on its cell', async () => {
  const { page } = bench;
  const told = page.locator('[data-u-comp=cell-popup]');
  await typeInto(page, 'H12', '=PE.SCORE(E12,J14,G12)');
  await expectSoon(shown('H12'), '#N/A');
  await hoverCell(page, 'D12');
  await hoverCell(page, 'H12');
  await told.getByText('实际完成值').waitFor();
  expect(await told.getByText('值不可用').count()).toBe(0);
  await picture(page, 'workbench-function-error');
  await typeInto(page, 'H12', '=PE.SCORE(E12,F12,G12)');
  await expectSoon(shown('H12'), 9);
});

/** What a person can get wrong, and what they are told in each language: what it is, of which argument, what to do. */
const WRONG: readonly (readonly [formula: string, error: string, zh: string, en: string])[] = [
  [
    '=PE.SCORE("10场","—",5)',
    '#N/A',
    '实际完成值填的是“—”，没有可以计算的数，请填数字',
    'actual says “—”: there is no number to compute with; enter one',
  ],
  [
    '=PE.SCORE("10场","5场","多少")',
    '#VALUE!',
    '分值“多少”不是数字，请改为数字',
    'points: “多少” is no number; enter one',
  ],
  [
    '=PE.EXECRATE(0,150)',
    '#N/A',
    '全年预算数为 0，没有执行率，请核对预算数',
    'The adjusted budget is 0: there is no execution rate; check the budget',
  ],
  [
    '=PE.CHECK(K1:L2)',
    '#N/A',
    '区域里没有找到项目支出绩效自评表，请选中整张表（从标题到总分）',
    'There is no self-evaluation form in the range: select a whole one, from its title to the total',
  ],
];

test('each error of a function says what happened, of which argument, and what to do, in both languages', async () => {
  const { page } = bench;
  const told = page.locator('[data-u-comp=cell-popup]');
  // A popup opens where the mouse comes to rest; one that was on its way while the cell changed is another's.
  const expectTold = async (words: string): Promise<void> => {
    for (let looks = 0; looks < 40 && !(await told.getByText(words).isVisible()); looks += 1) {
      await hoverCell(page, 'D12');
      await hoverCell(page, 'H12');
      await told
        .getByText(words)
        .waitFor({ timeout: 1000 })
        .catch(() => undefined);
    }
    expect(await told.allInnerTexts()).toEqual([expect.stringContaining(words)]);
  };
  for (const [formula, error, zh, en] of WRONG) {
    await typeInto(page, 'H12', formula);
    await expectSoon(shown('H12'), error);
    await expectTold(zh);
    await bench.button('English', true).click();
    await bench.button('中文', true).waitFor();
    await expectTold(en);
    expect(await told.getByText('值不可用').count()).toBe(0);
    await bench.button('中文', true).click();
    await bench.button('English', true).waitFor();
  }
  await typeInto(page, 'H12', '=PE.SCORE(E12,F12,G12)');
  await expectSoon(shown('H12'), 9);
});

test('a blank actual is no 0', async () => {
  await typeInto(bench.page, 'J13', '=PE.SCORE(E13,J14,G13)');
  await expectSoon(shown('J13'), '#N/A');
  await typeInto(bench.page, 'J14', '0');
  await expectSoon(shown('J13'), 0);
});

test('the findings of the form spill below it, in the places of the sheet, and follow its cells', async () => {
  await typeInto(bench.page, 'A26', '=PE.CHECK(A1:I23)');
  const rows = async () => (await spillAt(bench.page, 'A26')) as string[][];
  const about = (cell: string) => async () => (await rows()).filter((row) => row[2] === cell).map(([code]) => code);
  // 880 against ≤ 850 costs 0.28 points, not 2.
  await expectSoon(about('H17'), ['PE303']);
  expect((await rows()).every((row) => row.length === 4)).toBe(true);
  await picture(bench.page, 'workbench-function-check');
  await typeInto(bench.page, 'H17', '7.72');
  await expectSoon(about('H17'), []);
});

test('the total follows, exactly', async () => {
  await typeInto(bench.page, 'H23', '=H5+PE.TOTAL(H12:H22)');
  await typeInto(bench.page, 'J23', '=PE.RECOMPUTE(A1:I23)');
  await typeInto(bench.page, 'J24', '=PE.GRADE(H23)');
  await expectSoon(async () => typeof (await shown('J23')()), 'number');
  await expectSoon(shown('H23'), await shown('J23')());
  await expectSoon(shown('J24'), '优');
});

test('what a function is for is shown while it is typed', async () => {
  await bench.page.keyboard.type('=PE.EXECSCORE(');
  await bench.page.getByText('预算执行率得分：执行率 × 分值，最高为分值。').first().waitFor();
  await picture(bench.page, 'workbench-function-help');
  await bench.page.keyboard.press('Escape');
});

test("Univer's own functions are helped with as well, in words, though those come when they are asked for", async () => {
  // The key that put the help away left the cell open.
  await bench.page.keyboard.press('Escape');
  await bench.page.keyboard.type('=SUM(');
  const help = bench.page.getByText('将单个值、单元格引用或是区域相加，或者将三者的组合相加。');
  await help.first().waitFor({ state: 'attached' });
  expect(await bench.page.getByText('functionList').count()).toBe(0);
  await bench.page.keyboard.press('Escape');
});

test('nothing broke', () => {
  expect(bench.errors).toEqual([]);
});
