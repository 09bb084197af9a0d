import type { JudgedSheet } from '../../../src/taskpane/engine';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/settings';
import { initialState, type PaneState } from '../../../src/taskpane/state';
import type { LeftAlone } from '../../../src/taskpane/steps/types';
import { watchStep, type WatchEvent } from '../../../src/taskpane/steps/watch';
import { fail, succeed, type Grid, type SheetReading } from '../../../src/workbook';

/** What happens to sheets while the pane is open, without a pane, a workbook or a clock. */

const sheet = { id: 's1', name: '自评表', isHidden: false };
const grid = (value: number): Grid => ({ top: 0, left: 0, rows: [[{ value }]] });
const judged = [{ sheet, grid: grid(1) }] as unknown as readonly JudgedSheet[];
const state = (patch: Partial<PaneState> = {}): PaneState => ({
  ...initialState('zh-CN', { ...DEFAULT_SETTINGS, isAutoCheck: false }),
  judged,
  ...patch,
});
const followed = { settings: { ...DEFAULT_SETTINGS, isAutoCheck: true } };
const changed = (before: PaneState, origin: 'own' | 'other' | 'unknown', sheetId = 's1') => {
  const { state: after, effects = [] } = watchStep(before, { type: 'changed', sheetId, origin });
  const [later] = effects;
  return { changed: [...(after?.changed ?? [])], later: later?.kind === 'later' ? later.sheets : null };
};
const due = (before: PaneState, sheets: LeftAlone) => watchStep(before, { type: 'due', sheets }).effects ?? [];
const looked = (before: PaneState, read: Extract<WatchEvent, { type: 'looked' }>['sheets']['read'], then = before) => {
  const [effect] = due(before, { check: [], look: ['s1'] });
  if (effect?.kind !== 'read') throw new Error('nothing is read');
  return [...(watchStep(then, effect.then(read)).state?.changed ?? [])];
};
const reading = (value: number): SheetReading => ({ sheet, grid: grid(value) }) as SheetReading;

test('what the pane itself writes is no change', () => {
  expect(changed(state(followed), 'own')).toEqual({ changed: [], later: null });
});

test('a sheet that was checked and is not followed is told to have changed', () => {
  expect(changed(state(), 'other')).toEqual({ changed: ['s1'], later: null });
  expect(changed(state(), 'other', 's2')).toEqual({ changed: [], later: null });
});

test.each<[string, Partial<PaneState>]>([
  ['checked along', followed],
  ['filled in', { page: 'filling', openForm: 's1#0' }],
  ['mended, and may be taken back', { mended: new Set(['s1']) }],
])('a sheet that is %s is checked once it is left alone', (_what, patch) => {
  expect(changed(state(patch), 'other')).toEqual({ changed: ['s1'], later: { check: ['s1'], look: [] } });
});

test('filling another form in follows only that one', () => {
  expect(changed(state({ page: 'filling', openForm: 's2#0' }), 'other').later).toBeNull();
});

test('where the host does not tell who changed a sheet, it is looked at first', () => {
  expect(changed(state(), 'unknown')).toEqual({ changed: [], later: { check: [], look: ['s1'] } });
  expect(changed(state(followed), 'unknown').later).toEqual({ check: ['s1'], look: ['s1'] });
  expect(looked(state(), succeed([reading(2)]))).toEqual(['s1']);
  expect(looked(state(), succeed([reading(1)]))).toEqual([]);
  // What cannot be read now may have been changed.
  expect(looked(state(), fail({ code: 'gone', what: 's1' }))).toEqual(['s1']);
});

test('a check that came meanwhile knows better', () => {
  expect(looked(state(), succeed([reading(2)]), state({ judged: [...judged] }))).toEqual([]);
});

test('what is due is checked quietly, and a sheet that is checked need not be looked at', () => {
  expect(due(state(), { check: ['s1'], look: ['s1'] })).toEqual([
    { kind: 'check', options: { which: ['s1'], isUpdate: true, isQuiet: true } },
  ]);
  expect(due(state(), { check: [], look: [] })).toEqual([]);
});

test.each<[string, Partial<PaneState>]>([
  ['something is under way', { busy: { label: 'busy.loading', done: 0, total: 0, sheet: '', canCancel: true } }],
  ['a check that nobody sees is under way', { checking: { which: ['s1'], isUpdate: true, isQuiet: true } }],
  ['a fix is being decided', { plan: {} as NonNullable<PaneState['plan']> }],
])('while %s, the sheets are waited for once more', (_what, patch) => {
  const sheets = { check: ['s1'], look: ['s2'] };
  expect(due(state(patch), sheets)).toMatchObject([{ kind: 'later', sheets }]);
});

test('a selected cell is known at once: while a layout is told it names the row of the headings', () => {
  const cell = { sheetId: 's1', address: { row: 3, column: 1 } };
  const selected = (before: PaneState) => watchStep(before, { type: 'selected', cell, isOwn: true });
  expect(selected(state())).toEqual({ state: { selected: cell }, effects: [{ kind: 'follow', cell, isOwn: true }] });
  expect(selected(state({ page: 'layout' }))).toEqual({
    state: { selected: cell },
    effects: [{ kind: 'point', cell }],
  });
});

test('whether the host tells of changes is known', () => {
  expect(watchStep(state(), { type: 'watching', isOn: true })).toEqual({ state: { hasWatch: true } });
});
