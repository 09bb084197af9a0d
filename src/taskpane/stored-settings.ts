import { readSettings, VERSION, writeSettings, type PaneSettings } from './settings';

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a workbook holds of ours, as it is; what is no record is kept beside, so that nothing is lost with it. */
function rawOf(stored: string | null): Raw {
  if (stored === null) return {};
  try {
    const value: unknown = JSON.parse(stored);
    if (isRaw(value)) return value;
  } catch {
    // Damaged, or another program's: kept below.
  }
  return { unreadable: stored };
}

/** Whether a newer version of the product wrote these settings. */
export function isNewer(stored: string): boolean {
  const { version } = rawOf(stored);
  return typeof version === 'number' && version > VERSION;
}

/**
 * The text to store after a person changed settings from `before` to `after`: the change goes into what the workbook
 * holds now. Another pane may have saved meanwhile, and a newer version keeps more than this one knows: both stay.
 */
export function withChange(stored: string | null, before: PaneSettings, after: PaneSettings): string {
  const raw = rawOf(stored);
  const known = readSettings(stored ?? '');
  if (!known) return JSON.stringify({ ...raw, ...(JSON.parse(writeSettings(after)) as Raw) });
  const changed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(after)) {
    const old = before[name as keyof PaneSettings];
    if (isSame(old, value)) continue;
    if (Array.isArray(value) && Array.isArray(old)) changed[name] = mergedList(raw[name], old, value);
    else if (isRaw(value) && isRaw(old)) changed[name] = mergedRecord(raw[name], old, value);
    else changed[name] = value;
  }
  const version = typeof raw['version'] === 'number' ? Math.max(raw['version'], VERSION) : VERSION;
  return JSON.stringify({ ...raw, version, ...changed });
}

/**
 * A list after some of it was taken away and some added or changed; whatever else is in it stays, known or not. Two
 * decisions about the same are one: of it, what this version does not know is kept.
 */
function mergedList(stored: unknown, before: readonly unknown[], after: readonly unknown[]): unknown[] {
  const keysAfter = new Set(after.map(keyOf));
  const removed = new Set(before.map(keyOf).filter((key) => !keysAfter.has(key)));
  const merged = (Array.isArray(stored) ? (stored as unknown[]) : []).filter((one) => !removed.has(keyOf(one)));
  for (const one of after) {
    if (before.some((old) => isSame(old, one))) continue;
    const at = merged.findIndex((old) => keyOf(old) === keyOf(one));
    const old = merged[at];
    if (at < 0) merged.push(one);
    else merged[at] = isRaw(old) && isRaw(one) ? { ...old, ...one } : one;
  }
  return merged;
}

/** What a decision is about: rule, form and place, or the headings of a layout. What has no such key is its own. */
function keyOf(one: unknown): string {
  if (!isRaw(one)) return JSON.stringify(one);
  const { rule, sheet, sheetId, form, project, cell, place, hint } = one;
  if (typeof rule === 'string') return JSON.stringify([rule, sheet, project ?? form, place ?? cell]);
  return isRaw(hint) ? JSON.stringify([sheet, sheetId, hint['texts']]) : JSON.stringify(one);
}

function mergedRecord(stored: unknown, before: Raw, after: Raw): Raw {
  const gone = Object.keys(before).filter((name) => !(name in after));
  const kept = Object.entries(isRaw(stored) ? stored : {}).filter(([name]) => !gone.includes(name));
  const changed = Object.entries(after).filter(([name, value]) => !isSame(before[name], value));
  return { ...Object.fromEntries(kept), ...Object.fromEntries(changed) };
}

/** The name under which answers are kept while the report sheet is written anew. */
const ANSWERS = 'answersInHand';

/** The text to store with the answers in hand; `null` once they are safe in the sheet. */
export function withAnswers(stored: string | null, answers: readonly unknown[] | null): string {
  const { [ANSWERS]: _before, version = VERSION, ...rest } = rawOf(stored);
  return JSON.stringify({ version, ...rest, ...(answers === null ? {} : { [ANSWERS]: answers }) });
}

/** Answers that were in hand when a report could not be written to its end. */
export function answersInHand(stored: string | null): readonly unknown[] {
  const kept = rawOf(stored)[ANSWERS];
  return Array.isArray(kept) ? kept : [];
}
