import { actions, perform, type ActionContext } from '../../../src/taskpane/actions';
import { readSettings, DEFAULT_SETTINGS } from '../../../src/taskpane/settings';
import { happen } from '../../../src/taskpane/steps/effects';
import { learnChinese } from '../../../src/taskpane/words';
import { pane as chinese } from '../../../src/messages/zh-CN/pane';
import { formGrid } from '../../support/form-grid';
import { paneOn } from '../../workbook/pane-on-port';
import { FAULTY } from '../faulty';
import { FakePort } from '../fake-port';

/** Effects as they are carried out: a workbook in memory, no page and no React. */

learnChinese(chinese);

function open(sheets: readonly string[] = ['自评表']) {
  const port = new FakePort(Object.fromEntries(sheets.map((name) => [name, formGrid(FAULTY).grid])));
  const copied: string[] = [];
  const remembered: string[] = [];
  const context: ActionContext = {
    ...paneOn(port),
    copy: (text) => {
      copied.push(text);
      return Promise.resolve(true);
    },
    memory: { has: () => false, keep: (key) => void remembered.push(key) },
  };
  return { port, context, copied, remembered, state: context.store.get };
}
const failure = { code: 'protected', sheet: '自评表' } as const;

test('a check is read, judged, shown and marked', async () => {
  const { port, context, state } = open();
  await happen(context, 'check', { type: 'check', options: { which: 'active', isUpdate: false, isQuiet: false } });
  expect(state().view?.forms).toHaveLength(1);
  expect(state().busy).toBeNull();
  expect(port.marks.length).toBeGreaterThan(0);
  await happen(context, 'check', { type: 'clear' });
  expect(port.marks).toEqual([]);
});

test('a check yields between its pieces, tells how far it is, and stops in the middle', async () => {
  // On this clock each stretch of work is long over when somebody looks.
  let time = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => (time += 1000));
  const { port, context, state } = open(Array.from({ length: 40 }, (_, at) => `表${at}`));
  const seen = new Set<string>();
  const pause = async (): Promise<void> => {
    const { busy } = state();
    seen.add(busy?.sheet ?? '');
    if (busy?.sheet === '表4') await perform(context, actions.cancel, undefined);
  };
  await perform({ ...context, pause }, actions.validateWorkbook, undefined);
  clock.mockRestore();
  expect([...seen]).toEqual(['表0', '表1', '表2', '表3', '表4']);
  expect(state()).toMatchObject({ view: null, checking: null, busy: null });
  expect(state().notice).toMatchObject({ failure: { code: 'cancelled' } });
  expect(port.calls).not.toContain('mark');
});

test('a check that is stopped lets go at once, and tells the host, which has not answered yet', async () => {
  const { port, context, state } = open();
  let answer = (): void => undefined;
  port.gate = new Promise((resolve) => (answer = resolve));
  const checking = perform(context, actions.validateSheet, undefined);
  await settled(() => port.calls.includes('readSheets active'));
  await perform(context, actions.cancel, undefined);
  await checking;
  const next = perform(context, actions.validateWorkbook, undefined);
  answer();
  await next;
  // What came of the first is dropped: the second alone is shown and marked.
  expect(state().view?.forms).toHaveLength(1);
  expect(port.calls.filter((call) => call === 'mark')).toHaveLength(1);
});

test('a check that nobody asked for gives way to one that a person asks for', async () => {
  const { port, context, state } = open(['甲', '乙']);
  let answer = (): void => undefined;
  port.edit = new Promise((resolve) => (answer = resolve));
  const quiet = happen(context, 'check', { type: 'check', options: { which: ['s2'], isUpdate: true, isQuiet: true } });
  await settled(() => port.calls.length > 0);
  expect(state().busy).toBeNull();
  port.edit = null;
  await perform(context, actions.validateSheet, undefined);
  answer();
  await quiet;
  expect(state().view?.forms.map(({ sheet }) => sheet)).toEqual(['甲']);
});

test('what throws in a check is told, and the next check is not kept waiting', async () => {
  const { context, state } = open();
  const broken = { ...context, engine: () => Promise.reject(new Error('no network')) };
  await perform(broken, actions.validateSheet, undefined);
  expect(state()).toMatchObject({ checking: null, busy: null, notice: { failure: { cause: 'no network' } } });
  await perform(context, actions.validateSheet, undefined);
  expect(state().view?.forms).toHaveLength(1);
});

test('a report keeps what people wrote, and holds it in the settings while it is written', async () => {
  const { port, context, state } = open();
  await perform(context, actions.validateSheet, undefined);
  await perform(context, actions.exportReport, undefined);
  const [report] = port.put;
  const row = report?.rows.findIndex((cells) => cells.some(({ value }) => value === '处理意见')) ?? -1;
  const column = report?.rows[row]?.findIndex(({ value }) => value === '处理意见') ?? -1;
  port.type('s2', row + 1, column, '已改');
  port.break('putSheet', failure);
  await perform(context, actions.exportReport, undefined);
  expect(state().notice).toMatchObject({ kind: 'failure', failure, doing: 'report' });
  expect(port.settings).toContain('已改');
  port.heal();
  const { notice } = state();
  if (notice?.kind === 'failure') notice.retry?.();
  await settled(() => state().notice?.kind === 'done');
  expect(JSON.stringify(port.put.at(-1)?.rows)).toContain('已改');
  expect(port.settings).not.toContain('已改');
});

test('a blank form gets a name that no sheet has', async () => {
  const { port, context, state } = open();
  await perform(context, actions.insertBlankForm, undefined);
  await perform(context, actions.insertBlankForm, undefined);
  expect(port.put.map(({ name }) => name)).toEqual(['自评表 (2)', '自评表 (3)']);
  expect(state().notice).toMatchObject({ key: 'blank.done', data: { sheet: '自评表 (3)' } });
  port.break('listSheets', failure);
  await perform(context, actions.insertBlankForm, undefined);
  expect(state().notice).toMatchObject({ kind: 'failure', failure });
});

test('settings are in force once the workbook keeps them, and not before', async () => {
  const { port, context, state } = open();
  port.break('saveSettings', failure);
  await perform(context, actions.saveSettings, { ...DEFAULT_SETTINGS, marksInfo: true });
  expect(state().settings.marksInfo).toBe(false);
  port.heal();
  await perform(context, actions.saveSettings, { ...DEFAULT_SETTINGS, marksInfo: true });
  expect([state().settings.marksInfo, readSettings(port.settings ?? '')?.marksInfo]).toEqual([true, true]);
});

test('copies and remembers', async () => {
  const { context, copied, remembered } = open();
  await perform(context, actions.validateSheet, undefined);
  await perform(context, actions.copyReport, undefined);
  await perform(context, actions.copyOverview, undefined);
  await perform(context, actions.copyDetail, '细节');
  expect(copied).toEqual([expect.stringContaining('自评表'), expect.stringContaining('自评表'), '细节']);
  await perform(context, actions.dismissSteps, undefined);
  expect(remembered).toHaveLength(1);
});

test('what a list is narrowed to is there at once: a field that is typed into must not lag', () => {
  const { context, state } = open();
  void perform(context, actions.searchFor, '满');
  expect(state().search).toBe('满');
});

async function settled(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 0));
}

test('that a cell could not be shown is told until another one is', async () => {
  const { port, context, state } = open();
  await perform(context, actions.validateSheet, undefined);
  const [first, second] = state().view?.forms[0]?.entries[0]?.remarks[0]?.cells ?? [];
  if (!first || !second) throw new Error('The finding has too few cells.');
  port.break('select', { code: 'hidden-sheet', sheet: '自评表' });
  await perform(context, actions.selectCell, first);
  expect(state().notice).toMatchObject({ kind: 'failure', failure: { code: 'hidden-sheet' } });
  port.heal();
  await perform(context, actions.selectCell, second);
  expect(state().notice).toBeNull();
});
