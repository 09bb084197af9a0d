import { read, type Grid } from '../../../src/form';
import { fail, succeed, type SheetReading } from '../../../src/workbook';
import { judgeForm, type JudgedSheet } from '../../../src/taskpane/engine/judge';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/settings';
import { initialState, type PaneState } from '../../../src/taskpane/state';
import { changeStep, type ChangeEvent } from '../../../src/taskpane/steps/change';
import type { Effect } from '../../../src/taskpane/steps/types';
import { formGrid } from '../../support/form-grid';
import { FAULTY } from '../faulty';

type Asked = Effect<ChangeEvent>;

const sheet = { id: 's1', name: '自评表', isHidden: false };
const before = formGrid(FAULTY).grid;
const reading = (grid: Grid): SheetReading => ({ sheet, grid });

function judgedOf(grid: Grid): JudgedSheet {
  const forms = read(grid).forms;
  const judged = { ...reading(grid), forms, candidates: [], audits: [] };
  return { ...judged, audits: forms.flatMap((_form, at) => judgeForm(judged, at, DEFAULT_SETTINGS) ?? []) };
}

const START: PaneState = { ...initialState('zh-CN', DEFAULT_SETTINGS), judged: [judgedOf(before)], openForm: 's1#0' };

/** The state after an event, and what is asked for. */
function after(state: PaneState, event: ChangeEvent): { readonly state: PaneState; readonly asked: readonly Asked[] } {
  const step = changeStep(state, event);
  return { state: { ...state, ...step.state }, asked: step.effects ?? [] };
}

/** The event that a piece of work ends with. */
function worked(effect: Asked | undefined): ChangeEvent {
  if (effect?.kind !== 'work') throw new Error('no work was asked for');
  for (;;) {
    const { done, value } = effect.work.next();
    if (done) return value;
  }
}

const asked = <Kind extends Asked['kind']>(effect: Asked | undefined, kind: Kind): Asked & { kind: Kind } => {
  if (effect?.kind !== kind) throw new Error(`${kind} was not asked for`);
  return effect as Asked & { kind: Kind };
};

/** All fixes previewed. */
function previewed(): PaneState {
  const { state, asked: effects } = after(START, { type: 'fixes' });
  return after(state, worked(effects[0])).state;
}

/** All fixes written to the sheet as it was. */
function written(): { readonly state: PaneState; readonly asked: readonly Asked[] } {
  const apply = after(previewed(), { type: 'apply' });
  const compared = after(apply.state, asked(apply.asked[0], 'read').then(succeed([reading(before)])));
  return after(compared.state, asked(compared.asked[0], 'write').then(succeed(undefined)));
}

describe('changes, step by step', () => {
  it('works out what the ticked fixes write before it shows it', () => {
    const first = after(START, { type: 'fixes' });
    expect(first.state.plan).toMatchObject({ kind: 'fixes', changes: null });
    expect(previewed().plan?.changes?.map(({ cell, after: text }) => `${cell.label} ${text}`)).toContain('H15 8');
  });

  it.each([{ type: 'fixes' }, { type: 'formulas', hasFunctions: true }] as const)(
    'judges what was changed since the check before it previews: %p',
    (event) => {
      const first = after({ ...START, changed: new Set(['s1', 'elsewhere']) }, event);
      expect(first.state.plan).toBeNull();
      const check = asked(first.asked[0], 'check');
      expect(check.options).toMatchObject({ which: ['s1'] });
      // Also where the check was in vain: what is written is compared once more.
      expect(after(first.state, check.then!).state.plan).toMatchObject({ kind: event.type });
    },
  );

  it('drops what was worked out for other ticks', () => {
    const first = after(START, { type: 'fixes' });
    const second = after(first.state, { type: 'tick', key: first.state.plan!.ticked[0]! });
    expect(after(second.state, worked(first.asked[0])).state.plan?.changes).toBeNull();
  });

  it('reads the sheet before it writes, and asks for nothing else', () => {
    const { state, asked: effects } = after(previewed(), { type: 'apply' });
    expect(state.busy).toMatchObject({ label: 'busy.writing' });
    expect(effects).toMatchObject([{ kind: 'read', which: ['s1'] }]);
  });

  it('writes nothing where the sheet is no longer what was previewed', () => {
    const { state, asked: effects } = after(previewed(), { type: 'apply' });
    const rows = before.rows.map((row, at) => (at === 14 ? row.map(() => null) : row));
    const next = after(state, asked(effects[0], 'read').then(succeed([reading({ ...before, rows })])));
    expect(next.asked).toMatchObject([{ kind: 'check', then: { type: 'stale' } }]);
    expect(next.state.plan).toBeNull();
  });

  it('shows the first cell, judges again, and knows the way back', () => {
    const { state, asked: effects } = written();
    expect(effects.map(({ kind }) => kind)).toEqual(['select', 'check']);
    expect([...state.mended]).toEqual(['s1']);
    const last = after(state, asked(effects[1], 'check').then!);
    expect(last.state.undo?.edits).toContainEqual({ sheetId: 's1', address: { row: 14, column: 7 }, value: 9 });
    expect(last.state.notice).toMatchObject({ key: 'changes.done', canUndo: true });
  });

  it('takes back what it wrote', () => {
    const { state, asked: effects } = written();
    const known = after(state, asked(effects[1], 'check').then!).state;
    const undo = after(known, { type: 'undo' });
    const found = after(undo.state, asked(undo.asked[0], 'read').then(succeed([reading(before)])));
    const write = asked(found.asked[0], 'write');
    expect(write.edits).toEqual(known.undo?.edits);
    expect(after(found.state, write.then(succeed(undefined))).state).toMatchObject({
      undo: null,
      notice: { key: 'undo.done' },
    });
  });

  it('takes nothing back where somebody has changed its cells since', () => {
    const { state, asked: effects } = written();
    const known = after(state, asked(effects[1], 'check').then!).state;
    const undo = after(known, { type: 'undo' });
    const rows = before.rows.map((row, at) => (at === 14 ? row.map(() => ({ value: 1 })) : row));
    const found = after(undo.state, asked(undo.asked[0], 'read').then(succeed([reading({ ...before, rows })])));
    expect(found.asked.map(({ kind }) => kind)).toEqual(['check']);
    expect(found.state.notice).toMatchObject({ key: 'undo.changed' });
  });

  it('keeps the preview for another try where the sheet is protected', () => {
    const apply = after(previewed(), { type: 'apply' });
    const compared = after(apply.state, asked(apply.asked[0], 'read').then(succeed([reading(before)])));
    const failed = after(
      compared.state,
      asked(compared.asked[0], 'write').then(fail({ code: 'protected', sheet: '自评表' })),
    );
    expect(failed.state.plan).not.toBeNull();
    expect(failed.asked).toMatchObject([{ kind: 'fail', again: { type: 'apply' } }]);
  });
});
