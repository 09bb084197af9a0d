import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { RemarkView } from '../views';
import { CellLink } from './CellLink';
import { ReasonForm } from './ReasonForm';

/** One finding in full: what is wrong, the arithmetic, the cells, what to do, what it rests on. */
export function Remark({ remark }: { readonly remark: RemarkView }): ReactElement {
  const { state, say } = usePane();
  const styles = useStyles();
  const isCurrent = state.current?.remark === remark.key;
  return (
    <div className={mergeClasses(styles.remark, isCurrent && styles.remarkCurrent)}>
      <p className={styles.text}>{remark.message}</p>
      <dl className={styles.terms}>
        {remark.steps.length > 0 && (
          <>
            <dt className={styles.term}>{say('finding.arithmetic')}</dt>
            <dd className={styles.definition}>
              <ol className={styles.steps}>
                {remark.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </dd>
          </>
        )}
        <dt className={styles.term}>{say('finding.cells')}</dt>
        <dd className={styles.definition}>
          <span className={styles.row}>
            {remark.cells.length === 0
              ? say('findings.whole')
              : remark.cells.map((cell) => <CellLink key={cell.label} cell={cell} />)}
          </span>
        </dd>
        <dt className={styles.term}>{say('finding.todo')}</dt>
        <dd className={styles.definition}>{remark.help}</dd>
        <dt className={styles.term}>{say('finding.basis')}</dt>
        <dd className={styles.definition}>{remark.basis}</dd>
      </dl>
      {remark.isJudgement && <p className={styles.faint}>{say('finding.judgement')}</p>}
      {state.ignoring === remark.key ? <ReasonForm remark={remark} /> : <RemarkActions remark={remark} />}
    </div>
  );
}

function RemarkActions({ remark }: { readonly remark: RemarkView }): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  const data = { cell: remark.cells[0]?.label ?? say('findings.whole'), title: remark.title };
  return (
    <div className={styles.row}>
      {remark.canFix && (
        <Button
          size="small"
          disabled={!actions.previewFix.isEnabled(state)}
          aria-label={say('finding.fixOf', data)}
          onClick={() => act(actions.previewFix, remark.key)}
        >
          {say('action.previewFix')}
        </Button>
      )}
      {remark.canIgnore && (
        <Button
          size="small"
          appearance="subtle"
          disabled={!actions.askReason.isEnabled(state)}
          aria-label={say('finding.ignoreOf', data)}
          onClick={() => act(actions.askReason, remark.key)}
        >
          {say('action.ignoreFinding')}
        </Button>
      )}
    </div>
  );
}
