import type { PaneState } from '../state';
import type { CellView, EntryView, RemarkView } from '../views';
import { isOpen } from '../state';
import { always, defineAction, hasResults, showFailure, type ActionContext } from './types';

/** Shows a cell in the sheet; the focus stays in the pane. */
export const selectCell = defineAction<CellView>({
  id: 'selectCell',
  labelKey: 'action.select',
  isEnabled: always,
  run: (context, cell) => select(context, cell),
});

async function select(context: ActionContext, cell: CellView): Promise<void> {
  context.session.ownSelection = cell;
  const done = await context.port.select({ sheetId: cell.sheetId, address: cell.address });
  if (!done.ok) showFailure(context, done.failure, () => void select(context, cell));
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
    const isCurrent = state.current?.entry === entry.key;
    const open = !(isCurrent && isOpen(state, entry));
    context.store.set({
      toggled: new Map(state.toggled).set(entry.key, open),
      current: { entry: entry.key, remark: remark.key },
    });
    if (open) await goTo(context, remark);
  },
});

async function goTo(context: ActionContext, { cells: [first] }: RemarkView): Promise<void> {
  if (first) await select(context, first);
}

/** The remarks that the list shows, in its order, over all forms. */
export function visibleRemarks({ view, shown }: PaneState): { entry: EntryView; remark: RemarkView }[] {
  const entries = [...(view?.forms.flatMap((form) => form.entries) ?? []), ...(view?.cross ?? [])];
  return entries
    .filter(({ severity }) => shown[severity])
    .flatMap((entry) => entry.remarks.map((remark) => ({ entry, remark })));
}

async function step(context: ActionContext, by: 1 | -1): Promise<void> {
  const state = context.store.get();
  const all = visibleRemarks(state);
  const at = all.findIndex(({ remark }) => remark.key === state.current?.remark);
  const firstOfForm = all.findIndex(({ entry }) => entry.formKey === state.openForm);
  const start = by === 1 ? Math.max(firstOfForm, 0) : all.length - 1;
  const next = all[at < 0 ? start : (at + by + all.length) % all.length];
  if (!next) return;
  const { entry, remark } = next;
  context.store.set({
    page: 'results',
    plan: null,
    openForm: entry.formKey === 'cross' ? (state.view?.forms.length === 1 ? state.openForm : null) : entry.formKey,
    toggled: new Map(state.toggled).set(entry.key, true),
    current: { entry: entry.key, remark: remark.key },
  });
  await goTo(context, remark);
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
