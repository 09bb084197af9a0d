/** Under which key a workbook keeps the settings. */
export const settingsKey = 'performance-evaluation-checker';

/** Longer settings are kept in pieces, each under a key of its own. */
const maxLength = 30_000;

/** What stands under the key itself where the settings are in pieces: the names of those, in their order. */
interface Head {
  readonly pieces: readonly string[];
}

/** What to store under which name, and what has to be there before the key turns to it. */
export interface StoredSettings {
  readonly pieces: readonly (readonly [name: string, text: string])[];
  readonly head: string | Head;
}

const isHead = (value: unknown): value is Head =>
  typeof value === 'object' && value !== null && 'pieces' in value && Array.isArray(value.pieces);

/** The settings among all that a workbook keeps by name; `null` where there are none. */
export function settingsFrom(kept: ReadonlyMap<string, unknown>): string | null {
  const head = kept.get(settingsKey);
  if (typeof head === 'string') return head;
  if (!isHead(head)) return null;
  return head.pieces.map((name) => String(kept.get(name) ?? '')).join('');
}

/** The names under which pieces of earlier settings are kept. */
export const piecesIn = (names: Iterable<string>): string[] =>
  [...names].filter((name) => name.startsWith(`${settingsKey}.`));

/** Settings as they are stored beside pieces of earlier ones, none of which is written over. */
export function storedSettings(json: string, earlier: readonly string[]): StoredSettings {
  const count = Math.max(1, Math.ceil(json.length / maxLength));
  if (count === 1) return { pieces: [], head: json };
  const taken = new Set(earlier);
  let generation = 1;
  while (taken.has(`${settingsKey}.${generation}.0`)) generation += 1;
  const pieces = Array.from({ length: count }, (_, index): [string, string] => [
    `${settingsKey}.${generation}.${index}`,
    json.slice(index * maxLength, (index + 1) * maxLength),
  ]);
  return { pieces, head: { pieces: pieces.map(([name]) => name) } };
}
