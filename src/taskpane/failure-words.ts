import type { PaneKey } from '../messages';
import { toA1, type PortFailure } from '../workbook';
import type { Notice } from './state';
import type { Say } from './words';

/** What keeps the pane from starting at all. */
export type StartFailure = PortFailure | { readonly code: 'office-not-loaded' } | { readonly code: 'not-in-excel' };

export interface FailureWords {
  readonly what: string;
  readonly todo: string;
  /** What the host said, where that is all that is known: for whoever is asked for help, not for the screen. */
  readonly detail: string | null;
}

/** What was under way when it failed, where a person would not know it from what they chose. */
export type Doing = 'mark' | 'clear' | 'write' | 'undo' | 'report' | 'keep' | 'reveal';

/** A failure in words: what happened, and the next step. */
export function failureWords(failure: StartFailure, say: Say, doing?: Doing): FailureWords {
  const isBook = failure.code === 'protected' && failure.sheet === null;
  const key: PaneKey = isBook ? 'failure.protectedBook' : `failure.${failure.code}`;
  const data = {
    sheet: 'sheet' in failure ? (failure.sheet ?? say('failure.workbook')) : '',
    needs: 'needs' in failure ? failure.needs : '',
  };
  return {
    what: (doing ? say(`failure.doing.${doing}`) : '') + say(key, data),
    todo: say(`${key}.todo`, data),
    detail: failure.code === 'unknown' ? failure.cause : failure.code === 'gone' ? failure.what : null,
  };
}

/** That a selected cell is not seen, and why. */
export function unseenWords({ cell, hidden }: Extract<Notice, { kind: 'unseen' }>, say: Say): string {
  const name = toA1(cell.address);
  const data = { cell: name, row: name.replace(/^\D+/u, ''), column: name.replace(/\d+$/u, '') };
  return say(`unseen.${hidden}`, data);
}
