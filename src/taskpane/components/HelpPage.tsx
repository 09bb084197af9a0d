import { useEffect, useState, type ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import { ActionButton } from './ActionButton';
import { Page } from './Page';

/** How it works, in a minute. */
export function HelpPage(): ReactElement {
  const { say, loadFacts } = usePane();
  const [facts, setFacts] = useState('');
  useEffect(() => void loadFacts().then(setFacts, () => undefined), [loadFacts]);
  const styles = useStyles();
  return (
    <Page title={say('help.title')}>
      <p className={styles.text}>{say('help.steps')}</p>
      <p className={styles.text}>{say('explain.hint')}</p>
      <h3 className={styles.subheading}>{say('help.keys')}</h3>
      <ul className={styles.list}>
        {(['help.keyMove', 'help.keyNext', 'help.keyEscape'] as const).map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <p className={styles.text}>{say('help.marks')}</p>
      <p className={styles.text}>{say('help.private')}</p>
      <h3 className={styles.subheading}>{say('help.facts')}</h3>
      <pre className={styles.facts}>{facts}</pre>
      <div className={styles.row}>
        <ActionButton action={actions.copyFacts} />
      </div>
    </Page>
  );
}
