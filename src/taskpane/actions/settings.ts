import type { PaneSettings } from '../settings';
import { happen } from '../steps/effects';
import { defineAction } from './types';

/** Keeps the settings page's choices and judges again what is shown. */
export const saveSettings = defineAction<PaneSettings>({
  id: 'saveSettings',
  labelKey: 'action.saveSettings',
  run: (context, settings) => happen(context, 'settings', { type: 'keep', settings }),
});

export const toggleAutoCheck = defineAction({
  id: 'toggleAutoCheck',
  labelKey: 'action.toggleAutoCheck',
  isEnabled: ({ hasWatch, busy }) => hasWatch && busy === null,
  run: (context) => happen(context, 'settings', { type: 'toggle' }),
});

/** Does as a person said of starting with the workbook, and keeps the answer in it. */
export const answerToStart = defineAction<boolean>({
  id: 'answerToStart',
  labelKey: 'startup.yes',
  run: (context, isToStart) => happen(context, 'settings', { type: 'answer', isToStart }),
});
