import { act, cleanup, configure, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { Grid } from '../../src/form';
import { mountPane, type PaneHandle, type PaneOptions } from '../../src/taskpane';
import { formGrid, type FormParts } from '../support/form-grid';
import { FakePort } from './fake-port';

export { FAULTY, FAULTY_SUM } from './faulty';

// No test judges by the clock: what is waited for may take as long as a busy machine needs.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 60_000 });
dropLooks();

/**
 * jsdom lays nothing out, yet asks every rule of every style sheet about every element whenever a role is looked for:
 * it is given those alone by which something is hidden or takes no clicks.
 */
function dropLooks(): void {
  const style = document.head.appendChild(document.createElement('style'));
  const sheets = Object.getPrototypeOf(style.sheet) as CSSStyleSheet;
  style.remove();
  const insert = Reflect.get(sheets, 'insertRule') as CSSStyleSheet['insertRule'];
  sheets.insertRule = function (rule, index) {
    return /display:\s*none|visibility|pointer-events/u.test(rule) ? insert.call(this, rule, index) : 0;
  };
}

export const grid = (parts: FormParts = {}): Grid => formGrid(parts).grid;
export const SOUND = grid();

export interface Mounted {
  readonly pane: PaneHandle;
  readonly port: FakePort;
  readonly user: UserEvent;
  readonly element: HTMLElement;
  readonly copied: string[];
}

const mounted: { pane: PaneHandle; element: HTMLElement }[] = [];

/** Mounts the pane over a workbook in memory. */
export async function mount(
  grids: Readonly<Record<string, Grid>>,
  options: Partial<PaneOptions> & { readonly prepare?: (port: FakePort) => void } = {},
): Promise<Mounted> {
  const port = new FakePort(grids);
  options.prepare?.(port);
  const element = document.createElement('div');
  document.body.append(element);
  const copied: string[] = [];
  const user = userEvent.setup();
  let pane: PaneHandle | undefined;
  await act(async () => {
    pane = mountPane(element, {
      port,
      language: 'zh-CN',
      theme: 'light',
      memory: { has: () => true, keep: () => undefined },
      now: () => new Date(2024, 2, 1),
      copy: (text) => {
        copied.push(text);
        return Promise.resolve(true);
      },
      ...options,
    });
    await pane.ready;
  });
  if (!pane) throw new Error('not mounted');
  mounted.push({ pane, element });
  return { pane, port, user, element, copied };
}

export async function unmountAll(): Promise<void> {
  for (const { pane, element } of mounted.splice(0)) {
    await act(() => pane.unmount());
    element.remove();
  }
  cleanup();
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

/** Opens 更多操作 and gives one of its items. */
export async function more({ user }: Mounted, name: string | RegExp): Promise<HTMLElement> {
  await user.click(button('更多操作'));
  return screen.findByRole(/^自动/u.test(String(name)) ? 'menuitemcheckbox' : 'menuitem', { name });
}

/** Waits until nothing is under way. */
export async function idle({ pane }: Mounted): Promise<void> {
  await waitFor(() => expect(pane.getState().busy).toBeNull());
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
}

/** Runs a command as the ribbon does, to its end. */
export async function run(one: Mounted, command: Parameters<PaneHandle['run']>[0]): Promise<void> {
  await act(() => one.pane.run(command));
  await idle(one);
}

// jsdom has no canvas; axe asks for one to look at fonts.
HTMLCanvasElement.prototype.getContext = () => null;

/** What axe has to say of an element. Colours need a real page: they are looked at there. */
export async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
