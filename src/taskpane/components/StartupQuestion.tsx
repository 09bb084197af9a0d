import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';

/** Whether the add-in is to start with this workbook: asked once, and what comes of either answer is said. */
export function StartupQuestion(): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  const isDisabled = !actions.answerToStart.isEnabled(state);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <span className={styles.tight}>
          <span>{say('startup.question')}</span>
          <span className={styles.row}>
            <Button size="small" disabled={isDisabled} onClick={() => act(actions.answerToStart, true)}>
              {say('startup.yes')}
            </Button>
            <Button size="small" disabled={isDisabled} onClick={() => act(actions.answerToStart, false)}>
              {say('startup.no')}
            </Button>
          </span>
        </span>
      </MessageBarBody>
    </MessageBar>
  );
}
