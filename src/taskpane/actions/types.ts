import type { PaneKey } from '../../messages';
import type { HostServices, SheetCell, WorkbookPort } from '../../workbook';
import type { Alone } from '../alone';
import type * as EngineModule from '../engine';
import type { WaitForSheets } from '../left-alone';
import type { Memory } from '../memory';
import { isIdle, type PaneState } from '../state';
import type { Store } from '../store';
import type { InTurn } from '../in-turn';

export type Engine = typeof EngineModule;

/** What actions work with. */
export interface ActionContext {
  readonly port: WorkbookPort;
  readonly store: Store<PaneState>;
  /** Rules and wording; loaded once. */
  readonly engine: () => Promise<Engine>;
  /** Today's date. */
  readonly now: () => Date;
  /** Puts text on the clipboard; `false` where the host does not let us. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Lets the page paint and answer. */
  readonly pause: () => Promise<void>;
  /** The workbook's name in reports. */
  readonly file: string;
  /** What the host can do beside its workbook. */
  readonly services: HostServices;
  /** What is kept on this computer. */
  readonly memory: Memory;
  /** Keeps other panes of the workbook waiting. */
  readonly alone: Alone;
  /** What goes on beside the state. */
  readonly session: Session;
}

export interface Session {
  /** The cells that the pane itself selected, in turn, from the last it was told of: not to be answered. */
  readonly ownSelections: SheetCell[];
  /** Settles once the change of the settings before has been made or has failed. */
  saving: Promise<unknown>;
  /** What is checked by itself once nobody changes it any more. */
  readonly leftAlone: WaitForSheets;
  /** What a person asked for while something else was under way. */
  readonly waiting: InTurn;
}

/** A key with modifiers, as `KeyboardEvent` names it. */
export interface Shortcut {
  readonly key: string;
  readonly shift?: boolean;
}

/** What a person can do: one record for the pane, the ribbon and the keyboard. */
export interface PaneAction<Args = void> {
  readonly id: string;
  readonly labelKey: PaneKey;
  readonly shortcut: Shortcut | null;
  isEnabled(state: PaneState): boolean;
  run(context: ActionContext, args: Args): Promise<void>;
}

/** Defines an action; enabled and without a shortcut unless it says otherwise. */
export function defineAction<Args = void>(
  action: Pick<PaneAction<Args>, 'id' | 'labelKey' | 'run'> & Partial<PaneAction<Args>>,
): PaneAction<Args> {
  return Object.freeze({ shortcut: null, isEnabled: isIdle, ...action });
}

export { isIdle };
export const always = (): boolean => true;
export const hasResults = (state: PaneState): boolean => isIdle(state) && (state.view?.forms.length ?? 0) > 0;
