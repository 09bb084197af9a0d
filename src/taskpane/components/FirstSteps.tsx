import type { ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import { ActionButton } from './ActionButton';

/** What whoever is new here does first, second and third. */
export function FirstSteps(): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <section className={styles.stack} aria-label={say('first.label')}>
      <ol className={styles.cards}>
        {(['check', 'look', 'settle'] as const).map((card) => (
          <li key={card} className={styles.card}>
            <h3 className={styles.subheading}>{say(`first.${card}`)}</h3>
            <p className={styles.text}>{say(`first.${card}.how`)}</p>
          </li>
        ))}
      </ol>
      <div className={styles.row}>
        <ActionButton action={actions.dismissSteps} />
      </div>
    </section>
  );
}
