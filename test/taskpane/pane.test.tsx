/** @jest-environment jsdom */
import '../support/text-coding';
import { act, screen, waitFor, within } from '@testing-library/react';
import { runCheck } from '../../src/cli/run-check';
import { readWorkbookFile } from '../../src/cli/read-file';
import { toJson } from '../../src/report';
import type { Grid } from '../../src/form';
import { button, FAULTY, FAULTY_SUM, grid, idle, more, mount, run, SOUND, unmountAll, violations } from './support';

afterEach(unmountAll);

const entries = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-entry]')];
const entry = (title: RegExp): HTMLElement => {
  const found = entries().find(({ textContent }) => title.test(textContent ?? ''));
  if (!found)
    throw new Error(
      `no entry ${title}: ${entries()
        .map((one) => one.textContent)
        .join(' | ')}`,
    );
  return found;
};

describe('校验本表', () => {
  it('lists the findings of the active sheet, errors open, and marks their cells', async () => {
    const one = await mount({ 自评表: grid(FAULTY), 别的: SOUND });
    await one.user.click(button('校验本表'));
    await idle(one);
    expect(one.port.calls.filter((call) => call.startsWith('read'))).toEqual(['readSheets active']);
    expect(screen.getByRole('heading', { name: '基层财务人员培训' })).toBeTruthy();
    const [first, ...others] = entries();
    expect(first?.getAttribute('aria-expanded')).toBe('true');
    expect(first?.textContent).toContain('错误');
    expect(
      others
        .filter((other) => other.textContent?.startsWith('警告'))
        .every((other) => other.getAttribute('aria-expanded') === 'false'),
    ).toBe(true);
    expect(one.port.marks.map(({ severity }) => severity)).toContain('error');
    expect(one.port.marks.map(({ severity }) => severity)).not.toContain('info');
    expect(one.port.markStyle).toBe('fill');
    expect(one.port.calls.filter((call) => call === 'mark')).toHaveLength(1);
    expect(await violations(one.element)).toEqual([]);
  });

  it('shows the arithmetic, the cells, the basis and what to do', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    const error = entry(/^错误/u).closest('li')!;
    expect(error.textContent).toContain('80% ÷ 100% × 10');
    expect(error.textContent).toContain('财预〔2020〕10号');
    expect(within(error).getAllByText('处理')).toHaveLength(1);
    expect(within(error).getAllByText('依据')).toHaveLength(1);
    expect(
      within(error)
        .getByRole('link', { name: /^规则 PE302/u })
        .getAttribute('href'),
    ).toBe('rules/score-not-proportional.html');
    await one.user.click(within(error).getByRole('button', { name: '定位到 F15' }));
    expect(one.port.selected.at(-1)).toBe('s1!F15');
  });

  it('says by which profile the form was judged and why, and where its layout points elsewhere', async () => {
    const hubei = grid({
      fundHeadings: '预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）',
      funds: '年度财政资金总额 | 5 | 5 | 100% | 20',
    });
    const one = await mount({ 自评表: hubei });
    await run(one, 'validateSheet');
    const why = '资金栏印明预算执行率为 20 分（F5）';
    expect(screen.getByText(`规则集：湖北（执行率 20 分）（按表式自动选用：${why}）`)).toBeTruthy();
    expect(screen.queryByText(/^表式更像/u)).toBeNull();
    await one.user.click(button('设置'));
    await one.user.selectOptions(screen.getByRole('combobox', { name: '规则集' }), 'national-2020');
    await one.user.click(button('保存'));
    await idle(one);
    expect(screen.getByText(`表式更像“湖北（执行率 20 分）”：${why}`)).toBeTruthy();
    expect(one.element.textContent).not.toMatch(/hubei|national/u);
    expect(screen.getByRole('region', { name: '自评表概况' }).textContent).toContain('项目支出绩效自评表 · 自评表');
    expect(await violations(one.element)).toEqual([]);
  });

  it('sums the form up: printed and recomputed total, a chart that can be read aloud', async () => {
    const one = await mount({ 自评表: grid(FAULTY_SUM) });
    await run(one, 'validateSheet');
    const summary = screen.getByRole('region', { name: '自评表概况' });
    expect(summary.textContent).toContain('表中总分98.5');
    expect(summary.textContent).toContain('复算总分97');
    expect(summary.textContent).toContain('与表中不一致');
    const chart = within(summary).getByRole('img').getAttribute('aria-label');
    expect(chart).toContain('预算执行率：分值 10，得分 10');
    expect(chart).toContain('产出指标：分值 50，得分 48.5');
  });

  it('says how many scores of a total are open, and never that such a sum agrees', async () => {
    const late = '产出指标 | 时效指标 | 完工时间 | 6月30日前 | 7月20日 | 90 | 90';
    const one = await mount({ 自评表: grid({ indicators: late }) });
    await run(one, 'validateSheet');
    const summary = screen.getByRole('region', { name: '自评表概况' });
    expect(summary.textContent).toContain('复算总分100 优 其中 1 行得分待定');
    expect(summary.textContent).not.toContain('与表中一致');
    expect(await violations(one.element)).toEqual([]);
  });

  it('says that nothing was found, when nothing was', async () => {
    const one = await mount({ 自评表: SOUND });
    await run(one, 'validateSheet');
    expect(screen.getByRole('heading', { name: /^未发现问题。已核 \d+ 项。$/u })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('错误 0 项');
    expect(await violations(one.element)).toEqual([]);
  });

  it('folds info away until it is asked for', async () => {
    const one = await mount({ 自评表: grid({ ...FAULTY, year: null }) });
    await run(one, 'validateSheet');
    expect(entries().some(({ textContent }) => textContent?.startsWith('提示'))).toBe(false);
    await one.user.click(button('展开提示'));
    expect(entry(/^提示/u)).toBeTruthy();
    await one.user.click(button(/^错误 \d+ 项/u));
    expect(entries().some(({ textContent }) => textContent?.startsWith('错误'))).toBe(false);
    expect(button(/^错误 \d+ 项/u).getAttribute('aria-pressed')).toBe('false');
  });

  it('makes one entry of the same remark on many rows', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    const title = one.pane.getState().view!.forms[0]!.entries.find(({ severity }) => severity === 'error')!;
    expect(title.remarks.map(({ cells }) => cells[0]?.label)).toEqual(['H14', 'H15']);
    expect(entry(/^错误/u).textContent).toContain('2 处');
  });

  it('holds the findings of the command line, byte for byte', async () => {
    for (const file of ['samples/tidy.xlsx', 'samples/as-pasted.xlsx', 'samples/stacked.xlsx']) {
      const read = readWorkbookFile(file);
      if (!read.ok) throw new Error('sample not read');
      const one = await mount(Object.fromEntries(read.sheets.map((sheet) => [sheet.name, sheet.grid])), { file });
      await run(one, 'validateWorkbook');
      const cli = toJson(runCheck([file], 'auto'), 'zh-CN');
      expect(JSON.stringify(await one.pane.findings())).toBe(JSON.stringify(cli));
      await unmountAll();
    }
  });
});

describe('the list', () => {
  it('selects by click, and the focus stays in the pane', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    const first = entries()[0]!;
    await one.user.click(first);
    expect(one.port.selected).toEqual(['s1!H14']);
    expect(document.activeElement).toBe(first);
    await one.user.click(first);
    expect(first.getAttribute('aria-expanded')).toBe('false');
  });

  it('is walked by arrow keys and answers Enter', async () => {
    const one = await mount({ 自评表: grid({ ...FAULTY, department: '', unit: '' }) });
    await run(one, 'validateSheet');
    const [first, second] = entries();
    first!.focus();
    await one.user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await one.user.keyboard('{Enter}');
    expect(one.port.selected).toHaveLength(1);
    expect(second!.getAttribute('aria-expanded')).toBe('true');
    expect(second!.tabIndex).toBe(0);
    expect(first!.tabIndex).toBe(-1);
    await one.user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(first);
    await one.user.keyboard('{End}');
    expect(document.activeElement).toBe(entries().at(-1));
  });

  it('goes on by F8 and back by Shift+F8, round and round', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    await one.user.keyboard('{F8}');
    await one.user.keyboard('{F8}');
    expect(one.port.selected).toEqual(['s1!H14', 's1!H15']);
    await one.user.keyboard('{Shift>}{F8}{/Shift}');
    expect(one.port.selected.at(-1)).toBe('s1!H14');
    await one.user.keyboard('{Shift>}{F8}{/Shift}');
    expect(one.port.selected.at(-1)).not.toBe('s1!H14');
    expect(one.pane.getState().current).not.toBeNull();
  });

  it('says which finding is in hand, of how many, and steps by a click', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    expect(screen.queryByRole('group', { name: '在问题之间移动' })).toBeNull();
    await run(one, 'validateSheet');
    const bar = screen.getByRole('group', { name: '在问题之间移动' });
    expect(bar.textContent).toContain('– / 2');
    await one.user.click(within(bar).getByRole('button', { name: '下一条' }));
    expect(bar.textContent).toContain('1 / 2');
    await one.user.click(within(bar).getByRole('button', { name: '上一条' }));
    expect(bar.textContent).toContain('2 / 2');
    expect(one.port.selected).toEqual(['s1!H14', 's1!H15']);
    expect(await violations(one.element)).toEqual([]);
  });

  it('goes through all forms of a workbook', async () => {
    const one = await mount({ 甲: grid(FAULTY), 乙: grid({ ...FAULTY, projectName: '第二个项目' }) });
    await run(one, 'validateWorkbook');
    const count = one.pane
      .getState()
      .view!.forms[0]!.entries.flatMap(({ remarks, severity }) => (severity === 'info' ? [] : remarks)).length;
    for (let i = 0; i <= count; i += 1) await run(one, 'nextFinding');
    expect(one.port.selected.at(-1)).toMatch(/^s2!/u);
    expect(screen.getByRole('heading', { name: '第二个项目' })).toBeTruthy();
  });
});

describe('several forms', () => {
  const forms = (): Record<string, Grid> => ({
    甲: grid({ ...FAULTY, projectName: '乙项目' }),
    乙: grid({ projectName: '甲项目' }),
    封面: { top: 0, left: 0, rows: [[{ value: '说明' }]] },
  });

  it('are an overview that sorts and opens', async () => {
    const one = await mount(forms());
    await one.user.click(button('校验整个工作簿'));
    await idle(one);
    const names = (): (string | null)[] =>
      within(screen.getByRole('table'))
        .getAllByRole('button', { name: /^查看“/u })
        .map(({ textContent }) => textContent);
    expect(names()).toEqual(['乙项目', '甲项目']);
    expect(screen.getByText(/没有自评表的工作表：封面/u)).toBeTruthy();
    await one.user.click(button('复算'));
    expect(names()).toEqual(['乙项目', '甲项目']);
    await one.user.click(button(/^复算/u));
    expect(names()).toEqual(['甲项目', '乙项目']);
    expect(screen.getByRole('columnheader', { name: /复算/u }).getAttribute('aria-sort')).toBe('descending');
    expect(await violations(one.element)).toEqual([]);
    await one.user.click(button('查看“乙项目”的检查结果'));
    expect(entries().length).toBeGreaterThan(0);
    await one.user.click(button(/全部自评表/u));
    expect(screen.getByRole('table')).toBeTruthy();
  });

  it('of one sheet are all found', async () => {
    const read = readWorkbookFile('samples/stacked.xlsx');
    if (!read.ok) throw new Error('sample not read');
    const one = await mount({ 自评表: read.sheets[0]!.grid });
    await run(one, 'validateSheet');
    expect(within(screen.getByRole('table')).getAllByRole('button', { name: /^查看“/u })).toHaveLength(3);
  });
});

describe('a run', () => {
  it('is cancelled by the key alone, while the host is silent', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    let open = (): void => undefined;
    one.port.gate = new Promise((resolve) => (open = resolve));
    await one.user.click(button('校验整个工作簿'));
    await waitFor(() => expect(one.port.calls).toContain('readSheets all'));
    expect(screen.getByRole('progressbar')).toBeTruthy();
    await one.user.keyboard('{Escape}');
    // The host has not answered yet: `open` comes later.
    expect(screen.getByText('没有改动任何内容，可以重新校验。')).toBeTruthy();
    open();
    await idle(one);
    expect(one.pane.getState().view).toBeNull();
    expect(one.port.calls).not.toContain('mark');
    one.port.gate = null;
    await one.user.click(button('校验整个工作簿'));
    await idle(one);
    expect(one.pane.getState().view?.forms).toHaveLength(1);
  });

  it('does nothing a second time while the first is on', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await act(async () => {
      await Promise.all([one.pane.run('validateSheet'), one.pane.run('validateSheet')]);
    });
    expect(one.port.calls.filter((call) => call.startsWith('readSheets'))).toHaveLength(1);
  });
});

describe('marks', () => {
  it('go with a form that is gone', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    const cleared = grid(FAULTY).rows.flatMap((cells, row) =>
      cells.map((_cell, column) => ({ sheetId: 's1', address: { row, column }, value: null })),
    );
    await act(() => one.port.write(cleared));
    await run(one, 'validateSheet');
    expect(one.port.marks).toEqual([]);
    expect(screen.getByRole('heading', { name: '工作表“自评表”是空的' })).toBeTruthy();
  });
});

describe('清除标记', () => {
  it('takes every mark away', async () => {
    const one = await mount({ 自评表: grid(FAULTY) });
    await run(one, 'validateSheet');
    await one.user.click(await more(one, '清除标记'));
    expect(one.port.marks).toEqual([]);
    expect(screen.getAllByText(/已清除全部标记/u).length).toBeGreaterThan(0);
  });
});
