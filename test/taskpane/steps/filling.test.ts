import { fillingStep } from '../../../src/taskpane/steps/filling';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/settings';
import { initialState, type PaneState } from '../../../src/taskpane/state';
import type { FormView } from '../../../src/taskpane/views';

/** What happens around a form that is being filled in, without a pane and without a workbook. */

const lists = [
  {
    sheetId: 's1',
    cells: [
      { row: 12, column: 3 },
      { row: 13, column: 3 },
    ],
    values: ['≥', '≤'],
  },
];
const form = (filling: FormView['filling']) => ({ key: 's1#0', sheetId: 's1', filling }) as FormView;
const state = (filling: FormView['filling'], openForm: string | null = 's1#0'): PaneState => ({
  ...initialState('zh-CN', DEFAULT_SETTINGS),
  view: { forms: [form(filling)], cross: [], missing: [], counts: { error: 0, warning: 0, info: 0 } },
  openForm,
});
const toFill = { cells: [], isUnderWay: true, choices: lists };

test('the open form is shown at once; where none is open the sheet in view is checked first', () => {
  expect(fillingStep(state(toFill), { type: 'open' }).state).toMatchObject({ page: 'filling', plan: null });
  const { effects = [], state: changed } = fillingStep(state(toFill, null), { type: 'open' });
  expect(changed).toBeUndefined();
  expect(effects).toMatchObject([{ kind: 'check', options: { which: 'active' }, then: { type: 'checked' } }]);
});

test('a form that nobody fills in is named as such', () => {
  expect(fillingStep(state(null), { type: 'checked' }).state?.notice).toMatchObject({ key: 'filling.none' });
});

test('lists are offered for the form alone that is open, and what was left alone is told', () => {
  const { effects = [] } = fillingStep(state(toFill), { type: 'offer' });
  expect(effects).toMatchObject([{ kind: 'offer', lists }]);
  const [effect] = effects;
  const event = effect?.kind === 'offer' ? effect.then({ ok: true, value: 1 }) : null;
  expect(event).toMatchObject({ type: 'offered', wanted: 2 });
  expect(event && fillingStep(state(toFill), event).state?.notice).toMatchObject({
    key: 'filling.offeredSome',
    data: { count: 1, kept: 1 },
  });
  expect(fillingStep(state({ ...toFill, choices: [] }), { type: 'offer' })).toEqual({});
});

test('what failed is told, and can be tried again', () => {
  const done = { ok: false, failure: { code: 'protected', sheet: '表' } } as const;
  expect(fillingStep(state(toFill), { type: 'offered', wanted: 2, done }).effects).toEqual([
    { kind: 'fail', failure: done.failure, again: { type: 'offer' } },
  ]);
  expect(fillingStep(state(toFill), { type: 'withdrawn', done }).effects).toEqual([
    { kind: 'fail', failure: done.failure, again: { type: 'withdraw' } },
  ]);
});
