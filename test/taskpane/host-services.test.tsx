/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { HostServices } from '../../src/workbook';
import { button, grid, idle, mount, run, SOUND, unmountAll, violations } from './support';

/** What the pane does with a host that can do more than hold a workbook. */
afterEach(unmountAll);

/** A host that starts the product with the workbook when told to. */
function hostThat(isOn = false): { readonly services: HostServices; readonly turned: boolean[] } {
  const turned: boolean[] = [];
  const services: HostServices = {
    startup: {
      isOn: () => Promise.resolve({ ok: true, value: isOn }),
      turn: (on) => {
        turned.push(on);
        return Promise.resolve({ ok: true, value: undefined });
      },
    },
    facts: () => Promise.resolve([['version', '16.0.1.1']]),
  };
  return { services, turned };
}

/** The sound form with a score that is a formula of the product's. */
const withFunction = (() => {
  const rows = SOUND.rows.map((row) => [...row]);
  rows[13]![7] = { ...rows[13]![7]!, formula: 'PE.SCORE(D14,E14,G14)' };
  return { ...SOUND, rows };
})();

const question = () => screen.queryByText(/要让它随本工作簿启动吗/u);

describe('starting with the workbook', () => {
  test('is asked where the workbook has formulas of ours, once: the answer is kept and done', async () => {
    const { services, turned } = hostThat();
    const one = await mount({ 自评表: withFunction }, { services });
    expect(question()).toBeNull();
    await run(one, 'validateSheet');
    await waitFor(() => expect(question()).not.toBeNull());
    expect(await violations(one.element)).toEqual([]);
    await one.user.click(button('随本工作簿启动'));
    await idle(one);
    expect(question()).toBeNull();
    expect(turned).toEqual([true]);
    expect(JSON.parse(one.port.settings!)).toMatchObject({ startsWithWorkbook: true });
    await run(one, 'validateSheet');
    expect(question()).toBeNull();
  });

  test('a no is an answer too', async () => {
    const { services } = hostThat();
    const one = await mount({ 自评表: withFunction }, { services });
    await run(one, 'validateSheet');
    await waitFor(() => expect(question()).not.toBeNull());
    await one.user.click(button('不用'));
    await idle(one);
    expect(JSON.parse(one.port.settings!)).toMatchObject({ startsWithWorkbook: false });
    await run(one, 'validateSheet');
    expect(question()).toBeNull();
  });

  test.each([
    ['no formula of ours', grid(), hostThat().services],
    ['a workbook that does so already', withFunction, hostThat(true).services],
    ['a host that cannot', withFunction, {}],
  ])('is not asked: %s', async (_title, sheet, services) => {
    const one = await mount({ 自评表: sheet }, { services });
    await run(one, 'validateSheet');
    expect(question()).toBeNull();
  });
});

test('help shows the versions and states that a report needs, and copies just what it shows', async () => {
  const { services } = hostThat();
  const one = await mount({ 保密的项目: withFunction }, { services, file: '保密.xlsx' });
  await run(one, 'openHelp');
  const shown = (await screen.findByText(/^version: 16\.0\.1\.1/u)).textContent;
  expect(shown).toContain('automatic check: no');
  expect(shown).not.toMatch(/保密|项目/u);
  await one.user.click(button('复制版本和状态'));
  expect(one.copied).toEqual([shown]);
  expect(await violations(one.element)).toEqual([]);
});
