import type { JudgedSheet } from '../engine';
import { paced } from '../pause';
import { languageOf } from '../state';
import type { FormView } from '../views';
import { explainedAnew } from './check';
import type { ActionContext, Engine } from './types';

/** Says anew what was found, in the language and with the notes of now; nothing is read or judged again. */
export async function rewordAll(context: ActionContext): Promise<void> {
  const { store, file } = context;
  if (store.get().judged.length === 0 && !store.get().plan) return;
  const engine = await context.engine();
  const { judged } = store.get();
  const forms = await viewsOf(context, engine, judged);
  const state = store.get();
  // A check that came meanwhile has said it all.
  if (state.judged !== judged) return;
  const language = languageOf(state);
  store.set({
    view: engine.runView(judged, engine.reportOf(judged, state.settings, file), forms, language),
    explanation: state.explanation && explainedAnew(engine, state, judged, state.explanation),
    plan: state.plan && engine.rewordPlan(state, state.plan, context.port.capabilities.hasFunctions),
  });
}

async function viewsOf(
  { store, pause }: ActionContext,
  engine: Engine,
  judged: readonly JudgedSheet[],
): Promise<FormView[]> {
  const breathe = paced(pause);
  const views: FormView[] = [];
  for (const sheet of judged) {
    for (const index of sheet.audits.keys()) {
      await breathe();
      const view = engine.formView(sheet, index, store.get().settings, languageOf(store.get()));
      if (view) views.push(view);
    }
  }
  return views;
}
