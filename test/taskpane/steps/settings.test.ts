import type { JudgedSheet } from '../../../src/taskpane/engine';
import { DEFAULT_SETTINGS, writeSettings } from '../../../src/taskpane/settings';
import { initialState, type PaneState } from '../../../src/taskpane/state';
import { settingsStep, type SettingsEvent } from '../../../src/taskpane/steps/settings';
import { fail, succeed, type Outcome } from '../../../src/workbook';

/** What a person sets, without a pane and without a workbook. */

const failure = { code: 'protected', sheet: '表' } as const;
const judged = [{ sheet: { id: 's1', name: '表', isHidden: false } }] as unknown as readonly JudgedSheet[];
const state = (patch: Partial<PaneState> = {}): PaneState => ({ ...initialState('zh-CN', DEFAULT_SETTINGS), ...patch });
const saved = (event: SettingsEvent, done: Outcome<string>, before = state()) => {
  const { effects: [save] = [], state: changed } = settingsStep(before, event);
  if (save?.kind !== 'save') throw new Error('nothing is saved');
  // Nothing is in force before it is kept.
  expect(changed).toBeUndefined();
  return { settings: save.settings, ...settingsStep(before, save.then(done)) };
};

const loaded = (stored: Outcome<string | null>) => {
  const { effects: [load] = [] } = settingsStep(state(), { type: 'load' });
  if (load?.kind !== 'load' || !load.waits) throw new Error('nothing is loaded, or an edit under way is ended for it');
  return settingsStep(state(), load.then(stored));
};

test('what the workbook keeps is in force once the words of its language are there', () => {
  const { effects: [learn] = [], state: before } = loaded(
    succeed(writeSettings({ ...DEFAULT_SETTINGS, language: 'en-US' })),
  );
  expect([before, learn]).toMatchObject([undefined, { kind: 'learn', language: 'en-US' }]);
  if (learn?.kind !== 'learn') throw new Error('no words are fetched');
  const after = settingsStep(state({ notice: { kind: 'done', key: 'copy.done', data: {} } }), learn.then).state;
  expect(after).toMatchObject({ settings: { language: 'en-US' }, notice: null });
});

test('a workbook without settings changes nothing; of what cannot be read, or is newer, a person is told', () => {
  expect(loaded(succeed(null))).toEqual({});
  expect(loaded(succeed('?')).state).toMatchObject({ notice: { key: 'settings.unreadable' } });
  const newer = loaded(succeed(JSON.stringify({ ...JSON.parse(writeSettings(DEFAULT_SETTINGS)), version: 999 })));
  const [learn] = newer.effects ?? [];
  if (learn?.kind !== 'learn') throw new Error('no words are fetched');
  expect(settingsStep(state(), learn.then).state?.notice).toMatchObject({ key: 'settings.newer' });
});

test('where loading fails a person is told, and may try again', () => {
  expect(loaded(fail(failure)).effects).toEqual([{ kind: 'fail', failure, again: { type: 'load' } }]);
});

test('what was kept is in force once the words of its language are there', () => {
  const settings = { ...DEFAULT_SETTINGS, language: 'en-US' } as const;
  const { state: before, effects: [learn] = [] } = settingsStep(state(), { type: 'enforce', settings });
  expect([before, learn]).toMatchObject([undefined, { kind: 'learn', language: 'en-US' }]);
  if (learn?.kind !== 'learn') throw new Error('no words are fetched');
  expect(settingsStep(state(), learn.then)).toEqual({ state: { settings } });
});

test('what is kept is told, and what is shown is judged again by it', () => {
  const settings = { ...DEFAULT_SETTINGS, marksInfo: true };
  expect(saved({ type: 'keep', settings }, succeed('{}'), state({ judged }))).toMatchObject({
    settings,
    state: { page: 'results', explanation: null, notice: { key: 'settings.saved' } },
    effects: [{ kind: 'check', options: { which: ['s1'], isUpdate: true, isDecision: true } }],
  });
  expect(saved({ type: 'keep', settings }, succeed('{}')).effects).toEqual([]);
});

test('checking along is turned on and off', () => {
  const on = saved({ type: 'toggle' }, succeed('{}'));
  expect([on.settings.isAutoCheck, on.state?.notice]).toMatchObject([
    !DEFAULT_SETTINGS.isAutoCheck,
    { key: DEFAULT_SETTINGS.isAutoCheck ? 'autoCheck.off' : 'autoCheck.on' },
  ]);
});

test('whether the add-in starts with the workbook is asked no more once the answer is kept', () => {
  const answered = saved({ type: 'answer', isToStart: true }, succeed('{}'), state({ asksToStart: true }));
  expect(answered.settings.startsWithWorkbook).toBe(true);
  expect(answered.state).toMatchObject({ asksToStart: false, notice: { key: 'settings.saved' } });
});

test.each<[SettingsEvent, SettingsEvent | null]>([
  [
    { type: 'keep', settings: DEFAULT_SETTINGS },
    { type: 'keep', settings: DEFAULT_SETTINGS },
  ],
  [{ type: 'toggle' }, null],
  [
    { type: 'answer', isToStart: false },
    { type: 'answer', isToStart: false },
  ],
])('what could not be kept is told: %j', (event, again) => {
  const { state: changed, effects } = saved(event, fail(failure));
  expect([changed, effects]).toEqual([undefined, [{ kind: 'fail', failure, again, doing: 'keep' }]]);
});
