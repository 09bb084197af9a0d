import { dayOf } from '../day';
import { happen } from '../steps/effects';
import { always, defineAction, hasResults } from './types';

/** Writes the report sheet, or rewrites it: what people filled in beside findings stays. */
export const exportReport = defineAction({
  id: 'exportReport',
  labelKey: 'action.exportReport',
  isEnabled: hasResults,
  run: (context) =>
    happen(context, 'report', { type: 'export', head: { file: context.file, date: dayOf(context.now()) } }),
});

/** The report as text for a reply. */
export const copyReport = defineAction({
  id: 'copyReport',
  labelKey: 'action.copyReport',
  isEnabled: hasResults,
  run: (context) => happen(context, 'report', { type: 'letter', file: context.file }),
});

/** The overview as a table for another sheet or a mail. */
export const copyOverview = defineAction({
  id: 'copyOverview',
  labelKey: 'action.copyOverview',
  isEnabled: hasResults,
  run: (context) => happen(context, 'report', { type: 'overview' }),
});

/** What the host said of a failure that has no words of its own, for whoever is asked for help. */
export const copyDetail = defineAction<string>({
  id: 'copyDetail',
  labelKey: 'action.copyDetail',
  isEnabled: always,
  run: (context, text) => happen(context, 'pane', { type: 'copy', text, done: 'copy.done' }),
});
