import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { FormView } from '../views';
import { CellLink } from './CellLink';

/** What a person has answered, with reason and day; each can be taken back. */
export function Ignored({ form }: { readonly form: FormView }): ReactElement | null {
  const { state, say, act } = usePane();
  const styles = useStyles();
  if (form.ignored.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{say('ignored.title', { count: form.ignored.length })}</summary>
      <ul className={styles.list}>
        {form.ignored.map((one) => (
          <li key={one.index} className={styles.entry}>
            <p className={styles.text}>
              {one.cell && <CellLink cell={one.cell} />} {one.title}
            </p>
            <p className={styles.faint}>{say('ignored.on', { date: one.date, reason: one.reason })}</p>
            {one.isGone && <p className={styles.faint}>{say('ignored.gone')}</p>}
            <Button
              size="small"
              appearance="subtle"
              disabled={!actions.restoreIgnored.isEnabled(state)}
              aria-label={say('ignored.restoreOf', {
                cell: one.cell?.label ?? say('findings.whole'),
                title: one.title,
              })}
              onClick={() => act(actions.restoreIgnored, { index: one.index, sheetId: form.sheetId })}
            >
              {say('action.restoreIgnored')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
