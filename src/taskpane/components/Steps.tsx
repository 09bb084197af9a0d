import type { ReactElement } from 'react';
import { actions } from '../actions';
import { visibleRemarks } from '../grouping';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import { ActionButton } from './ActionButton';

/** From finding to finding, on into the next form: which one is in hand, of how many that the list shows. */
export function Steps(): ReactElement | null {
  const { state, say } = usePane();
  const styles = useStyles();
  const all = visibleRemarks(state).filter(({ entry }) => state.openForm === null || entry.formKey === state.openForm);
  const at = all.findIndex(({ remark }) => remark.key === state.current) + 1;
  return (
    <span className={styles.whole} role="group" aria-label={say('steps.label')}>
      <ActionButton action={actions.previousFinding} look="subtle" glyph="back" />
      <span
        className={styles.number}
        aria-label={say(at === 0 ? 'steps.count' : 'steps.at', { at, count: all.length })}
      >
        {`${at === 0 ? '–' : at} / ${all.length}`}
      </span>
      <ActionButton action={actions.nextFinding} look="subtle" glyph="forth" />
    </span>
  );
}
