import type { ColumnHint } from '../../audit';
import type { Outcome, SheetCell, SheetReading } from '../../workbook';
import { headingRow, hintOf, layoutDraft } from '../engine/layout';
import { isOfSheet, type SheetLayout } from '../../report/traces';
import type { LayoutDraft, PaneState } from '../state';
import type { Step } from './types';

/** What can happen while a person tells how a form is laid out. */
export type LayoutEvent =
  | { readonly type: 'open' }
  | { readonly type: 'read'; readonly row: number | null; readonly read: Outcome<readonly SheetReading[]> }
  /** A cell was selected in the sheet: its row is the one. */
  | { readonly type: 'point'; readonly cell: SheetCell }
  | { readonly type: 'row'; readonly row: number | null }
  | { readonly type: 'name'; readonly column: number; readonly field: ColumnHint['field'] | null }
  | { readonly type: 'keep' }
  | { readonly type: 'remove'; readonly layout: SheetLayout }
  | { readonly type: 'kept'; readonly isRemoval: boolean; readonly done: Outcome<unknown> };

type LayoutStep = Step<LayoutEvent>;

/** Telling a layout: the heading row is pointed at, its columns are named, and what is then read is shown as one goes. */
export function layoutStep(state: PaneState, event: LayoutEvent): LayoutStep {
  switch (event.type) {
    case 'open':
      return read(whichSheet(state), null);
    case 'read':
      return opened(state, event);
    case 'point':
      return pointed(state, event.cell);
    case 'row':
      return drawn(state, { row: event.row, told: null });
    case 'name':
      return named(state, event);
    case 'keep':
      return keep(state);
    case 'remove':
      return save(state, without(state.settings.layouts, event.layout), true);
    case 'kept':
      return kept(state, event);
  }
}

/** The sheet of the form that is open, or of the only one that was looked at; else the one in view. */
function whichSheet({ view, openForm, judged }: PaneState): 'active' | readonly string[] {
  const form = view?.forms.find(({ key }) => key === openForm);
  const [only] = judged.length === 1 ? judged : [];
  const id = form?.sheetId ?? only?.sheet.id;
  return id === undefined ? 'active' : [id];
}

const read = (which: 'active' | readonly string[], row: number | null): LayoutStep => ({
  state: { busy: { label: 'busy.loading', done: 0, total: 0, sheet: '', canCancel: false } },
  effects: [{ kind: 'read', which, then: (outcome) => ({ type: 'read', row, read: outcome }) }],
});

function opened(state: PaneState, { read: outcome, row }: LayoutEvent & { type: 'read' }): LayoutStep {
  if (!outcome.ok) return { effects: [{ kind: 'fail', failure: outcome.failure, again: { type: 'open' } }] };
  const [reading] = outcome.value;
  if (!reading) return { state: { busy: null } };
  const { selected } = state;
  const inSheet = selected?.sheetId === reading.sheet.id ? selected.address.row : null;
  const at = row ?? headingRow(reading, inSheet, state.settings) ?? inSheet;
  const layout = layoutDraft(reading, { row: at, told: null }, state.settings);
  return { state: { busy: null, page: 'layout', plan: null, ignoring: null, notice: null, layout } };
}

function pointed(state: PaneState, cell: SheetCell): LayoutStep {
  const { layout } = state;
  if (!layout) return { state: { selected: cell } };
  if (cell.sheetId === layout.reading.sheet.id) {
    return { state: { selected: cell, ...drawn(state, { row: cell.address.row, told: null }).state } };
  }
  const next = read([cell.sheetId], cell.address.row);
  return { ...next, state: { ...next.state, selected: cell } };
}

function named(
  state: PaneState,
  { column, field }: { readonly column: number; readonly field: ColumnHint['field'] | null },
): LayoutStep {
  const { layout } = state;
  if (!layout) return {};
  const others = layout.told.filter((one) => one.column !== column);
  const told = field === null ? others : [...others, { column, field }].sort((a, b) => a.column - b.column);
  return drawn(state, { row: layout.row, told });
}

function drawn(
  { layout, settings }: PaneState,
  what: { readonly row: number | null; readonly told: LayoutDraft['told'] | null },
): LayoutStep {
  return layout ? { state: { layout: layoutDraft(layout.reading, what, settings) } } : {};
}

function keep(state: PaneState): LayoutStep {
  const { layout, settings } = state;
  const hint = layout && hintOf(layout);
  if (!layout || !hint) return {};
  const { id, name } = layout.reading.sheet;
  const told: SheetLayout = { sheetId: id, sheet: name, hint };
  return save(state, [...without(settings.layouts, told), told], false);
}

const save = ({ settings }: PaneState, layouts: readonly SheetLayout[], isRemoval: boolean): LayoutStep => ({
  effects: [{ kind: 'save', settings: { ...settings, layouts }, then: (done) => ({ type: 'kept', isRemoval, done }) }],
});

/** All but what was said of the same headings of the same sheet. */
const without = (layouts: readonly SheetLayout[], told: SheetLayout): readonly SheetLayout[] =>
  layouts.filter(
    (one) =>
      !isOfSheet(one, { id: told.sheetId, name: told.sheet }) ||
      JSON.stringify(one.hint.texts) !== JSON.stringify(told.hint.texts),
  );

/** Once it is kept the sheet is read by it; after a removal the page stays, and shows what is read without it. */
function kept(
  state: PaneState,
  { isRemoval, done }: { readonly isRemoval: boolean; readonly done: Outcome<unknown> },
): LayoutStep {
  if (!done.ok)
    return {
      effects: [{ kind: 'fail', failure: done.failure, doing: 'keep', again: isRemoval ? null : { type: 'keep' } }],
    };
  const { layout, settings } = state;
  if (!layout) return {};
  const { sheet } = layout.reading;
  return {
    state: {
      ...(isRemoval
        ? { layout: layoutDraft(layout.reading, { row: layout.row, told: null }, settings) }
        : { layout: null, page: 'results' }),
      notice: { kind: 'done', key: isRemoval ? 'layout.removed' : 'layout.kept', data: { sheet: sheet.name } },
    },
    effects: [{ kind: 'check', options: { which: [sheet.id], isUpdate: true, isQuiet: false, isDecision: true } }],
  };
}
