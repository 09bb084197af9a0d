import { Button } from '@fluentui/react-components';
import { useEffect, useId, useState, type ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { PROGRESS, type Progress } from '../settings';
import { useStyles } from '../styles';
import type { RemarkView } from '../views';

/** How far a finding has come, and a note beside it. */
export function ProgressField({ remark }: { readonly remark: RemarkView }): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  const id = useId();
  // What is being written stays, whatever becomes of the finding meanwhile, until it is kept.
  const [draft, setDraft] = useState<string | null>(null);
  useEffect(() => setDraft((now) => (now?.trim() === remark.note ? null : now)), [remark.note]);
  const data = { cell: remark.cells[0]?.label ?? say('findings.whole') };
  const keep = (change: { readonly state: Progress } | { readonly note: string }): void =>
    act(actions.noteProgress, { key: remark.key, ...change });
  const isBusy = !actions.noteProgress.isEnabled(state);
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <select
          className={styles.small}
          aria-label={say('progress.of', data)}
          value={remark.progress}
          disabled={isBusy}
          onChange={({ target }) => keep({ state: PROGRESS.find((one) => one === target.value) ?? 'open' })}
        >
          {PROGRESS.map((progress) => (
            <option key={progress} value={progress}>
              {say(`progress.${progress}`)}
            </option>
          ))}
        </select>
        {draft === null && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={say('progress.noteOf', data)}
            onClick={() => setDraft(remark.note)}
          >
            {say('progress.note')}
          </Button>
        )}
        {draft === null && remark.note && <span className={styles.grow}>{remark.note}</span>}
      </div>
      {draft !== null && (
        <form
          className={styles.row}
          onSubmit={(event) => {
            event.preventDefault();
            if (draft.trim() === remark.note) setDraft(null);
            else keep({ note: draft });
          }}
        >
          <label className={styles.hiddenText} htmlFor={id}>
            {say('progress.noteOf', data)}
          </label>
          <input
            id={id}
            className={styles.search}
            maxLength={200}
            value={draft}
            autoFocus
            onChange={(event) => setDraft(event.target.value)}
          />
          <Button size="small" type="submit" disabled={isBusy}>
            {say('progress.keep')}
          </Button>
        </form>
      )}
    </div>
  );
}
