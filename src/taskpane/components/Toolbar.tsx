import type { ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import { ActionButton } from './ActionButton';

/** What a reviewer does every day in front, the rest one click behind. */
export function Toolbar(): ReactElement {
  const { parts } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <ActionButton action={actions.validateSheet} look="primary" />
      <ActionButton action={actions.validateWorkbook} />
      <span className={styles.grow} />
      <span className={styles.tightRow}>
        <ActionButton action={actions.openSettings} look="subtle" glyph="settings" />
        <ActionButton action={actions.openHelp} look="subtle" glyph="help" />
        {parts && <parts.MoreMenu />}
      </span>
    </div>
  );
}
