import { happen } from '../steps/effects';
import { defineAction, hasResults, isIdle } from './types';

/** Shows what a fix would change. */
export const previewFix = defineAction<string>({
  id: 'previewFix',
  labelKey: 'action.previewFix',
  run: (context, key) => happen(context, 'change', { type: 'fix', key }),
});

/** Lists every fix of the open form, or of all forms, to tick. */
export const previewAllFixes = defineAction({
  id: 'previewAllFixes',
  labelKey: 'action.previewAllFixes',
  isEnabled: (state) => hasResults(state) && (state.view?.forms.some(({ fixCount }) => fixCount > 0) ?? false),
  run: (context) => happen(context, 'change', { type: 'fixes' }),
});

/** Shows which typed scores would become formulas. */
export const convertToFormulas = defineAction({
  id: 'convertToFormulas',
  labelKey: 'action.convertToFormulas',
  isEnabled: hasResults,
  run: (context) =>
    happen(context, 'change', { type: 'formulas', hasFunctions: context.port.capabilities.hasFunctions }),
});

/** Ticks an option of a list, or takes the tick away. */
export const tickChange = defineAction<string>({
  id: 'tickChange',
  labelKey: 'changes.fixes',
  run: (context, key) => happen(context, 'change', { type: 'tick', key }),
});

/** Writes what is previewed, as one step, and reads the sheets again. */
export const applyChanges = defineAction({
  id: 'applyChanges',
  labelKey: 'action.applyChanges',
  isEnabled: (state) => isIdle(state) && (state.plan?.ticked.length ?? 0) > 0 && state.plan?.changes !== null,
  run: (context) => happen(context, 'change', { type: 'apply' }),
});

/** Takes the last change of ours back, unless somebody has changed its cells since. */
export const undoChanges = defineAction({
  id: 'undoChanges',
  labelKey: 'action.undo',
  isEnabled: (state) => isIdle(state) && state.undo !== null,
  run: (context) => happen(context, 'change', { type: 'undo' }),
});
