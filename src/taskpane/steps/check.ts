import type { Outcome } from '../../workbook';
import type { CheckOptions, PaneState } from '../state';
import type { Step } from './types';

/** When a check begins and ends, and what becomes of its marks; how it goes is told by `judge`. */
export type CheckEvent =
  | { readonly type: 'check'; readonly options: CheckOptions }
  /** What is still under way in the host is left to itself and its answer is dropped. */
  | { readonly type: 'cancel' }
  /** The pane goes: nobody waits for a check any more. */
  | { readonly type: 'end' }
  | { readonly type: 'clear' }
  | { readonly type: 'cleared'; readonly done: Outcome<void> };

type CheckStep = Step<CheckEvent>;

export function checkStep(state: PaneState, event: CheckEvent): CheckStep {
  switch (event.type) {
    case 'check':
      return begin(state, event.options);
    case 'cancel':
      return {
        state: { checking: null },
        effects: [{ kind: 'fail', failure: { code: 'cancelled' }, again: null }],
      };
    case 'end':
      return { state: { checking: null } };
    case 'clear':
      return { effects: [{ kind: 'unmark', then: (done) => ({ type: 'cleared', done }) }] };
    case 'cleared':
      return event.done.ok
        ? { state: { notice: { kind: 'done', key: 'marks.cleared', data: {} } } }
        : { effects: [{ kind: 'fail', failure: event.done.failure, again: { type: 'clear' }, doing: 'clear' }] };
  }
}

/** One check at a time. One that nobody asked for gives way, and shows nothing while a person is typing. */
function begin({ checking, notice }: PaneState, options: CheckOptions): CheckStep {
  if (checking && (options.isQuiet || !checking.isQuiet)) return {};
  const run = { ...options };
  return {
    state: {
      checking: run,
      busy: run.isQuiet ? null : { label: 'busy.loading', done: 0, total: 0, sheet: '', canCancel: true },
      notice: run.isUpdate ? notice : null,
      ...(run.isUpdate
        ? {}
        : { explanation: null, plan: null, layout: null, ignoring: null, page: 'results', textToCopy: null }),
    },
    effects: [{ kind: 'judge', run }],
  };
}
