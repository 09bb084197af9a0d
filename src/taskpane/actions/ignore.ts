import type { PaneSettings } from '../settings';
import { check } from './check';
import { keepSettings } from './settings';
import { defineAction, showFailure, type ActionContext } from './types';

/** Asks for the reason why a finding is to be ignored; `null` closes the question. */
export const askReason = defineAction<string | null>({
  id: 'askReason',
  labelKey: 'action.ignoreFinding',
  run: ({ store }, key) => Promise.resolve(store.set({ ignoring: key })),
});

/** Keeps a decision with its reason and its day in the workbook. */
export const ignoreFinding = defineAction<{ readonly key: string; readonly reason: string }>({
  id: 'ignoreFinding',
  labelKey: 'action.confirmIgnore',
  run: async (context, { key, reason }) => {
    const engine = await context.engine();
    const { judged, settings } = context.store.get();
    const placed = engine.findByKey(judged, key);
    if (!placed || reason.trim() === '') return;
    const { sheet, index, finding } = placed;
    const form = sheet.forms[index];
    const first = finding.cells[0] ?? null;
    const cell = first && engine.toA1(first);
    const decision = {
      rule: finding.rule,
      sheetId: sheet.sheet.id,
      sheet: sheet.sheet.name,
      form: index,
      cell,
      cellText: form ? engine.textOf(form, first) : '',
      reason: reason.trim(),
      date: dayOf(context.now()),
    };
    // A decision about the same cell that no longer held makes room for the new one.
    const others = settings.ignored.filter(
      (one) => !(one.rule === decision.rule && one.cell === cell && engine.isFor(one, sheet.sheet, index)),
    );
    await decide(context, { ...settings, ignored: [...others, decision] }, sheet.sheet.id);
  },
});

/** Takes a decision back. */
export const restoreIgnored = defineAction<{ readonly index: number; readonly sheetId: string }>({
  id: 'restoreIgnored',
  labelKey: 'action.restoreIgnored',
  run: (context, { index, sheetId }) => {
    const { settings } = context.store.get();
    const ignored = settings.ignored.filter((_one, at) => at !== index);
    return decide(context, { ...settings, ignored }, sheetId);
  },
});

async function decide(context: ActionContext, settings: PaneSettings, sheetId: string): Promise<void> {
  const kept = await keepSettings(context, settings);
  if (!kept.ok) return showFailure(context, kept.failure, null);
  context.store.set({ ignoring: null });
  await check(context, { which: [sheetId], isUpdate: true, isQuiet: false });
}

const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
