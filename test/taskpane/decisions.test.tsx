/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { PROFILE_IDS } from '../../src/audit';
import { DEFAULT_SETTINGS, PROFILES, readSettings, writeSettings } from '../../src/taskpane/settings';
import { button, FAULTY, grid, idle, more, mount, run, SOUND, unmountAll, violations } from './support';

afterEach(unmountAll);

const kept = (json: string | null): NonNullable<ReturnType<typeof readSettings>> => readSettings(json ?? '')!;

describe('忽略', () => {
  it('asks for a reason, keeps it with the day, and shows it in a section of its own', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    await one.user.click(button(/^忽略… H15/u));
    const input = screen.getByRole('textbox');
    expect(document.activeElement).toBe(input);
    await one.user.click(button('忽略这一条'));
    expect(screen.getByText('请填写理由。')).toBeTruthy();
    expect(one.port.settings).toBeNull();
    await one.user.type(input, '已与主管部门确认');
    expect(await violations(one.element)).toEqual([]);
    await one.user.click(button('忽略这一条'));
    await idle(one);
    expect(kept(one.port.settings).ignored).toMatchObject([
      { sheet: '自评表', form: 0, cell: 'H15', cellText: '9', reason: '已与主管部门确认', date: '2024-03-01' },
    ]);
    expect(screen.queryByRole('button', { name: /^忽略… H15/u })).toBeNull();
    const section = screen.getByText('已忽略（1）').closest('details')!;
    expect(section.textContent).toContain('2024-03-01 忽略，理由：已与主管部门确认');
    expect(one.port.marks.flatMap(({ cells }) => cells)).not.toContainEqual({ row: 14, column: 7 });
  });

  it('is raised again when the cell changes, and can be taken back', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    await one.user.click(button(/^忽略… H15/u));
    await one.user.type(screen.getByRole('textbox'), '有说明');
    await one.user.click(button('忽略这一条'));
    await idle(one);
    act(() => one.port.type('s1', 14, 7, 9.5));
    await run(one, 'validateSheet');
    expect(button(/^忽略… H15/u)).toBeTruthy();
    expect(screen.getByText(/有 1 条忽略因内容改动已失效/u)).toBeTruthy();
    act(() => one.port.type('s1', 14, 7, 9));
    await run(one, 'validateSheet');
    expect(screen.queryByRole('button', { name: /^忽略… H15/u })).toBeNull();
    await one.user.click(screen.getByText('已忽略（1）'));
    await one.user.click(button(/^恢复提示 H15/u));
    await idle(one);
    expect(button(/^忽略… H15/u)).toBeTruthy();
    expect(kept(one.port.settings).ignored).toEqual([]);
  });

  it('is decided anew where an older decision no longer holds', async () => {
    const old = {
      rule: 'score-not-proportional',
      sheetId: 'other',
      sheet: '自评表',
      form: 0,
      cell: 'H15',
      cellText: '7',
    };
    const ignored = [{ ...old, reason: '旧', date: '2024-02-01' }];
    const one = await mount(
      { 自评表: grid(FAULTY) },
      { prepare: (port) => (port.settings = writeSettings({ ...DEFAULT_SETTINGS, ignored })) },
    );
    await run(one, 'validateSheet');
    await one.user.click(button(/^忽略… H15/u));
    await one.user.type(screen.getByRole('textbox'), '新');
    await one.user.click(button('忽略这一条'));
    await idle(one);
    expect(kept(one.port.settings).ignored.map(({ reason }) => reason)).toEqual(['新']);
    expect(screen.queryByRole('button', { name: /^忽略… H15/u })).toBeNull();
  });

  it('is found again in a workbook opened anew', async () => {
    const ignored = [
      {
        rule: 'score-not-proportional',
        sheetId: 'other',
        sheet: '自评表',
        form: 0,
        cell: 'H15',
        cellText: '9',
        reason: '有说明',
        date: '2024-02-01',
      },
    ];
    const one = await mount(
      { 自评表: grid(FAULTY) },
      { prepare: (port) => (port.settings = writeSettings({ ...DEFAULT_SETTINGS, ignored })) },
    );
    await run(one, 'validateSheet');
    expect(screen.getByText('已忽略（1）')).toBeTruthy();
  });
});

describe('设置', () => {
  it('are kept in the workbook and judge anew', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    const before = one.pane.getState().view!.counts.error;
    await one.user.click(button('设置'));
    await one.user.selectOptions(screen.getByRole('combobox', { name: '规则集' }), 'shenzhen-as-published');
    await one.user.selectOptions(screen.getByRole('combobox', { name: '标记方式' }), 'font');
    await one.user.click(screen.getByText('检查规则'));
    await one.user.type(screen.getByRole('textbox', { name: '查找规则' }), 'PE302');
    const rule = await screen.findByRole('combobox', { name: /的级别$/u });
    await one.user.selectOptions(rule, 'off');
    expect(await violations(one.element)).toEqual([]);
    await one.user.click(button('保存'));
    await idle(one);
    expect(kept(one.port.settings)).toMatchObject({
      profile: 'shenzhen-as-published',
      markStyle: 'font',
      rules: { 'score-not-proportional': 'off' },
    });
    expect(one.port.markStyle).toBe('font');
    expect(one.pane.getState().view!.counts.error).toBeLessThan(before);
  });

  it('offer every profile there is', () => {
    expect(PROFILES).toEqual(['auto', ...PROFILE_IDS]);
  });

  it('leave the profile to the layout unless one was kept', () => {
    expect(DEFAULT_SETTINGS.profile).toBe('auto');
    expect(readSettings('{"version":1}')?.profile).toBe('auto');
    expect(readSettings('{"version":1,"profile":"national-2020"}')?.profile).toBe('national-2020');
    expect(readSettings(writeSettings({ ...DEFAULT_SETTINGS, profile: 'hubei' }))?.profile).toBe('hubei');
  });

  it('refuse a tolerance that is none', async () => {
    const one = await mount({ 自评表: SOUND });
    await one.user.click(button('设置'));
    const input = screen.getByRole('textbox', { name: '允许误差（分）' });
    await one.user.type(input, '1e9');
    expect(screen.getByText(/请填 0 到 10 之间的数/u)).toBeTruthy();
    expect(button('保存').hasAttribute('disabled')).toBe(true);
    await one.user.clear(input);
    await one.user.type(input, '0.5');
    await one.user.click(button('保存'));
    await idle(one);
    expect(kept(one.port.settings).tolerance).toBe('0.5');
  });

  it('turn the language', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    await one.user.click(button('设置'));
    await one.user.selectOptions(screen.getByRole('combobox', { name: '界面语言' }), 'en-US');
    await one.user.click(button('保存'));
    await idle(one);
    expect(button('Check sheet')).toBeTruthy();
    expect(document.querySelector('[data-entry]')?.textContent).toMatch(/^Error/u);
    expect(await violations(one.element)).toEqual([]);
  });

  it('of somebody else, or damaged, give the defaults', async () => {
    const one = await mount({ 自评表: SOUND }, { prepare: (port) => (port.settings = '["not ours"]') });
    expect(screen.getAllByText(/无法识别/u).length).toBeGreaterThan(0);
    expect(one.pane.getState().settings).toEqual(DEFAULT_SETTINGS);
    const json =
      '{"version":1,"profile":"toString","tolerance":"-1","rules":{"a":"loud","b":"off"},"language":"fr","ignored":[{"rule":1}]}';
    expect(readSettings(json)).toEqual({ ...DEFAULT_SETTINGS, rules: { b: 'off' } });
    expect(readSettings('not json')).toBeNull();
  });
});

describe('what the workbook keeps', () => {
  const decision = (cell: string) => ({
    ...{ rule: 'score-not-proportional', sheetId: 's1', sheet: '自评表', form: 0, cell },
    ...{ cellText: '9', reason: `理由 ${cell}`, date: '2024-02-01' },
  });
  const ignoreH15 = async (one: Awaited<ReturnType<typeof mount>>) => {
    await run(one, 'validateSheet');
    await one.user.click(button(/^忽略… H15/u));
    await one.user.type(screen.getByRole('textbox'), '新');
    await one.user.click(button('忽略这一条'));
    await idle(one);
  };

  it('is not written over where it could not be read, and is read when tried again', async () => {
    const text = writeSettings({ ...DEFAULT_SETTINGS, profile: 'hubei', ignored: [decision('A1')] });
    const one = await mount(
      { 自评表: grid(FAULTY) },
      {
        prepare: (port) => {
          port.settings = text;
          port.break('loadSettings', { code: 'unknown', cause: 'x' });
        },
      },
    );
    expect(screen.getAllByText(/操作没有完成/u).length).toBeGreaterThan(0);
    await ignoreH15(one);
    expect(one.port.settings).toBe(text);
    one.port.heal();
    await one.user.click(button('忽略这一条'));
    await idle(one);
    expect(kept(one.port.settings).ignored.map(({ reason }) => reason)).toEqual(['理由 A1', '新']);
    expect(kept(one.port.settings).profile).toBe('hubei');
  });

  it('takes what two panes save', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    // Another pane saves after this one has read.
    one.port.settings = writeSettings({ ...DEFAULT_SETTINGS, rules: { a: 'off' }, ignored: [decision('A1')] });
    await ignoreH15(one);
    expect(kept(one.port.settings).ignored.map(({ reason }) => reason)).toEqual(['理由 A1', '新']);
    expect(kept(one.port.settings).rules).toEqual({ a: 'off' });
  });

  it('keeps what a newer version wrote', async () => {
    const newer = {
      ...{ version: 2, profile: 'of-tomorrow', markStyle: 'font', rules: { b: 'off', c: { level: 3 } } },
      ...{ ignored: [{ kind: 'group' }, { ...decision('A1'), note: '备注' }], states: [1, 2] },
    };
    const one = await mount({ 自评表: grid(FAULTY) }, { prepare: (port) => (port.settings = JSON.stringify(newer)) });
    expect(screen.getAllByText(/由更新的版本保存/u).length).toBeGreaterThan(0);
    expect(one.pane.getState().settings).toMatchObject({ markStyle: 'font', rules: { b: 'off' } });
    await ignoreH15(one);
    const raw = JSON.parse(one.port.settings!) as Record<string, unknown>;
    expect(raw).toMatchObject({ version: 2, profile: 'of-tomorrow', states: [1, 2], rules: newer.rules });
    expect(raw['ignored']).toEqual([...newer.ignored, expect.objectContaining({ reason: '新' })]);
  });

  it('keeps what cannot be read at all beside the new', async () => {
    const one = await mount({ 自评表: grid(FAULTY) }, { prepare: (port) => (port.settings = '{"version":1,"igno') });
    await ignoreH15(one);
    expect(JSON.parse(one.port.settings!)).toMatchObject({ unreadable: '{"version":1,"igno' });
    expect(kept(one.port.settings).ignored).toHaveLength(1);
  });
});

describe('自动校验', () => {
  it('is off by default, remembered, and checks only the sheet changed, once', async () => {
    const one = await mount({ 甲: grid(FAULTY), 乙: grid(FAULTY) });
    await run(one, 'validateWorkbook');
    act(() => one.port.type('s2', 14, 7, 8));
    expect(one.pane.getState().changed.has('s2')).toBe(true);
    await one.user.click(await more(one, '自动校验'));
    await idle(one);
    expect(kept(one.port.settings).isAutoCheck).toBe(true);
    one.port.calls.length = 0;
    for (const value of [7, 6, 8]) act(() => one.port.type('s2', 14, 7, value));
    await waitFor(() => expect(one.port.calls).toContain('mark'));
    await idle(one);
    expect(one.port.calls.filter((call) => call.startsWith('readSheets'))).toEqual(['readSheets s2']);
    expect(one.port.marks.some(({ sheetId }) => sheetId === 's1')).toBe(true);
    expect(one.pane.getState().changed.size).toBe(0);
    expect(one.pane.getState().judged.map(({ sheet }) => sheet.id)).toEqual(['s1', 's2']);
  });

  it('waits for the end of an edit, shows nothing meanwhile, and gives way to what a person asks for', async () => {
    const one = await mount(
      { 甲: grid(FAULTY) },
      { prepare: (port) => (port.settings = writeSettings({ ...DEFAULT_SETTINGS, isAutoCheck: true })) },
    );
    let endEdit = (): void => undefined;
    one.port.edit = new Promise((resolve) => (endEdit = resolve));
    act(() => one.port.type('s1', 14, 7, 8));
    await waitFor(() => expect(one.port.calls).toContain('readSheets s1'));
    expect(one.pane.getState()).toMatchObject({ busy: null, judged: [] });
    await run(one, 'validateSheet');
    expect(one.pane.getState().judged).toHaveLength(1);
    act(() => one.port.type('s1', 14, 7, 7));
    await waitFor(() => expect(one.port.calls.filter((call) => call === 'readSheets s1')).toHaveLength(2));
    one.port.calls.length = 0;
    endEdit();
    await waitFor(() => expect(one.port.calls).toEqual(['mark']));
    await idle(one);
    expect(one.pane.getState().judged[0]?.grid.rows[14]?.[7]?.value).toBe(7);
  });

  it('says nothing when it fails: nobody asked', async () => {
    const one = await mount(
      { 甲: grid(FAULTY) },
      { prepare: (port) => (port.settings = writeSettings({ ...DEFAULT_SETTINGS, isAutoCheck: true })) },
    );
    one.port.break('readSheets', { code: 'cell-editing' });
    act(() => one.port.type('s1', 14, 7, 8));
    await waitFor(() => expect(one.port.calls).toContain('readSheets s1'));
    await idle(one);
    expect(one.pane.getState().notice).toBeNull();
  });
});

describe('解释', () => {
  it('says how the selected score should be computed, with links to its cells', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    act(() => one.port.click('s1', 14, 7));
    const card = await screen.findByRole('region', { name: '解释' });
    expect(card.textContent).toContain('80% ÷ 100% × 10 = 8');
    expect(card.textContent).toContain('与表中不一致');
    await one.user.click(within(card).getByRole('button', { name: '定位到 F15' }));
    expect(one.port.selected.at(-1)).toBe('s1!F15');
    expect(await violations(one.element)).toEqual([]);
    act(() => one.port.click('s1', 0, 0));
    await waitFor(() => expect(screen.queryByRole('region', { name: '解释' })).toBeNull());
  });

  it('does not explain what the pane itself selected', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    await run(one, 'nextFinding');
    expect(screen.queryByRole('region', { name: '解释' })).toBeNull();
  });

  it('reads a sheet that was not checked, when asked to', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    act(() => one.port.click('s1', 18, 7));
    await waitFor(() => expect(one.pane.getState().selected).not.toBeNull());
    expect(one.port.calls).not.toContain('readSheets s1');
    await run(one, 'explainCell');
    expect(screen.getByRole('region', { name: '解释' }).textContent).toContain('各项之和');
    act(() => one.port.click('s1', 0, 0));
    await run(one, 'explainCell');
    expect(screen.getAllByText(/A1 不是可以计算的/u).length).toBeGreaterThan(0);
  });

  it('explains the cell that the host has selected, where it has told of none yet', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    one.port.at = { sheetId: 's1', address: { row: 18, column: 7 } };
    await run(one, 'explainCell');
    expect(screen.getByRole('region', { name: '解释' }).textContent).toContain('各项之和');
  });

  it('says so where the host does not tell what is selected', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    one.port.break('selectedCell', { code: 'cell-editing' });
    await run(one, 'explainCell');
    expect(screen.getAllByText(/正在编辑单元格/u).length).toBeGreaterThan(0);
  });

  it('explains what the cell says now, not when it was checked', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    act(() => one.port.type('s1', 14, 5, '90%'));
    act(() => one.port.click('s1', 14, 7));
    const card = await screen.findByRole('region', { name: '解释' });
    expect(card.textContent).toContain('90% ÷ 100% × 10 = 9');
  });
});
