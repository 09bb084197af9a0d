import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { EntryView, SeverityCounts } from '../views';
import { Filters } from './Filters';
import { FindingList } from './FindingList';
import { FormResult } from './FormResult';
import { Missing } from './Missing';
import { Overview } from './Overview';

/** The last run: one form in full, several as an overview, none as a face of its own. */
export function Results(): ReactElement {
  const { state, say } = usePane();
  const styles = useStyles();
  const { view, openForm } = state;
  if (!view) {
    return (
      <section className={styles.card}>
        <h2 className={styles.heading}>{say('face.start')}</h2>
        <p className={styles.text}>{say('pane.intro')}</p>
      </section>
    );
  }
  if (view.forms.length === 0) return <Missing sheets={view.missing} />;
  const form = view.forms.find(({ key }) => key === openForm);
  if (form) return <FormResult form={form} isOneOfMany={view.forms.length > 1} />;
  return (
    <div className={styles.stack}>
      <Overview forms={view.forms} />
      {view.missing.length > 0 && (
        <p className={styles.faint}>{say('overview.without', { sheets: view.missing.map(({ sheet }) => sheet) })}</p>
      )}
      {view.cross.length > 0 && (
        <section className={styles.tight} aria-label={say('cross.title')}>
          <h2 className={styles.subheading}>{say('cross.title')}</h2>
          <Filters counts={countsOf(view.cross)} />
          <FindingList entries={view.cross} />
        </section>
      )}
    </div>
  );
}

function countsOf(entries: readonly EntryView[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, remarks } of entries) counts[severity] += remarks.length;
  return counts;
}
