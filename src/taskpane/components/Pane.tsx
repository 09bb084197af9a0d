import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import { BusyBar } from './BusyBar';
import { ChangePreview } from './ChangePreview';
import { Explanation } from './Explanation';
import { HelpPage } from './HelpPage';
import { NoticeBar } from './NoticeBar';
import { Results } from './Results';
import { SettingsPage } from './SettingsPage';
import { StartupQuestion } from './StartupQuestion';
import { StatusLine } from './StatusLine';
import { Steps } from './Steps';
import { Toolbar } from './Toolbar';

/** The whole pane: what can be done, what is going on, what was found. */
export function Pane(): ReactElement {
  const { state, say } = usePane();
  const styles = useStyles();
  const { page, plan, busy, notice, explanation, textToCopy, asksToStart } = state;
  const isInFront = page !== 'results' || plan !== null;
  return (
    <main className={styles.pane}>
      <h1 className={styles.hiddenText}>{say('pane.title')}</h1>
      <StatusLine />
      <div hidden={isInFront}>
        <Toolbar />
      </div>
      <div className={styles.bar} hidden={isInFront}>
        <Steps />
      </div>
      {busy && <BusyBar busy={busy} />}
      {notice && <NoticeBar notice={notice} />}
      {asksToStart && <StartupQuestion />}
      {textToCopy !== null && (
        <textarea className={styles.control} rows={6} readOnly aria-label={say('copy.text')} value={textToCopy} />
      )}
      {plan ? (
        <ChangePreview plan={plan} />
      ) : page === 'settings' ? (
        <SettingsPage />
      ) : page === 'help' ? (
        <HelpPage />
      ) : null}
      <div className={isInFront ? undefined : styles.stack} hidden={isInFront}>
        {explanation && <Explanation explanation={explanation} />}
        <Results />
      </div>
    </main>
  );
}
