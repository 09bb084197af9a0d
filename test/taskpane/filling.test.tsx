/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { crossFormRules, formRules } from '../../src/audit';
import { toA1, type Grid } from '../../src/form';
import { WAITING } from '../../src/taskpane/engine/filling';
import { blankForm } from '../../src/taskpane/engine/blank-form';
import { profileOf } from '../../src/taskpane/engine/judge';
import { DEFAULT_SETTINGS } from '../../src/taskpane/settings';
import { sheet } from '../form/support/sheets';
import { button, FAULTY, grid, idle, mount, run, unmountAll, violations, type Mounted } from './support';

afterEach(unmountAll);

/** Half a form: the second indicator has neither value nor score, and the points do not add up yet. */
const HALF = grid({
  ...FAULTY,
  indicators: `
    产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 |
    | 质量指标 | 结业考核合格率 | ≥90% | | 10 | |
    | 时效指标 | 培训按期完成率 | | | | |
    满意度指标 | 服务对象满意度指标 | 参训人员满意度 | ≥90% | 95% | 10 | 12 | 回收问卷210份`,
  total: '100 |',
});

/** A form with a column of signs: neither levels nor all signs are filled in. */
const SPLIT = sheet(`
  项目支出绩效自评表
  项目名称 | 干部培训 | | | | | | |
  主管部门 | 教育局 | | | 实施单位 | 培训中心 | | |
  项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10 |
  | 其中：财政拨款 | 100 | 100 | 100 | — | | — |
  | 其他资金 | 0 | 0 | 0 | — | | — |
  年度总体目标 | 预期目标 | | | 实际完成情况 | | | |
  | 完成培训 | | | 已完成培训 | | | |
  | | | | | | | |
  | | | | | | | |
  一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分
  | | 培训场次 | | 10 | 场 | 12 | 40 | 40
  产出指标 | 质量指标 | 合格率 | | 90 | % | 95 | 30 | 30
  满意度指标 | 服务对象满意度指标 | 参训人员满意度 | | 90 | % | 95 | 20 | 20
  总分 | | | | | | | 100 | 100
`);

const blank = (): Grid => ({
  top: 0,
  left: 0,
  rows: blankForm('自评表', profileOf(DEFAULT_SETTINGS), false).rows.map((row) =>
    row.map(({ value, formula }) =>
      formula === undefined ? (value === null ? null : { value }) : { value: '', formula },
    ),
  ),
});

const list = (): HTMLElement => screen.getByRole('region', { name: '还要填写' });
const left = (): (string | null)[] =>
  within(list())
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);

async function open(one: Mounted): Promise<void> {
  await run(one, 'openFilling');
  await screen.findByRole('heading', { name: '填表' });
}

describe('填表', () => {
  it('is offered for a form that is half filled, and for no other', async () => {
    await run(await mount({ 自评表: HALF }), 'validateSheet');
    expect(await screen.findByRole('button', { name: '填表…' })).toBeTruthy();
    await unmountAll();
    await run(await mount({ 自评表: grid(FAULTY) }), 'validateSheet');
    expect(screen.queryByRole('button', { name: '填表…' })).toBeNull();
  });

  it('lists what is left, in the order of the form, and leads there', async () => {
    const one = await mount({ 自评表: HALF });
    await open(one);
    expect(left()).toEqual([
      'F14 结业考核合格率：实际完成值',
      'H14 结业考核合格率：得分',
      'E15 培训按期完成率：年度指标值',
      'F15 培训按期完成率：实际完成值',
      'G15 培训按期完成率：分值',
      'H15 培训按期完成率：得分',
    ]);
    expect(await violations(one.element)).toEqual([]);
    await one.user.click(within(list()).getByRole('button', { name: /F14/u }));
    expect(one.port.selected).toEqual(['s1!F14']);
  });

  it('checks along: what is filled in leaves the list, what is wrong comes at once, sums wait', async () => {
    const one = await mount({ 自评表: HALF });
    await open(one);
    const found = (): (string | undefined)[] =>
      [...one.element.querySelectorAll('section [data-entry]')]
        .filter((entry) => !entry.closest('[hidden]'))
        .map((entry) => entry.textContent?.replace('错误 ', ''));
    const [[over]] = [found()];
    expect(found()).toHaveLength(1);
    expect(over).toMatch(/H16$/u);
    expect(screen.getByText('合计、权重和必填项等填完再检查。')).toBeTruthy();
    one.port.type('s1', 13, 5, '81%');
    await waitFor(() => expect(left()).not.toContain('F14 结业考核合格率：实际完成值'));
    one.port.type('s1', 13, 7, 12);
    await waitFor(() => expect(found().join()).toContain('2 处'));
    expect(one.port.writes).toEqual([]);
  });

  it('lists the blank form of the product, row by row', async () => {
    const one = await mount({ 自评表: blank() });
    await open(one);
    expect(left().slice(0, 3)).toEqual(['B3 项目名称', 'B4 主管部门', 'F4 实施单位']);
    expect(left()).toContain('D13 数量指标：三级指标');
    expect(button('结束填表')).toBeTruthy();
  });

  it('offers levels and signs to choose: what is chosen is written, once more looked at, and can be taken back', async () => {
    const one = await mount({ 自评表: SPLIT });
    await open(one);
    expect(left()[0]).toMatch(/^A13 培训场次：一级指标/u);
    const level = screen.getByRole<HTMLSelectElement>('combobox', { name: /^A13 /u });
    expect([...level.options].map(({ text }) => text)).toEqual([...['选择…', '产出指标', '效益指标', '满意度指标']]);
    const sign = screen.getByRole<HTMLSelectElement>('combobox', { name: /^D14 /u });
    expect([...sign.options].map(({ text }) => text)).toEqual(['选择…', '≥', '≤', '＝', '＞', '＜', '定性']);
    await one.user.selectOptions(sign, '≥');
    await waitFor(() => expect(one.port.cell('s1', 13, 3)).toMatchObject({ value: '≥' }));
    await waitFor(() => expect(screen.queryByRole('combobox', { name: /^D14 /u })).toBeNull());
    await one.user.click(await screen.findByRole('button', { name: /^撤销/u }));
    await waitFor(() => expect(one.port.cell('s1', 13, 3)).toBeNull());
    expect(await screen.findByRole('combobox', { name: /^D14 /u })).toBeTruthy();
    expect(await violations(one.element)).toEqual([]);
  });

  it('never writes over what somebody typed meanwhile', async () => {
    const one = await mount({ 自评表: SPLIT });
    await open(one);
    const sign = screen.getByRole('combobox', { name: /^D14 /u });
    one.port.type('s1', 13, 3, '≤');
    await one.user.selectOptions(sign, '≥');
    await idle(one);
    expect(one.port.cell('s1', 13, 3)).toMatchObject({ value: '≤' });
    expect(one.port.writes).toEqual([]);
  });

  it('lays the lists into the sheet on a click, and takes them away on another', async () => {
    const one = await mount({ 自评表: SPLIT });
    await open(one);
    expect(one.port.choices).toEqual([]);
    await one.user.click(button('在表里加下拉列表'));
    await screen.findAllByText(/^已在 \d+ 个单元格加上下拉列表。/u);
    expect(one.port.choices.flatMap(({ cells }) => cells.map(toA1))).toEqual(
      expect.arrayContaining(['A13', 'B13', 'D13', 'D14', 'D15']),
    );
    await one.user.click(button('移除下拉列表'));
    await screen.findAllByText(/^已从 \d+ 个单元格移除下拉列表。/u);
    expect(one.port.choices).toEqual([]);
  });

  it('offers none in the sheet where the host can have none', async () => {
    const one = await mount(
      { 自评表: SPLIT },
      { prepare: (port) => (port.capabilities = { ...port.capabilities, hasChoices: false }) },
    );
    await open(one);
    expect(screen.queryByRole('button', { name: '在表里加下拉列表' })).toBeNull();
    expect(screen.getByRole('combobox', { name: /^D14 /u })).toBeTruthy();
  });

  it('stays away where there is no form', async () => {
    const one = await mount({ 目录: sheet('目录 | 页码') });
    await run(one, 'openFilling');
    expect(one.pane.getState()).toMatchObject({ page: 'results', view: { forms: [] } });
  });

  it('lets only rules wait that there are', () => {
    const ids = new Set([...formRules, ...crossFormRules].map(({ id }) => id));
    expect([...WAITING].filter((id) => !ids.has(id))).toEqual([]);
  });
});
