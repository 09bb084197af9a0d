import { reportOf } from '../engine/report';
import { formView, runView } from '../engine/view';
import type { Language } from '../../messages';
import { languageOf, type PaneState } from '../state';
import type { FormView } from '../views';
import { rewordPlan } from './change';
import { explainedAnew } from './explain';
import type { Step } from './types';

/** What was found is said anew, in the language and with the notes of now; nothing is read or judged again. */
export type RewordEvent =
  | ({ readonly type: 'reword' } & Around)
  | ({
      readonly type: 'worded';
      readonly judged: PaneState['judged'];
      readonly forms: readonly FormView[];
      readonly language: Language;
    } & Around);

/** What words need beside the state. */
interface Around {
  readonly file: string;
  readonly hasFunctions: boolean;
}

export function rewordStep(state: PaneState, event: RewordEvent): Step<RewordEvent> {
  switch (event.type) {
    case 'reword':
      if (state.judged.length === 0 && !state.plan) return {};
      return { effects: [{ kind: 'work', work: wording(state, event) }] };
    case 'worded':
      return worded(state, event);
  }
}

function* wording(state: PaneState, { file, hasFunctions }: Around): Generator<undefined, RewordEvent> {
  const { judged, settings } = state;
  const language = languageOf(state);
  const forms: FormView[] = [];
  for (const sheet of judged) {
    for (const index of sheet.audits.keys()) {
      yield;
      const view = formView(sheet, index, settings, language);
      if (view) forms.push(view);
    }
  }
  return { type: 'worded', judged, forms, language, file, hasFunctions };
}

function worded(
  state: PaneState,
  { judged, forms, language, file, hasFunctions }: RewordEvent & { readonly type: 'worded' },
): Step<RewordEvent> {
  // A check that came meanwhile has said it all; in another language it is being said already.
  if (state.judged !== judged || languageOf(state) !== language) return {};
  return {
    state: {
      view: runView(judged, reportOf(judged, state.settings, file), forms, language),
      explanation: explainedAnew(state, judged),
      plan: state.plan && rewordPlan(state, state.plan, hasFunctions),
    },
  };
}
