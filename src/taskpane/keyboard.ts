import type { PaneAction, Shortcut } from './actions';
import { commands } from './actions';
import type { PaneState } from './state';

type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const fits = ({ key, shift = false }: Shortcut, press: KeyPress): boolean =>
  press.key === key && press.shiftKey === shift && !press.ctrlKey && !press.altKey && !press.metaKey;

/**
 * The action that a key starts, if any: of two that share a key the one that is enabled. While something is under way
 * it is one that can wait.
 */
export function actionFor(press: KeyPress, state: PaneState): PaneAction | null {
  const all: readonly PaneAction[] = Object.values(commands);
  const fitting = all.filter(({ shortcut }) => shortcut && fits(shortcut, press));
  const enabled = fitting.find(({ isEnabled }) => isEnabled(state));
  return enabled ?? (state.busy === null ? null : (fitting.find(({ id }) => id !== 'cancel') ?? null));
}
