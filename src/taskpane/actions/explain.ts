import { inSteps, paced } from '../pause';
import type { SheetCell } from '../../workbook';
import { visibleRemarks, type PlacedRemark } from '../grouping';
import { isSameCell, languageOf, type PaneState } from '../state';
import { inHand } from './findings';
import { always, defineAction, isIdle, showFailure, type ActionContext } from './types';

/** Explains the cell selected in the sheet, whether or not its sheet was checked. */
export const explainCell = defineAction({
  id: 'explainCell',
  labelKey: 'action.explainCell',
  run: async (context) => {
    // A command of the ribbon may come before any selection was told of: then the host is asked.
    const known = context.store.get().selected;
    const asked = known ? { ok: true as const, value: known } : await context.port.selectedCell();
    if (!asked.ok) return showFailure(context, asked.failure, () => void explainCell.run(context));
    const selected = asked.value;
    context.store.set({ selected });
    const { toA1 } = await context.engine();
    const isExplained = await explainAt(context, selected, true);
    if (isExplained || context.store.get().notice?.kind === 'failure') return;
    context.store.set({ notice: { kind: 'done', key: 'explain.none', data: { cell: toA1(selected.address) } } });
  },
});

export const closeExplanation = defineAction({
  id: 'closeExplanation',
  labelKey: 'action.closeExplanation',
  isEnabled: always,
  run: ({ store }) => Promise.resolve(store.set({ explanation: null })),
});

/**
 * Another cell was selected in the sheet: where its sheet has been checked, the pane explains it. A sheet that was
 * changed since is read again first.
 */
export async function followSelection(context: ActionContext, cell: SheetCell): Promise<void> {
  const { store, session } = context;
  const own = session.ownSelection;
  store.set({ selected: cell });
  if (isSameCell(own, cell) || !isIdle(store.get())) return;
  session.ownSelection = null;
  const state = store.get();
  // A marked cell makes its finding the one in hand; what a page or a preview is about stays in front.
  const found = state.page === 'results' && state.plan === null ? remarkAt(state, cell) : null;
  if (found) store.set(inHand(state, found));
  if (!store.get().judged.some(({ sheet, audits }) => sheet.id === cell.sheetId && audits.length > 0)) return;
  await explainAt(context, cell, false);
}

/** The remark that marks a cell: the one in hand if it does, else the first of the list. */
function remarkAt(state: PaneState, cell: SheetCell): PlacedRemark | null {
  const here = visibleRemarks(state).filter(({ remark: { cells } }) => isSameCell(cells[0], cell));
  return here.find(({ remark }) => remark.key === state.current) ?? here[0] ?? null;
}

async function explainAt(context: ActionContext, cell: SheetCell, mayRead: boolean): Promise<boolean> {
  const { store, port } = context;
  const engine = await context.engine();
  const state = store.get();
  const isFresh = state.judged.some(({ sheet }) => sheet.id === cell.sheetId) && !state.changed.has(cell.sheetId);
  let sheets = state.judged;
  if (!isFresh && (mayRead || state.changed.has(cell.sheetId))) {
    const read = await port.readSheets([cell.sheetId]);
    if (!read.ok) {
      if (mayRead) showFailure(context, read.failure, null);
      return false;
    }
    const breathe = paced(context.pause);
    const found = await Promise.all(
      read.value.map((reading) => inSteps(engine.readSheet(reading, state.settings), breathe)),
    );
    sheets = found.flatMap((sheet) => (sheet ? [{ ...sheet, audits: [] }] : []));
  }
  const form = engine.formAt(sheets, cell);
  const explanation =
    form && engine.explanationView(form, cell.sheetId, cell.address, state.settings, languageOf(state));
  // Another cell may have been selected while this one was read.
  if (store.get().selected !== cell) return true;
  store.set({ explanation });
  return explanation !== null;
}
