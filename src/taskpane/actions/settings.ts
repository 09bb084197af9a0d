import type { Outcome } from '../../workbook';
import { writeSettings, type PaneSettings } from '../settings';
import { check } from './check';
import { defineAction, showFailure, type ActionContext } from './types';

/** Keeps settings in the workbook, and in force only if that worked. */
export async function keepSettings({ port, store }: ActionContext, settings: PaneSettings): Promise<Outcome<void>> {
  const kept = await port.saveSettings(writeSettings(settings));
  if (kept.ok) store.set({ settings });
  return kept;
}

/** Keeps the settings page's choices and judges again what is shown. */
export const saveSettings = defineAction<PaneSettings>({
  id: 'saveSettings',
  labelKey: 'action.saveSettings',
  run: async (context, settings) => {
    const kept = await keepSettings(context, settings);
    if (!kept.ok) return showFailure(context, kept.failure, () => void saveSettings.run(context, settings));
    const { judged } = context.store.get();
    context.store.set({
      page: 'results',
      explanation: null,
      notice: { kind: 'done', key: 'settings.saved', data: {} },
    });
    const which = judged.map(({ sheet }) => sheet.id);
    if (which.length > 0) await check(context, { which, isUpdate: true, isQuiet: false });
  },
});

export const toggleAutoCheck = defineAction({
  id: 'toggleAutoCheck',
  labelKey: 'action.toggleAutoCheck',
  isEnabled: ({ hasWatch, busy }) => hasWatch && busy === null,
  run: async (context) => {
    const { settings } = context.store.get();
    const isAutoCheck = !settings.isAutoCheck;
    const kept = await keepSettings(context, { ...settings, isAutoCheck });
    if (!kept.ok) return showFailure(context, kept.failure, null);
    context.store.set({ notice: { kind: 'done', key: isAutoCheck ? 'autoCheck.on' : 'autoCheck.off', data: {} } });
  },
});
