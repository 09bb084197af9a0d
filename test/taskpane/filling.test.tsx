/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { crossFormRules, formRules } from '../../src/audit';
import type { Grid } from '../../src/form';
import { WAITING } from '../../src/taskpane/engine/filling';
import { blankForm, profileOf } from '../../src/taskpane/engine';
import { DEFAULT_SETTINGS } from '../../src/taskpane/settings';
import { sheet } from '../form/support/sheets';
import { button, FAULTY, grid, mount, run, unmountAll, violations, type Mounted } from './support';

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
