import type { ReactElement } from 'react';
import { actions } from '../actions';
import { visibleRemarks } from '../actions/findings';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import { ActionButton } from './ActionButton';

/** From finding to finding, over all forms: which one is in hand, of how many that the list shows. */
export function Steps(): ReactElement | null {
  const { state, say } = usePane();
  const styles = useStyles();
  const all = visibleRemarks(state);
  if (all.length === 0) return null;
  const at = all.findIndex(({ remark }) => remark.key === state.current?.remark) + 1;
  const words = at === 0 ? say('steps.count', { count: all.length }) : say('steps.at', { at, count: all.length });
  return (
    <div className={styles.row} role="group" aria-label={say('steps.label')}>
      <ActionButton action={actions.previousFinding} look="subtle" glyph="back" />
      <span>{words}</span>
      <ActionButton action={actions.nextFinding} look="subtle" glyph="forth" />
    </div>
  );
}
