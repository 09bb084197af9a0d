import { Badge } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { FormView } from '../views';
import { Bars } from './Bars';
import { CellLink } from './CellLink';
import { Coverage } from './Coverage';

/** The id of the summary in the page: the bar above looks whether it is in sight. */
export const SUMMARY = 'pe-summary';

/** A total with its grade; `null` where there is none. */
export const totalOf = (value: string | null, grade: string | null): string | null =>
  value === null ? null : `${value}${grade ? ` ${grade}` : ''}`;

/** A sum that agrees says nothing of the scores in it that nobody could judge. */
const isAgreementOpen = ({ isTotalRight, open }: FormView): boolean => isTotalRight === true && open > 0;

/** A form at a glance: its project, kind and rules, printed and recomputed total and grade, its scores. */
export function Summary({ form }: { readonly form: FormView }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <section id={SUMMARY} className={styles.card} aria-label={say('summary.label')}>
      <h2 className={styles.heading}>{form.project}</h2>
      <p className={styles.faint}>
        <span>
          {form.kind} · {form.sheet}{' '}
        </span>
        <CellLink cell={{ ...form.corner, label: form.range }} />
      </p>
      {form.asksForScores ? <Totals form={form} /> : <p className={styles.faint}>{say('summary.no-scores')}</p>}
      {form.profile.map((line) => (
        <p key={line} className={styles.faint}>
          {line}
        </p>
      ))}
      <Coverage coverage={form.coverage} />
      <Bars bars={form.bars} />
    </section>
  );
}

/** The total as printed and as recomputed. */
function Totals({ form }: { readonly form: FormView }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <dl className={styles.totals}>
      <div>
        <dt className={styles.term}>{say('summary.printed')}</dt>
        <dd className={styles.definition}>
          <span className={styles.total}>{totalOf(form.printed, form.printedGrade) ?? say('summary.blank')}</span>
        </dd>
      </div>
      <div>
        <dt className={styles.term}>{say('summary.recomputed')}</dt>
        <dd className={styles.definition}>
          <span className={styles.total}>{totalOf(form.recomputed, form.grade) ?? say('summary.none')}</span>{' '}
          {form.isTotalRight !== null && !isAgreementOpen(form) && (
            <Badge className={styles.badge} appearance="outline" color={form.isTotalRight ? 'success' : 'danger'}>
              {say(form.isTotalRight ? 'summary.same' : 'summary.differs')}
            </Badge>
          )}
          {form.open > 0 && (
            <Badge className={styles.badge} appearance="outline" color="warning">
              {say('summary.open', { count: form.open })}
            </Badge>
          )}
        </dd>
      </div>
    </dl>
  );
}
