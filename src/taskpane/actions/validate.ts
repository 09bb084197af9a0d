import { happen } from '../steps/effects';
import { defineAction } from './types';

export const validateSheet = defineAction({
  id: 'validateSheet',
  labelKey: 'action.validateSheet',
  run: (context) =>
    happen(context, 'check', { type: 'check', options: { which: 'active', isUpdate: false, isQuiet: false } }),
});

export const validateWorkbook = defineAction({
  id: 'validateWorkbook',
  labelKey: 'action.validateWorkbook',
  run: (context) =>
    happen(context, 'check', { type: 'check', options: { which: 'all', isUpdate: false, isQuiet: false } }),
});

/** Stops a run at once, and what was to come after it. */
export const cancel = defineAction({
  id: 'cancel',
  labelKey: 'action.cancel',
  shortcut: { key: 'Escape' },
  isEnabled: ({ busy }) => busy?.canCancel === true,
  run: (context) => {
    context.session.waiting.giveUp();
    return happen(context, 'check', { type: 'cancel' });
  },
});

export const clearMarks = defineAction({
  id: 'clearMarks',
  labelKey: 'action.clearMarks',
  run: (context) => happen(context, 'check', { type: 'clear' }),
});
