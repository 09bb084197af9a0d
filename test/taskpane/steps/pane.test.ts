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
