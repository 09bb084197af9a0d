import type { PaneKey } from '../../messages';
import { languageOf } from '../state';
import { sayIn } from '../words';
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
    const report = engine.reportOf(judged, settings, context.file);
    const remarks = await earlierRemarks(context, engine, name);
    const content = engine.reportSheet(report, { language, name, sheetIds: engine.sheetIdsOf(judged), remarks });
    const put = await context.port.putSheet(content);
    if (!put.ok) return showFailure(context, put.failure, () => void exportReport.run(context));
    context.store.set({ notice: { kind: 'done', key: 'report.done', data: { sheet: put.value.name } } });
  },
});

async function earlierRemarks({ port }: ActionContext, engine: Engine, name: string): Promise<Map<string, string>> {
  const sheets = await port.listSheets();
  const earlier = sheets.ok ? sheets.value.find((sheet) => sheet.name === name) : undefined;
  const read = earlier ? await port.readSheets([earlier.id]) : null;
  const grid = read?.ok ? read.value[0]?.grid : undefined;
  return grid ? engine.remarksIn(grid) : new Map();
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

/** Copies text, or shows it where the host does not let us. */
async function copyOut({ copy, store }: ActionContext, text: string, done: PaneKey, failed: PaneKey): Promise<void> {
  const isCopied = await copy(text);
  store.set({ textToCopy: isCopied ? null : text, notice: { kind: 'done', key: isCopied ? done : failed, data: {} } });
}
