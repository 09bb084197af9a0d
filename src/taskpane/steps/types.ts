import type { ChoiceList, Outcome, PortFailure, SheetCell, SheetEdit, SheetReading } from '../../workbook';
import type { CheckOptions } from '../actions/check';
import type { Doing } from '../failure-words';
import type { PaneSettings } from '../settings';
import type { PaneState } from '../state';
import type * as Steps from '.';

/** What a step asks of the world around the pane; what comes of it goes on as the next event. */
export type Effect<Event> =
  | {
      readonly kind: 'read';
      readonly which: 'active' | readonly string[];
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
  | { readonly kind: 'save'; readonly settings: PaneSettings; readonly then: (done: Outcome<unknown>) => Event }
  /** What takes its time is done piece by piece, so that the pane can be used meanwhile. */
  | { readonly kind: 'work'; readonly work: Generator<undefined, Event> }
  | { readonly kind: 'select'; readonly cell: SheetCell }
  /** Asks the host which cell is selected. */
  | { readonly kind: 'selected'; readonly then: (cell: Outcome<SheetCell>) => Event }
  /** Says anew what was found; nothing is read or judged again. */
  | { readonly kind: 'reword' }
  /** Reads sheets, judges and marks them. */
  | { readonly kind: 'mark'; readonly options: CheckOptions; readonly then?: Event }
  /** Tells why something did not work; `again` is what trying once more begins with. */
  | {
      readonly kind: 'fail';
      readonly failure: PortFailure;
      readonly again: Event | null;
      readonly doing?: Doing;
    };

/** What comes of an event: what changes of the state, and what is to be done after that, one after the other. */
export interface Step<Event> {
  readonly state?: Partial<PaneState>;
  readonly effects?: readonly Effect<Event>[];
}

/** One family of actions: no call of the workbook, no clock, the same answer to the same question. */
export type Stepper<Event> = (state: PaneState, event: Event) => Step<Event>;

/** The families; they come with the engine. */
export type Family = keyof typeof Steps.steps;
export type EventOf<Name extends Family> = Parameters<(typeof Steps.steps)[Name]>[1];
export type Steppers = { readonly [Name in Family]: Stepper<EventOf<Name>> };
