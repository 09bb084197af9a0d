import type { SheetCell } from '../../workbook';
import { visibleRemarks, type PlacedRemark } from '../grouping';
import { isOpen, type Grouping, type PaneState } from '../state';
import type { CellView, EntryView, RemarkView } from '../views';
import { always, defineAction, hasResults, showFailure, type ActionContext } from './types';

/** Shows a cell in the sheet; the focus stays in the pane. */
export const selectCell = defineAction<CellView>({
  id: 'selectCell',
  labelKey: 'action.select',
  isEnabled: always,
  run: (context, cell) => select(context, cell),
});

/** Shows a cell that the pane chose: it is not to be answered as a person's choice. */
export async function select(context: ActionContext, { sheetId, address }: SheetCell): Promise<void> {
  context.session.ownSelection = { sheetId, address };
  const done = await context.port.select({ sheetId, address });
  if (!done.ok) showFailure(context, done.failure, () => void select(context, { sheetId, address }));
}

/** A click on an entry, or Enter: shows its first cell and opens it; once more closes it. */
export const activateEntry = defineAction<EntryView>({
  id: 'activateEntry',
  labelKey: 'action.select',
  isEnabled: always,
  run: async (context, entry) => {
    const [remark] = entry.remarks;
    if (!remark) return;
    const state = context.store.get();
    const isCurrent = entry.remarks.some(({ key }) => key === state.current);
    const open = !(isCurrent && isOpen(state, entry));
    context.store.set({
      toggled: new Map(state.toggled).set(entry.key, open),
      current: remark.key,
    });
    if (open) await goTo(context, remark);
  },
});

async function goTo(context: ActionContext, { cells: [first] }: RemarkView): Promise<void> {
  if (first) await select(context, first);
}

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

async function step(context: ActionContext, by: 1 | -1): Promise<void> {
  const state = context.store.get();
  const all = visibleRemarks(state);
  const at = all.findIndex(({ remark }) => remark.key === state.current);
  const firstOfForm = all.findIndex(({ entry }) => entry.formKey === state.openForm);
  const start = by === 1 ? Math.max(firstOfForm, 0) : all.length - 1;
  const next = all[at < 0 ? start : (at + by + all.length) % all.length];
  if (!next) return;
  context.store.set(inHand(state, next));
  await goTo(context, next.remark);
}

export const nextFinding = defineAction({
  id: 'nextFinding',
  labelKey: 'action.nextFinding',
  shortcut: { key: 'F8' },
  isEnabled: hasResults,
  run: (context) => step(context, 1),
});

export const previousFinding = defineAction({
  id: 'previousFinding',
  labelKey: 'action.previousFinding',
  shortcut: { key: 'F8', shift: true },
  isEnabled: hasResults,
  run: (context) => step(context, -1),
});

export const searchFor = defineAction<string>({
  id: 'searchFor',
  labelKey: 'list.search',
  isEnabled: always,
  run: ({ store }, search) => Promise.resolve(store.set({ search })),
});

export const groupBy = defineAction<Grouping>({
  id: 'groupBy',
  labelKey: 'list.group',
  isEnabled: always,
  run: ({ store }, grouping) => Promise.resolve(store.set({ grouping })),
});
