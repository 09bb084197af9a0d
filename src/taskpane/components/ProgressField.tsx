import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { PROGRESS } from '../settings';
import { useStyles } from '../styles';
import type { RemarkView } from '../views';

/** How far a finding has come, and a note beside it. */
export function ProgressField({ remark }: { readonly remark: RemarkView }): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  const id = useId();
  const [note, setNote] = useState(remark.note);
  const [isNoting, setNoting] = useState(false);
  const data = { cell: remark.cells[0]?.label ?? say('findings.whole') };
  const keep = (change: Partial<Pick<RemarkView, 'progress'>>): void =>
    act(actions.noteProgress, { key: remark.key, state: change.progress ?? remark.progress, note });
  const isBusy = !actions.noteProgress.isEnabled(state);
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <select
          className={styles.small}
          aria-label={say('progress.of', data)}
          value={remark.progress}
          disabled={isBusy}
          onChange={({ target }) => keep({ progress: PROGRESS.find((one) => one === target.value) ?? 'open' })}
        >
          {PROGRESS.map((progress) => (
            <option key={progress} value={progress}>
              {say(`progress.${progress}`)}
            </option>
          ))}
        </select>
        {!isNoting && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={say('progress.noteOf', data)}
            onClick={() => setNoting(true)}
          >
            {say('progress.note')}
          </Button>
        )}
        {!isNoting && remark.note && <span className={styles.grow}>{remark.note}</span>}
      </div>
      {isNoting && (
        <form
          className={styles.row}
          onSubmit={(event) => {
            event.preventDefault();
            keep({});
          }}
        >
          <label className={styles.hiddenText} htmlFor={id}>
            {say('progress.noteOf', data)}
          </label>
          <input
            id={id}
            className={styles.search}
            maxLength={200}
            value={note}
            autoFocus
            onChange={(event) => setNote(event.target.value)}
          />
          <Button size="small" type="submit" disabled={isBusy}>
            {say('progress.keep')}
          </Button>
        </form>
      )}
    </div>
  );
}
