import type { ChoiceList, Outcome } from '../../workbook';
import type { PaneState } from '../state';
import type { FormView } from '../views';
import type { Step } from './types';

/** What can happen around a form that is being filled in. */
export type FillingEvent =
  | { readonly type: 'open' }
  | { readonly type: 'checked' }
  /** Lists of levels and signs are asked for in the sheet itself, or are to go again. */
  | { readonly type: 'offer' }
  | { readonly type: 'offered'; readonly wanted: number; readonly done: Outcome<number> }
  | { readonly type: 'withdraw' }
  | { readonly type: 'withdrawn'; readonly done: Outcome<number> };

type FillingStep = Step<FillingEvent>;

export function fillingStep(state: PaneState, event: FillingEvent): FillingStep {
  switch (event.type) {
    case 'open':
      return openForm(state)
        ? show(state)
        : {
            effects: [
              {
                kind: 'check',
                options: { which: 'active', isUpdate: false, isQuiet: false },
                then: { type: 'checked' },
              },
            ],
          };
    case 'checked':
      return show(state);
    case 'offer':
      return offer(openForm(state)?.filling?.choices ?? []);
    case 'offered':
      return offered(event.wanted, event.done);
    case 'withdraw':
      return { effects: [{ kind: 'withdraw', then: (done) => ({ type: 'withdrawn', done }) }] };
    case 'withdrawn':
      return withdrawn(event.done);
  }
}

const openForm = ({ view, openForm: key }: PaneState): FormView | undefined =>
  view?.forms.find((form) => form.key === key);

/** From now on the sheet is checked along. Where no form was found the results say so by themselves. */
function show(state: PaneState): FillingStep {
  if (openForm(state)?.filling)
    return { state: { page: 'filling', plan: null, ignoring: null, layout: null, notice: null } };
  const hasForms = (state.view?.forms.length ?? 0) > 0;
  return hasForms ? { state: { notice: { kind: 'done', key: 'filling.none', data: {} } } } : {};
}

function offer(lists: readonly ChoiceList[]): FillingStep {
  const wanted = lists.reduce((sum, { cells }) => sum + cells.length, 0);
  if (wanted === 0) return {};
  return { effects: [{ kind: 'offer', lists, then: (done) => ({ type: 'offered', wanted, done }) }] };
}

function offered(wanted: number, done: Outcome<number>): FillingStep {
  if (!done.ok) return { effects: [{ kind: 'fail', failure: done.failure, again: { type: 'offer' } }] };
  const key = done.value < wanted ? 'filling.offeredSome' : 'filling.offered';
  return { state: { notice: { kind: 'done', key, data: { count: done.value, kept: wanted - done.value } } } };
}

function withdrawn(done: Outcome<number>): FillingStep {
  if (!done.ok) return { effects: [{ kind: 'fail', failure: done.failure, again: { type: 'withdraw' } }] };
  return { state: { notice: { kind: 'done', key: 'filling.withdrawn', data: { count: done.value } } } };
}
