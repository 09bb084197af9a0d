import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { isExplainedAt } from '../state';
import { useStyles } from '../styles';
import type { RemarkView } from '../views';
import { CellLink } from './CellLink';
import { Explanation } from './Explanation';
import { ProgressField } from './ProgressField';
import { ReasonForm } from './ReasonForm';

/** One finding: what is wrong, the arithmetic, the cells. What it shares with its like stands once below them all. */
export function Remark({ remark }: { readonly remark: RemarkView }): ReactElement {
  const { state, say } = usePane();
  const styles = useStyles();
  const isCurrent = state.current === remark.key;
  return (
    <div
      className={mergeClasses(styles.remark, isCurrent && styles.remarkCurrent)}
      {...(isCurrent ? { 'data-remark-current': '' } : {})}
    >
      <p className={styles.text}>
        {state.since?.fresh.has(remark.key) && <strong>{say('since.fresh')} </strong>}
        {remark.message}
      </p>
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
      </dl>
      <div className={styles.row}>
        {remark.canIgnore && <ProgressField remark={remark} />}
        {state.ignoring?.place !== remark.key && <RemarkActions remark={remark} />}
      </div>
      {state.ignoring?.place === remark.key && <ReasonForm keys={state.ignoring.keys} />}
      {state.explanation && isExplainedAt(state, remark) && <Explanation explanation={state.explanation} />}
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
          onClick={() => act(actions.askReason, { place: remark.key, keys: [remark.key] })}
        >
          {say('action.ignoreFinding')}
        </Button>
      )}
    </div>
  );
}
