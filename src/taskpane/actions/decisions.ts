import { dayOf } from '../day';
import type { Progress } from '../settings';
import { happen } from '../steps/effects';
import { defineAction } from './types';

/** Asks for the reason why findings are to be ignored; `null` closes the question. */
export const askReason = defineAction<{ readonly place: string; readonly keys: readonly string[] } | null>({
  id: 'askReason',
  labelKey: 'action.ignoreFinding',
  run: (context, ignoring) => happen(context, 'pane', { type: 'ask', ignoring }),
});

/** Keeps decisions with their reason and their day in the workbook. */
export const ignoreFindings = defineAction<{ readonly keys: readonly string[]; readonly reason: string }>({
  id: 'ignoreFindings',
  labelKey: 'action.confirmIgnore',
  run: (context, decision) => happen(context, 'decision', { type: 'ignore', ...decision, date: dayOf(context.now()) }),
});

/** Takes a decision back. */
export const restoreIgnored = defineAction<{ readonly index: number; readonly sheetId: string }>({
  id: 'restoreIgnored',
  labelKey: 'action.restoreIgnored',
  run: (context, which) => happen(context, 'decision', { type: 'restore', ...which }),
});

/** Turns a rule off for the workbook. */
export const dropRule = defineAction<{ readonly rule: string; readonly title: string }>({
  id: 'dropRule',
  labelKey: 'action.dropRule',
  run: (context, which) => happen(context, 'decision', { type: 'drop', ...which }),
});

/** Keeps how far a finding has come, and what a person notes beside it, in the workbook. */
export const noteProgress = defineAction<{ readonly key: string; readonly state?: Progress; readonly note?: string }>({
  id: 'noteProgress',
  labelKey: 'progress.label',
  run: (context, note) => happen(context, 'decision', { type: 'progress', ...note, date: dayOf(context.now()) }),
});
