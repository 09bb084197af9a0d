import type { Severity } from '../../audit';
import { happen } from '../steps/effects';
import { always, defineAction } from './types';

export const openSettings = defineAction({
  id: 'openSettings',
  labelKey: 'action.openSettings',
  run: (context) => happen(context, 'pane', { type: 'open', page: 'settings' }),
});

export const openHelp = defineAction({
  id: 'openHelp',
  labelKey: 'action.openHelp',
  isEnabled: always,
  run: (context) => happen(context, 'pane', { type: 'open', page: 'help' }),
});

/** Back to the results, from settings, help, a preview or a question. */
export const closePage = defineAction({
  id: 'closePage',
  labelKey: 'action.closePage',
  shortcut: { key: 'Escape' },
  isEnabled: ({ page, plan, ignoring, busy }) =>
    busy === null && (page !== 'results' || plan !== null || ignoring !== null),
  run: (context) => happen(context, 'pane', { type: 'open', page: 'results' }),
});

export const dismissNotice = defineAction({
  id: 'dismissNotice',
  labelKey: 'action.dismiss',
  isEnabled: always,
  run: (context) => happen(context, 'pane', { type: 'dismiss' }),
});

export const toggleSeverity = defineAction<Severity>({
  id: 'toggleSeverity',
  labelKey: 'filter.label',
  isEnabled: always,
  run: (context, severity) => happen(context, 'pane', { type: 'toggle', severity }),
});

/** Puts the first steps away, on this computer for good. */
export const dismissSteps = defineAction({
  id: 'dismissSteps',
  labelKey: 'first.dismiss',
  isEnabled: always,
  run: (context) => happen(context, 'pane', { type: 'knowSteps' }),
});
