import type { ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { FillingView, FormView } from '../views';
import { ActionButton } from './ActionButton';
import { CellLink } from './CellLink';
import { FindingList } from './FindingList';
import { Page } from './Page';

/** A form that is being filled in: what is still blank as one list, and what is wrong with what stands there. */
export function FillingPage({
  form,
  filling,
}: {
  readonly form: FormView;
  readonly filling: FillingView;
}): ReactElement {
  const { state, say } = usePane();
  const styles = useStyles();
  const { cells } = filling;
  const ready = form.entries.filter(({ waits }) => !waits || cells.length === 0);
  const waiting = form.entries.length - ready.length;
  return (
    <Page title={say('filling.title')}>
      <p className={styles.faint}>{say(state.hasWatch ? 'filling.live' : 'filling.notLive')}</p>
      <section className={styles.card} aria-label={say('filling.list')}>
        <h3 className={styles.subheading} aria-live="polite">
          {say(cells.length === 0 ? 'filling.done' : 'filling.left', { count: cells.length })}
        </h3>
        <ol className={styles.list}>
          {cells.map(({ cell, text }) => (
            <li key={cell.label} className={styles.entry}>
              <CellLink cell={cell} text={text} /> {text}
            </li>
          ))}
        </ol>
      </section>
      {waiting > 0 && <p className={styles.faint}>{say('filling.waiting')}</p>}
      {ready.length > 0 && <FindingList entries={ready} />}
      <div className={styles.row}>
        <ActionButton action={actions.closePage} label={say('filling.leave')} />
      </div>
    </Page>
  );
}
