import { Link } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { FormView } from '../views';
import { ActionButton } from './ActionButton';
import { FindingList } from './FindingList';
import { Ignored } from './Ignored';
import { Since } from './Since';
import { Summary } from './Summary';

/** A form that is still being filled in has a page for that. */
function Unfinished({ count }: { readonly count: number }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label={say('filling.title')}>
      <p className={styles.text}>{say('filling.offer', { count })}</p>
      <div className={styles.row}>
        <ActionButton action={actions.openFilling} />
      </div>
    </section>
  );
}

/** The results of one form. */
export function FormResult({
  form,
  isOneOfMany,
}: {
  readonly form: FormView;
  readonly isOneOfMany: boolean;
}): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  const back = useRef<HTMLDivElement>(null);
  const inHand = useRef(state.current);
  inHand.current = state.current;
  // A form that was opened from the overview begins at its top; one that a finding led to, at the finding.
  useEffect(() => {
    if (inHand.current !== null) return;
    back.current?.querySelector('button')?.focus({ preventScroll: true });
    back.current?.closest('main')?.scrollIntoView?.({ block: 'start' });
  }, [form.key]);
  return (
    <div className={styles.stack}>
      {isOneOfMany && (
        <div ref={back}>
          <Link as="button" inline className={styles.linkColour} onClick={() => act(actions.openForm, null)}>
            {`‹ ${say('action.overview')}`}
          </Link>
        </div>
      )}
      <Summary form={form} />
      {form.filling?.isUnderWay && <Unfinished count={form.filling.cells.length} />}
      <Since />
      {state.changed.has(form.sheetId) && <p className={styles.faint}>{say('summary.stale')}</p>}
      {form.raisedAgain > 0 && <p className={styles.faint}>{say('ignored.stale', { count: form.raisedAgain })}</p>}
      {form.entries.length === 0 ? (
        <section className={styles.card}>
          <h3 className={styles.subheading}>{form.coverage.sentence}</h3>
          {form.coverage.uncheckedCount === 0 && <p className={styles.text}>{say('findings.cleanDetail')}</p>}
        </section>
      ) : (
        <FindingList entries={form.entries} />
      )}
      <Ignored form={form} />
    </div>
  );
}
