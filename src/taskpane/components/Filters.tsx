import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../audit';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { SeverityCounts } from '../views';
import { SeverityIcon } from './Icons';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Counts by severity; each shows or folds its findings. */
export function Filters({ counts }: { readonly counts: SeverityCounts }): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.row} role="group" aria-label={say('filter.label')}>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          className={mergeClasses(styles.filter, state.shown[severity] && styles.filterOn)}
          aria-pressed={state.shown[severity]}
          onClick={() => act(actions.toggleSeverity, severity)}
        >
          <SeverityIcon severity={severity} />
          {say('filter.toggle', { severity: say(`severity.${severity}`), count: counts[severity] })}
        </button>
      ))}
    </div>
  );
}
