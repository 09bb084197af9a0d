import { DEFAULT_SETTINGS } from '../../../src/taskpane/settings';
import { initialState, type PaneState } from '../../../src/taskpane/state';
import { listStep, type ListEvent } from '../../../src/taskpane/steps/list';
import type { EntryView, FormView } from '../../../src/taskpane/views';

/** How one goes through what was found, without a pane and without a workbook. */

const cell = (row: number) => ({ sheetId: 's1', address: { row, column: 7 }, label: `H${row + 1}` });
const entry = (key: string, form: string, row: number): EntryView =>
  ({
    key,
    formKey: form,
    severity: 'error',
    rule: 'r',
    code: 'PE1',
    title: key,
    waits: false,
    remarks: [{ key: `${key}/1`, title: key, code: 'PE1', message: '', cells: [cell(row)], row: null }],
  }) as unknown as EntryView;
const [first, second, third] = [entry('a', 's1#0', 1), entry('b', 's1#0', 2), entry('c', 's1#1', 9)];
const form = (key: string, entries: readonly EntryView[]) => ({ key, entries, corner: cell(0) }) as FormView;

const start: PaneState = {
  ...initialState('zh-CN', DEFAULT_SETTINGS),
  view: {
    forms: [form('s1#0', [first, second]), form('s1#1', [third])],
    cross: [],
    missing: [],
    counts: { error: 3, warning: 0, info: 0 },
  },
};

/** What is in hand and what is shown in the sheet after each event. */
function walk(...events: readonly ListEvent[]): (readonly [string | null, string | null, string | null])[] {
  let state = start;
  return events.map((event) => {
    const step = listStep(state, event);
    state = { ...state, ...step.state };
    const [effect] = step.effects ?? [];
    return [
      state.current,
      state.openForm,
      effect?.kind === 'select' ? `H${effect.cell.address.row + 1}` : null,
    ] as const;
  });
}

test('on and on through the forms, around at the end, and back', () => {
  const next = { type: 'go', by: 1 } as const;
  expect(walk(next, next, next, next, { type: 'go', by: -1 })).toEqual([
    ['a/1', 's1#0', 'H2'],
    ['b/1', 's1#0', 'H3'],
    ['c/1', 's1#1', 'H10'],
    ['a/1', 's1#0', 'H2'],
    ['c/1', 's1#1', 'H10'],
  ]);
});

test('with none in hand it begins with the form that is open', () => {
  expect(walk({ type: 'open', form: 's1#1' }, { type: 'go', by: 1 })).toEqual([
    [null, 's1#1', 'H1'],
    ['c/1', 's1#1', 'H10'],
  ]);
});

test('a click shows the cell, a second one only closes the entry', () => {
  expect(walk({ type: 'activate', entry: second }, { type: 'activate', entry: second })).toEqual([
    ['b/1', null, 'H3'],
    ['b/1', null, null],
  ]);
});

test('back to the overview shows no sheet', () => {
  expect(walk({ type: 'open', form: null })).toEqual([[null, null, null]]);
});
