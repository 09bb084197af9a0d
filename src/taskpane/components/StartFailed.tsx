import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { failureWords, type StartFailure } from '../failure-words';
import { useStyles } from '../styles';
import type { Say } from '../words';

interface Props {
  readonly failure: StartFailure;
  readonly say: Say;
  /** Puts text on the clipboard; `false` where the host does not let us. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** The face of a pane that cannot start: no Excel, no office.js, an Excel too old. */
export function StartFailed({ failure, say, copy }: Props): ReactElement {
  const styles = useStyles();
  const { what, todo, detail } = failureWords(failure, say);
  const [toCopy, setToCopy] = useState<string | null>(null);
  const copyDetail = async (text: string): Promise<void> => setToCopy((await copy(text)) ? null : text);
  return (
    <main className={styles.pane}>
      <h1 className={styles.heading}>{say('pane.title')}</h1>
      <section className={styles.card} role="alert">
        <h2 className={styles.subheading}>{what}</h2>
        <p className={styles.text}>{todo}</p>
        {detail !== null && (
          <Button size="small" onClick={() => void copyDetail(detail)}>
            {say('action.copyDetail')}
          </Button>
        )}
        {toCopy !== null && (
          <textarea className={styles.control} rows={4} readOnly aria-label={say('copy.text')} value={toCopy} />
        )}
      </section>
    </main>
  );
}
