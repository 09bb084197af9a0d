import { check } from './check';
import { defineAction, showFailure } from './types';

export const validateSheet = defineAction({
  id: 'validateSheet',
  labelKey: 'action.validateSheet',
  run: (context) => check(context, { which: 'active', isUpdate: false, isQuiet: false }),
});

export const validateWorkbook = defineAction({
  id: 'validateWorkbook',
  labelKey: 'action.validateWorkbook',
  run: (context) => check(context, { which: 'all', isUpdate: false, isQuiet: false }),
});

/** Stops a run at once: what is still under way in the host is left to itself and its answer is dropped. */
export const cancel = defineAction({
  id: 'cancel',
  labelKey: 'action.cancel',
  shortcut: { key: 'Escape' },
  isEnabled: ({ busy }) => busy?.canCancel === true,
  run: (context) => {
    context.session.running?.abort();
    context.session.running = null;
    showFailure(context, { code: 'cancelled' }, null);
    return Promise.resolve();
  },
});

export const clearMarks = defineAction({
  id: 'clearMarks',
  labelKey: 'action.clearMarks',
  run: async (context) => {
    const done = await context.port.unmark();
    if (!done.ok) return showFailure(context, done.failure, () => void clearMarks.run(context), 'clear');
    context.store.set({ notice: { kind: 'done', key: 'marks.cleared', data: {} } });
  },
});
