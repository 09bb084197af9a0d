import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { actions } from '../actions';
import { failureWords, unseenWords } from '../failure-words';
import { usePane } from '../pane-context';
import type { Notice } from '../state';
import { useStyles } from '../styles';
import { ActionButton } from './ActionButton';

/** What was done, or why not and what to do next. It stands at the foot and moves nothing. */
export function NoticeBar({ notice }: { readonly notice: Notice }): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  const words = notice.kind === 'failure' ? failureWords(notice.failure, say, notice.doing) : null;
  const retry = notice.kind === 'failure' ? notice.retry : null;
  const detail = words?.detail ?? null;
  return (
    <div className={mergeClasses(styles.notice, notice.kind === 'failure' && styles.noticeFailed)}>
      {notice.kind === 'done' ? (
        <span>{say(notice.key, notice.data)}</span>
      ) : notice.kind === 'unseen' ? (
        <span>{unseenWords(notice, say)}</span>
      ) : (
        <>
          <strong>{words?.what}</strong>
          <span>{words?.todo}</span>
        </>
      )}
      <span className={styles.row}>
        {notice.kind === 'done' && notice.canUndo === true && <ActionButton action={actions.undoChanges} />}
        {notice.kind === 'unseen' && (
          <Button
            size="small"
            disabled={!actions.revealCell.isEnabled(state)}
            onClick={() => act(actions.revealCell, notice.cell)}
          >
            {say(`action.reveal.${notice.hidden}`)}
          </Button>
        )}
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
    </div>
  );
}
