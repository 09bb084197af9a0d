import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { actions } from '../actions';
import { SEVERITIES } from '../grouping';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { SeverityCounts } from '../views';
import { SeverityIcon } from './Icons';
import { Tip } from './Tip';

/** Counts by severity; each shows or folds its findings. */
export function Filters({ counts }: { readonly counts: SeverityCounts }): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  return (
    <span className={styles.tightRow} role="group" aria-label={say('filter.label')}>
      {SEVERITIES.map((severity) => (
        <Tip
          key={severity}
          words={say('filter.toggle', { severity: say(`severity.${severity}`), count: counts[severity] })}
        >
          <button
            type="button"
            className={mergeClasses(styles.filter, state.shown[severity] && styles.filterOn)}
            aria-pressed={state.shown[severity]}
            onClick={() => act(actions.toggleSeverity, severity)}
          >
            <SeverityIcon severity={severity} />
            {counts[severity]}
          </button>
        </Tip>
      ))}
    </span>
  );
}
