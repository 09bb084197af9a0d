import type { Outcome, SheetEdit, SheetReading } from '../../workbook';
import { changesOf, fixEdits, fixOption, fixOptions } from '../engine/fixes';
import { formulaPlan } from '../engine/formulas';
import type { JudgedSheet } from '../engine/judge';
import { findByKey, formKey } from '../engine/keys';
import { toA1 } from '../../audit';
import { cellOf, heldBy, inverseOf, isSameGrid } from './held';
import { languageOf, type PaneState, type Undo } from '../state';
import type { ChangeOption, ChangePlan } from '../views';
import type { Step } from './types';
import { WRITING } from './writing';

type Read = Outcome<readonly SheetReading[]>;

interface Preview {
  /** What was changed since the last check has been judged anew. */
  readonly isFresh?: true;
}

/** What can happen around changes of cells: they are previewed, ticked, written, taken back. */
export type ChangeEvent =
  | (Preview & { readonly type: 'fix'; readonly key: string })
  | (Preview & { readonly type: 'fixes' })
  | (Preview & { readonly type: 'formulas'; readonly hasFunctions: boolean })
  | { readonly type: 'tick'; readonly key: string }
  /** What the ticked fixes write is worked out. */
  | {
      readonly type: 'worked';
      readonly ticked: readonly string[];
      readonly edits: readonly SheetEdit[];
      readonly left: number;
    }
  | { readonly type: 'apply' }
  /** A value is chosen for a blank cell: it is written at once. */
  | { readonly type: 'choose'; readonly edit: SheetEdit }
  | { readonly type: 'chosen'; readonly edit: SheetEdit; readonly now: Read }
  | { readonly type: 'compared'; readonly edits: readonly SheetEdit[]; readonly now: Read }
  | {
      readonly type: 'written';
      readonly edits: readonly SheetEdit[];
      readonly inverse: readonly SheetEdit[];
      readonly done: Outcome<void>;
      /** What trying once more begins with. */
      readonly again: ChangeEvent;
    }
  | { readonly type: 'judged'; readonly inverse: readonly SheetEdit[] }
  | { readonly type: 'stale' }
  | { readonly type: 'undo' }
  | { readonly type: 'found'; readonly undo: Undo; readonly now: Read }
  | { readonly type: 'undone'; readonly undo: Undo; readonly isChanged: boolean; readonly done: Outcome<void> };

type ChangeStep = Step<ChangeEvent>;
type Of<Type extends ChangeEvent['type']> = ChangeEvent & { readonly type: Type };

/** Nothing is written that was not previewed, nor where the sheet is no longer what the preview rests on. */
export function changeStep(state: PaneState, event: ChangeEvent): ChangeStep {
  switch (event.type) {
    case 'fix':
    case 'fixes':
    case 'formulas':
      return event.isFresh ? preview(state, event) : refreshed(state, event);
    case 'tick':
      return tick(state, event.key);
    case 'worked':
      return worked(state, event);
    case 'apply':
      return apply(state);
    case 'choose':
      return choose(event.edit);
    case 'chosen':
      return chosen(state, event);
    case 'compared':
      return compared(state, event);
    case 'written':
      return written(state, event);
    case 'judged':
      return judged(state, event.inverse);
    case 'stale':
      return { state: { notice: { kind: 'done', key: 'changes.stale', data: {} } } };
    case 'undo':
      return undo(state);
    case 'found':
      return found(event);
    case 'undone':
      return undone(event);
  }
}

/** A preview of what was changed since the last check would promise what is not written: it is judged anew first. */
function refreshed(state: PaneState, event: Of<'fix' | 'fixes' | 'formulas'>): ChangeStep {
  const which = state.judged.flatMap(({ sheet: { id } }) => (state.changed.has(id) ? [id] : []));
  if (which.length === 0) return preview(state, event);
  return { effects: [{ kind: 'check', options: again(which), then: { ...event, isFresh: true } }] };
}

function preview(state: PaneState, event: Of<'fix' | 'fixes' | 'formulas'>): ChangeStep {
  switch (event.type) {
    case 'fix':
      return oneFix(state, event.key);
    case 'fixes':
      return allFixes(state);
    case 'formulas':
      return formulas(state, event.hasFunctions);
  }
}

function oneFix(state: PaneState, key: string): ChangeStep {
  const placed = findByKey(state.judged, key);
  if (!placed?.finding.fix) return {};
  return plan(state, 'fix', [fixOption(key, placed.finding, languageOf(state))], [key]);
}

function allFixes(state: PaneState): ChangeStep {
  const forms = formsInView(state);
  const options = forms.flatMap(({ sheet, index }) =>
    fixOptions(sheet, index, languageOf(state)).map((one) => inSheet(one, sheet, forms.length)),
  );
  const safe = options.filter(({ isSafe }) => isSafe).map(({ key }) => key);
  return plan(state, 'fixes', options, safe);
}

/** Shows fixes with what they will write: they are applied in memory first, each to what the ones before it left. */
function plan(
  { judged: sheets, settings }: PaneState,
  kind: 'fix' | 'fixes',
  options: readonly ChangeOption[],
  ticked: readonly string[],
): ChangeStep {
  return {
    state: { plan: { kind, options, ticked, edits: [], changes: null, left: 0, kept: 0 } },
    effects: [{ kind: 'work', work: workOut(sheets, ticked, settings) }],
  };
}

function* workOut(
  sheets: readonly JudgedSheet[],
  ticked: readonly string[],
  settings: PaneState['settings'],
): Generator<undefined, ChangeEvent> {
  return { type: 'worked', ticked, ...(yield* fixEdits(sheets, ticked, settings)) };
}

/** Another tick may have come meanwhile, or the preview have been closed. */
function worked({ plan: now, judged: sheets }: PaneState, { ticked, edits, left }: Of<'worked'>): ChangeStep {
  if (now?.changes !== null || now.ticked !== ticked) return {};
  return { state: { plan: { ...now, edits, left, changes: changesOf(sheets, edits) } } };
}

function formulas(state: PaneState, hasFunctions: boolean): ChangeStep {
  const found = formulasOf(state, hasFunctions);
  return { state: { plan: { ...found, ticked: found.options.map(({ key }) => key) } } };
}

function formulasOf(state: PaneState, hasFunctions: boolean): ChangePlan {
  const forms = formsInView(state);
  const plans = forms.flatMap(({ sheet, index }) => {
    const one = formulaPlan(sheet, index, state.settings, hasFunctions, languageOf(state));
    return one ? [{ ...one, options: one.options.map((option) => inSheet(option, sheet, forms.length)) }] : [];
  });
  return {
    kind: 'formulas',
    options: plans.flatMap(({ options }) => options),
    ticked: [],
    edits: plans.flatMap(({ edits }) => edits),
    changes: plans.flatMap(({ changes }) => changes ?? []),
    left: 0,
    kept: plans.reduce((sum, { kept }) => sum + kept, 0),
  };
}

/** A preview in the words of now; what is ticked stays ticked. */
export function rewordPlan(state: PaneState, before: ChangePlan, hasFunctions: boolean): ChangePlan {
  if (before.kind === 'formulas') return { ...formulasOf(state, hasFunctions), ticked: before.ticked };
  const options = before.options.map((option) => {
    const placed = findByKey(state.judged, option.key);
    const worded = placed && fixOption(option.key, placed.finding, languageOf(state));
    return worded ? { ...worded, label: option.label } : option;
  });
  return { ...before, options };
}

/** Ticks an option of a list, or takes the tick away. */
function tick(state: PaneState, key: string): ChangeStep {
  const { plan: before } = state;
  if (!before) return {};
  const isTicked = before.ticked.includes(key);
  const ticked = isTicked ? before.ticked.filter((one) => one !== key) : [...before.ticked, key];
  if (before.kind === 'formulas') return { state: { plan: { ...before, ticked } } };
  return plan(state, before.kind, before.options, ticked);
}

/** Not every host tells of changes: what the preview rests on is compared with what is there now. */
function apply({ plan: before }: PaneState): ChangeStep {
  if (!before) return {};
  const isTicked = ({ sheetId, address }: SheetEdit): boolean => before.ticked.includes(`${sheetId}!${toA1(address)}`);
  const edits = before.kind === 'formulas' ? before.edits.filter(isTicked) : before.edits;
  return {
    state: { busy: WRITING },
    effects: [{ kind: 'read', which: sheetsOf(edits), then: (now) => ({ type: 'compared', edits, now }) }],
  };
}

function compared(state: PaneState, { edits, now }: Of<'compared'>): ChangeStep {
  if (!now.ok) return { effects: [{ kind: 'fail', failure: now.failure, again: { type: 'apply' }, doing: 'write' }] };
  const isOther = now.value.some(({ sheet, grid }) => {
    const known = state.judged.find((one) => one.sheet.id === sheet.id);
    return !known || !isSameGrid(known.grid, grid);
  });
  return isOther ? stale(edits) : writing(state, edits, now.value, { type: 'apply' });
}

/** What was to be written rests on what is no longer there: nothing is, and the sheets are judged anew. */
const stale = (edits: readonly SheetEdit[]): ChangeStep => ({
  state: { plan: null, busy: null },
  effects: [{ kind: 'check', options: again(sheetsOf(edits)), then: { type: 'stale' } }],
});

const choose = (edit: SheetEdit): ChangeStep => ({
  state: { busy: WRITING },
  effects: [{ kind: 'read', which: [edit.sheetId], then: (now) => ({ type: 'chosen', edit, now }) }],
});

/** Somebody may have filled the cell meanwhile. */
function chosen(state: PaneState, { edit, now }: Of<'chosen'>): ChangeStep {
  const retry = { type: 'choose', edit } as const;
  if (!now.ok) return { effects: [{ kind: 'fail', failure: now.failure, again: retry, doing: 'write' }] };
  const { value = null, formula } = cellOf(now.value, edit) ?? {};
  const isBlank = formula === undefined && (value === null || value === '');
  return isBlank ? writing(state, [edit], now.value, retry) : stale([edit]);
}

function writing(
  state: PaneState,
  edits: readonly SheetEdit[],
  now: readonly SheetReading[],
  retry: ChangeEvent,
): ChangeStep {
  const inverse = inverseOf(now, edits);
  const then = (done: Outcome<void>): ChangeEvent => ({ type: 'written', edits, inverse, done, again: retry });
  // A change of these sheets, also by an undo of the host, is judged at once from now on.
  const mended = new Set([...state.mended, ...sheetsOf(edits)]);
  if (edits.length === 0) return changeStep(state, then({ ok: true, value: undefined }));
  return { state: { mended }, effects: [{ kind: 'write', edits, then }] };
}

/** Shows what was changed and judges it anew; until somebody changes those cells it can be taken back. */
function written(state: PaneState, { edits, inverse, done, again: retry }: Of<'written'>): ChangeStep {
  // The preview stays for another try.
  if (!done.ok) return { effects: [{ kind: 'fail', failure: done.failure, again: retry, doing: 'write' }] };
  const left = state.plan?.left ?? 0;
  const words = left > 0 ? ('changes.left' as const) : ('changes.done' as const);
  const notice = { kind: 'done', key: words, data: { count: left > 0 ? left : edits.length } } as const;
  const [first] = edits;
  if (!first) return { state: { plan: null, undo: null, notice, busy: null } };
  return {
    state: { plan: null, undo: null, notice },
    effects: [
      { kind: 'select', cell: first },
      { kind: 'check', options: again(sheetsOf(edits)), then: { type: 'judged', inverse } },
    ],
  };
}

const judged = ({ judged: sheets, notice }: PaneState, inverse: readonly SheetEdit[]): ChangeStep => ({
  state: {
    undo: { edits: inverse, after: inverse.map((edit) => heldBy(sheets, edit)) },
    ...(notice?.kind === 'done' ? { notice: { ...notice, canUndo: true } } : {}),
  },
});

/** Takes the last change of ours back, unless somebody has changed its cells since. */
function undo({ undo: last }: PaneState): ChangeStep {
  if (!last) return {};
  return {
    state: { busy: WRITING },
    effects: [{ kind: 'read', which: sheetsOf(last.edits), then: (now) => ({ type: 'found', undo: last, now }) }],
  };
}

function found({ undo: last, now }: Of<'found'>): ChangeStep {
  if (!now.ok) return { effects: [{ kind: 'fail', failure: now.failure, again: { type: 'undo' }, doing: 'undo' }] };
  const { edits, after } = last;
  if (edits.some((edit, at) => heldBy(now.value, edit) !== after[at])) {
    return undone({ type: 'undone', undo: last, isChanged: true, done: { ok: true, value: undefined } });
  }
  const then = (done: Outcome<void>): ChangeEvent => ({ type: 'undone', undo: last, isChanged: false, done });
  return { effects: [{ kind: 'write', edits, then }] };
}

function undone({ undo: { edits }, isChanged, done }: Of<'undone'>): ChangeStep {
  if (!done.ok) return { effects: [{ kind: 'fail', failure: done.failure, again: { type: 'undo' }, doing: 'undo' }] };
  const key = isChanged ? 'undo.changed' : 'undo.done';
  return {
    state: { undo: null, notice: { kind: 'done', key, data: { count: edits.length } } },
    effects: [{ kind: 'check', options: again(sheetsOf(edits)) }],
  };
}

const again = (which: readonly string[]) => ({ which, isUpdate: true, isQuiet: false }) as const;
const sheetsOf = (edits: readonly SheetEdit[]): string[] => [...new Set(edits.map(({ sheetId }) => sheetId))];

/** In a list over several forms a cell is known by its sheet as well. */
const inSheet = (option: ChangeOption, { sheet }: JudgedSheet, forms: number): ChangeOption =>
  forms > 1 ? { ...option, label: `${sheet.name}!${option.label}` } : option;

/** The open form, or all of them where the overview is shown. */
function formsInView({ judged: sheets, openForm }: PaneState): { sheet: JudgedSheet; index: number }[] {
  return sheets.flatMap((sheet) =>
    sheet.audits.flatMap((_audit, index) =>
      openForm === null || openForm === formKey(sheet.sheet.id, index) ? [{ sheet, index }] : [],
    ),
  );
}
