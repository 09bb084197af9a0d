import type { PaneKey } from '../../messages';
import type { Answer } from '../../report';
import type { Outcome } from '../../workbook';
import { dayOf } from '../day';
import { answersInHand, withAnswers } from '../stored-settings';
import { languageOf } from '../state';
import { overviewText } from '../overview';
import { sayIn } from '../words';
import { changeStored } from './settings';
import { always, defineAction, hasResults, showFailure, type ActionContext, type Engine } from './types';

/** Writes the report sheet, or rewrites it: what people filled in beside findings stays. */
export const exportReport = defineAction({
  id: 'exportReport',
  labelKey: 'action.exportReport',
  isEnabled: hasResults,
  run: async (context) => {
    const engine = await context.engine();
    const { judged, settings, hostLanguage } = context.store.get();
    const language = languageOf({ settings, hostLanguage });
    const name = sayIn(language)('report.sheet');
    const retry = (): void => void exportReport.run(context);
    const earlier = await earlierAnswers(context, engine);
    if (!earlier.ok) return showFailure(context, earlier.failure, retry, 'report');
    const { sheet, answers } = earlier.value;
    if (answers === null) {
      context.store.set({ notice: { kind: 'done', key: 'report.unreadable', data: { sheet } } });
      return;
    }
    // Writing may end half-way: until it is done the answers are kept in the settings as well.
    if (answers.length > 0) {
      const kept = await changeStored(context, (stored) => withAnswers(stored, answers));
      if (!kept.ok) return showFailure(context, kept.failure, retry, 'report');
    }
    const report = engine.reportOf(judged, settings, context.file);
    const content = engine.reportSheet(report, {
      language,
      name,
      sheetIds: engine.sheetIdsOf(judged),
      answers,
      date: dayOf(context.now()),
    });
    const put = await context.port.putSheet(content);
    if (!put.ok) return showFailure(context, put.failure, retry, 'report');
    // Should this fail, the answers are merged once more the next time: nothing is lost by it.
    if (answers.length > 0) await changeStored(context, (stored) => withAnswers(stored, null));
    context.store.set({ notice: { kind: 'done', key: 'report.done', data: { sheet: put.value.name } } });
  },
});

/** What people wrote in the report of before, under whatever name and in whatever language; `null`: cannot be told. */
async function earlierAnswers(
  { port, session }: ActionContext,
  engine: Engine,
): Promise<Outcome<{ readonly sheet: string; readonly answers: readonly Answer[] | null }>> {
  await session.saving;
  const stored = await port.loadSettings();
  if (!stored.ok) return stored;
  const own = await port.readOwnSheet('report');
  if (!own.ok) return own;
  const inSheet = own.value ? engine.answersIn(own.value.grid) : [];
  const answers = inSheet && engine.joinAnswers(inSheet, answersInHand(stored.value).filter(engine.isAnswer));
  return { ok: true, value: { sheet: own.value?.sheet.name ?? '', answers } };
}

/** What the host said of a failure that has no words of its own, for whoever is asked for help. */
export const copyDetail = defineAction<string>({
  id: 'copyDetail',
  labelKey: 'action.copyDetail',
  isEnabled: always,
  run: (context, detail) => copyOut(context, detail, 'copy.done', 'copy.failed'),
});

/** The report as text for a reply. */
export const copyReport = defineAction({
  id: 'copyReport',
  labelKey: 'action.copyReport',
  isEnabled: hasResults,
  run: async (context) => {
    const engine = await context.engine();
    const { judged, settings, hostLanguage } = context.store.get();
    const language = languageOf({ settings, hostLanguage });
    const text = engine.toLetter(engine.reportOf(judged, settings, context.file), language);
    await copyOut(context, text, 'report.copied', 'copy.failed');
  },
});

/** The overview as a table for another sheet or a mail. */
export const copyOverview = defineAction({
  id: 'copyOverview',
  labelKey: 'action.copyOverview',
  isEnabled: hasResults,
  run: async (context) => {
    const { view, settings, hostLanguage } = context.store.get();
    const text = overviewText(view?.forms ?? [], sayIn(languageOf({ settings, hostLanguage })));
    await copyOut(context, text, 'overview.copied', 'copy.failed');
  },
});

/** Copies text, or shows it where the host does not let us. */
export async function copyOut(
  { copy, store }: ActionContext,
  text: string,
  done: PaneKey,
  failed: PaneKey,
): Promise<void> {
  const isCopied = await copy(text);
  store.set({ textToCopy: isCopied ? null : text, notice: { kind: 'done', key: isCopied ? done : failed, data: {} } });
}
