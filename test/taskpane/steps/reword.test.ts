import type { JudgedSheet } from '../../../src/taskpane/engine';
import { judgeForm } from '../../../src/taskpane/engine/judge';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/settings';
import { initialState, type PaneState } from '../../../src/taskpane/state';
import { rewordStep, type RewordEvent } from '../../../src/taskpane/steps/reword';
import { read } from '../../../src/form';
import { formGrid } from '../../support/form-grid';
import { FAULTY } from '../faulty';

/** What was found, said anew: nothing is read or judged for it. */

const event = { type: 'reword', file: '', hasFunctions: false } as const;
const { grid } = formGrid(FAULTY);
const { forms } = read(grid);
const found = { sheet: { id: 's1', name: '表', isHidden: false }, grid, forms, candidates: [], audits: [] };
const judged: readonly JudgedSheet[] = [
  { ...found, audits: forms.flatMap((_form, at) => judgeForm(found, at, DEFAULT_SETTINGS) ?? []) },
];
const state = (patch: Partial<PaneState> = {}): PaneState => ({
  ...initialState('zh-CN', DEFAULT_SETTINGS),
  judged,
  ...patch,
});

function worded(before: PaneState): RewordEvent {
  const [effect] = rewordStep(before, event).effects ?? [];
  if (effect?.kind !== 'work') throw new Error('nothing is worded');
  for (;;) {
    const { done, value } = effect.work.next();
    if (done) return value;
  }
}

test('says it in the language of now', () => {
  const titles = (before: PaneState): string[] =>
    rewordStep(before, worded(before)).state?.view?.forms[0]?.entries.map(({ title }) => title) ?? [];
  const chinese = titles(state());
  const english = titles(state({ hostLanguage: 'en-US' }));
  expect(chinese.length).toBeGreaterThan(0);
  expect(english).toHaveLength(chinese.length);
  expect(english.join()).toMatch(/^[\x20-\x7e–—’“”×≥≤]+$/u);
  expect(chinese.join()).not.toMatch(/[a-z]{3}/u);
});

test('is dropped where a check came meanwhile, which has said it all', () => {
  expect(rewordStep(state({ judged: [...judged] }), worded(state()))).toEqual({});
});

test('is dropped where another language was chosen meanwhile, in which it is being said', () => {
  expect(rewordStep(state({ hostLanguage: 'en-US' }), worded(state()))).toEqual({});
});

test('before the first check there is nothing to say', () => {
  expect(rewordStep(state({ judged: [] }), event)).toEqual({});
});
