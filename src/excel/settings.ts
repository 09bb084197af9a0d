import { piecesIn, settingsFrom, settingsKey, storedSettings } from '../report/traces';
import { succeed, type Outcome } from '../workbook';
import { runInExcel } from './run';

type Kept = ReadonlyMap<string, unknown>;

/** The settings kept in the workbook: one sync. */
export async function loadSettings(): Promise<Outcome<string | null>> {
  const kept = await runInExcel(readKept);
  return kept.ok ? succeed(settingsFrom(kept.value)) : kept;
}

async function readKept(context: Excel.RequestContext): Promise<Kept> {
  const settings = context.workbook.settings.load('items/key,items/value');
  await context.sync();
  return new Map(settings.items.map((setting): [string, unknown] => [setting.key, setting.value]));
}

/**
 * Keeps settings in the workbook. Pieces are written under names of their own first; the key then turns to them in one
 * stroke; only then the old ones go. Wherever this ends, what is found is the old or the new, and whole.
 */
export function saveSettings(json: string): Promise<Outcome<void>> {
  return runInExcel(async (context) => {
    const kept = await readKept(context);
    const { settings } = context.workbook;
    const old = piecesIn(kept.keys());
    const { pieces, head } = storedSettings(json, old);
    for (const [name, text] of pieces) settings.add(name, text);
    if (pieces.length > 0) await context.sync();
    settings.add(settingsKey, head);
    await context.sync();
    for (const name of old) settings.getItemOrNullObject(name).delete();
    if (old.length > 0) await context.sync();
  });
}
