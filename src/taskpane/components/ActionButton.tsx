import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneAction } from '../actions';
import { usePane } from '../pane-context';
import { Glyph, type GlyphName } from './Icons';

interface Props {
  readonly action: PaneAction;
  readonly look?: 'primary' | 'secondary' | 'subtle';
  readonly glyph?: GlyphName;
  /** Words in the place of the action's own. */
  readonly label?: string;
}

/**
 * A button for an action: its words, its key, and whether it can be used, come from the record. It keeps the focus
 * where a run disables it.
 */
export function ActionButton({ action, look = 'secondary', glyph, label }: Props): ReactElement {
  const { state, say, act, parts } = usePane();
  const words = label ?? say(action.labelKey);
  const { shortcut } = action;
  const keys = shortcut ? `${shortcut.shift ? 'Shift+' : ''}${shortcut.key}` : undefined;
  const button = (
    <Button
      size="small"
      appearance={look}
      disabledFocusable={!action.isEnabled(state)}
      onClick={() => act(action)}
      {...(keys ? { 'aria-keyshortcuts': keys } : {})}
      {...(glyph ? { icon: <Glyph name={glyph} />, 'aria-label': words } : {})}
    >
      {glyph ? undefined : words}
    </Button>
  );
  if (!glyph || !parts) return button;
  return <parts.Tip words={keys ? `${words} (${keys})` : words}>{button}</parts.Tip>;
}
