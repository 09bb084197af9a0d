import type { PaneSettings } from '../settings';
import { check } from './check';
import { keepSettings } from './settings';
import { defineAction, showFailure, type ActionContext } from './types';

/** Asks for the reason why findings are to be ignored; `null` closes the question. */
export const askReason = defineAction<{ readonly place: string; readonly keys: readonly string[] } | null>({
  id: 'askReason',
  labelKey: 'action.ignoreFinding',
  run: ({ store }, ignoring) => Promise.resolve(store.set({ ignoring })),
});

/** Keeps decisions with their reason and their day in the workbook: all at once, or none. */
export const ignoreFindings = defineAction<{ readonly keys: readonly string[]; readonly reason: string }>({
  id: 'ignoreFindings',
  labelKey: 'action.confirmIgnore',
  run: async (context, { keys, reason }) => {
    const engine = await context.engine();
    const { judged, settings } = context.store.get();
    const placed = keys.flatMap((key) => engine.findByKey(judged, key) ?? []);
    if (placed.length === 0 || reason.trim() === '') return;
    const answer = { reason: reason.trim(), date: dayOf(context.now()) };
    const decisions = placed.map((one) => ({ ...engine.placedAs(one), ...answer }));
    // A decision about the same finding that no longer held makes room for the new one.
    const others = settings.ignored.filter((old) => !placed.some((one) => engine.isAbout(old, one)));
    const sheets = [...new Set(placed.map(({ sheet }) => sheet.sheet.id))];
    await decide(context, { ...settings, ignored: [...others, ...decisions] }, sheets);
  },
});

/** Takes a decision back. */
export const restoreIgnored = defineAction<{ readonly index: number; readonly sheetId: string }>({
  id: 'restoreIgnored',
  labelKey: 'action.restoreIgnored',
  run: async (context, { index, sheetId }) => {
    const { settings } = context.store.get();
    const ignored = settings.ignored.filter((_one, at) => at !== index);
    await decide(context, { ...settings, ignored }, [sheetId]);
  },
});

/** Turns a rule off for the workbook; the settings page has it for whoever wants it back. */
export const dropRule = defineAction<{ readonly rule: string; readonly title: string }>({
  id: 'dropRule',
  labelKey: 'action.dropRule',
  run: async (context, { rule, title }) => {
    const { settings, judged } = context.store.get();
    const sheets = judged.map(({ sheet }) => sheet.id);
    const isKept = await decide(context, { ...settings, rules: { ...settings.rules, [rule]: 'off' } }, sheets);
    if (isKept) context.store.set({ notice: { kind: 'done', key: 'rule.dropped', data: { title } } });
  },
});

async function decide(context: ActionContext, settings: PaneSettings, sheets: readonly string[]): Promise<boolean> {
  const kept = await keepSettings(context, settings);
  if (!kept.ok) {
    showFailure(context, kept.failure, null, 'keep');
    return false;
  }
  context.store.set({ ignoring: null });
  await check(context, { which: sheets, isUpdate: true, isQuiet: false, isDecision: true });
  return true;
}

const two = (value: number): string => String(value).padStart(2, '0');
export const dayOf = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
