import { succeed, type Outcome, type SheetCounts, type SheetReading } from '../../workbook';
import { judgeForm, readSheet, type JudgedSheet } from '../engine/judge';
import { marksOf } from '../engine/marks';
import { reportOf } from '../engine/report';
import { formView, runView } from '../engine/view';
import { sinceThen } from '../since';
import { languageOf, type CheckOptions, type PaneState } from '../state';
import type { FormView } from '../views';
import { explainedAnew } from './explain';
import { heldBy } from './held';
import type { Effect, Step } from './types';

/** How a check goes: sheets are read, their forms judged piece by piece, shown, and marked. */
export type JudgeEvent =
  | { readonly type: 'begin'; readonly run: Run }
  | ({ readonly type: 'progress'; readonly run: Run } & Progress)
  | { readonly type: 'read'; readonly run: Run; readonly read: Outcome<readonly SheetReading[]> }
  | { readonly type: 'judged'; readonly run: Run; readonly result: Judged; readonly hasFunctions: boolean }
  | { readonly type: 'marked'; readonly run: Run; readonly done: Outcome<void>; readonly hasFunctions: boolean }
  | { readonly type: 'asked'; readonly run: Run; readonly isOn: Outcome<boolean> | null }
  | { readonly type: 'again'; readonly options: CheckOptions };

/** A check that is under way. */
export interface Run {
  /** Known by its identity: what comes of a check that is no longer the one under way is dropped. */
  readonly options: CheckOptions;
  /** The workbook's name in reports. */
  readonly file: string;
}

interface Progress {
  readonly label: 'busy.reading' | 'busy.judging';
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}

/** What was found, and the same in words. */
interface Judged {
  readonly judged: readonly JudgedSheet[];
  readonly views: readonly FormView[];
}

type JudgeStep = Step<JudgeEvent>;
type Of<Type extends JudgeEvent['type']> = JudgeEvent & { readonly type: Type };

export function judgeStep(state: PaneState, event: JudgeEvent): JudgeStep {
  if (event.type === 'again') return { effects: [{ kind: 'check', options: event.options }] };
  if (!isWanted(event.run)(state)) return {};
  switch (event.type) {
    case 'begin':
      return { effects: [gather(event.run)] };
    case 'progress':
      return { state: { busy: busyWith(event) } };
    case 'read':
      return read(state, event);
    case 'judged':
      return judged(state, event);
    case 'marked':
      return marked(state, event);
    case 'asked':
      return { state: { ...OVER, ...(event.isOn?.ok && !event.isOn.value ? { asksToStart: true } : {}) } };
  }
}

const OVER = { checking: null, busy: null } as const;

const isWanted =
  ({ options }: Run) =>
  ({ checking }: PaneState): boolean =>
    checking === options;

const busyWith = ({ label, done, total, sheet }: Progress): PaneState['busy'] => ({
  label,
  done,
  total,
  sheet,
  canCancel: true,
});

const gather = (run: Run): Effect<JudgeEvent> => ({
  kind: 'read',
  which: run.options.which,
  waits: run.options.isQuiet,
  isWanted: isWanted(run),
  progress: (done, total, { name }) => ({ type: 'progress', run, label: 'busy.reading', done, total, sheet: name }),
  then: (found) => ({ type: 'read', run, read: found }),
});

function read(state: PaneState, { run, read: found }: Of<'read'>): JudgeStep {
  if (found.ok) return { effects: [{ kind: 'work', work: judging(state, run, found.value), isWanted: isWanted(run) }] };
  if (run.options.isQuiet) return { state: OVER };
  const again = { type: 'again', options: run.options } as const;
  return { state: OVER, effects: [{ kind: 'fail', failure: found.failure, again }] };
}

/** Judges form by form, so that nothing stands still. */
function* judging(
  state: PaneState,
  run: Run,
  readings: readonly SheetReading[],
): Generator<JudgeEvent | undefined, JudgeEvent> {
  const { settings } = state;
  const sheets: JudgedSheet[] = [];
  const views: FormView[] = [];
  for (const [done, reading] of readings.entries()) {
    const { name } = reading.sheet;
    yield { type: 'progress', run, label: 'busy.judging', done, total: readings.length, sheet: name };
    const found = yield* readSheet(reading, settings);
    const audits: JudgedSheet['audits'][number][] = [];
    for (const index of found.forms.keys()) {
      yield;
      const audit = judgeForm(found, index, settings);
      if (audit) audits.push(audit);
    }
    const sheet: JudgedSheet = { ...found, audits };
    sheets.push(sheet);
    for (const index of audits.keys()) {
      yield;
      const view = formView(sheet, index, settings, languageOf(state));
      if (view) views.push(view);
    }
  }
  yield;
  return { type: 'judged', run, result: { judged: sheets, views }, hasFunctions: holdFunctions(readings) };
}

/** Whether formulas of the product are among what was read, by the names that people write. */
const holdFunctions = (readings: readonly SheetReading[]): boolean =>
  readings.some(({ grid }) =>
    grid.rows.some((row) => row.some((cell) => /(?<![\w.])PE\.[A-Z]+\(/iu.test(cell?.formula ?? ''))),
  );

function judged(state: PaneState, { run, result, hasFunctions }: Of<'judged'>): JudgeStep {
  const { isUpdate, isQuiet } = run.options;
  const before = new Set(state.judged.flatMap(({ sheet, audits }) => (audits.length > 0 ? [sheet.id] : [])));
  const all = isUpdate ? merged(state, result, isQuiet) : result;
  // A sheet without a form that nobody asked about is nothing to show.
  if (all.judged.length === 0 && isQuiet) return { state: OVER };
  // A sheet that has lost its form must lose its marks.
  const toMark = result.judged.filter(({ sheet, audits }) => audits.length > 0 || before.has(sheet.id));
  const then = (done: Outcome<void>) => ({ type: 'marked', run, done, hasFunctions }) as const;
  const counts: Effect<JudgeEvent> = { kind: 'counts', counts: countsOf(all.views) };
  const next = toMark.length > 0 ? marking(state, toMark, isQuiet, then) : marked(state, then(succeed(undefined)));
  return {
    state: { ...shown(state, all, run), ...next.state },
    effects: [counts, ...(next.effects ?? [])],
  };
}

const marking = (
  { settings: { markStyle, marksInfo } }: PaneState,
  sheets: readonly JudgedSheet[],
  waits: boolean,
  then: (done: Outcome<void>) => JudgeEvent,
): JudgeStep => ({
  effects: [
    {
      kind: 'mark',
      sheets: sheets.map(({ sheet }) => sheet.id),
      marks: marksOf(sheets, marksInfo),
      style: markStyle,
      waits,
      then,
    },
  ],
});

/**
 * Formulas of the product show #NAME? in a workbook opened anew until the add-in runs. Whether it starts with the
 * workbook is for a person to say, because whoever opens the file elsewhere is asked to trust it: asked once.
 */
function marked({ settings }: PaneState, { run, done, hasFunctions }: Of<'marked'>): JudgeStep {
  const { isQuiet } = run.options;
  const isToAsk = !isQuiet && hasFunctions && settings.startsWithWorkbook === null;
  // What was found stands all the same: a sheet that cannot be marked is a notice, no failed check.
  const failed: Effect<JudgeEvent>[] =
    done.ok || isQuiet ? [] : [{ kind: 'fail', failure: done.failure, again: null, doing: 'mark' }];
  if (!isToAsk) return { state: OVER, effects: failed };
  return { effects: [...failed, { kind: 'startup', then: (isOn) => ({ type: 'asked', run, isOn }) }] };
}

/** What was found, for the tabs of the sheets. */
function countsOf(forms: readonly FormView[]): ReadonlyMap<string, SheetCounts> {
  const counts = new Map<string, SheetCounts>();
  for (const { sheetId, counts: found } of forms) {
    const { error, warning } = counts.get(sheetId) ?? { error: 0, warning: 0 };
    counts.set(sheetId, { error: error + found.error, warning: warning + found.warning });
  }
  return counts;
}

/** The last run with these sheets in the place of what they were. */
function merged(state: PaneState, { judged: sheets, views }: Judged, isQuiet: boolean): Judged {
  const fresh = new Map(sheets.map((sheet) => [sheet.sheet.id, sheet]));
  const all = state.judged.map((sheet) => fresh.get(sheet.sheet.id) ?? sheet);
  for (const sheet of sheets) if (!all.includes(sheet) && !(isQuiet && sheet.audits.length === 0)) all.push(sheet);
  const old = state.view?.forms ?? [];
  return {
    judged: all,
    views: all.flatMap(({ sheet: { id } }) => (fresh.has(id) ? views : old).filter(({ sheetId }) => sheetId === id)),
  };
}

function shown(state: PaneState, { judged: sheets, views }: Judged, { options, file }: Run): Partial<PaneState> {
  const { which, isUpdate, isDecision } = options;
  const view = runView(sheets, reportOf(sheets, state.settings, file), views, languageOf(state));
  const checked = new Set(sheets.map(({ sheet }) => sheet.id));
  const fresh = Array.isArray(which) ? new Set<string>(which) : checked;
  const isStillThere = views.some(({ key }) => key === state.openForm);
  const kept = isUpdate && state.openForm !== null && isStillThere;
  return {
    judged: sheets,
    view,
    since: isDecision ? null : sinceThen(state.view, view),
    changed: new Set([...state.changed].filter((id) => !fresh.has(id))),
    ...(isUpdate ? { explanation: explainedAnew(state, sheets) } : {}),
    openForm: kept ? state.openForm : views.length === 1 ? (views[0]?.key ?? null) : null,
    ...(isUpdate ? {} : { toggled: new Map(), current: null }),
    ...(isTakenBack(state, sheets, fresh) ? { undo: null, notice: withoutUndo(state.notice) } : {}),
  };
}

/** Whether the cells of the last change hold something else by now: an undo of the host's own, or a person's edit. */
const isTakenBack = ({ undo }: PaneState, sheets: Judged['judged'], read: ReadonlySet<string>): boolean =>
  undo?.edits.some((edit, at) => read.has(edit.sheetId) && heldBy(sheets, edit) !== undo.after[at]) ?? false;

const withoutUndo = (notice: PaneState['notice']): PaneState['notice'] =>
  notice?.kind === 'done' && notice.canUndo ? null : notice;
