import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import { FindingList } from './FindingList';
import { FormResult } from './FormResult';
import { Missing } from './Missing';
import { Overview } from './Overview';
import { Since } from './Since';

/** The last run: one form in full, several as an overview, none as a face of its own. */
export function Results(): ReactElement | null {
  const { state, say } = usePane();
  const styles = useStyles();
  const { view, openForm } = state;
  if (!view) return null;
  if (view.forms.length === 0) return <Missing sheets={view.missing} />;
  const form = view.forms.find(({ key }) => key === openForm);
  if (form) return <FormResult form={form} isOneOfMany={view.forms.length > 1} />;
  return (
    <div className={styles.stack}>
      {view.cross.length > 0 && (
        <section className={styles.tight} aria-label={say('cross.title')}>
          <h2 className={styles.subheading}>{say('cross.title')}</h2>
          <FindingList entries={view.cross} />
        </section>
      )}
      <Since />
      <Overview forms={view.forms} />
      {view.missing.length > 0 && (
        <p className={styles.faint}>{say('overview.without', { sheets: view.missing.map(({ sheet }) => sheet) })}</p>
      )}
    </div>
  );
}
