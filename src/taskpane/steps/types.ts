import type { Language, PaneKey } from '../../messages';
import type {
  ChoiceList,
  Mark,
  MarkStyle,
  Outcome,
  PortFailure,
  SheetCell,
  SheetContent,
  SheetCounts,
  SheetEdit,
  SheetInfo,
  SheetReading,
} from '../../workbook';
import type { Doing } from '../failure-words';
import type { PaneSettings } from '../settings';
import type { CheckOptions, PaneState } from '../state';
import type * as Steps from '.';

/** What a step asks of the world around the pane; what comes of it goes on as the next event. */
export type Effect<Event> =
  | {
      readonly kind: 'read';
      readonly which: CheckOptions['which'];
      /** Whether an edit that is under way in a cell is waited for instead of ended. */
      readonly waits?: boolean;
      /** Where nobody waits for it any more, the host is told to stop. */
      readonly isWanted?: (state: PaneState) => boolean;
      readonly progress?: (done: number, total: number, sheet: SheetInfo) => Event;
      readonly then: (read: Outcome<readonly SheetReading[]>) => Event;
    }
  | { readonly kind: 'write'; readonly edits: readonly SheetEdit[]; readonly then: (done: Outcome<void>) => Event }
  /** Lists to choose from in cells, and all of them away. */
  | {
      readonly kind: 'offer';
      readonly lists: readonly ChoiceList[];
      readonly then: (done: Outcome<number>) => Event;
    }
  | { readonly kind: 'withdraw'; readonly then: (done: Outcome<number>) => Event }
  | { readonly kind: 'list'; readonly then: (sheets: Outcome<readonly SheetInfo[]>) => Event }
  /** A sheet of the product's own, written as a whole or read. */
  | { readonly kind: 'put'; readonly content: SheetContent; readonly then: (done: Outcome<SheetInfo>) => Event }
  | {
      readonly kind: 'readOwn';
      readonly which: SheetContent['kind'];
      readonly then: (own: Outcome<SheetReading | null>) => Event;
    }
  /** What the workbook keeps of ours as text, once changes of it that are under way are made; and one more change. */
  | {
      readonly kind: 'load';
      readonly waits?: boolean;
      readonly then: (stored: Outcome<string | null>) => Event;
    }
  | {
      readonly kind: 'change';
      readonly change: (stored: string | null) => string;
      readonly then: (done: Outcome<unknown>) => Event;
    }
  | { readonly kind: 'save'; readonly settings: PaneSettings; readonly then: (done: Outcome<unknown>) => Event }
  /**
   * What takes its time is done piece by piece, so that the pane can be used meanwhile. It may tell of its progress, and
   * ends early, in nothing, where nobody waits for it any more.
   */
  | {
      readonly kind: 'work';
      readonly work: Generator<Event | undefined, Event>;
      readonly isWanted?: (state: PaneState) => boolean;
    }
  /** Shows a cell that the pane chose: it is not to be answered as a person's choice. */
  | { readonly kind: 'select'; readonly cell: SheetCell }
  /** What a selection in the sheet means: the row of the headings, or a cell to explain. */
  | { readonly kind: 'point'; readonly cell: SheetCell }
  | { readonly kind: 'follow'; readonly cell: SheetCell; readonly isOwn: boolean }
  /** Shows the row and the column of a cell. */
  | { readonly kind: 'reveal'; readonly cell: SheetCell; readonly then: (done: Outcome<void>) => Event }
  /** Asks the host which cell is selected. */
  | { readonly kind: 'selected'; readonly then: (cell: Outcome<SheetCell>) => Event }
  /** Says anew what was found; nothing is read or judged again. */
  | { readonly kind: 'reword' }
  /** Reads sheets, judges, shows and marks them. */
  | { readonly kind: 'check'; readonly options: CheckOptions; readonly then?: Event }
  /** Carries a check that has begun to its end, or until it is no longer the one under way. */
  | { readonly kind: 'judge'; readonly run: CheckOptions }
  /** Marks what was found in the place of the marks before. */
  | {
      readonly kind: 'mark';
      readonly sheets: readonly string[];
      readonly marks: readonly Mark[];
      readonly style: MarkStyle;
      readonly waits: boolean;
      readonly then: (done: Outcome<void>) => Event;
    }
  /** Shows how much was found on the tabs of the sheets, where the host can. */
  | { readonly kind: 'counts'; readonly counts: ReadonlyMap<string, SheetCounts> }
  /** Asks whether the product starts with the workbook; `null` where the host cannot have it so. */
  | { readonly kind: 'startup'; readonly then: (isOn: Outcome<boolean> | null) => Event }
  /** Has sheets be due once they have been left alone for a while; until then more may be named. */
  | { readonly kind: 'later'; readonly sheets: LeftAlone }
  /** Takes all marks away. */
  | { readonly kind: 'unmark'; readonly then: (done: Outcome<void>) => Event }
  /** Puts text on the clipboard; `copyOut` tells of it as well. */
  | { readonly kind: 'copy'; readonly text: string; readonly then: (isCopied: boolean) => Event }
  | { readonly kind: 'copyOut'; readonly text: string; readonly done: PaneKey }
  /** Keeps on this computer that a person knows something. */
  | { readonly kind: 'remember'; readonly key: string }
  /** Fetches the words of a language. */
  | { readonly kind: 'learn'; readonly language: Language; readonly then: Event }
  /** Tells why something did not work; `again` is what trying once more begins with. */
  | {
      readonly kind: 'fail';
      readonly failure: PortFailure;
      readonly again: Event | null;
      readonly doing?: Doing;
    };

/** Sheets to be checked once they are left alone, and sheets of which it is to be seen whether they were changed. */
export interface LeftAlone {
  readonly check: readonly string[];
  readonly look: readonly string[];
}

/** What comes of an event: what changes of the state, and what is to be done after that, one after the other. */
export interface Step<Event> {
  readonly state?: Partial<PaneState>;
  readonly effects?: readonly Effect<Event>[];
}

/** One family of actions: no call of the workbook, no clock, the same answer to the same question. */
export type Stepper<Event> = (state: PaneState, event: Event) => Step<Event>;

/** The families. */
export type Family = keyof typeof Steps.steps;
export type EventOf<Name extends Family> = Parameters<(typeof Steps.steps)[Name]>[1];
export type Steppers = { readonly [Name in Family]: Stepper<EventOf<Name>> };
