import type { ReactElement } from 'react';
import { failureWords, type StartFailure } from '../failure-words';
import { useStyles } from '../styles';
import type { Say } from '../words';

/** The face of a pane that cannot start: no Excel, no office.js, an Excel too old. */
export function StartFailed({ failure, say }: { readonly failure: StartFailure; readonly say: Say }): ReactElement {
  const styles = useStyles();
  const { what, todo, cause } = failureWords(failure, say);
  return (
    <main className={styles.pane}>
      <h1 className={styles.heading}>{say('pane.title')}</h1>
      <section className={styles.card} role="alert">
        <h2 className={styles.subheading}>{what}</h2>
        <p className={styles.text}>{todo}</p>
        {cause && <p className={styles.faint}>{cause}</p>}
      </section>
    </main>
  );
}
