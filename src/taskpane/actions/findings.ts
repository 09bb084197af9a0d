import type { Grouping, OverviewLook } from '../state';
import { happen } from '../steps/effects';
import type { SheetCell } from '../../workbook';
import type { CellView, EntryView } from '../views';
import { always, defineAction, hasResults } from './types';

/** Shows a cell in the sheet; the focus stays in the pane. */
export const selectCell = defineAction<CellView>({
  id: 'selectCell',
  labelKey: 'action.select',
  isEnabled: always,
  run: (context, cell) => happen(context, 'list', { type: 'show', cell }),
});

/** Shows the row and the column of a cell that is selected and not seen. */
export const revealCell = defineAction<SheetCell>({
  id: 'revealCell',
  labelKey: 'action.reveal.row',
  run: (context, cell) => happen(context, 'list', { type: 'reveal', cell }),
});

export const activateEntry = defineAction<EntryView>({
  id: 'activateEntry',
  labelKey: 'action.select',
  isEnabled: always,
  run: (context, entry) => happen(context, 'list', { type: 'activate', entry }),
});

/** Opens the results of one form and shows its sheet; `null` goes back to the overview. */
export const openForm = defineAction<string | null>({
  id: 'openForm',
  labelKey: 'action.openForm',
  isEnabled: always,
  run: (context, form) => happen(context, 'list', { type: 'open', form }),
});

export const nextFinding = defineAction({
  id: 'nextFinding',
  labelKey: 'action.nextFinding',
  shortcut: { key: 'F8' },
  isEnabled: hasResults,
  run: (context) => happen(context, 'list', { type: 'go', by: 1 }),
});

export const previousFinding = defineAction({
  id: 'previousFinding',
  labelKey: 'action.previousFinding',
  shortcut: { key: 'F8', shift: true },
  isEnabled: hasResults,
  run: (context) => happen(context, 'list', { type: 'go', by: -1 }),
});

export const searchFor = defineAction<string>({
  id: 'searchFor',
  labelKey: 'list.search',
  isEnabled: always,
  run: (context, search) => happen(context, 'pane', { type: 'search', search }),
});

export const groupBy = defineAction<Grouping>({
  id: 'groupBy',
  labelKey: 'list.group',
  isEnabled: always,
  run: (context, grouping) => happen(context, 'pane', { type: 'group', grouping }),
});

/** Sorts the overview, or narrows it: it stays so while one looks into a form. */
export const arrangeOverview = defineAction<OverviewLook>({
  id: 'arrangeOverview',
  labelKey: 'overview.label',
  isEnabled: always,
  run: (context, overview) => happen(context, 'pane', { type: 'arrange', overview }),
});
