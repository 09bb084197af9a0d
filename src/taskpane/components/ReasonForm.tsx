import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';

/** Asks why findings are to be ignored. Without a reason they are not. */
export function ReasonForm({ keys }: { readonly keys: readonly string[] }): ReactElement {
  const { say, act } = usePane();
  const styles = useStyles();
  const id = useId();
  const [reason, setReason] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setEmpty(reason.trim() === '');
    if (reason.trim() === '') input.current?.focus();
    else act(actions.ignoreFindings, { keys, reason });
  };
  return (
    <form className={styles.card} onSubmit={submit}>
      <label className={styles.field} htmlFor={id}>
        {say('ignore.reason')}
      </label>
      <textarea
        ref={input}
        id={id}
        className={styles.control}
        rows={2}
        maxLength={200}
        value={reason}
        aria-invalid={isEmpty}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setReason(event.target.value)}
      />
      <p id={`${id}-hint`} className={styles.faint}>
        {isEmpty ? say('ignore.empty') : say('ignore.hint')}
      </p>
      <div className={styles.row}>
        <Button size="small" appearance="primary" type="submit">
          {keys.length === 1 ? say('action.confirmIgnore') : say('ignore.confirmAll', { count: keys.length })}
        </Button>
        <Button size="small" onClick={() => act(actions.askReason, null)}>
          {say('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
