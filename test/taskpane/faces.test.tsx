/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { mountFailure } from '../../src/taskpane';
import type { PortFailure } from '../../src/workbook';
import { button, FAULTY, grid, idle, more, mount, run, SOUND, unmountAll, violations } from './support';

afterEach(unmountAll);

const EMPTY = { top: 0, left: 0, rows: [] };

describe('every state has a face', () => {
  it('before anything was checked', async () => {
    const one = await mount({ 自评表: SOUND });
    expect(screen.getByText('还没有校验')).toBeTruthy();
    expect(await violations(one.element)).toEqual([]);
    expect((await more(one, '导出检查报告')).getAttribute('aria-disabled')).toBe('true');
  });

  it('no form: what was looked for, the nearest cells as links', async () => {
    const one = await mount({ 表: { top: 0, left: 0, rows: [[{ value: '项目名称' }, { value: '某项目' }]] } });
    await run(one, 'validateSheet');
    expect(screen.getByRole('heading', { name: '没有找到自评表' })).toBeTruthy();
    expect(screen.getByText(/三级指标、年度指标值、实际完成值、总分/u)).toBeTruthy();
    await one.user.click(button('定位到 A1 项目名称'));
    expect(one.port.selected).toEqual(['s1!A1']);
    expect(await violations(one.element)).toEqual([]);
  });

  it('an empty workbook', async () => {
    const one = await mount({ Sheet1: EMPTY });
    await run(one, 'validateSheet');
    expect(screen.getByRole('heading', { name: '工作表“Sheet1”是空的' })).toBeTruthy();
    const two = await mount({ Sheet1: EMPTY, Sheet2: EMPTY });
    await run(two, 'validateWorkbook');
    expect(screen.getByRole('heading', { name: '工作簿是空的' })).toBeTruthy();
  });

  it.each<[PortFailure, RegExp]>([
    [{ code: 'cell-editing' }, /正在编辑单元格/u],
    [{ code: 'api-missing', needs: 'ExcelApi 1.7' }, /ExcelApi 1\.7/u],
    [{ code: 'too-large', sheet: '自评表' }, /内容太大/u],
    [{ code: 'gone', what: '自评表' }, /要操作的工作表或单元格已经不在/u],
    [{ code: 'marks-unreadable', sheet: '自评表' }, /“自评表”里有 Excel 读不出的条件格式/u],
    [{ code: 'unknown', cause: 'GeneralException 42' }, /操作没有完成/u],
  ])('%j', async (failure, words) => {
    const one = await mount({ 自评表: grid(FAULTY) });
    one.port.break('readSheets', failure);
    await run(one, 'validateSheet');
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
    expect(await violations(one.element)).toEqual([]);
    one.port.heal();
    await one.user.click(button('再试一次'));
    await idle(one);
    expect(one.pane.getState().view?.forms).toHaveLength(1);
    expect(one.pane.getState().notice).toBeNull();
  });

  it('an unknown failure: a sentence, and what the machine said only to copy', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    one.port.break('readSheets', { code: 'unknown', cause: "Cannot read properties of undefined (reading 'x')" });
    await run(one, 'validateSheet');
    expect(one.element.textContent).toContain('操作没有完成');
    expect(one.element.textContent).not.toContain('Cannot read');
    await one.user.click(button('复制详情'));
    expect(one.copied).toEqual(["Cannot read properties of undefined (reading 'x')"]);
    expect(one.element.textContent).toContain('详情已复制');
  });

  it('an unknown failure where nothing may be copied: the text to copy by hand', async () => {
    const one = await mount({ 自评表: grid(FAULTY) }, { copy: () => Promise.resolve(false) });
    one.port.break('readSheets', { code: 'unknown', cause: 'GeneralException 42' });
    await run(one, 'validateSheet');
    await one.user.click(button('复制详情'));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '要复制的文字' }).value).toBe(
      'GeneralException 42',
    );
  });

  it('a protected sheet: the findings stand, the marks do not', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    one.port.break('mark', { code: 'protected', sheet: '自评表' });
    await run(one, 'validateSheet');
    expect(screen.getByText(/检查结果照常显示/u)).toBeTruthy();
    expect(document.querySelector('[data-entry]')).not.toBeNull();
    await one.user.click(button('关闭提示'));
    expect(screen.queryByText(/检查结果照常显示/u)).toBeNull();
  });

  it('the engine that did not load, and does the second time', async () => {
    const engine = jest
      .fn(() => import('../../src/taskpane/engine'))
      .mockRejectedValueOnce(new Error('chunk missing'))
      .mockRejectedValueOnce(new Error('chunk missing'));
    const one = await mount({ 自评表: grid(FAULTY) }, { engine });
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    await run(one, 'validateSheet');
    expect(screen.getAllByText(/操作没有完成/u).length).toBeGreaterThan(0);
    expect(one.element.textContent).not.toContain('chunk missing');
    await one.user.click(button('再试一次'));
    await idle(one);
    expect(one.pane.getState().view?.forms).toHaveLength(1);
  });

  it('a host that cannot be watched: no automatic check', async () => {
    const one = await mount(
      { 自评表: SOUND },
      { prepare: (port) => port.break('watch', { code: 'api-missing', needs: 'ExcelApi 1.9' }) },
    );
    expect((await more(one, '自动校验')).getAttribute('aria-disabled')).toBe('true');
  });

  it.each([
    [{ code: 'office-not-loaded' } as const, /office\.js 未能加载/u],
    [{ code: 'not-in-excel' } as const, /要在 Excel 里打开/u],
    [{ code: 'api-missing', needs: 'ExcelApi 1.7' } as const, /ExcelApi 1\.7/u],
  ])('no pane at all: %j', async (failure, words) => {
    const element = document.createElement('div');
    document.body.append(element);
    act(() => mountFailure(element, { failure, language: 'zh-CN', theme: 'contrast' }));
    expect((await within(element).findByRole('alert')).textContent).toMatch(words);
    expect(await violations(element)).toEqual([]);
    element.remove();
  });

  it('help and settings take the focus and Esc goes back', async () => {
    const one = await mount({ 自评表: SOUND });
    await one.user.click(button('帮助'));
    expect(document.activeElement?.textContent).toBe('帮助');
    expect(await violations(one.element)).toEqual([]);
    await one.user.keyboard('{Escape}');
    expect(screen.queryByRole('heading', { name: '帮助' })).toBeNull();
  });

  it('takes its listeners along when it goes', async () => {
    const one = await mount({ 自评表: SOUND });
    expect(one.port.listenerCount).toBe(1);
    await unmountAll();
    expect(one.port.listenerCount).toBe(0);
  });

  it('puts the page’s nonce on its style elements', async () => {
    await mount({ 自评表: SOUND }, { nonce: 'abc' });
    expect(
      [...document.querySelectorAll('style')].some(
        (style) => style.getAttribute('nonce') === 'abc' || style.nonce === 'abc',
      ),
    ).toBe(true);
  });
});

describe('the report', () => {
  it('is a sheet with links, refreshed in place, and keeps what people wrote', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    await one.user.click(await more(one, '导出检查报告'));
    await idle(one);
    const [content] = one.port.put;
    expect(content).toMatchObject({ kind: 'report', name: '检查报告' });
    const links = content!.rows.flatMap((row) => row.flatMap(({ link }) => link ?? []));
    expect(links[0]).toEqual({ sheetId: 's1', address: { row: 13, column: 7 } });
    const at = content!.rows.findIndex((row) => row[3]?.value === 'H15');
    act(() => one.port.type('s2', at, 7, '同意，已改'));
    one.port.rename('s2', '退回意见');
    await run(one, 'exportReport');
    expect(one.port.put[1]!.rows[at]![7]!.value).toBe('同意，已改');
    expect(one.port.put).toHaveLength(2);
    expect(one.port.settings).not.toContain('同意');
  });

  it('is not written where what people wrote cannot be read, or told apart', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    await run(one, 'exportReport');
    one.port.break('readOwnSheet', { code: 'cell-editing' });
    await run(one, 'exportReport');
    expect(one.port.put).toHaveLength(1);
    one.port.heal();
    const heading = one.port.put[0]!.rows.findIndex((row) => row[7]?.value === '处理意见');
    act(() => one.port.type('s2', heading, 7, '意见'));
    await run(one, 'exportReport');
    expect(one.port.put).toHaveLength(1);
    expect(screen.getAllByText(/表头被改动/u).length).toBeGreaterThan(0);
  });

  it('goes to the clipboard as text, or is shown to be copied', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    await one.user.click(await more(one, '复制为文字'));
    await idle(one);
    expect(one.copied[0]).toContain('【错误】H14');
    const two = await mount({ 自评表: grid(FAULTY) }, { copy: () => Promise.resolve(false) });
    await run(two, 'validateSheet');
    await run(two, 'copyReport');
    expect(within(two.element).getByRole<HTMLTextAreaElement>('textbox', { name: '要复制的文字' }).value).toContain(
      '【错误】H14',
    );
  });

  it('says when the workbook takes no sheet', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    one.port.break('putSheet', { code: 'protected', sheet: null });
    await run(one, 'exportReport');
    expect(screen.getAllByText(/工作簿结构受保护/u).length).toBeGreaterThan(0);
  });
});
