import { Badge, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { ExplanationView } from '../views';
import { ActionButton } from './ActionButton';
import { CellLink } from './CellLink';

/** How the cell selected in the sheet should be computed. */
export function Explanation({ explanation }: { readonly explanation: ExplanationView }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  const { cell, subject, name, formula, steps, printed, note, expected, isRight, inputs, basis } = explanation;
  return (
    <section className={mergeClasses(styles.card, styles.dock)} aria-label={say('explain.title')}>
      <div className={styles.header}>
        <h2 className={styles.subheading}>
          {say('explain.title')} <CellLink cell={cell} /> {subject}
        </h2>
        <span className={styles.grow} />
        <ActionButton action={actions.closeExplanation} look="subtle" />
      </div>
      <p className={styles.text}>{name}</p>
      <p className={styles.text}>{formula}</p>
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {note && <p className={styles.text}>{note}</p>}
      <dl className={styles.terms}>
        <dt className={styles.term}>{say('explain.printed')}</dt>
        <dd className={styles.definition}>{printed || '—'}</dd>
        {expected !== null && (
          <>
            <dt className={styles.term}>{say('explain.expected')}</dt>
            <dd className={styles.definition}>
              {expected}{' '}
              {isRight !== null && (
                <Badge className={styles.badge} appearance="outline" color={isRight ? 'success' : 'danger'}>
                  {say(isRight ? 'summary.same' : 'summary.differs')}
                </Badge>
              )}
            </dd>
          </>
        )}
        {inputs.length > 0 && (
          <>
            <dt className={styles.term}>{say('finding.cells')}</dt>
            <dd className={styles.definition}>
              <ul className={styles.list}>
                {inputs.map((input) => (
                  <li key={input.cell.label}>
                    <CellLink cell={input.cell} /> {input.role} {input.text || '—'}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt className={styles.term}>{say('finding.basis')}</dt>
        <dd className={styles.definition}>{basis}</dd>
      </dl>
    </section>
  );
}
