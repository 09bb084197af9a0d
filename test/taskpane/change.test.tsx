/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { read } from '../../src/form';
import { DEFAULT_SETTINGS, writeSettings } from '../../src/taskpane/settings';
import { button, FAULTY, FAULTY_SUM, grid, idle, more, mount, run, SOUND, unmountAll, violations } from './support';

afterEach(unmountAll);

describe('修正', () => {
  it('is previewed and written as one step, the total along with it', async () => {
    const one = await mount({ 自评表: grid(FAULTY_SUM) });
    await run(one, 'validateSheet');
    const opener = button(/^修正… H15/u);
    await one.user.click(opener);
    const page = screen.getByRole('region', { name: '修正预览' });
    expect(document.activeElement).toBe(within(page).getByRole('heading', { name: '修正预览' }));
    const rows = within(page)
      .getAllByRole('row')
      .slice(1)
      .map(({ textContent }) => textContent);
    expect(rows).toEqual(['H1598', 'H1998.597.5']);
    expect(one.port.writes).toEqual([]);
    expect(await violations(one.element)).toEqual([]);
    await one.user.click(button('应用'));
    await idle(one);
    expect(one.port.writes).toHaveLength(1);
    expect(one.port.cell('s1', 14, 7)?.value).toBe(8);
    expect(one.port.cell('s1', 18, 7)?.value).toBe(97.5);
    expect(one.port.calls.filter((call) => call.startsWith('readSheets'))).toEqual([
      'readSheets active',
      'readSheets s1',
      'readSheets s1',
    ]);
    expect(screen.queryByRole('button', { name: /^修正… H15/u })).toBeNull();
    expect(screen.getAllByText(/已写入 2 个单元格/u).length).toBeGreaterThan(0);
    expect(one.pane.getState().changed.size).toBe(0);
  });

  it('gives the focus back when it is called off', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    await one.user.click(button(/^修正… H15/u));
    await one.user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(button(/^修正… H15/u)));
    expect(one.port.writes).toEqual([]);
  });

  it('keeps the preview when the sheet is protected, and tries again', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    await one.user.click(button(/^修正… H15/u));
    one.port.break('write', { code: 'protected', sheet: '自评表' });
    await one.user.click(button('应用'));
    expect(screen.getAllByText(/工作表“自评表”受保护，不能写入标记或修改。/u).length).toBeGreaterThan(0);
    expect(screen.getByRole('region', { name: '修正预览' })).toBeTruthy();
    one.port.heal();
    await one.user.click(button('再试一次'));
    await idle(one);
    expect(one.port.cell('s1', 14, 7)?.value).toBe(8);
  });

  it('writes nothing over what was changed after the preview', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    await one.user.click(button(/^修正… H15/u));
    act(() => one.port.type('s1', 14, 7, 7));
    await one.user.click(button('应用'));
    await idle(one);
    expect(one.port.writes).toEqual([]);
    expect(screen.getAllByText(/预览之后工作表有改动/u).length).toBeGreaterThan(0);
  });
});

describe('修正 where the host tells nothing of changes', () => {
  it('compares before it writes', async () => {
    const one = await mount(
      { 自评表: grid(FAULTY) },
      { prepare: (port) => port.break('watch', { code: 'api-missing', needs: 'x' }) },
    );
    await run(one, 'validateSheet');
    await one.user.click(button(/^修正… H15/u));
    act(() => one.port.type('s1', 14, 7, 7));
    await one.user.click(button('应用'));
    await idle(one);
    expect(one.port.writes).toEqual([]);
    expect(one.port.cell('s1', 14, 7)?.value).toBe(7);
    expect(screen.getAllByText(/预览之后工作表有改动/u).length).toBeGreaterThan(0);
  });
});

describe('after a fix', () => {
  it('the explanation in view is of the new values, and an undo brings the finding back', async () => {
    const one = await mount({ 自评表: grid(FAULTY_SUM) });
    await run(one, 'validateSheet');
    act(() => one.port.click('s1', 18, 7));
    const total = await screen.findByRole('region', { name: '解释' });
    expect(total.textContent).toContain('98.5');
    await one.user.click(button(/^修正… H15/u));
    await one.user.click(button('应用'));
    await idle(one);
    const card = screen.getByRole('region', { name: '解释' });
    expect(card.textContent).toContain('97.5');
    expect(card.textContent).not.toContain('98.5');
    act(() => one.port.type('s1', 14, 7, 9));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^修正… H15/u })).not.toBeNull());
  });
});

describe('全部修正', () => {
  it('ticks what a third figure bears out, and leaves the total that does', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    await one.user.click(await more(one, '全部修正…'));
    expect(screen.getAllByRole('checkbox').map((tick) => (tick as HTMLInputElement).checked)).toEqual([true, true]);
    await one.user.click(button(/^应用所选 2 项/u));
    await idle(one);
    expect(one.port.writes).toHaveLength(1);
    expect([13, 14, 18].map((row) => one.port.cell('s1', row, 7)?.value)).toEqual([9, 8, 97]);
    expect(one.pane.getState().view?.counts.error).toBe(0);
  });

  it('lists every fix to tick and writes those ticked once, none against another', async () => {
    const one = await mount({ 自评表: grid({ ...FAULTY, total: '100 | 95' }) });
    await run(one, 'validateSheet');
    await one.user.click(await more(one, '全部修正…'));
    const ticks = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    expect(await violations(one.element)).toEqual([]);
    // The scores or the total may be what is wrong: a person says.
    expect(ticks.filter(({ checked }) => checked)).toEqual([]);
    for (const tick of ticks) await one.user.click(tick);
    await one.user.click(button(/^应用所选/u));
    await idle(one);
    expect(one.port.writes).toHaveLength(1);
    expect(one.port.cell('s1', 13, 7)?.value).toBe(9);
    expect(one.port.cell('s1', 14, 7)?.value).toBe(8);
    // 10 + 20 + 9 + 8 + 10 + 30 + 10: not what any one fix would have written.
    expect(one.port.cell('s1', 18, 7)?.value).toBe(97);
    expect(one.pane.getState().view?.counts.error).toBe(0);
  });

  it('shows what will be written, and leaves alone what is not ticked', async () => {
    const one = await mount({ 自评表: grid(FAULTY_SUM) });
    await run(one, 'validateSheet');
    await one.user.click(await more(one, '全部修正…'));
    const totals = () =>
      screen
        .getAllByRole('row')
        .map(({ textContent }) => textContent)
        .filter((text) => text?.startsWith('H19'));
    const tick = (cell: RegExp) => one.user.click(screen.getByRole('checkbox', { name: cell }));
    // The sum of wrong scores bears none of them out.
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
    await tick(/^H14/u);
    await tick(/^H15/u);
    // Each fix takes the total along: what both make of it is shown, once.
    await waitFor(() => expect(totals()).toEqual(['H1998.597']));
    await tick(/^H14/u);
    await waitFor(() => expect(totals()).toEqual(['H1998.597.5']));
    await one.user.click(button(/^应用所选 1 项/u));
    await idle(one);
    expect(one.port.cell('s1', 18, 7)?.value).toBe(97.5);
    expect(one.port.cell('s1', 13, 7)?.value).toBe(9.5);
    expect(one.port.cell('s1', 14, 7)?.value).toBe(8);
  });

  it('covers all forms of the overview in one write', async () => {
    const one = await mount({ 甲: grid(FAULTY), 乙: grid(FAULTY) });
    await run(one, 'validateWorkbook');
    await run(one, 'previewAllFixes');
    await run(one, 'applyChanges');
    expect(one.port.writes).toHaveLength(1);
    for (const sheet of ['s1', 's2']) {
      expect([13, 14, 18].map((row) => one.port.cell(sheet, row, 7)?.value)).toEqual([9, 8, 97]);
    }
    expect(one.port.calls.filter((call) => call.startsWith('readSheets'))).toEqual([
      'readSheets all',
      'readSheets s1,s2',
      'readSheets s1,s2',
    ]);
  });
});

describe('改为公式', () => {
  const NUMBERS = `
    产出指标 | 数量指标 | 培训场次 | 10 | 11 | 20 | 20 |
    | 质量指标 | 教材 | 有效 | 有效 | 30 | 30 |
    效益指标 | 社会效益指标 | 应用 | 40 | 30 | 40 | 30 | 排期调整，下年提前`;

  it('replaces typed scores by plain formulas, previewed, in one step', async () => {
    const one = await mount({ 自评表: grid({ indicators: NUMBERS, total: '100 | 90' }) });
    await run(one, 'validateSheet');
    await one.user.click(await more(one, '改为公式…'));
    expect(screen.getByText(/1 行是文字或无法唯一计算/u)).toBeTruthy();
    await one.user.click(button(/^应用所选/u));
    await idle(one);
    const formulas = Object.fromEntries(
      one.port.writes[0]!.map(({ address, formula }) => [`${address.row + 1}:${address.column}`, formula]),
    );
    expect(formulas).toMatchObject({
      '13:7': 'ROUND(MAX(0,MIN(1,F13/E13))*G13,2)',
      '15:7': 'ROUND(MAX(0,MIN(1,F15/E15))*G15,2)',
      '16:7': 'SUM(H6,H13:H15)',
      '16:6': 'SUM(F6,G13:G15)',
      '6:7': 'ROUND(MIN(1,E6/D6)*F6,2)',
    });
    expect(formulas).not.toHaveProperty('14:7');
    expect(one.port.writes).toHaveLength(1);
  });

  it('uses the product’s functions where the host has them, texts and all', async () => {
    const one = await mount(
      { 自评表: SOUND },
      { prepare: (port) => (port.capabilities = { ...port.capabilities, hasFunctions: true }) },
    );
    await run(one, 'validateSheet');
    await run(one, 'convertToFormulas');
    await run(one, 'applyChanges');
    const formulas = one.port.writes[0]!.map(({ formula }) => formula);
    expect(formulas).toContain('PE.SCORE(E13,F13,G13)');
    expect(formulas).toContain('PE.SCORE(E16,F16,G16)');
  });
});

describe('formulas under another profile', () => {
  it('take the rate on the budget that it takes', async () => {
    const funds = '年度资金总额 | 200 | 100 | 100 | 10 | 50% | 5';
    const one = await mount(
      { 自评表: grid({ funds, indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 90 | 72 | 天气原因' }) },
      { prepare: (port) => (port.settings = writeSettings({ ...DEFAULT_SETTINGS, profile: 'beijing-2016' })) },
    );
    await run(one, 'validateSheet');
    await run(one, 'convertToFormulas');
    await run(one, 'applyChanges');
    const formulas = one.port.writes[0]!.map(({ formula }) => formula);
    expect(formulas).toContain('E6/C6');
    expect(formulas).toContain('ROUND(MIN(1,E6/C6)*F6,2)');
  });

  it('name it', async () => {
    const one = await mount(
      { 自评表: SOUND },
      {
        prepare: (port) => {
          port.capabilities = { ...port.capabilities, hasFunctions: true };
          port.settings = writeSettings({ ...DEFAULT_SETTINGS, profile: 'national-2021-cost' });
        },
      },
    );
    await run(one, 'validateSheet');
    await run(one, 'convertToFormulas');
    await run(one, 'applyChanges');
    expect(one.port.writes[0]!.map(({ formula }) => formula)).toContain('PE.SCORE(E13,F13,G13,,"national-2021-cost")');
    await run(one, 'insertBlankForm');
    const formulas = one.port.put[0]!.rows.flatMap((row) => row.flatMap(({ formula }) => formula ?? []));
    expect(formulas.find((formula) => formula.includes('EXECSCORE'))).toContain(
      'PE.EXECSCORE(D6,E6,F6,"national-2021-cost")',
    );
    const points = one.port.put[0]!.rows.slice(12, -1).map((row) => Number(row[6]?.value ?? 0));
    expect(points.reduce((sum, value) => sum + value, 0)).toBe(90);
  });
});

describe('插入空白自评表', () => {
  it.each([false, true])('gives a form that the reader reads, functions: %s', async (hasFunctions) => {
    const one = await mount(
      { 自评表: SOUND },
      { prepare: (port) => (port.capabilities = { ...port.capabilities, hasFunctions }) },
    );
    await run(one, 'insertBlankForm');
    const [content] = one.port.put;
    expect(content).toMatchObject({ kind: 'form', name: '自评表 (2)' });
    const formulas = content!.rows.flatMap((row) => row.flatMap(({ formula }) => formula ?? []));
    expect(formulas.some((formula) => formula.includes('PE.SCORE('))).toBe(hasFunctions);
    expect(formulas.at(-1)).toContain('SUM(H6,H13:H');
    // Filled in, as a clerk does.
    const filled = content!.rows.flatMap(({ 6: points }, row) =>
      row > 11 && typeof points?.value === 'number' ? [row] : [],
    );
    await act(() =>
      one.port.write(
        filled.flatMap((row) =>
          ['培训场次', 10, 11].map((value, i) => ({ sheetId: 's2', address: { row, column: 3 + i }, value })),
        ),
      ),
    );
    const { forms } = read(one.port.grid('s2'));
    expect(forms).toHaveLength(1);
    expect(forms[0]).toMatchObject({ layout: 'standard' });
    expect(forms[0]!.funds?.total?.cells.points?.number?.toNumber()).toBe(10);
    const points = forms[0]!.indicators.map((indicator) => indicator.points?.number?.toNumber() ?? 0);
    expect(points.reduce((sum, value) => sum + value, 0)).toBe(90);
  });
  it('leaves the points blank that a profile leaves free, and takes the rate on its budget', async () => {
    const one = await mount(
      { 自评表: SOUND },
      { prepare: (port) => (port.settings = writeSettings({ ...DEFAULT_SETTINGS, profile: 'beijing-2016' })) },
    );
    await run(one, 'insertBlankForm');
    const { rows } = one.port.put[0]!;
    const levels = rows.slice(12, -1).flatMap((row) => (row[1]?.value ? [String(row[1].value)] : []));
    expect(levels).toEqual(['产出指标', '效益指标', '满意度指标']);
    const points = rows.slice(12, -1).map((row) => row[6]?.value);
    expect(points.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0)).toBe(50);
    expect(points.filter((value) => value === null)).toHaveLength(6);
    expect(rows[5]?.[7]?.formula).toBe('IF(OR(N(C6)=0,E6=""),"",ROUND(MIN(1,E6/C6)*F6,2))');
  });
});
