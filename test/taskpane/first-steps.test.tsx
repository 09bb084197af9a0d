/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { browserMemory, KNOWS_STEPS } from '../../src/taskpane/memory';
import { button, grid, mount, run, unmountAll, violations } from './support';

const cards = (): HTMLElement | null => screen.queryByRole('region', { name: '第一次使用' });

afterEach(async () => {
  await unmountAll();
  localStorage.clear();
});

describe('first steps', () => {
  it('are three cards, until a person puts them away for good', async () => {
    const one = await mount({ 自评表: grid() }, { memory: browserMemory });
    await waitFor(() => expect(cards()).not.toBeNull());
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      '一、校验',
      '二、看问题',
      '三、修正或忽略',
    ]);
    expect(await violations(one.element)).toEqual([]);
    await one.user.click(button('知道了，不再显示'));
    expect(cards()).toBeNull();
    expect(localStorage.getItem(KNOWS_STEPS)).not.toBeNull();
    await unmountAll();
    await mount({ 自评表: grid() }, { memory: browserMemory });
    expect(cards()).toBeNull();
  });

  it('make room for results', async () => {
    const one = await mount({ 自评表: grid() }, { memory: browserMemory });
    await run(one, 'validateSheet');
    expect(cards()).toBeNull();
  });

  it('are not shown where nothing can be kept: they would come again and again', () => {
    const closed = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('closed');
    });
    expect(browserMemory.has(KNOWS_STEPS)).toBe(true);
    closed.mockRestore();
  });
});
