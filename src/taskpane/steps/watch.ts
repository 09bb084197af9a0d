import type { ChangeOrigin, Outcome, SheetCell, SheetReading } from '../../workbook';
import { isIdle, type PaneState } from '../state';
import { isSameGrid } from './held';
import type { LeftAlone, Step } from './types';

/** What happens to sheets while the pane is open, and what is checked by itself after it. */
export type WatchEvent =
  /** Whether the host tells of changes. */
  | { readonly type: 'watching'; readonly isOn: boolean }
  /** Another cell was selected; `isOwn`: by the pane itself. */
  | { readonly type: 'selected'; readonly cell: SheetCell; readonly isOwn: boolean }
  | { readonly type: 'changed'; readonly sheetId: string; readonly origin: ChangeOrigin }
  /** Sheets were left alone for a while. */
  | { readonly type: 'due'; readonly sheets: LeftAlone }
  | { readonly type: 'looked'; readonly before: PaneState['judged']; readonly sheets: LookedAt };

/** Sheets that may have been changed, and what they hold now. */
interface LookedAt {
  readonly ids: readonly string[];
  readonly read: Outcome<readonly SheetReading[]>;
}

type WatchStep = Step<WatchEvent>;

export function watchStep(state: PaneState, event: WatchEvent): WatchStep {
  switch (event.type) {
    case 'watching':
      return { state: { hasWatch: event.isOn } };
    case 'selected':
      return selected(state, event.cell, event.isOwn);
    case 'changed':
      return changed(state, event.sheetId, event.origin);
    case 'due':
      return due(state, event.sheets);
    case 'looked':
      return looked(state, event.before, event.sheets);
  }
}

/** Known at once, before the rules are there to explain it. While a layout is told, its row is that of the headings. */
const selected = ({ page }: PaneState, cell: SheetCell, isOwn: boolean): WatchStep => ({
  state: { selected: cell },
  effects: [page === 'layout' ? { kind: 'point', cell } : { kind: 'follow', cell, isOwn }],
});

const later = (sheets: LeftAlone): WatchStep => ({ effects: [{ kind: 'later', sheets }] });

function changed(state: PaneState, sheetId: string, origin: ChangeOrigin): WatchStep {
  if (origin === 'own') return {};
  const { judged, settings, mended, page, openForm } = state;
  // Whoever fills a form in sees at once what is left.
  const isFilled = page === 'filling' && openForm?.startsWith(`${sheetId}#`) === true;
  // Undoing a fix has to bring its finding back.
  const isFollowed = settings.isAutoCheck || isFilled || mended.has(sheetId);
  const isJudged = judged.some(({ sheet }) => sheet.id === sheetId);
  // Where the host does not tell who changed a sheet, it is looked at whether it holds other things than were checked.
  const isUnsure = isJudged && origin === 'unknown';
  const next = later({ check: isFollowed ? [sheetId] : [], look: isUnsure ? [sheetId] : [] });
  return {
    ...(isJudged && !isUnsure ? { state: { changed: new Set([...state.changed, sheetId]) } } : {}),
    ...(isFollowed || isUnsure ? next : {}),
  };
}

/** Not while something is under way, seen or unseen, or being decided: then the sheets are waited for once more. */
function due(state: PaneState, sheets: LeftAlone): WatchStep {
  if (!isIdle(state) || state.checking || state.plan) return later(sheets);
  const ids = sheets.look.filter((id) => !sheets.check.includes(id));
  const before = state.judged;
  return {
    effects: [
      ...(ids.length === 0
        ? []
        : [
            {
              kind: 'read' as const,
              which: ids,
              then: (read: Outcome<readonly SheetReading[]>) =>
                ({ type: 'looked', before, sheets: { ids, read } }) as const,
            },
          ]),
      ...(sheets.check.length === 0
        ? []
        : [{ kind: 'check' as const, options: { which: sheets.check, isUpdate: true, isQuiet: true } }]),
    ],
  };
}

function looked(state: PaneState, before: PaneState['judged'], { ids, read }: LookedAt): WatchStep {
  // A check that came meanwhile knows better.
  if (state.judged !== before) return {};
  // What cannot be read now may have been changed.
  const differs = (id: string): boolean => {
    const known = before.find(({ sheet }) => sheet.id === id);
    const now = read.ok ? read.value.find(({ sheet }) => sheet.id === id) : undefined;
    return known !== undefined && !(now && isSameGrid(known.grid, now.grid));
  };
  const found = ids.filter(differs);
  return found.length > 0 ? { state: { changed: new Set([...state.changed, ...found]) } } : {};
}
