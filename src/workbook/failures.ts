/** Why a workbook did not do what was asked. Each has a plain message with a next step in the catalogues. */
export type PortFailure =
  /** The sheet (or the workbook's structure) is protected. */
  | { readonly code: 'protected'; readonly sheet: string | null }
  /** Nothing is protected, and the host refuses all the same: a workbook that is only viewed, or that a policy guards. */
  | { readonly code: 'denied' }
  /** A filter, a merge, a table or a PivotTable lies where cells were to be changed. */
  | { readonly code: 'in-the-way' }
  /** Office wants its user to sign in again. */
  | { readonly code: 'signed-out' }
  /** A cell is being edited: Excel takes no calls until Enter or Esc. */
  | { readonly code: 'cell-editing' }
  /** This version of Excel lacks what the call needs. */
  | { readonly code: 'api-missing'; readonly needs: string }
  /** More than the host moves in one piece. */
  | { readonly code: 'too-large'; readonly sheet: string | null }
  /** The sheet or cell is no longer there. `what` is for whoever looks into it: an id, a call. */
  | { readonly code: 'gone'; readonly what: string }
  /** The sheet to show is hidden: showing it is for the person who hid it. */
  | { readonly code: 'hidden-sheet'; readonly sheet: string }
  /** The host does not give some of the marks there were: they stay, though all else was done. */
  | { readonly code: 'marks-unreadable'; readonly sheet: string | null }
  /** The sheet in view has no cells: a chart sheet, a macro sheet. */
  | { readonly code: 'no-worksheet' }
  /** Another workbook is in front, and the host answers for the one in front alone. */
  | { readonly code: 'other-workbook' }
  /** The host cannot now what it can at other times. */
  | { readonly code: 'host-busy' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'unknown'; readonly cause: string };

/** The result of a call: a value, or a failure that says why there is none. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: PortFailure };

export const succeed = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const fail = (failure: PortFailure): Outcome<never> => ({ ok: false, failure });
