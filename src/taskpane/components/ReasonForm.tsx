import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { RemarkView } from '../views';

/** Asks why a finding is to be ignored. Without a reason it is not. */
export function ReasonForm({ remark }: { readonly remark: RemarkView }): ReactElement {
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
    else act(actions.ignoreFinding, { key: remark.key, reason });
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
          {say('action.confirmIgnore')}
        </Button>
        <Button size="small" onClick={() => act(actions.askReason, null)}>
          {say('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
