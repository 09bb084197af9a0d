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

/** Whether a check may begin: there is one at a time, and one that nobody asked for gives way to one that a person did. */
export const mayBegin = ({ checking }: Pick<PaneState, 'checking'>, options: CheckOptions): boolean =>
  checking === null || (checking.isQuiet && !options.isQuiet);

/** One that nobody asked for shows nothing while a person is typing; where it gave way, its sheets are due later. */
function begin(state: PaneState, options: CheckOptions): CheckStep {
  if (!mayBegin(state, options)) return {};
  const { checking, notice } = state;
  const left = checking ? sheetsBeside(checking, options) : [];
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
    effects: [
      ...(left.length > 0 ? [{ kind: 'later' as const, sheets: { check: left, look: [] } }] : []),
      { kind: 'judge', run },
    ],
  };
}

/** Sheets of a check that another one does not look at. */
function sheetsBeside({ which }: CheckOptions, { which: other }: CheckOptions): readonly string[] {
  if (typeof which === 'string' || other === 'all') return [];
  return which.filter((id) => other === 'active' || !other.includes(id));
}
