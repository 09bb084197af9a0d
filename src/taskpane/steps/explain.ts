import { toA1 } from '../../audit';
import type { Outcome, SheetCell, SheetReading } from '../../workbook';
import { explanationView } from '../engine/explanation';
import { readSheet, type JudgedSheet } from '../engine/judge';
import { formAt } from '../engine/report';
import { visibleRemarks, type PlacedRemark } from '../grouping';
import type { PaneSettings } from '../settings';
import { isIdle, isSameCell, languageOf, type PaneState } from '../state';
import { inHand } from './list';
import type { Step } from './types';

/** What is explained: the cell that a person asks about, or the one that was selected in the sheet. */
export type ExplainEvent =
  | { readonly type: 'ask' }
  | { readonly type: 'told'; readonly cell: Outcome<SheetCell> }
  /** Another cell was selected; `isOwn`: by the pane itself. */
  | { readonly type: 'follow'; readonly cell: SheetCell; readonly isOwn: boolean }
  | { readonly type: 'read'; readonly about: About; readonly read: Outcome<readonly SheetReading[]> }
  | { readonly type: 'known'; readonly about: About; readonly sheets: readonly JudgedSheet[] };

/** The cell in question, and whether a person asked: then they are told also where there is nothing to say. */
interface About {
  readonly cell: SheetCell;
  readonly isAsked: boolean;
}

type ExplainStep = Step<ExplainEvent>;

export function explainStep(state: PaneState, event: ExplainEvent): ExplainStep {
  switch (event.type) {
    case 'ask':
      // A command of the ribbon may come before any selection was told of: then the host is asked.
      return state.selected
        ? look(state, { cell: state.selected, isAsked: true })
        : { effects: [{ kind: 'selected', then: (cell) => ({ type: 'told', cell }) }] };
    case 'told':
      return told(state, event.cell);
    case 'follow':
      return follow(state, event.cell, event.isOwn);
    case 'read':
      return read(state, event.about, event.read);
    case 'known':
      return explained(state, event.about, event.sheets);
  }
}

function told(state: PaneState, cell: Outcome<SheetCell>): ExplainStep {
  if (!cell.ok) return { effects: [{ kind: 'fail', failure: cell.failure, again: { type: 'ask' } }] };
  const selected = { selected: cell.value };
  return withState(selected, look({ ...state, ...selected }, { cell: cell.value, isAsked: true }));
}

/** Where the sheet of a selected cell has been checked, the pane explains the cell. */
function follow(before: PaneState, cell: SheetCell, isOwn: boolean): ExplainStep {
  const selected = { selected: cell };
  if (isOwn || !isIdle(before)) return { state: selected };
  const state = { ...before, ...selected };
  // A marked cell makes its finding the one in hand; what a page or a preview is about stays in front.
  const found = state.page === 'results' && state.plan === null ? remarkAt(state, cell) : null;
  const shown = found ? { ...selected, ...inHand(state, found) } : selected;
  const isChecked = state.judged.some(({ sheet, audits }) => sheet.id === cell.sheetId && audits.length > 0);
  return isChecked ? withState(shown, look({ ...state, ...shown }, { cell, isAsked: false })) : { state: shown };
}

/** The remark that marks a cell: the one in hand if it does, else the first of the list. */
function remarkAt(state: PaneState, cell: SheetCell): PlacedRemark | null {
  const here = visibleRemarks(state).filter(({ remark: { cells } }) => isSameCell(cells[0], cell));
  return here.find(({ remark }) => remark.key === state.current) ?? here[0] ?? null;
}

/** A sheet that was changed since it was checked, or never was, is read first. */
function look(state: PaneState, about: About): ExplainStep {
  const { sheetId } = about.cell;
  const isChanged = state.changed.has(sheetId);
  const isFresh = state.judged.some(({ sheet }) => sheet.id === sheetId) && !isChanged;
  if (isFresh || !(about.isAsked || isChanged)) return explained(state, about, state.judged);
  return { effects: [{ kind: 'read', which: [sheetId], then: (found) => ({ type: 'read', about, read: found }) }] };
}

function read(state: PaneState, about: About, found: Outcome<readonly SheetReading[]>): ExplainStep {
  if (found.ok) return { effects: [{ kind: 'work', work: readForms(about, found.value, state.settings) }] };
  return about.isAsked ? { effects: [{ kind: 'fail', failure: found.failure, again: null }] } : {};
}

function* readForms(
  about: About,
  readings: readonly SheetReading[],
  settings: PaneSettings,
): Generator<undefined, ExplainEvent> {
  const sheets: JudgedSheet[] = [];
  for (const reading of readings) sheets.push({ ...(yield* readSheet(reading, settings)), audits: [] });
  return { type: 'known', about, sheets };
}

function explained(state: PaneState, { cell, isAsked }: About, sheets: readonly JudgedSheet[]): ExplainStep {
  // Another cell may have been selected while this one was read.
  if (state.selected !== cell) return {};
  const form = formAt(sheets, cell);
  const explanation = form && explanationView(form, cell.sheetId, cell.address, state.settings, languageOf(state));
  const notice = { kind: 'done', key: 'explain.none', data: { cell: toA1(cell.address) } } as const;
  return { state: { explanation, ...(explanation === null && isAsked ? { notice } : {}) } };
}

/** The explanation in view, by what the cell says now. */
export function explainedAnew(state: PaneState, judged: readonly JudgedSheet[]): PaneState['explanation'] {
  const { explanation, settings } = state;
  const form = explanation && formAt(judged, explanation.cell);
  return form && explanationView(form, explanation.cell.sheetId, explanation.cell.address, settings, languageOf(state));
}

const withState = (state: Partial<PaneState>, step: ExplainStep): ExplainStep => ({
  ...step,
  state: { ...state, ...step.state },
});
