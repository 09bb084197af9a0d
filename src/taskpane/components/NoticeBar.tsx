import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { actions } from '../actions';
import { failureWords } from '../failure-words';
import { usePane } from '../pane-context';
import type { Notice } from '../state';
import { useStyles } from '../styles';

/** What was done, or why not and what to do next. */
export function NoticeBar({ notice }: { readonly notice: Notice }): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  const retry = notice.kind === 'failure' ? notice.retry : null;
  const detail = notice.kind === 'failure' ? failureWords(notice.failure, say).detail : null;
  return (
    <MessageBar intent={intentOf(notice)} layout="multiline">
      <MessageBarBody>
        <span className={styles.tight}>
          {notice.kind === 'done' ? <span>{say(notice.key, notice.data)}</span> : <Failure failure={notice.failure} />}
          <span className={styles.row}>
            {retry && (
              <Button size="small" disabled={state.busy !== null} onClick={retry}>
                {say('action.retry')}
              </Button>
            )}
            {detail !== null && (
              <Button size="small" onClick={() => act(actions.copyDetail, detail)}>
                {say('action.copyDetail')}
              </Button>
            )}
            <Button size="small" appearance="subtle" onClick={() => act(actions.dismissNotice)}>
              {say('action.dismiss')}
            </Button>
          </span>
        </span>
      </MessageBarBody>
    </MessageBar>
  );
}

const intentOf = (notice: Notice): 'success' | 'info' | 'warning' | 'error' => {
  if (notice.kind === 'done') return 'success';
  if (notice.failure.code === 'cancelled') return 'info';
  return notice.failure.code === 'unknown' ? 'error' : 'warning';
};

function Failure({ failure }: { readonly failure: Extract<Notice, { kind: 'failure' }>['failure'] }): ReactElement {
  const { say } = usePane();
  const { what, todo } = failureWords(failure, say);
  return (
    <>
      <strong>{what}</strong>
      <span>{todo}</span>
    </>
  );
}
