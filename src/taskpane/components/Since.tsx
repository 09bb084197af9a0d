import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';

/** What has become of the findings of the check before. */
export function Since(): ReactElement | null {
  const { state, say } = usePane();
  const styles = useStyles();
  if (!state.since) return null;
  const { mended, fresh, still } = state.since;
  return <p className={styles.faint}>{say('since.line', { mended, fresh: fresh.size, still })}</p>;
}
