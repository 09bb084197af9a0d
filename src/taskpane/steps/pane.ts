import type { Severity } from '../../audit';
import type { Language, PaneKey } from '../../messages';
import { KNOWS_STEPS } from '../memory';
import type { Outcome, PortFailure, Selected, SheetCell } from '../../workbook';
import type { Doing } from '../failure-words';
import { languageOf, type Grouping, type Hidden, type OverviewLook, type Page, type PaneState } from '../state';
import type { Step } from './types';

/** What a person does with the pane itself: its pages, its list, its words. Nothing is read or judged for it. */
export type PaneEvent =
  | { readonly type: 'open'; readonly page: Page }
  | { readonly type: 'dismiss' }
  | { readonly type: 'toggle'; readonly severity: Severity }
  | { readonly type: 'search'; readonly search: string }
  | { readonly type: 'group'; readonly grouping: Grouping }
  | { readonly type: 'arrange'; readonly overview: OverviewLook }
  /** The reason is asked for why findings are to be ignored; `null` closes the question. */
  | { readonly type: 'ask'; readonly ignoring: PaneState['ignoring'] }
  | { readonly type: 'closeExplanation' }
  /** The first steps are put away, on this computer for good. */
  | { readonly type: 'knowSteps' }
  | { readonly type: 'copy'; readonly text: string; readonly done: PaneKey }
  | { readonly type: 'copied'; readonly text: string; readonly done: PaneKey; readonly isCopied: boolean }
  /** The host speaks another language, and then its words are there. */
  | { readonly type: 'speak'; readonly language: Language }
  | { readonly type: 'learnt'; readonly language: Language }
  /** A cell is to be shown, and was or could not be. */
  | { readonly type: 'show'; readonly cell: SheetCell }
  | { readonly type: 'shown'; readonly cell: SheetCell; readonly done: Outcome<Selected> }
  | { readonly type: 'failed'; readonly failed: Failed };

/** Why something did not work, and how it is tried again. */
interface Failed {
  readonly failure: PortFailure;
  readonly retry: (() => void) | null;
  readonly doing?: Doing;
  /** It broke instead of saying so: what threw may be the check that is under way. */
  readonly isBroken?: boolean;
}

type PaneStep = Step<PaneEvent>;

export function paneStep(state: PaneState, event: PaneEvent): PaneStep {
  switch (event.type) {
    case 'open':
      return open(state, event.page);
    case 'dismiss':
      return { state: { notice: null, textToCopy: null } };
    case 'toggle':
      return { state: { shown: { ...state.shown, [event.severity]: !state.shown[event.severity] } } };
    case 'search':
      return { state: { search: event.search } };
    case 'group':
      return { state: { grouping: event.grouping } };
    case 'arrange':
      return { state: { overview: event.overview } };
    case 'ask':
      return { state: { ignoring: event.ignoring } };
    case 'closeExplanation':
      return { state: { explanation: null } };
    case 'knowSteps':
      return { state: { isNew: false }, effects: [{ kind: 'remember', key: KNOWS_STEPS }] };
    case 'copy':
      return copy(event.text, event.done);
    case 'copied':
      return copied(event.text, event.isCopied ? event.done : 'copy.failed', event.isCopied);
    case 'speak':
      return {
        effects: [{ kind: 'learn', language: event.language, then: { type: 'learnt', language: event.language } }],
      };
    case 'learnt':
      return learnt(state, event.language);
    case 'show':
      return { effects: [{ kind: 'select', cell: event.cell }] };
    case 'shown':
      return shown(state, event.cell, event.done);
    case 'failed':
      return failed(event.failed);
  }
}

/**
 * A reason half written waits behind a page or a preview, and is given up where nothing stands before the list. What
 * was told of something done is over, unless it can be taken back from there.
 */
function open({ page: before, plan, ignoring, notice }: PaneState, page: Page): PaneStep {
  const isInFront = before !== 'results' || plan !== null;
  const isOver = notice?.kind === 'done' && notice.canUndo !== true;
  return {
    state: {
      page,
      plan: null,
      ignoring: isInFront || page !== 'results' ? ignoring : null,
      layout: null,
      notice: isOver ? null : notice,
    },
  };
}

/** Copies text, or shows it where the host does not let us. */
const copy = (text: string, done: PaneKey): PaneStep => ({
  effects: [{ kind: 'copy', text, then: (isCopied) => ({ type: 'copied', text, done, isCopied }) }],
});

const copied = (text: string, key: PaneKey, isCopied: boolean): PaneStep => ({
  state: { textToCopy: isCopied ? null : text, notice: { kind: 'done', key, data: {} } },
});

const failed = ({ isBroken = false, ...notice }: Failed): PaneStep => ({
  state: { busy: null, notice: { kind: 'failure', ...notice }, ...(isBroken ? { checking: null } : {}) },
});

function shown({ notice }: PaneState, cell: SheetCell, done: Outcome<Selected>): PaneStep {
  if (!done.ok) return { effects: [{ kind: 'fail', failure: done.failure, again: { type: 'show', cell } }] };
  const hidden = hiddenOf(done.value);
  if (hidden) return { state: { notice: { kind: 'unseen', cell, hidden } } };
  // That another cell could not be shown is of no interest once this one is.
  const isOver = notice?.kind === 'unseen' || (notice?.kind === 'failure' && NOT_SHOWN.has(notice.failure.code));
  return isOver ? { state: { notice: null } } : {};
}

function hiddenOf({ isRowHidden, isColumnHidden }: Selected): Hidden | null {
  if (isRowHidden && isColumnHidden) return 'both';
  return isRowHidden ? 'row' : isColumnHidden ? 'column' : null;
}

/** Why a cell may not be shown. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['gone', 'hidden-sheet']);

/** Findings are worded anew, all else has its words by itself. */
const learnt = (state: PaneState, hostLanguage: Language): PaneStep => ({
  state: { hostLanguage },
  effects: languageOf({ ...state, hostLanguage }) === languageOf(state) ? [] : [{ kind: 'reword' }],
});
