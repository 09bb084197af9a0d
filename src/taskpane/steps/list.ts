import { visibleRemarks, type PlacedRemark } from '../grouping';
import { isOpen, type PaneState } from '../state';
import type { Outcome, SheetCell } from '../../workbook';
import type { CellView, EntryView } from '../views';
import type { Step } from './types';

/** How one goes through what was found: by the list, by the keys, by the overview. */
export type ListEvent =
  | { readonly type: 'show'; readonly cell: CellView }
  /** A person wants to see a cell whose row or column is hidden. */
  | { readonly type: 'reveal'; readonly cell: SheetCell }
  | { readonly type: 'revealed'; readonly cell: SheetCell; readonly done: Outcome<void> }
  | { readonly type: 'activate'; readonly entry: EntryView }
  | { readonly type: 'go'; readonly by: 1 | -1 }
  | { readonly type: 'open'; readonly form: string | null };

type ListStep = Step<ListEvent>;

export function listStep(state: PaneState, event: ListEvent): ListStep {
  switch (event.type) {
    case 'show':
      return { effects: [{ kind: 'select', cell: event.cell }] };
    case 'reveal':
      return {
        effects: [{ kind: 'reveal', cell: event.cell, then: (done) => ({ ...event, type: 'revealed', done }) }],
      };
    case 'revealed':
      return revealed(event.cell, event.done);
    case 'activate':
      return activate(state, event.entry);
    case 'go':
      return go(state, event.by);
    case 'open':
      return open(state, event.form);
  }
}

/** A click on an entry, or Enter: shows its first cell and opens it; once more closes it. */
function activate(state: PaneState, entry: EntryView): ListStep {
  const [remark] = entry.remarks;
  if (!remark) return {};
  const isCurrent = entry.remarks.some(({ key }) => key === state.current);
  const isToOpen = !(isCurrent && isOpen(state, entry));
  return {
    state: { toggled: new Map(state.toggled).set(entry.key, isToOpen), current: remark.key },
    effects: isToOpen ? selecting(remark.cells[0]) : [],
  };
}

const revealed = (cell: SheetCell, done: Outcome<void>): ListStep =>
  done.ok
    ? { effects: [{ kind: 'select', cell }] }
    : { effects: [{ kind: 'fail', failure: done.failure, again: { type: 'reveal', cell }, doing: 'reveal' }] };

/** From the last finding on to the first again; with none in hand to the first of the form that is open. */
function go(state: PaneState, by: 1 | -1): ListStep {
  const all = visibleRemarks(state);
  const at = all.findIndex(({ remark }) => remark.key === state.current);
  const firstOfForm = all.findIndex(({ entry }) => entry.formKey === state.openForm);
  const start = by === 1 ? Math.max(firstOfForm, 0) : all.length - 1;
  const next = all[at < 0 ? start : (at + by + all.length) % all.length];
  return next ? { state: inHand(state, next), effects: selecting(next.remark.cells[0]) } : {};
}

/** The results of one form and its sheet; `null` goes back to the overview. */
function open(state: PaneState, key: string | null): ListStep {
  const form = state.view?.forms.find((one) => one.key === key);
  return {
    state: { openForm: key, leftForm: state.openForm, current: null, explanation: null },
    effects: selecting(form?.corner),
  };
}

const selecting = (cell: CellView | undefined): NonNullable<ListStep['effects']> =>
  cell ? [{ kind: 'select', cell }] : [];

/** What makes a remark the one in hand: its form shown, its entry open. */
export function inHand(state: PaneState, { entry, remark }: PlacedRemark): Partial<PaneState> {
  const { view } = state;
  const isAcross = entry.formKey === 'cross';
  return {
    page: 'results',
    plan: null,
    openForm: isAcross ? (view?.forms.length === 1 ? state.openForm : null) : entry.formKey,
    toggled: new Map(state.toggled).set(entry.key, true),
    current: remark.key,
  };
}
