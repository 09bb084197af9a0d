import { Link, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { FormView } from '../views';

type Column = 'project' | 'printed' | 'recomputed' | 'grade' | 'findings';
const COLUMNS: readonly Column[] = ['project', 'printed', 'recomputed', 'grade', 'findings'];
const GRADES = ['优', '良', '中', '差'];

/** Several forms at a glance; a click on a heading sorts, on a project opens it. */
export function Overview({ forms }: { readonly forms: readonly FormView[] }): ReactElement {
  const { say, act } = usePane();
  const styles = useStyles();
  const [sort, setSort] = useState<{ readonly by: Column; readonly isDown: boolean } | null>(null);
  const sorted = sort ? [...forms].sort((a, b) => compare(a, b, sort.by) * (sort.isDown ? -1 : 1)) : forms;
  const sortBy = (by: Column): void => setSort({ by, isDown: sort?.by === by ? !sort.isDown : by === 'findings' });
  return (
    <table className={styles.table} aria-label={say('overview.label')}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              className={styles.th}
              aria-sort={sort?.by === column ? (sort.isDown ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                className={mergeClasses(styles.sort, styles.number)}
                title={say('overview.sort', { column: say(`overview.${column}`) })}
                onClick={() => sortBy(column)}
              >
                {say(`overview.${column}`)}
                <span aria-hidden="true">{sort?.by === column ? (sort.isDown ? ' ↓' : ' ↑') : ''}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((form) => (
          <tr key={form.key}>
            <td className={styles.td}>
              <Link
                as="button"
                inline
                aria-label={say('overview.open', { project: form.project })}
                onClick={() => act(actions.openForm, form.key)}
              >
                {form.project}
              </Link>
            </td>
            <td className={mergeClasses(styles.td, styles.number)}>{form.printed ?? '—'}</td>
            <td className={mergeClasses(styles.td, styles.number)}>{form.recomputed ?? '—'}</td>
            <td className={mergeClasses(styles.td, styles.number)}>{form.grade ?? '—'}</td>
            <td className={mergeClasses(styles.td, styles.number)}>{counts(form)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function counts({ counts: { error, warning, info } }: FormView): ReactElement {
    const spoken = (['error', 'warning', 'info'] as const).map((severity) =>
      say('filter.toggle', { severity: say(`severity.${severity}`), count: { error, warning, info }[severity] }),
    );
    return (
      <>
        <span aria-hidden="true">{`${error}·${warning}·${info}`}</span>
        <span className={styles.hiddenText}>{spoken.join(', ')}</span>
      </>
    );
  }
}

/** Without a number a form sorts last; findings by errors first, then warnings. */
function compare(a: FormView, b: FormView, by: Column): number {
  if (by === 'project') return a.project.localeCompare(b.project, 'zh-CN');
  if (by === 'grade') return GRADES.indexOf(b.grade ?? '') - GRADES.indexOf(a.grade ?? '');
  if (by === 'findings') return weight(a) - weight(b);
  return numberOf(a[by]) - numberOf(b[by]);
}

const weight = ({ counts: { error, warning, info } }: FormView): number => error * 1e6 + warning * 1e3 + info;
const numberOf = (text: string | null): number => (text === null ? -1 : Number.parseFloat(text) || 0);
