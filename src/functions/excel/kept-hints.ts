import type { LayoutHint } from '../../form';
import { hintsIn, settingsFrom } from '../../audit';

/** What the pane has kept in the workbook of the layout of a sheet. An Excel that does not answer knows of nothing. */
export const keptHints = (sheet: string): Promise<readonly LayoutHint[]> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const kept = context.workbook.settings.load('items/key,items/value');
    await context.sync();
    const settings = settingsFrom(new Map(kept.items.map(({ key, value }): [string, unknown] => [key, value])));
    return settings === null ? [] : hintsIn(settings, sheet);
  }).catch(() => []);
