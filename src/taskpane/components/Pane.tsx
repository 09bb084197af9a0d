import type { ReactElement } from 'react';
import { visibleRemarks } from '../grouping';
import { usePane } from '../pane-context';
import { isExplainedAt, type PaneState } from '../state';
import { useStyles } from '../styles';
import { BusyBar } from './BusyBar';
import { NoticeBar } from './NoticeBar';
import { StatusLine } from './StatusLine';
import { Toolbar } from './Toolbar';

/** The whole pane: what can be done, what is going on, what was found; at its foot what was done. */
export function Pane(): ReactElement {
  const { state, say, parts } = usePane();
  const styles = useStyles();
  const { page, plan, busy, notice, textToCopy, view, asksToStart } = state;
  const isInFront = page !== 'results' || plan !== null;
  return (
    <main className={styles.pane}>
      <h1 className={styles.hiddenText}>{say('pane.title')}</h1>
      <StatusLine />
      <div className={styles.bar} hidden={isInFront}>
        <Toolbar />
        {parts && <parts.ReviewBar />}
      </div>
      {busy && <BusyBar busy={busy} />}
      {parts && asksToStart && <parts.StartupQuestion />}
      {parts && isInFront && <parts.FrontPage />}
      <div className={isInFront ? undefined : styles.stack} hidden={isInFront}>
        {view && parts ? <parts.Results /> : <Start />}
        {parts && !view && state.isNew && <parts.FirstSteps />}
      </div>
      <div className={styles.foot}>
        {parts && !isInFront && state.explanation && !hasPlace(state) && (
          <parts.Explanation explanation={state.explanation} />
        )}
        {textToCopy !== null && (
          <textarea className={styles.control} rows={6} readOnly aria-label={say('copy.text')} value={textToCopy} />
        )}
        {notice && <NoticeBar notice={notice} />}
      </div>
    </main>
  );
}

/** Whether the explanation in view opens beside a finding of the list. */
const hasPlace = (state: PaneState): boolean =>
  visibleRemarks(state).some(({ remark, entry }) => entry.formKey === state.openForm && isExplainedAt(state, remark));

/** Before anything was checked. */
function Start(): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{say('face.start')}</h2>
      <p className={styles.text}>{say('pane.intro')}</p>
    </section>
  );
}
