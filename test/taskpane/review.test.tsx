/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { textDiff } from '../../src/taskpane/text-diff';
import { readSettings } from '../../src/taskpane/settings';
import type { Grid } from '../../src/form';
import {
  button,
  FAULTY,
  FAULTY_SUM,
  grid,
  idle,
  more,
  mount,
  run,
  SOUND,
  unmountAll,
  violations,
  type Mounted,
} from './support';

afterEach(unmountAll);

const entries = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-entry]')];
const kept = ({ port }: Mounted): NonNullable<ReturnType<typeof readSettings>> => readSettings(port.settings ?? '')!;
const progressOf = (cell: string): HTMLSelectElement =>
  screen.getByRole<HTMLSelectElement>('combobox', { name: `${cell} 的处理状态` });

/** The same sheet with a copy of a row put in above it. */
function withRow(sheet: Grid, at: number, row: Grid['rows'][number]): Grid {
  return { ...sheet, rows: [...sheet.rows.slice(0, at), row, ...sheet.rows.slice(at)] };
}

const indicator = (name: string): Grid['rows'][number] => [
  null,
  null,
  { value: '质量指标' },
  { value: name },
  { value: '≥90%' },
  { value: '95%' },
  { value: 0 },
  { value: 0 },
];

describe('the bar', () => {
  it('groups by rule and by row, and finds by words', async () => {
    const one = await mount({ 自评表: grid({ ...FAULTY, department: '', unit: '' }) });
    await run(one, 'validateSheet');
    await one.user.click(button('查找和分组'));
    const grouping = screen.getByRole('combobox', { name: '分组' });
    await one.user.selectOptions(grouping, 'row');
    expect(screen.getByRole('heading', { name: '第 14 行 结业考核合格率' })).toBeTruthy();
    expect(entries().filter(({ textContent }) => textContent?.includes('得分与完成比例不符'))).toHaveLength(2);
    await one.user.selectOptions(grouping, 'rule');
    expect(entries().filter(({ textContent }) => textContent?.includes('得分与完成比例不符'))).toHaveLength(1);
    await one.user.type(screen.getByRole('searchbox', { name: '在问题中查找' }), 'pe302');
    expect(entries()).toHaveLength(1);
    expect(screen.getByRole('group', { name: '在问题之间移动' }).textContent).toContain('/ 2');
    await one.user.type(screen.getByRole('searchbox'), '没有的字');
    expect(screen.getByText('没有找到含这些字的问题。')).toBeTruthy();
    expect(await violations(one.element)).toEqual([]);
  });

  it('folds the summary to a line while it is out of sight', async () => {
    const seen: ((isIntersecting: boolean) => void)[] = [];
    class Observer {
      constructor(tell: (entries: { readonly isIntersecting: boolean }[]) => void) {
        seen.push((isIntersecting) => tell([{ isIntersecting }]));
      }
      observe = (): void => undefined;
      disconnect = (): void => undefined;
    }
    Object.assign(globalThis, { IntersectionObserver: Observer });
    const one = await mount({ 自评表: grid(FAULTY_SUM) });
    await run(one, 'validateSheet');
    expect(screen.queryByText(/^表中 98.5/u)).toBeNull();
    act(() => seen.at(-1)?.(false));
    expect(screen.getByText(/^表中 98.5.* · 复算 97/u).textContent).toContain('与表中不一致');
    act(() => seen.at(-1)?.(true));
    expect(screen.queryByText(/^表中 98.5/u)).toBeNull();
    Reflect.deleteProperty(globalThis, 'IntersectionObserver');
  });
});

describe('sheet and pane', () => {
  it('a marked cell that is selected makes its finding the one in hand, explained where it is', async () => {
    const one = await mount({ 甲: SOUND, 乙: grid({ ...FAULTY, projectName: '第二个项目' }) });
    await run(one, 'validateWorkbook');
    act(() => one.port.click('s2', 14, 7));
    const card = await screen.findByRole('region', { name: '解释' });
    expect(screen.getByRole('heading', { name: '第二个项目' })).toBeTruthy();
    expect(document.querySelector('[data-remark-current]')?.contains(card)).toBe(true);
    // A cell without a finding is explained at the foot: the list stays where it is.
    act(() => one.port.click('s2', 12, 7));
    await waitFor(() => expect(screen.getByRole('region', { name: '解释' }).textContent).toContain('H13'));
    expect(screen.getByRole('region', { name: '解释' }).closest('li')).toBeNull();
  });

  it('a form that is opened shows its sheet, and tabs get counts', async () => {
    const one = await mount({ 甲: SOUND, 乙: grid({ ...FAULTY, projectName: '第二个项目' }) });
    await run(one, 'validateWorkbook');
    await one.user.click(button('查看“第二个项目”的检查结果'));
    expect(one.port.selected.at(-1)).toBe('s2!A1');
    expect(one.port.counts.get('s2')).toEqual({ error: 2, warning: 0 });
    expect(one.port.counts.get('s1')).toEqual({ error: 0, warning: 0 });
  });
});

describe('a finding in a hidden row', () => {
  const HIDDEN = /^已选中 H15，但第 15 行已隐藏，在表里看不到。$/u;
  const told = () => document.querySelector('[role=status]')?.textContent ?? '';

  it('is selected and said to be hidden; its row is shown on demand alone', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    one.port.hiddenRows.add(14);
    await one.user.click(screen.getAllByRole('button', { name: '定位到 H15' })[0]!);
    await waitFor(() => expect(told()).toMatch(HIDDEN));
    expect(one.port.selected.at(-1)).toBe('s1!H15');
    expect(one.port.calls).not.toContain('reveal');
    await one.user.click(button('显示这一行'));
    await waitFor(() => expect(one.port.hiddenRows.size).toBe(0));
    expect(one.port.selected.at(-1)).toBe('s1!H15');
    await waitFor(() => expect(screen.queryByText(HIDDEN)).toBeNull());
  });

  it('goes on to one that is seen, and nothing is said any more', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    one.port.hiddenRows.add(14);
    one.port.hiddenColumns.add(7);
    await one.user.click(screen.getAllByRole('button', { name: '定位到 H15' })[0]!);
    await screen.findByRole('button', { name: '显示这一行和这一列' });
    one.port.hiddenRows.clear();
    await one.user.click(screen.getAllByRole('button', { name: '定位到 E15' })[0]!);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^显示这/u })).toBeNull());
  });

  it('stays hidden where the sheet is protected, and it is said why', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    one.port.hiddenRows.add(14);
    one.port.break('reveal', { code: 'protected', sheet: '自评表' });
    await one.user.click(screen.getAllByRole('button', { name: '定位到 H15' })[0]!);
    await one.user.click(await screen.findByRole('button', { name: '显示这一行' }));
    await waitFor(() => expect(told()).toMatch(/^没有取消隐藏：/u));
  });
});

describe('after a fix', () => {
  it('its cell is selected and it can be taken back, as long as nobody has changed it', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    const before = one.port.grid('s1');
    await one.user.click(button(/^修正… H15/u));
    await one.user.click(button('应用'));
    await idle(one);
    expect(one.port.selected.at(-1)).toBe('s1!H15');
    await one.user.click(button('撤销'));
    await idle(one);
    expect(one.port.cell('s1', 14, 7)).toEqual(before.rows[14]?.[7]);
    expect(one.port.cell('s1', 18, 7)).toEqual(before.rows[18]?.[7]);
    expect(button(/^修正… H15/u)).toBeTruthy();
    await one.user.click(button(/^修正… H15/u));
    await one.user.click(button('应用'));
    await idle(one);
    act(() => one.port.type('s1', 14, 7, 6));
    // The sheet is judged again by itself as well, and takes its turn with what a person asks for.
    await waitFor(async () => {
      await act(() => one.pane.run('undoChanges'));
      expect(one.pane.getState().undo).toBeNull();
    });
    await idle(one);
    expect(one.port.cell('s1', 14, 7)?.value).toBe(6);
    expect(screen.getAllByText(/没有撤销任何内容/u).length).toBeGreaterThan(0);
  });

  it('says what has become of the findings', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    expect(screen.queryByText(/^与上次校验相比/u)).toBeNull();
    const all = one.pane.getState().view!.forms[0]!.entries.flatMap(({ remarks }) => remarks).length;
    act(() => one.port.type('s1', 14, 7, 8));
    await run(one, 'validateSheet');
    expect(screen.getByText(/^与上次校验相比：已改 1、新增 \d+、仍有/u).textContent).toContain(`仍有 ${all - 1}`);
  });
});

describe('a state and a note', () => {
  it('are kept and found again after rows were put in, and asked again where two rows claim them', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    await one.user.selectOptions(progressOf('H15'), 'told');
    await idle(one);
    await one.user.click(button('H15 的备注'));
    await one.user.type(screen.getByRole('textbox', { name: 'H15 的备注' }), '已电话通知');
    await one.user.click(button('保存备注'));
    await idle(one);
    expect(kept(one).states).toMatchObject([{ state: 'told', note: '已电话通知', cell: 'H15', date: '2024-03-01' }]);
    expect(await violations(one.element)).toEqual([]);
    const settings = one.port.settings;
    await unmountAll();
    const two = await mount(
      { 自评表: withRow(grid(FAULTY), 13, indicator('别的指标')) },
      { prepare: (port) => (port.settings = settings) },
    );
    await run(two, 'validateSheet');
    expect(progressOf('H16').value).toBe('told');
    expect(screen.getByText('已电话通知')).toBeTruthy();
    await unmountAll();
    const twins = await mount(
      { 自评表: withRow(grid(FAULTY), 13, indicator('培训按期完成率')) },
      { prepare: (port) => (port.settings = settings) },
    );
    await run(twins, 'validateSheet');
    expect(progressOf('H16').value).toBe('open');
  });

  it('are two things: a note half written stays while the state is kept, and neither undoes the other', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    const note = () => screen.queryByRole<HTMLInputElement>('textbox', { name: 'H15 的备注' });
    const save = one.port.saveSettings.bind(one.port);
    let go = (): void => undefined;
    one.port.saveSettings = async (json) => {
      await new Promise<void>((resolve) => (go = resolve));
      return save(json);
    };
    await one.user.selectOptions(progressOf('H15'), 'told');
    await one.user.click(button('H15 的备注'));
    await one.user.type(note()!, '已电话');
    one.port.saveSettings = save;
    act(() => go());
    await waitFor(() => expect(progressOf('H15').value).toBe('told'));
    expect(note()?.value).toBe('已电话');
    await one.user.type(note()!, '通知');
    await one.user.click(button('保存备注'));
    await waitFor(() => expect(note()).toBeNull());
    await one.user.selectOptions(progressOf('H15'), 'done');
    await waitFor(() => expect(progressOf('H15').value).toBe('done'));
    expect(kept(one).states).toMatchObject([{ state: 'done', note: '已电话通知' }]);
    // Kept as it was: there is nothing to write.
    await one.user.click(button('H15 的备注'));
    await one.user.click(button('保存备注'));
    expect(note()).toBeNull();
  });

  it('of two panes are merged by what they are about, and keep what a newer version added', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    await one.user.selectOptions(progressOf('H15'), 'told');
    await idle(one);
    const raw = JSON.parse(one.port.settings!) as { states: object[] };
    one.port.settings = JSON.stringify({ ...raw, states: [{ ...raw.states[0], colour: 'red' }, { kind: 'later' }] });
    await one.user.selectOptions(progressOf('H15'), 'done');
    await idle(one);
    const { states } = JSON.parse(one.port.settings) as { states: object[] };
    expect(states).toEqual([expect.objectContaining({ state: 'done', colour: 'red' }), { kind: 'later' }]);
  });
});

describe('ignoring', () => {
  it('takes all of an entry at once, and is found again after rows were put in', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    await one.user.click(button(/^全部忽略（2 处）/u));
    await one.user.type(screen.getByRole('textbox'), '按合同口径');
    await one.user.click(button('忽略这 2 处'));
    await idle(one);
    expect(kept(one).ignored.map(({ cell }) => cell)).toEqual(['H14', 'H15']);
    expect(one.pane.getState().view!.counts.error).toBe(0);
    const settings = one.port.settings;
    await unmountAll();
    const two = await mount(
      { 自评表: withRow(grid(FAULTY), 13, indicator('别的指标')) },
      { prepare: (port) => (port.settings = settings) },
    );
    await run(two, 'validateSheet');
    expect(screen.queryByRole('button', { name: /^忽略… H16/u })).toBeNull();
    expect(screen.getByText('已忽略（2）')).toBeTruthy();
  });

  it('can be of a rule', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    await one.user.click(button('不再检查这条规则：得分与完成比例不符'));
    await idle(one);
    expect(kept(one).rules).toEqual({ 'score-not-proportional': 'off' });
    expect(screen.getAllByText(/不再检查“得分与完成比例不符”/u).length).toBeGreaterThan(0);
    expect(one.pane.getState().view!.counts.error).toBe(0);
  });
});

describe('the overview', () => {
  it('names sheet, unit and difference, sums up, shows what is wrong alone, and is copied', async () => {
    const one = await mount({ 甲: SOUND, 乙: grid({ ...FAULTY_SUM, projectName: '第二个项目', unit: '培训中心' }) });
    await run(one, 'validateWorkbook');
    const table = screen.getByRole('table', { name: '全部自评表' });
    expect(table.textContent).toContain('乙 · 培训中心');
    expect(table.textContent).toContain('+1.5');
    expect(table.textContent).toContain('错误 2');
    expect(table.textContent).toContain('合计 2 张，总分不一致 1 张');
    expect(await violations(one.element)).toEqual([]);
    await one.user.click(screen.getByRole('switch', { name: '只看有错误的' }));
    expect(within(table).getAllByRole('button', { name: /^查看“/u })).toHaveLength(1);
    await one.user.click(button('复制汇总表'));
    expect(one.copied[0]?.split('\n')[2]).toMatch(/^乙\t第二个项目\t培训中心\t98\.5\t97\t0\t\+1\.5\t优\t2\t/u);
  });
});

describe('from the overview into a form and back', () => {
  it('keeps how the overview is looked at, and where one was', async () => {
    const other = grid({ ...FAULTY, projectName: '第二个项目' });
    const one = await mount({ 甲: SOUND, 乙: grid(FAULTY), 丙: other });
    await run(one, 'validateWorkbook');
    await one.user.click(screen.getByRole('switch', { name: '只看有错误的' }));
    await one.user.click(button('查看“第二个项目”的检查结果'));
    await idle(one);
    expect(document.activeElement?.textContent).toBe('‹ 全部自评表');
    await one.user.keyboard('{Enter}');
    await idle(one);
    expect(document.activeElement?.textContent).toBe('第二个项目');
    expect(screen.getByRole<HTMLInputElement>('switch', { name: '只看有错误的' }).checked).toBe(true);
    expect(screen.getAllByRole('button', { name: /^查看“/u })).toHaveLength(2);
  });
});

describe('another language', () => {
  it('loses nothing of what is shown or half done', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    await run(one, 'nextFinding');
    await one.user.click(button(/^忽略… H15/u));
    await one.user.type(screen.getByRole('textbox'), '写了一半');
    await act(() => one.pane.setLanguage('en-US'));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('写了一半');
    expect(document.querySelector('[data-remark-current]')?.textContent).toContain('earns');
    expect(button('Check sheet')).toBeTruthy();
    expect(one.port.calls.filter((call) => call.startsWith('readSheets'))).toHaveLength(1);
    await run(one, 'closePage');
    await one.user.click(button(/^Fix… H15/u));
    await act(() => one.pane.setLanguage('zh-CN'));
    expect(screen.getByRole('region', { name: '修正预览' }).textContent).toContain('得分与完成比例不符');
  });
});

describe('更多操作', () => {
  it('is a menu, without the steps that the bar has', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await more(one, '清除标记');
    const items = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    expect(items).toContain('导出检查报告');
    expect(items.some((item) => /上一条|下一条/u.test(item ?? ''))).toBe(false);
  });
});

describe('textDiff', () => {
  const shown = (before: string, after: string): string =>
    textDiff(before, after)
      .map(({ kind, text }) => ({ same: text, gone: `[-${text}-]`, new: `[+${text}+]` })[kind])
      .join('');
  it.each([
    ['部分学员缺考，下年加强考勤', '部分学员缺考，明年加强考勤', '部分学员缺考，[-下-][+明+]年加强考勤'],
    ['完成 12.5 万元', '完成 13.5 万元', '完成 [-12.5-][+13.5+] 万元'],
    ['', '新', '[+新+]'],
    ['一样', '一样', '一样'],
    ['说明：甲；乙', '说明：乙', '说明：[-甲；-]乙'],
  ])('%s → %s', (before, after, expected) => expect(shown(before, after)).toBe(expected));
  it('gives back both texts', () => {
    const [before, after] = ['a1中'.repeat(900), 'b2国'.repeat(900)];
    const stretches = textDiff(before, after);
    const side = (other: string): string =>
      stretches.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join('');
    expect([side('new'), side('gone')]).toEqual([before, after]);
  });
});
