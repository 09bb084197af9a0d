import { aloneInBrowser, type Alone } from '../../src/taskpane/alone';
import { actions, perform, type ActionContext } from '../../src/taskpane/actions';
import { readSettings } from '../../src/taskpane/settings';
import { formGrid } from '../support/form-grid';
import { paneOn } from '../workbook/pane-on-port';
import { FakePort } from './fake-port';

/** Two panes of one workbook that save in the same instant, the answers of the host held back one by one. */

type Held = 'loadSettings' | 'saveSettings';

/** A workbook whose reading and writing of settings is answered when a test lets it. */
function heldPort() {
  const port = new FakePort({ 自评表: formGrid({}).grid });
  const waiting: { readonly what: Held; readonly go: () => void }[] = [];
  const hold = (what: Held): Promise<void> => new Promise((resume) => waiting.push({ what, go: () => resume() }));
  const load = port.loadSettings.bind(port);
  const save = port.saveSettings.bind(port);
  port.loadSettings = async () => {
    await hold('loadSettings');
    return load();
  };
  port.saveSettings = async (json) => {
    await hold('saveSettings');
    return save(json);
  };
  return { port, waiting };
}

/** One after the other, as the locks of a browser give them out. */
function turns(): Alone {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

const drop = (pane: ActionContext, rule: string): Promise<void> =>
  perform(pane, actions.dropRule, { rule, title: rule });
const breathe = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

/** Lets calls of the host be answered, each time the one that a test picks of those that wait. */
async function answerAll(
  { waiting }: ReturnType<typeof heldPort>,
  pick: (count: number, turn: number) => number,
  done: Promise<unknown>,
): Promise<void> {
  let isDone = false;
  void done.then(() => (isDone = true));
  for (let turn = 0; !isDone; turn += 1) {
    await breathe();
    const [next] = waiting.splice(waiting.length > 0 ? pick(waiting.length, turn) : 0, 1);
    next?.go();
  }
}

// Which of two waiting calls is answered first, at each of the first five answers.
test.each(Array.from({ length: 32 }, (_, order) => order))(
  'nothing is lost, in whatever order the host answers: %i',
  async (order) => {
    const held = heldPort();
    const alone = turns();
    const [one, other] = [paneOn(held.port), paneOn(held.port)].map((pane) => ({ ...pane, alone }));
    const done = Promise.all([drop(one!, 'rule-a'), drop(other!, 'rule-b')]);
    await answerAll(held, (count, turn) => (count > 1 ? (order >> turn) & 1 : 0), done);
    expect(readSettings(held.port.settings ?? '')?.rules).toEqual({ 'rule-a': 'off', 'rule-b': 'off' });
  },
);

test.each<Held>(['loadSettings', 'saveSettings'])('a pane whose %s fails keeps no other waiting', async (method) => {
  const port = new FakePort({ 自评表: formGrid({}).grid });
  const alone = turns();
  const [one, other] = [paneOn(port), paneOn(port)].map((pane) => ({ ...pane, alone }));
  port.break(method, { code: 'host-busy' });
  await drop(one!, 'rule-a');
  expect(one!.store.get().notice).toMatchObject({ kind: 'failure', doing: 'keep' });
  port.heal();
  await drop(other!, 'rule-b');
  await drop(one!, 'rule-a');
  expect(readSettings(port.settings ?? '')?.rules).toEqual({ 'rule-a': 'off', 'rule-b': 'off' });
});

/** Without the browser's locks, or at another computer: what stays is what was written last. */
test('panes that know nothing of each other: who writes last has read what was there before both', async () => {
  const held = heldPort();
  const [one, other] = [paneOn(held.port), paneOn(held.port)];
  const done = Promise.all([drop(one!, 'rule-a'), drop(other!, 'rule-b')]);
  await answerAll(held, () => 0, done);
  expect(Object.keys(readSettings(held.port.settings ?? '')?.rules ?? {})).toHaveLength(1);
  // The next time it is read first, so that it is the same moment alone that loses.
  const again = drop(one!, 'rule-c').then(() => drop(other!, 'rule-d'));
  await answerAll(held, () => 0, again);
  expect(readSettings(held.port.settings ?? '')?.rules).toMatchObject({ 'rule-c': 'off', 'rule-d': 'off' });
});

describe('the locks of the browser', () => {
  const withLocks = (request: (name: string, options: object, work: () => Promise<unknown>) => Promise<unknown>) =>
    Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { locks: { request } } });
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  afterEach(() =>
    before ? Object.defineProperty(globalThis, 'navigator', before) : Reflect.deleteProperty(globalThis, 'navigator'),
  );

  test('are held while the work is done', async () => {
    let isHeld = false;
    withLocks(async (_name, _options, work) => {
      isHeld = true;
      await work();
      isHeld = false;
    });
    expect(await aloneInBrowser(() => Promise.resolve(isHeld))).toBe(true);
    expect(isHeld).toBe(false);
  });

  test('that are not to be had in time keep nobody from saving', async () => {
    withLocks(() => Promise.reject(new DOMException('', 'TimeoutError')));
    expect(await aloneInBrowser(() => Promise.resolve(7))).toBe(7);
  });

  test('pass on what the work throws, and do it once', async () => {
    withLocks((_name, _options, work) => work());
    const work = jest.fn(() => Promise.reject(new Error('once')));
    await expect(aloneInBrowser(work)).rejects.toThrow('once');
    expect(work).toHaveBeenCalledTimes(1);
  });
});
