import { succeed, type Outcome } from '../workbook';
import { runInExcel } from './run';

const key = 'performance-evaluation-checker';

/** Longer settings are kept in pieces, each under a key of its own. */
const maxLength = 30_000;

/** What stands under the key itself where the settings are in pieces: the names of those, in their order. */
interface Head {
  readonly pieces: readonly string[];
}

type Kept = ReadonlyMap<string, unknown>;

/** The settings kept in the workbook: one sync. */
export async function loadSettings(): Promise<Outcome<string | null>> {
  const kept = await runInExcel(readKept);
  return kept.ok ? succeed(joined(kept.value)) : kept;
}

async function readKept(context: Excel.RequestContext): Promise<Kept> {
  const settings = context.workbook.settings.load('items/key,items/value');
  await context.sync();
  return new Map(settings.items.map((setting): [string, unknown] => [setting.key, setting.value]));
}

function joined(kept: Kept): string | null {
  const head = kept.get(key);
  if (typeof head === 'string') return head;
  if (!isHead(head)) return null;
  return head.pieces.map((name) => String(kept.get(name) ?? '')).join('');
}

const isHead = (value: unknown): value is Head =>
  typeof value === 'object' && value !== null && 'pieces' in value && Array.isArray(value.pieces);

/**
 * Keeps settings in the workbook. Pieces are written under names of their own first; the key then turns to them in one
 * stroke; only then the old ones go. Wherever this ends, what is found is the old or the new, and whole.
 */
export function saveSettings(json: string): Promise<Outcome<void>> {
  return runInExcel(async (context) => {
    const kept = await readKept(context);
    const { settings } = context.workbook;
    const old = [...kept.keys()].filter((name) => name.startsWith(`${key}.`));
    const names = namesFor(json, new Set(old));
    if (names.length === 1) {
      settings.add(key, json);
    } else {
      names.forEach((name, index) => settings.add(name, json.slice(index * maxLength, (index + 1) * maxLength)));
      await context.sync();
      settings.add(key, { pieces: names });
    }
    await context.sync();
    for (const name of old) settings.getItemOrNullObject(name).delete();
    if (old.length > 0) await context.sync();
  });
}

/** Names for the pieces of a text that none of the old has. */
function namesFor(json: string, taken: ReadonlySet<string>): readonly string[] {
  const count = Math.max(1, Math.ceil(json.length / maxLength));
  let generation = 1;
  while (taken.has(`${key}.${generation}.0`)) generation += 1;
  return Array.from({ length: count }, (_, index) => `${key}.${generation}.${index}`);
}
