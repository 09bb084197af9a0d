import type { Outcome } from '../../workbook';
import type { PaneState } from '../state';
import type { Step } from './types';

/** Checks that a person asks for, what stops them, and their marks. */
export type CheckEvent =
  | { readonly type: 'check'; readonly which: 'active' | 'all' }
  /** What is still under way in the host is left to itself and its answer is dropped. */
  | { readonly type: 'cancel' }
  | { readonly type: 'clear' }
  | { readonly type: 'cleared'; readonly done: Outcome<void> };

export function checkStep(_state: PaneState, event: CheckEvent): Step<CheckEvent> {
  switch (event.type) {
    case 'check':
      return { effects: [{ kind: 'mark', options: { which: event.which, isUpdate: false, isQuiet: false } }] };
    case 'cancel':
      return { effects: [{ kind: 'cancel' }, { kind: 'fail', failure: { code: 'cancelled' }, again: null }] };
    case 'clear':
      return { effects: [{ kind: 'unmark', then: (done) => ({ type: 'cleared', done }) }] };
    case 'cleared':
      return event.done.ok
        ? { state: { notice: { kind: 'done', key: 'marks.cleared', data: {} } } }
        : { effects: [{ kind: 'fail', failure: event.done.failure, again: { type: 'clear' }, doing: 'clear' }] };
  }
}
