import type { Since } from './state';
import type { RemarkView, RunView } from './views';

/** What has become of the findings of a check in the next one, over the sheets that both have looked at. */
export function sinceThen(before: RunView | null, now: RunView): Since | null {
  if (!before) return null;
  const sheets = new Set(before.forms.map(({ sheetId }) => sheetId));
  if (!now.forms.some(({ sheetId }) => sheets.has(sheetId))) return null;
  const both = new Set(now.forms.flatMap(({ sheetId }) => (sheets.has(sheetId) ? [sheetId] : [])));
  const old = remarksOf(before, both);
  const left = new Map<string, number>();
  for (const { identity } of old) left.set(identity, (left.get(identity) ?? 0) + 1);
  const fresh = new Set<string>();
  let still = 0;
  for (const { identity, key } of remarksOf(now, both)) {
    const count = left.get(identity) ?? 0;
    if (count === 0) fresh.add(key);
    else {
      left.set(identity, count - 1);
      still += 1;
    }
  }
  return { mended: old.length - still, fresh, still };
}

/** What concerns several forms is compared where all of its sheets are there. */
const remarksOf = ({ forms, cross }: RunView, sheets: ReadonlySet<string>): RemarkView[] =>
  [
    ...forms.filter(({ sheetId }) => sheets.has(sheetId)).flatMap(({ entries }) => entries),
    ...cross.filter(({ remarks }) => remarks.every(({ cells }) => cells.every(({ sheetId }) => sheets.has(sheetId)))),
  ].flatMap(({ remarks }) => remarks);
