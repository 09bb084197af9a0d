import { fail, succeed, type SheetReading } from '../../../src/workbook';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/settings';
import { initialState, type PaneState } from '../../../src/taskpane/state';
import { explainStep, type ExplainEvent } from '../../../src/taskpane/steps/explain';
import type { Effect } from '../../../src/taskpane/steps/types';
import { FAULTY } from '../faulty';
import { formGrid } from '../../support/form-grid';

/** What is explained, and when a sheet is read for it, without a pane and without a workbook. */

const reading: SheetReading = { sheet: { id: 's1', name: '自评表', isHidden: false }, grid: formGrid(FAULTY).grid };
const at = (row: number) => ({ sheetId: 's1', address: { row, column: 7 } });
const SCORE = at(14);
const start = initialState('zh-CN', DEFAULT_SETTINGS);

function after(state: PaneState, event: ExplainEvent): { state: PaneState; effects: readonly Effect<ExplainEvent>[] } {
  const step = explainStep(state, event);
  return { state: { ...state, ...step.state }, effects: step.effects ?? [] };
}

/** Runs a step and all that it reads, from one reading of the sheet. */
function through(before: PaneState, event: ExplainEvent): PaneState {
  const { state, effects } = after(before, event);
  return effects.reduce((now, effect) => {
    if (effect.kind === 'read') return through(now, effect.then(succeed([reading])));
    if (effect.kind !== 'work') return now;
    let done = effect.work.next();
    while (!done.done) done = effect.work.next();
    return through(now, done.value);
  }, state);
}

test('asks the host where no selection was told of yet', () => {
  const { effects } = after(start, { type: 'ask' });
  expect(effects).toMatchObject([{ kind: 'selected' }]);
  const { state } = after(start, { type: 'told', cell: succeed(SCORE) });
  expect(state.selected).toBe(SCORE);
  expect(after(start, { type: 'told', cell: fail({ code: 'host-busy' }) }).effects).toMatchObject([
    { kind: 'fail', again: { type: 'ask' } },
  ]);
});

test('reads a sheet that was never checked only where somebody asks', () => {
  const asked = through({ ...start, selected: SCORE }, { type: 'ask' });
  expect(asked.explanation).toMatchObject({ cell: { label: 'H15' } });
  expect(after(start, { type: 'follow', cell: SCORE, isOwn: false }).effects).toEqual([]);
});

test('says that a cell is none that is computed, if it was asked about', () => {
  const title = { sheetId: 's1', address: { row: 0, column: 0 } };
  const state = through({ ...start, selected: title }, { type: 'ask' });
  expect(state).toMatchObject({ explanation: null, notice: { key: 'explain.none', data: { cell: 'A1' } } });
});

test('gives no answer about a cell that is no longer the selected one', () => {
  const { effects } = after({ ...start, selected: SCORE }, { type: 'ask' });
  const [effect] = effects;
  const event = effect?.kind === 'read' ? effect.then(succeed([reading])) : { type: 'ask' as const };
  expect(through({ ...start, selected: at(15) }, event).explanation).toBeNull();
});

test('what the pane selected itself is not explained', () => {
  const { state, effects } = after(start, { type: 'follow', cell: SCORE, isOwn: true });
  expect(state.selected).toBe(SCORE);
  expect(effects).toEqual([]);
});
