import type { SheetEdit } from '../../workbook';
import type { JudgedSheet } from '../engine';
import { paced } from '../pause';
import { languageOf } from '../state';
import type { ChangeOption, ChangePlan } from '../views';
import { check } from './check';
import { select } from './findings';
import { inverseOf, undoOf } from './undo';
import { defineAction, hasResults, isIdle, showFailure, type ActionContext, type Engine } from './types';

/** Shows what a fix would change. */
export const previewFix = defineAction<string>({
  id: 'previewFix',
  labelKey: 'action.previewFix',
  run: async (context, key) => {
    const engine = await context.engine();
    const state = context.store.get();
    const placed = engine.findByKey(state.judged, key);
    if (!placed?.finding.fix) return;
    const option = engine.fixOption(key, placed.finding, languageOf(state));
    await plan(context, 'fix', [option], [key]);
  },
});

/** Lists every fix of the open form, or of all forms, to tick. */
export const previewAllFixes = defineAction({
  id: 'previewAllFixes',
  labelKey: 'action.previewAllFixes',
  isEnabled: (state) => hasResults(state) && (state.view?.forms.some(({ fixCount }) => fixCount > 0) ?? false),
  run: async (context) => {
    const engine = await context.engine();
    const state = context.store.get();
    const forms = formsInView(context, engine);
    const options = forms.flatMap(({ sheet, index }) =>
      engine.fixOptions(sheet, index, languageOf(state)).map((one) => inSheet(one, sheet, forms.length)),
    );
    const ticked = options.filter(({ isSafe }) => isSafe).map(({ key }) => key);
    await plan(context, 'fixes', options, ticked);
  },
});

/** Shows which typed scores would become formulas. */
export const convertToFormulas = defineAction({
  id: 'convertToFormulas',
  labelKey: 'action.convertToFormulas',
  isEnabled: hasResults,
  run: async (context) => {
    const plan = formulasOf(context, await context.engine());
    context.store.set({ plan: { ...plan, ticked: plan.options.map(({ key }) => key) } });
  },
});

function formulasOf(context: ActionContext, engine: Engine): ChangePlan {
  const state = context.store.get();
  const { hasFunctions } = context.port.capabilities;
  const forms = formsInView(context, engine);
  const plans = forms.flatMap(({ sheet, index }) => {
    const plan = engine.formulaPlan(sheet, index, state.settings, hasFunctions, languageOf(state));
    return plan ? [{ ...plan, options: plan.options.map((one) => inSheet(one, sheet, forms.length)) }] : [];
  });
  return {
    kind: 'formulas',
    options: plans.flatMap((plan) => plan.options),
    ticked: [],
    edits: plans.flatMap(({ edits }) => edits),
    changes: plans.flatMap(({ changes }) => changes ?? []),
    left: 0,
    kept: plans.reduce((sum, { kept }) => sum + kept, 0),
  };
}

/** A preview in the words of now; what is ticked stays ticked. */
export function rewordPlan(context: ActionContext, engine: Engine, plan: ChangePlan): ChangePlan {
  if (plan.kind === 'formulas') return { ...formulasOf(context, engine), ticked: plan.ticked };
  const state = context.store.get();
  const options = plan.options.map((option) => {
    const placed = engine.findByKey(state.judged, option.key);
    const worded = placed && engine.fixOption(option.key, placed.finding, languageOf(state));
    return worded ? { ...worded, label: option.label } : option;
  });
  return { ...plan, options };
}

/** In a list over several forms a cell is known by its sheet as well. */
const inSheet = (option: ChangeOption, { sheet }: JudgedSheet, forms: number): ChangeOption =>
  forms > 1 ? { ...option, label: `${sheet.name}!${option.label}` } : option;

/** Ticks an option of a list, or takes the tick away. */
export const tickChange = defineAction<string>({
  id: 'tickChange',
  labelKey: 'changes.fixes',
  run: async (context, key) => {
    const { store } = context;
    const { plan: before } = store.get();
    if (!before) return;
    const isTicked = before.ticked.includes(key);
    const ticked = isTicked ? before.ticked.filter((one) => one !== key) : [...before.ticked, key];
    if (before.kind === 'formulas') return store.set({ plan: { ...before, ticked } });
    await plan(context, before.kind, before.options, ticked);
  },
});

/** Shows fixes with what they will write: they are applied in memory first, each to what the ones before it left. */
async function plan(
  context: ActionContext,
  kind: 'fix' | 'fixes',
  options: readonly ChangeOption[],
  ticked: readonly string[],
): Promise<void> {
  const { store } = context;
  const draft: ChangePlan = { kind, options, ticked, edits: [], changes: null, left: 0, kept: 0 };
  store.set({ plan: draft });
  const { edits, left } = await fixEdits(context, store.get().judged, ticked);
  const engine = await context.engine();
  // Another tick may have come meanwhile, or the preview have been closed.
  store.set(({ plan: now, judged }) =>
    now?.changes === null && now.ticked === ticked
      ? { plan: { ...now, edits, left, changes: engine.changesOf(judged, edits) } }
      : {},
  );
}

/** Writes what is previewed, as one step, and reads the sheets again. */
export const applyChanges = defineAction({
  id: 'applyChanges',
  labelKey: 'action.applyChanges',
  isEnabled: (state) => isIdle(state) && (state.plan?.ticked.length ?? 0) > 0 && state.plan?.changes !== null,
  run: async (context) => {
    const { plan, judged } = context.store.get();
    if (!plan) return;
    const engine = await context.engine();
    const edits = plan.kind === 'formulas' ? tickedEdits(plan.edits, plan.ticked, engine) : plan.edits;
    const touched = [...new Set(edits.map(({ sheetId }) => sheetId))];
    const retry = (): void => void applyChanges.run(context);
    context.store.set({ busy: { label: 'busy.writing', done: 0, total: 0, sheet: '', canCancel: false } });
    // Not every host tells of changes: what the preview rests on is compared with what is there now.
    const now = await context.port.readSheets(touched);
    if (!now.ok) return showFailure(context, now.failure, retry, 'write');
    const isStale = now.value.some(({ sheet, grid }) => {
      const known = judged.find((one) => one.sheet.id === sheet.id);
      return !known || !engine.isSameGrid(known.grid, grid);
    });
    if (isStale) return lookAgain(context, touched);
    const done = edits.length > 0 ? await context.port.write(edits) : null;
    for (const id of touched) context.session.mended.add(id);
    // The preview stays for another try.
    if (done && !done.ok) return showFailure(context, done.failure, retry, 'write');
    await afterChange(context, edits, plan.left, inverseOf(now.value, edits));
  },
});

/** Shows what was changed and judges it anew; until somebody changes those cells it can be taken back. */
async function afterChange(
  context: ActionContext,
  edits: readonly SheetEdit[],
  left: number,
  inverse: readonly SheetEdit[],
): Promise<void> {
  const { store } = context;
  const words = left > 0 ? ('changes.left' as const) : ('changes.done' as const);
  store.set({
    plan: null,
    undo: null,
    notice: { kind: 'done', key: words, data: { count: left > 0 ? left : edits.length } },
  });
  const [first] = edits;
  if (!first) return store.set({ busy: null });
  await select(context, first);
  const which = [...new Set(edits.map(({ sheetId }) => sheetId))];
  await check(context, { which, isUpdate: true, isQuiet: false });
  const { judged, notice } = store.get();
  store.set({
    undo: undoOf(inverse, judged),
    ...(notice?.kind === 'done' ? { notice: { ...notice, canUndo: true } } : {}),
  });
}

/** What was previewed no longer describes the sheet: nothing is written. */
async function lookAgain(context: ActionContext, which: readonly string[]): Promise<void> {
  context.store.set({ plan: null, busy: null });
  await check(context, { which, isUpdate: true, isQuiet: false });
  context.store.set({ notice: { kind: 'done', key: 'changes.stale', data: {} } });
}

const tickedEdits = (edits: readonly SheetEdit[], ticked: readonly string[], { toA1 }: Engine): SheetEdit[] =>
  edits.filter(({ sheetId, address }) => ticked.includes(`${sheetId}!${toA1(address)}`));

/** Applies fixes one after the other in memory, each to what the ones before it left. */
async function fixEdits(
  context: ActionContext,
  judged: readonly JudgedSheet[],
  ticked: readonly string[],
): Promise<{ edits: SheetEdit[]; left: number }> {
  const engine = await context.engine();
  const { settings } = context.store.get();
  const breathe = paced(context.pause);
  const edits: SheetEdit[] = [];
  let applied = 0;
  for (const sheet of judged) {
    let run = engine.startFixes(sheet, ticked);
    for (let next = engine.nextFix(sheet, run, settings); next; next = engine.nextFix(sheet, run, settings)) {
      run = next;
      await breathe();
    }
    applied += run.applied;
    edits.push(...engine.editsOf(sheet, run));
  }
  return { edits, left: ticked.length - applied };
}

/** The open form, or all of them where the overview is shown. */
function formsInView({ store }: ActionContext, engine: Engine): { sheet: JudgedSheet; index: number }[] {
  const { judged, openForm } = store.get();
  return judged.flatMap((sheet) =>
    sheet.audits.flatMap((_audit, index) =>
      openForm === null || openForm === engine.formKey(sheet.sheet.id, index) ? [{ sheet, index }] : [],
    ),
  );
}
