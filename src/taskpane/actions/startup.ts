import { keepSettings } from './settings';
import { defineAction, showFailure } from './types';

/** Does as a person said, and keeps the answer in the workbook. */
export const answerToStart = defineAction<boolean>({
  id: 'answerToStart',
  labelKey: 'startup.yes',
  run: async (context, startsWithWorkbook) => {
    const kept = await keepSettings(context, { ...context.store.get().settings, startsWithWorkbook });
    if (!kept.ok)
      return showFailure(context, kept.failure, () => void answerToStart.run(context, startsWithWorkbook), 'keep');
    context.store.set({ asksToStart: false, notice: { kind: 'done', key: 'settings.saved', data: {} } });
  },
});
