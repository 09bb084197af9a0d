/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { readSettings } from '../../src/taskpane/settings';
import { sheet } from '../form/support/sheets';
import { button, idle, mount, run, unmountAll, violations, type Mounted } from './support';

/** A form whose headings nobody could know. */
const STRANGE = sheet(`
  项目支出绩效自评表
  项目名称 | 培训
  甲 | 乙 | 丙 | 丁 | 戊
  培训场次 | ≥10场 | 5场 | 90 | 90
  培训人次 | ≥300人次 | 320人次 | 10 | 10`);
const FIELDS = ['三级指标', '年度指标值', '实际完成值', '分值', '得分'];

afterEach(unmountAll);

const heading = (): Promise<HTMLElement> => screen.findByRole('heading', { name: '认列' });
const preview = (): HTMLElement => screen.getByRole('region', { name: '这样读出' });

async function nameColumns({ user }: Mounted): Promise<void> {
  for (const [at, field] of FIELDS.entries()) {
    await user.selectOptions(
      await screen.findByRole('combobox', { name: new RegExp(`^${'ABCDE'[at]} 列`, 'u') }),
      field,
    );
  }
}

async function open(one: Mounted): Promise<void> {
  await run(one, 'validateSheet');
  await one.user.click(button('认列…'));
  await heading();
}

describe('认列', () => {
  it('is offered where no form was found, follows the selected row, and shows what is read', async () => {
    const one = await mount({ 甲: STRANGE });
    await open(one);
    expect(screen.queryByRole('region', { name: '这样读出' })).toBeNull();
    one.port.click('s1', 2, 1);
    await waitFor(() => expect(screen.getByLabelText('表头在第几行')).toHaveProperty('value', '3'));
    await nameColumns(one);
    expect(preview().textContent).toContain('指标 2 行');
    expect(within(preview()).getByText(/培训场次/u)).toBeTruthy();
    expect(await violations(one.element)).toEqual([]);
  });

  it('is kept in the workbook beside what is there, used at once, and removed again', async () => {
    const stored = JSON.stringify({ version: 1, profile: 'hubei', ofTomorrow: 7 });
    const one = await mount({ 甲: STRANGE }, { prepare: (port) => (port.settings = stored) });
    await open(one);
    await one.user.clear(screen.getByLabelText('表头在第几行'));
    await one.user.type(screen.getByLabelText('表头在第几行'), '3');
    await nameColumns(one);
    await one.user.click(button('按此读取'));
    await idle(one);
    expect(one.pane.getState().view?.forms).toHaveLength(1);
    expect(JSON.parse(one.port.settings ?? '')).toMatchObject({
      profile: 'hubei',
      ofTomorrow: 7,
      layouts: [{ sheet: '甲' }],
    });
    await run(one, 'openLayout');
    await one.user.click(await screen.findByRole('button', { name: /^移除认列/u }));
    await idle(one);
    expect(readSettings(one.port.settings ?? '')?.layouts).toEqual([]);
    expect(one.pane.getState().view?.forms).toHaveLength(0);
    expect(one.port.writes).toEqual([]);
  });

  it('is left without a trace', async () => {
    const one = await mount({ 甲: STRANGE });
    await open(one);
    one.port.click('s1', 2, 1);
    await nameColumns(one);
    await one.user.click(button('取消'));
    expect(one.pane.getState()).toMatchObject({ page: 'results', layout: null });
    expect(one.port.settings).toBeNull();
  });

  it('says so where a row is empty', async () => {
    const one = await mount({ 甲: STRANGE });
    await open(one);
    await one.user.type(screen.getByLabelText('表头在第几行'), '9');
    expect(await screen.findByText('这一行是空的，请换一行。')).toBeTruthy();
    expect(button('按此读取').getAttribute('aria-disabled')).toBe('true');
  });
});
