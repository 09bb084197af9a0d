import type { Grid } from '../../../src/form';
import { DEFAULT_SETTINGS, type PaneSettings } from '../../../src/taskpane/settings';
import { initialState, type CheckOptions, type PaneState } from '../../../src/taskpane/state';
import { judgeStep, type JudgeEvent } from '../../../src/taskpane/steps/judge';
import { heldBy } from '../../../src/taskpane/steps/held';
import type { Effect } from '../../../src/taskpane/steps/types';
import { fail, succeed, type SheetReading } from '../../../src/workbook';
import { formGrid } from '../../support/form-grid';
import { FAULTY } from '../faulty';

/** How a check goes, event by event: no pane, no workbook, no clock. */

const failure = { code: 'protected', sheet: '自评表' } as const;
const asked: CheckOptions = { which: 'active', isUpdate: false, isQuiet: false };
const quiet: CheckOptions = { which: ['s1'], isUpdate: true, isQuiet: true };
const again: CheckOptions = { which: ['s1'], isUpdate: true, isQuiet: false };
const faulty = formGrid(FAULTY).grid;
const sound = formGrid({}).grid;
const nothing: Grid = { top: 0, left: 0, rows: [] };
const reading = (grid: Grid, id = 's1'): SheetReading => ({ sheet: { id, name: `表${id}`, isHidden: false }, grid });
const withFunction: Grid = {
  ...nothing,
  rows: [...faulty.rows, [{ value: 8, formula: '=pe.score(1,2,3)' }]],
};

type Asked = Effect<JudgeEvent>;
const find = <Kind extends Asked['kind']>(effects: readonly Asked[], kind: Kind): Asked & { kind: Kind } => {
  const found = effects.find((one) => one.kind === kind);
  if (!found) throw new Error(`${kind} was not asked for`);
  return found as Asked & { kind: Kind };
};

/** A check, played with what the workbook answers. */
class Check {
  asked: readonly Asked[] = [];
  readonly told: PaneState['busy'][] = [];
  readonly run: { readonly options: CheckOptions; readonly file: string };
  constructor(
    options: CheckOptions,
    public state: PaneState = initialState('zh-CN', DEFAULT_SETTINGS),
  ) {
    this.run = { options: { ...options }, file: '' };
    this.state = { ...state, checking: this.run.options };
  }

  happen(event: JudgeEvent): this {
    const { state, effects = [] } = judgeStep(this.state, event);
    this.state = { ...this.state, ...state };
    this.asked = effects;
    return this;
  }

  begin(): this {
    return this.happen({ type: 'begin', run: this.run });
  }

  read(...readings: readonly SheetReading[]): this {
    return this.happen(find(this.asked, 'read').then(succeed(readings)));
  }

  /** Does the work that was asked for. */
  work(): this {
    const { work } = find(this.asked, 'work');
    for (;;) {
      const { done, value } = work.next();
      if (done) return this.happen(value);
      if (value) this.told.push(this.happen(value).state.busy);
    }
  }

  /** Reads and judges. */
  judge(...readings: readonly SheetReading[]): this {
    return this.begin()
      .read(...readings)
      .work();
  }

  mark(done: ReturnType<typeof fail> | ReturnType<typeof succeed<undefined>> = succeed(undefined)): this {
    return this.happen(find(this.asked, 'mark').then(done));
  }
}

const checked = (...readings: readonly SheetReading[]): PaneState => new Check(asked).judge(...readings).mark().state;

test('reads what was asked for, tells how far it is, judges, shows and marks', () => {
  const check = new Check(asked).begin();
  const read = find(check.asked, 'read');
  expect(read).toMatchObject({ which: 'active', waits: false });
  check.happen(read.progress!(0, 2, reading(faulty).sheet));
  expect(check.state.busy).toMatchObject({ label: 'busy.reading', done: 0, total: 2, sheet: '表s1', canCancel: true });
  check.happen(read.then(succeed([reading(faulty), reading(faulty, 's2')]))).work();
  expect(check.told).toMatchObject([
    { label: 'busy.judging', done: 0, total: 2, sheet: '表s1' },
    { label: 'busy.judging', done: 1, total: 2, sheet: '表s2' },
  ]);
  expect(check.state.view?.forms).toHaveLength(2);
  expect(check.state.openForm).toBeNull();
  expect(check.asked.map(({ kind }) => kind)).toEqual(['counts', 'mark']);
  expect([...find(check.asked, 'counts').counts.keys()]).toEqual(['s1', 's2']);
  expect(find(check.asked, 'mark')).toMatchObject({ sheets: ['s1', 's2'], waits: false });
  expect(find(check.asked, 'mark').marks.length).toBeGreaterThan(0);
  // It is under way until the marks are there.
  expect(check.state.checking).toBe(check.run.options);
  expect(check.mark().state).toMatchObject({ checking: null, busy: null });
});

test('one form is opened at once', () => {
  expect(checked(reading(faulty)).openForm).toBe('s1#0');
});

test.each<[string, (check: Check) => JudgeEvent]>([
  ['is not begun', ({ run }) => ({ type: 'begin', run })],
  ['does not tell', ({ run }) => ({ type: 'progress', run, label: 'busy.reading', done: 0, total: 1, sheet: '表' })],
  ['drops what was read', (check) => find(check.asked, 'read').then(succeed([reading(faulty)]))],
  ['drops what failed', (check) => find(check.asked, 'read').then(fail(failure))],
])('a check that is no longer under way %s', (_what, event) => {
  const check = new Check(asked).begin();
  const late = event(check);
  // Another that asks for the same is another.
  const state = { ...check.state, checking: { ...asked } };
  expect(judgeStep(state, late)).toEqual({});
  expect(judgeStep({ ...state, checking: null }, late)).toEqual({});
});

test('the host and the work are let go of once the check is not wanted', () => {
  const check = new Check(asked).begin();
  const isWanted = find(check.asked, 'read').isWanted!;
  expect([isWanted(check.state), isWanted({ ...check.state, checking: null })]).toEqual([true, false]);
  const work = find(check.read(reading(faulty)).asked, 'work').isWanted!;
  expect([work(check.state), work({ ...check.state, checking: { ...asked } })]).toEqual([true, false]);
});

test('a sheet that cannot be read is told and may be tried again; nobody hears of it who did not ask', () => {
  const loud = new Check(asked).begin();
  loud.happen(find(loud.asked, 'read').then(fail(failure)));
  expect(loud.state.checking).toBeNull();
  const [effect] = loud.asked;
  if (effect?.kind !== 'fail' || !effect.again) throw new Error('it cannot be tried again');
  expect(effect.failure).toEqual(failure);
  expect(judgeStep(loud.state, effect.again).effects).toEqual([{ kind: 'check', options: asked }]);
  const unseen = new Check(quiet).begin();
  expect(find(unseen.asked, 'read').waits).toBe(true);
  unseen.happen(find(unseen.asked, 'read').then(fail(failure)));
  expect([unseen.state.checking, unseen.asked]).toEqual([null, []]);
});

test('what was found stands where a sheet cannot be marked: that is told of, if somebody asked', () => {
  const loud = new Check(asked).judge(reading(faulty)).mark(fail(failure));
  expect(loud.asked).toEqual([{ kind: 'fail', failure, again: null, doing: 'mark' }]);
  expect(loud.state.view?.forms).toHaveLength(1);
  expect(new Check(quiet).judge(reading(faulty)).mark(fail(failure)).asked).toEqual([]);
});

describe('a check of some sheets again', () => {
  const before = checked(reading(faulty), reading(faulty, 's2'));

  it('puts them in the place of what they were', () => {
    const changed = new Set(['s1', 's2']);
    const { state } = new Check(again, { ...before, changed, openForm: 's2#0' }).judge(reading(sound)).mark();
    expect(state.judged.map(({ sheet }) => sheet.id)).toEqual(['s1', 's2']);
    expect(state.view?.forms.map(({ counts }) => counts.error > 0)).toEqual([false, true]);
    expect([...state.changed]).toEqual(['s2']);
    expect(state.openForm).toBe('s2#0');
    expect(state.since?.mended).toBeGreaterThan(0);
  });

  it('takes the marks of a sheet that has lost its form, and then the form', () => {
    const check = new Check(again, before).judge(reading(nothing));
    expect(find(check.asked, 'mark')).toMatchObject({ sheets: ['s1'], marks: [] });
    expect(check.state.view?.forms.map(({ sheetId }) => sheetId)).toEqual(['s2']);
  });

  it('offers to take a change back only while its cells hold what it wrote', () => {
    const edit = { sheetId: 's1', address: { row: 14, column: 7 }, value: 1 };
    const notice: PaneState['notice'] = { kind: 'done', key: 'undo.done', data: {}, canUndo: true };
    const undo = (grid: Grid): PaneState['undo'] => ({ edits: [edit], after: [heldBy([reading(grid)], edit)] });
    const stands = new Check(quiet, { ...before, undo: undo(sound), notice }).judge(reading(sound)).state;
    expect([stands.undo, stands.notice]).toEqual([undo(sound), notice]);
    const gone = new Check(quiet, { ...before, undo: { edits: [edit], after: ['"?"'] }, notice }).judge(reading(sound));
    expect([gone.state.undo, gone.state.notice]).toEqual([null, null]);
    // Of a sheet that was not read nobody can tell.
    const elsewhere = { ...quiet, which: ['s2'] };
    const unread = new Check(elsewhere, { ...before, undo: { edits: [edit], after: ['"?"'] }, notice });
    expect(unread.judge(reading(sound, 's2')).state.notice).toBe(notice);
  });

  it('compares nothing after a decision', () => {
    const check = new Check({ ...again, isDecision: true }, before).judge(reading(sound));
    expect(check.state.since).toBeNull();
  });

  it('says the explanation in view anew', () => {
    const cell = { sheetId: 's1', address: { row: 14, column: 7 }, label: 'H15' };
    const explanation = { cell } as PaneState['explanation'];
    expect(new Check(again, { ...before, explanation }).judge(reading(faulty)).state.explanation).toMatchObject({
      cell: { label: 'H15' },
      subject: expect.any(String) as unknown,
    });
    expect(new Check(again, { ...before, explanation }).judge(reading(nothing)).state.explanation).toBeNull();
  });
});

test('a sheet without a form that nobody asked about is nothing to show', () => {
  const check = new Check(quiet).judge(reading(nothing));
  expect(check.asked).toEqual([]);
  expect(check.state).toMatchObject({ view: null, checking: null, busy: null });
  // Who asked is told, and there is nothing to mark.
  const loud = new Check(asked).judge(reading(nothing));
  expect(loud.asked.map(({ kind }) => kind)).toEqual(['counts']);
  expect(loud.state).toMatchObject({ view: { forms: [] }, checking: null });
});

describe('whether the product is to start with the workbook', () => {
  const marked = (grid: Grid, settings: Partial<PaneSettings> = {}, options = asked): Check =>
    new Check(options, initialState('zh-CN', { ...DEFAULT_SETTINGS, ...settings })).judge(reading(grid)).mark();

  it('is asked where formulas of the product are in it and the host does not start it yet', () => {
    const check = marked(withFunction);
    const { then } = find(check.asked, 'startup');
    expect(judgeStep(check.state, then(succeed(false))).state).toMatchObject({ asksToStart: true, checking: null });
    for (const isOn of [succeed(true), fail(failure), null]) {
      expect(judgeStep(check.state, then(isOn)).state).toEqual({ checking: null, busy: null });
    }
  });

  it.each([
    ['without such formulas', marked(faulty)],
    ['once a person has said', marked(withFunction, { startsWithWorkbook: false })],
    ['where nobody asked for the check', marked(withFunction, {}, quiet)],
  ])('is not asked %s', (_where, check) => {
    expect(check.asked).toEqual([]);
    expect(check.state.checking).toBeNull();
  });
});
