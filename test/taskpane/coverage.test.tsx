/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { button, grid, idle, mount, run, SOUND, unmountAll, violations, type Mounted } from './support';

afterEach(unmountAll);

/** A number that nothing explains: nobody has checked it. */
const OPEN = grid({ cells: { J4: { value: 123 } } });
/** Words that no column takes leave the layout unsure. */
const ROW = '产出指标 | 成本指标 | 成本节约率 | 5% | 0.3% | 90 | 85 | 采购价格高于预期，下年改进询价';
const UNSURE = grid({ indicators: ROW, total: '100 | 95', cells: { J13: { value: '一百公顷' } } });
/** A form without a total row: rules had nothing to look at. */
const NO_TOTAL = grid({ total: null });

const summary = (): HTMLElement => screen.getByRole('region', { name: '自评表概况' });

async function checked(sheet: typeof SOUND): Promise<Mounted> {
  const one = await mount({ 自评表: sheet });
  await run(one, 'validateSheet');
  return one;
}

describe('what was checked of a form', () => {
  it('is a line; nothing was found is said where all was checked', async () => {
    await checked(SOUND);
    expect(summary().textContent).toMatch(/已核 \d+ · 定性 0（须看佐证） · 未能核 0/u);
    expect(summary().textContent).not.toContain('表式没有完全认清');
    expect(screen.getByRole('heading', { name: /^未发现问题/u })).toBeTruthy();
  });

  it('unfolds to the cells that were not, with the reason', async () => {
    const one = await checked(OPEN);
    expect(screen.queryByText(/^未发现问题/u)).toBeNull();
    expect(screen.getByRole('heading', { name: /^已核 \d+ 项，未发现问题；未能核 1 项。$/u })).toBeTruthy();
    expect(screen.queryByText(/都自洽/u)).toBeNull();
    await one.user.click(within(summary()).getByText(/未能核 1$/u));
    await one.user.click(button('定位到 J4 未识别的数字'));
    await idle(one);
    expect(one.port.selected).toEqual(['s1!J4']);
    expect(await violations(one.element)).toEqual([]);
  });

  it('says so where the layout was not fully recognised', async () => {
    await checked(UNSURE);
    expect(summary().textContent).toContain('表式没有完全认清');
  });

  it('names the rules that did not run, by what the form lacks', async () => {
    await checked(NO_TOTAL);
    const text = within(summary()).getByText('本表没有总分行。').textContent ?? '';
    expect(text).toMatch(/PE\d+ /u);
    expect(summary().textContent).toMatch(/未运行的规则 \d+ 条：/u);
  });

  it('stands in the overview of several', async () => {
    const one = await mount({ 甲: SOUND, 乙: OPEN });
    await run(one, 'validateWorkbook');
    const table = screen.getByRole('table');
    expect(within(table).getAllByText('没有问题')).toHaveLength(1);
    expect(within(table).getAllByText('未能核 1')).toHaveLength(2);
  });
});
