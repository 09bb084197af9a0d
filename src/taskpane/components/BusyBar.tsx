import type { ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import type { Busy } from '../state';
import { useStyles } from '../styles';
import { ActionButton } from './ActionButton';

/** How far it is, and a way out. */
export function BusyBar({ busy }: { readonly busy: Busy }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  const words = busyWords(busy, say);
  return (
    <div className={styles.tight}>
      <progress
        className={styles.progress}
        aria-label={words}
        {...(busy.total > 0 ? { value: busy.done, max: busy.total } : {})}
      />
      <div className={styles.row}>
        <span className={styles.grow}>{words}</span>
        {busy.canCancel && <ActionButton action={actions.cancel} />}
      </div>
    </div>
  );
}

const busyWords = ({ label, done, total, sheet }: Busy, say: ReturnType<typeof usePane>['say']): string =>
  say(label, { done: Math.min(done + 1, total), total, sheet });
