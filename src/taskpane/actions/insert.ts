import { languageOf } from '../state';
import { sayIn } from '../words';
import { defineAction, showFailure } from './types';

/** Adds a sheet with the standard form, empty, its scores as formulas. */
export const insertBlankForm = defineAction({
  id: 'insertBlankForm',
  labelKey: 'action.insertBlankForm',
  run: async (context) => {
    const { port, store } = context;
    const engine = await context.engine();
    const state = store.get();
    const sheets = await port.listSheets();
    if (!sheets.ok) return showFailure(context, sheets.failure, () => void insertBlankForm.run(context));
    const name = freeName(
      sayIn(languageOf(state))('blank.sheet'),
      sheets.value.map((sheet) => sheet.name),
    );
    const content = engine.blankForm(name, engine.profileOf(state.settings), port.capabilities.hasFunctions);
    const put = await port.putSheet(content);
    if (!put.ok) return showFailure(context, put.failure, () => void insertBlankForm.run(context));
    store.set({ notice: { kind: 'done', key: 'blank.done', data: { sheet: put.value.name } } });
  },
});

/** A name that no sheet has: nothing is written over. Excel does not tell capitals apart. */
function freeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name} (${number})`;
    if (!names.has(candidate.toLowerCase())) return candidate;
  }
}
