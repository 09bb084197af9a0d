import { DEFAULT_SETTINGS } from '../../../src/taskpane/settings';
import { initialState, type CheckOptions, type PaneState } from '../../../src/taskpane/state';
import { checkStep } from '../../../src/taskpane/steps/check';
import { fail, succeed } from '../../../src/workbook';

/** When a check begins and ends, without a pane and without a workbook. */

const failure = { code: 'protected', sheet: '表' } as const;
const asked: CheckOptions = { which: 'active', isUpdate: false, isQuiet: false };
const again: CheckOptions = { which: ['s1'], isUpdate: true, isQuiet: false };
const quiet: CheckOptions = { which: ['s1'], isUpdate: true, isQuiet: true };
const notice = { kind: 'done', key: 'copy.done', data: {} } as const;
const state = (patch: Partial<PaneState> = {}): PaneState => ({ ...initialState('zh-CN', DEFAULT_SETTINGS), ...patch });

test('one that a person asks for begins afresh, tells at once that it is under way, and is judged', () => {
  const step = checkStep(state({ page: 'settings', notice }), { type: 'check', options: asked });
  expect(step.state).toMatchObject({
    checking: asked,
    busy: { label: 'busy.loading', canCancel: true },
    notice: null,
    page: 'results',
    explanation: null,
    plan: null,
  });
  expect(step.effects).toEqual([{ kind: 'judge', run: asked }]);
  // Known by its identity: asking the same once more is another check.
  expect(step.state?.checking).not.toBe(asked);
});

test('one that follows from something else leaves what a person looks at', () => {
  const { state: next } = checkStep(state({ page: 'filling', notice }), { type: 'check', options: again });
  expect(next).toEqual({ checking: again, busy: expect.anything() as unknown, notice });
});

test('one that nobody asked for shows nothing', () => {
  expect(checkStep(state(), { type: 'check', options: quiet }).state?.busy).toBeNull();
});

test.each<[string, CheckOptions, CheckOptions, boolean]>([
  ['a second one that a person asks for', asked, again, false],
  ['one that nobody asked for, beside one that a person did', asked, quiet, false],
  ['one that nobody asked for, beside its like', quiet, quiet, false],
  ['one that a person asks for, in the place of one that nobody did', quiet, asked, true],
])('%s', (_what, checking, options, begins) => {
  const { effects = [] } = checkStep(state({ checking }), { type: 'check', options });
  expect(effects.some(({ kind }) => kind === 'judge')).toBe(begins);
});

test('one that waits unseen gives way also to what follows from a write', () => {
  const busy = { label: 'busy.writing', done: 0, total: 0, sheet: '', canCancel: false } as const;
  const step = checkStep(state({ checking: quiet, busy }), { type: 'check', options: again });
  expect(step.effects).toEqual([{ kind: 'judge', run: again }]);
});

test.each<[string, CheckOptions['which'], readonly string[]]>([
  ['the sheet in view', 'active', ['s1', 's2']],
  ['some of them', ['s2', 's3'], ['s1']],
  ['all sheets', 'all', []],
])('sheets of one that gives way to a check of %s are due later', (_what, which, left) => {
  const checking = { ...quiet, which: ['s1', 's2'] };
  const { effects = [] } = checkStep(state({ checking }), { type: 'check', options: { ...asked, which } });
  expect(effects.filter(({ kind }) => kind === 'later')).toEqual(
    left.length > 0 ? [{ kind: 'later', sheets: { check: left, look: [] } }] : [],
  );
});

test('one that is stopped is no longer under way, and says so', () => {
  expect(checkStep(state({ checking: asked }), { type: 'cancel' })).toEqual({
    state: { checking: null },
    effects: [{ kind: 'fail', failure: { code: 'cancelled' }, again: null }],
  });
});

test('marks are cleared, or it is told why not', () => {
  const { effects: [unmark] = [] } = checkStep(state(), { type: 'clear' });
  if (unmark?.kind !== 'unmark') throw new Error('nothing is cleared');
  expect(checkStep(state(), unmark.then(succeed(undefined))).state).toMatchObject({ notice: { key: 'marks.cleared' } });
  expect(checkStep(state(), unmark.then(fail(failure))).effects).toEqual([
    { kind: 'fail', failure, again: { type: 'clear' }, doing: 'clear' },
  ]);
});
