import { fail, succeed } from '../../../src/workbook';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/settings';
import { initialState } from '../../../src/taskpane/state';
import { decisionStep } from '../../../src/taskpane/steps/decision';

/** What a person decides, without a pane and without a workbook: where findings are, `decisions.test.tsx` tells. */

const ignored = [{ rule: 'a' }, { rule: 'b' }] as never;
const state = { ...initialState('zh-CN', DEFAULT_SETTINGS), settings: { ...DEFAULT_SETTINGS, ignored } };

test('a decision is kept first, and judged by once it is kept', () => {
  const { effects = [], state: changed } = decisionStep(state, { type: 'restore', index: 0, sheetId: 's1' });
  expect(changed).toBeUndefined();
  expect(effects).toMatchObject([{ kind: 'save', settings: { ignored: [{ rule: 'b' }] } }]);
  const [effect] = effects;
  if (effect?.kind !== 'save') throw new Error('not kept');
  expect(decisionStep(state, effect.then(succeed(null)))).toEqual({
    state: { ignoring: null },
    effects: [{ kind: 'check', options: { which: ['s1'], isUpdate: true, isQuiet: false, isDecision: true } }],
  });
});

test('one that could not be kept changes nothing and is told', () => {
  const done = fail({ code: 'denied' });
  for (const event of [
    { type: 'kept', sheets: ['s1'], notice: null, done },
    { type: 'noted', done },
  ] as const) {
    expect(decisionStep(state, event)).toEqual({
      effects: [{ kind: 'fail', failure: done.ok ? null : done.failure, again: null, doing: 'keep' }],
    });
  }
});

test('without a reason, or about what is no longer there, nothing is decided', () => {
  expect(decisionStep(state, { type: 'ignore', keys: ['gone'], reason: '有说明', date: '2024-03-01' })).toEqual({});
  const note = { type: 'progress', key: 'gone', state: 'done', note: '', date: '2024-03-01' } as const;
  expect(decisionStep(state, note)).toEqual({});
});

test('a rule that is dropped is named after the check without it', () => {
  const { effects: [effect] = [] } = decisionStep(state, { type: 'drop', rule: 'a', title: '甲' });
  const next = effect?.kind === 'save' ? decisionStep(state, effect.then(succeed(null))) : {};
  expect(next.effects).toMatchObject([{ kind: 'check', then: { type: 'judged', notice: { key: 'rule.dropped' } } }]);
});
