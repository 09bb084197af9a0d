import { KNOWS_STEPS } from '../../../src/taskpane/memory';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/settings';
import { initialState, type PaneState } from '../../../src/taskpane/state';
import { paneStep, type PaneEvent } from '../../../src/taskpane/steps/pane';

/** What a person does with the pane itself, without a pane. */

const state = (patch: Partial<PaneState> = {}): PaneState => ({ ...initialState('zh-CN', DEFAULT_SETTINGS), ...patch });
const after = (event: PaneEvent, before: PaneState = state()): PaneState => ({
  ...before,
  ...paneStep(before, event).state,
});

test('a page takes the place of what is half done; a reason half written and the results wait behind it', () => {
  const ignoring = { place: 'a', keys: ['a'] };
  const busy = state({ ignoring, search: '满意度', current: 'x' });
  const settings = { ...busy, ...after({ type: 'open', page: 'settings' }, busy) };
  expect(settings).toMatchObject({
    page: 'settings',
    plan: null,
    ignoring,
    layout: null,
    search: '满意度',
    current: 'x',
  });
  const back = { ...settings, ...after({ type: 'open', page: 'results' }, settings) };
  expect(back).toMatchObject({ page: 'results', ignoring, search: '满意度', current: 'x' });
  expect(after({ type: 'open', page: 'results' }, back)).toMatchObject({ ignoring: null });
});

test('the list is searched, grouped, narrowed and sorted', () => {
  expect(after({ type: 'search', search: '预算' }).search).toBe('预算');
  expect(after({ type: 'group', grouping: 'row' }).grouping).toBe('row');
  const overview = { sortBy: 'difference', isDown: true, isWrongOnly: true } as const;
  expect(after({ type: 'arrange', overview }).overview).toEqual(overview);
  const shown = after({ type: 'toggle', severity: 'info' });
  expect(shown.shown).toEqual({ error: true, warning: true, info: true });
  expect(after({ type: 'toggle', severity: 'info' }, shown).shown.info).toBe(false);
});

test('questions, notices and explanations are closed', () => {
  const asked = after({ type: 'ask', ignoring: { place: 'a', keys: ['a', 'b'] } });
  expect(asked.ignoring?.keys).toEqual(['a', 'b']);
  expect(after({ type: 'ask', ignoring: null }, asked).ignoring).toBeNull();
  const told = state({ notice: { kind: 'done', key: 'copy.done', data: {} }, textToCopy: 'x' });
  expect(after({ type: 'dismiss' }, told)).toMatchObject({ notice: null, textToCopy: null });
  expect(after({ type: 'closeExplanation' }).explanation).toBeNull();
});

test('first steps that are put away are remembered', () => {
  expect(paneStep(state({ isNew: true }), { type: 'knowSteps' })).toEqual({
    state: { isNew: false },
    effects: [{ kind: 'remember', key: KNOWS_STEPS }],
  });
});

test('text goes to the clipboard; where it may not, it is shown to be copied by hand', () => {
  const { effects: [copying] = [] } = paneStep(state(), { type: 'copy', text: '表', done: 'report.copied' });
  if (copying?.kind !== 'copy') throw new Error('nothing is copied');
  expect(copying.text).toBe('表');
  expect(after(copying.then(true))).toMatchObject({ textToCopy: null, notice: { key: 'report.copied' } });
  expect(after(copying.then(false))).toMatchObject({ textToCopy: '表', notice: { key: 'copy.failed' } });
});

test('another language has its words first; findings are worded anew where it is the one spoken', () => {
  expect(paneStep(state(), { type: 'speak', language: 'en-US' }).effects).toEqual([
    { kind: 'learn', language: 'en-US', then: { type: 'learnt', language: 'en-US' } },
  ]);
  const learnt = { type: 'learnt', language: 'en-US' } as const;
  expect(paneStep(state(), learnt)).toEqual({ state: { hostLanguage: 'en-US' }, effects: [{ kind: 'reword' }] });
  const told = state({ settings: { ...DEFAULT_SETTINGS, language: 'zh-CN' } });
  expect(paneStep(told, learnt).effects).toEqual([]);
});

const CELL = { sheetId: 's1', address: { row: 1, column: 2 } };
const seen = { isRowHidden: false, isColumnHidden: false };

test.each([
  [{ isRowHidden: true, isColumnHidden: false }, 'row'],
  [{ isRowHidden: false, isColumnHidden: true }, 'column'],
  [{ isRowHidden: true, isColumnHidden: true }, 'both'],
] as const)('a cell of which %j is selected and not seen: that is told', (value, hidden) => {
  expect(after({ type: 'shown', cell: CELL, done: { ok: true, value } }).notice).toEqual({
    kind: 'unseen',
    cell: CELL,
    hidden,
  });
});

test('that a cell could not be shown is told until one is; what is told of other things stays', () => {
  const failure = { code: 'gone', what: '表' } as const;
  const done = { ok: false, failure } as const;
  expect(paneStep(state(), { type: 'shown', cell: CELL, done })).toEqual({
    effects: [{ kind: 'fail', failure, again: { type: 'show', cell: CELL } }],
  });
  const told = after({ type: 'failed', failed: { failure, retry: null } });
  expect(told).toMatchObject({ busy: null, notice: { kind: 'failure', failure } });
  expect(after({ type: 'shown', cell: CELL, done: { ok: true, value: seen } }, told).notice).toBeNull();
  const copied = state({ notice: { kind: 'done', key: 'copy.done', data: {} } });
  expect(after({ type: 'shown', cell: CELL, done: { ok: true, value: seen } }, copied).notice).toBe(copied.notice);
});

test('what breaks may be the check that is under way: no other is kept waiting for it', () => {
  const checking = { which: 'all', isUpdate: false, isQuiet: false } as const;
  const failure = { code: 'unknown', cause: '?' } as const;
  expect(
    after({ type: 'failed', failed: { failure, retry: null, isBroken: true } }, state({ checking })).checking,
  ).toBeNull();
  expect(after({ type: 'failed', failed: { failure, retry: null } }, state({ checking })).checking).toBe(checking);
});

test('what was told of something done is over once a page is opened, unless it can be taken back', () => {
  const done = { kind: 'done', key: 'copy.done', data: {} } as const;
  expect(after({ type: 'open', page: 'help' }, state({ notice: done })).notice).toBeNull();
  const canUndo = { ...done, canUndo: true };
  expect(after({ type: 'open', page: 'help' }, state({ notice: canUndo })).notice).toBe(canUndo);
});
