import { actions, perform } from '../../src/taskpane/actions';
import { defineAction } from '../../src/taskpane/actions/types';
import { actionFor } from '../../src/taskpane/keyboard';
import { formGrid } from '../support/form-grid';
import { paneOn } from '../workbook/pane-on-port';
import { InTurn } from '../../src/taskpane/in-turn';
import { DEFAULT_SETTINGS } from '../../src/taskpane/settings';
import { initialState, type PaneState } from '../../src/taskpane/state';
import { WRITING } from '../../src/taskpane/steps/writing';
import { createStore } from '../../src/taskpane/store';
import { FakePort } from './fake-port';
import { FAULTY } from './faulty';

/** What a person asks for while something else is under way. */

function busyPane() {
  const port = new FakePort({ 甲: formGrid(FAULTY).grid, 乙: formGrid(FAULTY).grid });
  let answer = (): void => undefined;
  port.gate = new Promise((resolve) => (answer = resolve));
  const context = paneOn(port);
  const checking = perform(context, actions.validateSheet, undefined);
  expect(context.store.get().busy).not.toBeNull();
  return { port, context, checking, answer: () => answer() };
}

const press = (key: string) => ({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false });

test('it waits its turn, each wish once, and is done after', async () => {
  const { port, context, checking, answer } = busyPane();
  const wishes = [actions.validateWorkbook, actions.clearMarks, actions.validateWorkbook].map((action) =>
    perform(context, action, undefined),
  );
  expect(port.calls).not.toContain('unmark');
  answer();
  await Promise.all([checking, ...wishes]);
  expect(port.calls.filter((call) => call.startsWith('readSheets'))).toEqual(['readSheets active', 'readSheets all']);
  expect(port.calls.at(-1)).toBe('unmark');
  expect(context.store.get()).toMatchObject({ busy: null, notice: { key: 'marks.cleared' } });
});

test('what is being done is not asked for again', async () => {
  const { port, context, checking, answer } = busyPane();
  await perform(context, actions.validateSheet, undefined);
  answer();
  await checking;
  expect(port.calls.filter((call) => call.startsWith('readSheets'))).toHaveLength(1);
  await perform(context, actions.validateSheet, undefined);
  expect(port.calls.filter((call) => call.startsWith('readSheets'))).toHaveLength(2);
});

test('the same of two things is two wishes', async () => {
  const { context, checking, answer } = busyPane();
  const done: string[] = [];
  const note = defineAction<string>({
    id: 'note',
    labelKey: 'action.retry',
    run: (_context, what) => Promise.resolve(void done.push(what)),
  });
  const wishes = ['甲', '乙', '甲'].map((what) => perform(context, note, what));
  expect(done).toEqual([]);
  answer();
  await Promise.all([checking, ...wishes]);
  expect(done).toEqual(['甲', '乙']);
});

test('what breaks in one does not keep the next from its turn', async () => {
  const { context, checking, answer } = busyPane();
  const broken = defineAction({
    id: 'broken',
    labelKey: 'action.retry',
    run: () => Promise.reject(new Error('no network')),
  });
  const done: string[] = [];
  const next = defineAction({
    id: 'next',
    labelKey: 'action.retry',
    run: () => Promise.resolve(void done.push('next')),
  });
  const wishes = [broken, next].map((action) => perform(context, action, undefined));
  answer();
  await Promise.all([checking, ...wishes]);
  expect(context.store.get().notice).toMatchObject({ kind: 'failure', failure: { cause: 'no network' } });
  expect(done).toEqual(['next']);
});

test('what breaks without a word leaves nothing stuck: the next has its turn, and the same may be asked for again', async () => {
  const store = createStore<PaneState>({ ...initialState('zh-CN', DEFAULT_SETTINGS), busy: WRITING });
  const inTurn = new InTurn();
  const done: string[] = [];
  const broken = { what: 'broken', args: 1 };
  const fails = (): Promise<void> => inTurn.now(broken, () => Promise.reject(new Error('out of memory')));
  const ask = (what: string): Promise<void> => inTurn.wait(store, { what, args: 1 }, async () => void done.push(what));
  const wishes = Promise.allSettled([inTurn.wait(store, broken, fails), ask('next')]);
  store.set({ busy: null });
  expect((await wishes).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  store.set({ busy: WRITING });
  const again = Promise.all([inTurn.wait(store, broken, async () => void done.push('again')), ask('last')]);
  store.set({ busy: null });
  await again;
  expect(done).toEqual(['next', 'again', 'last']);
});

test('when something else begins just as its turn has come it waits on', async () => {
  const { port, context, checking, answer } = busyPane();
  const { store } = context;
  let isAgain = false;
  const stop = store.subscribe(() => {
    if (isAgain || store.get().busy) return;
    isAgain = true;
    // What follows from what was under way, in the same breath.
    void Promise.resolve().then(() => store.set({ busy: WRITING }));
  });
  const wish = perform(context, actions.clearMarks, undefined);
  answer();
  await checking;
  while (store.get().busy !== WRITING) await Promise.resolve();
  expect(port.calls).not.toContain('unmark');
  stop();
  store.set({ busy: null });
  await wish;
  expect(port.calls).toContain('unmark');
});

test('what follows from a setting comes after the check that was begun while it was kept', async () => {
  const port = new FakePort({ 甲: formGrid(FAULTY).grid });
  const context = paneOn(port);
  await perform(context, actions.validateSheet, undefined);
  let kept = (): void => undefined;
  context.session.saving = new Promise<void>((resolve) => (kept = resolve));
  const settings = { ...DEFAULT_SETTINGS, rules: { 'deduction-without-reason': 'off' as const } };
  const saving = perform(context, actions.saveSettings, settings);
  let answer = (): void => undefined;
  port.gate = new Promise((resolve) => (answer = resolve));
  const checking = perform(context, actions.validateSheet, undefined);
  kept();
  while (context.store.get().notice === null) await new Promise((resolve) => setTimeout(resolve, 0));
  port.gate = null;
  answer();
  await Promise.all([saving, checking]);
  expect(port.calls.filter((call) => call.startsWith('readSheets'))).toEqual([
    ...['readSheets active', 'readSheets active'],
    'readSheets s1',
  ]);
});

test('whoever stops the run stops what waits for it', async () => {
  const { port, context, checking, answer } = busyPane();
  const wish = perform(context, actions.clearMarks, undefined);
  await perform(context, actions.cancel, undefined);
  answer();
  await Promise.all([checking, wish]);
  expect(port.calls).not.toContain('unmark');
  expect(context.store.get().notice).toMatchObject({ kind: 'failure', failure: { code: 'cancelled' } });
});

test('what is over when its turn comes is not done again', async () => {
  const { context, checking, answer } = busyPane();
  const wish = perform(context, actions.applyChanges, undefined);
  answer();
  await Promise.all([checking, wish]);
  expect(context.store.get().notice).toBeNull();
});

test('a key that is pressed meanwhile is heard', async () => {
  const { context, checking, answer } = busyPane();
  expect(actionFor(press('Escape'), context.store.get())).toBe(actions.cancel);
  const next = actionFor(press('F8'), context.store.get());
  expect(next).toBe(actions.nextFinding);
  const wish = perform(context, next!, undefined);
  answer();
  await Promise.all([checking, wish]);
  expect(context.store.get().current).not.toBeNull();
  expect(actionFor(press('F8'), context.store.get())).toBe(actions.nextFinding);
});

test('a key that means nothing now is left to the page', () => {
  const context = paneOn(new FakePort({ 甲: formGrid(FAULTY).grid }));
  expect(actionFor(press('F8'), context.store.get())).toBeNull();
  expect(actionFor(press('Escape'), context.store.get())).toBeNull();
});
