import { Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import { ActionButton } from './ActionButton';

/** What a reviewer does every day in front, the rest one click behind. */
export function Toolbar(): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <ActionButton action={actions.validateSheet} look="primary" />
        <ActionButton action={actions.validateWorkbook} />
        <span className={styles.grow} />
        <ActionButton action={actions.openSettings} look="subtle" glyph="settings" />
        <ActionButton action={actions.openHelp} look="subtle" glyph="help" />
      </div>
      <details className={styles.fold}>
        <summary>{say('group.more')}</summary>
        <div className={styles.row}>
          <ActionButton action={actions.previewAllFixes} />
          <ActionButton action={actions.exportReport} />
          <ActionButton action={actions.copyReport} />
          <ActionButton action={actions.clearMarks} />
          <ActionButton action={actions.convertToFormulas} />
          <ActionButton action={actions.explainCell} />
          <ActionButton action={actions.insertBlankForm} />
          <Switch
            checked={state.settings.isAutoCheck}
            disabled={!actions.toggleAutoCheck.isEnabled(state)}
            label={say('action.toggleAutoCheck')}
            onChange={() => act(actions.toggleAutoCheck)}
          />
        </div>
      </details>
    </div>
  );
}
