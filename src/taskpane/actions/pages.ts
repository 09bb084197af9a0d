import type { Severity } from '../../audit';
import type { Page } from '../state';
import { always, defineAction } from './types';

const open = (page: Page) => ({ page, plan: null, ignoring: null, layout: null }) as const;

export const openSettings = defineAction({
  id: 'openSettings',
  labelKey: 'action.openSettings',
  run: ({ store }) => Promise.resolve(store.set(open('settings'))),
});

export const openHelp = defineAction({
  id: 'openHelp',
  labelKey: 'action.openHelp',
  isEnabled: always,
  run: ({ store }) => Promise.resolve(store.set(open('help'))),
});

/** Back to the results, from settings, help, a preview or a question. */
export const closePage = defineAction({
  id: 'closePage',
  labelKey: 'action.closePage',
  shortcut: { key: 'Escape' },
  isEnabled: ({ page, plan, ignoring, busy }) =>
    busy === null && (page !== 'results' || plan !== null || ignoring !== null),
  run: ({ store }) => Promise.resolve(store.set(open('results'))),
});

export const dismissNotice = defineAction({
  id: 'dismissNotice',
  labelKey: 'action.dismiss',
  isEnabled: always,
  run: ({ store }) => Promise.resolve(store.set({ notice: null, textToCopy: null })),
});

export const toggleSeverity = defineAction<Severity>({
  id: 'toggleSeverity',
  labelKey: 'filter.label',
  isEnabled: always,
  run: ({ store }, severity) =>
    Promise.resolve(store.set(({ shown }) => ({ shown: { ...shown, [severity]: !shown[severity] } }))),
});
