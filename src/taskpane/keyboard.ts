import type { PaneAction, Shortcut } from './actions';
import { commands } from './actions';
import type { PaneState } from './state';

type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const fits = ({ key, shift = false }: Shortcut, press: KeyPress): boolean =>
  press.key === key && press.shiftKey === shift && !press.ctrlKey && !press.altKey && !press.metaKey;

/** The action that a key starts now, if any: two may share a key where only one can be enabled. */
export function actionFor(press: KeyPress, state: PaneState): PaneAction | null {
  const all: readonly PaneAction[] = Object.values(commands);
  return all.find(({ shortcut, isEnabled }) => shortcut && fits(shortcut, press) && isEnabled(state)) ?? null;
}
