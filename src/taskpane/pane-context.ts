import { createContext, useContext } from 'react';
import type { PaneAction } from './actions';
import type * as PartsModule from './components/parts';
import type { PaneState } from './state';
import type { RuleView } from './views';
import type { Say } from './words';

/** What comes after the first paint. */
export type Parts = typeof PartsModule;

/** What components are given: the state to draw, words, and a way to act. */
export interface PaneTools {
  readonly state: PaneState;
  readonly say: Say;
  /** Runs an action; what it throws becomes a notice. */
  act(action: PaneAction): void;
  act<Args>(action: PaneAction<Args>, args: Args): void;
  readonly canGroupUndo: boolean;
  /** Whether the host can offer values to choose from in cells. */
  readonly hasChoices: boolean;
  /** Versions and states for a report of a fault. */
  readonly loadFacts: () => Promise<string>;
  readonly canStartWithWorkbook: boolean;
  /** `null` just after the start. */
  readonly parts: Parts | null;
  /** All rules by code, once the engine is there. */
  readonly loadRules: () => Promise<readonly RuleView[]>;
}

export const PaneContext = createContext<PaneTools | null>(null);

/** The pane's tools; only inside the pane. */
export function usePane(): PaneTools {
  const tools = useContext(PaneContext);
  if (!tools) throw new Error('usePane outside of the pane');
  return tools;
}
