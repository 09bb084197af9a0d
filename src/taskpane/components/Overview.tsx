import { Button, Link, Switch, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { actions } from '../actions';
import { SEVERITIES } from '../grouping';
import { compare, COLUMNS, totalOf, type Column } from '../overview';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { FormView, SeverityCounts } from '../views';
import { ActionButton } from './ActionButton';

/** The name of a form has a line of its own above its figures. */
const FIGURES = COLUMNS.slice(1);

/** Several forms at a glance; a click on a heading sorts, on a project opens it. */
export function Overview({ forms }: { readonly forms: readonly FormView[] }): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  const { overview } = state;
  const { sortBy, isDown, isWrongOnly } = overview;
  const wanted = isWrongOnly ? forms.filter(({ counts }) => counts.error > 0) : forms;
  const sorted = sortBy ? [...wanted].sort((a, b) => compare(a, b, sortBy) * (isDown ? -1 : 1)) : wanted;
  const sort = (by: Column): void =>
    act(actions.arrangeOverview, { ...overview, sortBy: by, isDown: sortBy === by ? !isDown : by === 'findings' });
  return (
    <div className={styles.tight}>
      <Switch
        checked={isWrongOnly}
        label={say('overview.wrongOnly')}
        onChange={(_event, { checked }) => act(actions.arrangeOverview, { ...overview, isWrongOnly: checked })}
      />
      <table className={styles.table} aria-label={say('overview.label')}>
        <thead>
          {[COLUMNS.slice(0, 1), FIGURES].map((columns) => (
            <tr key={columns[0]}>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  colSpan={column === 'project' ? FIGURES.length : 1}
                  className={mergeClasses(styles.th, column === 'project' && styles.overFigures)}
                  aria-sort={sortBy === column ? (isDown ? 'descending' : 'ascending') : 'none'}
                >
                  <button
                    type="button"
                    className={styles.sort}
                    title={say('overview.sort', { column: say(`overview.${column}`) })}
                    onClick={() => sort(column)}
                  >
                    {say(`overview.${column}`)}
                    <span aria-hidden="true">{sortBy === column ? (isDown ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          ))}
        </thead>
        {sorted.map((form) => (
          <FormRows key={form.key} form={form} />
        ))}
        <TotalRow forms={wanted} />
      </table>
      <div className={styles.row}>
        <ActionButton action={actions.exportReport} />
        <Button size="small" onClick={() => act(actions.copyOverview)}>
          {say('action.copyOverview')}
        </Button>
      </div>
    </div>
  );
}

/** A form: its name over the whole width, so that it is read in a narrow pane as well, and its figures below. */
function FormRows({ form }: { readonly form: FormView }): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  const name = useRef<HTMLTableCellElement>(null);
  const isLeft = state.leftForm === form.key;
  // Whoever comes back from a form goes on where they were.
  useEffect(() => {
    if (isLeft) name.current?.querySelector('button')?.focus();
  }, [isLeft]);
  const number = mergeClasses(styles.td, styles.number);
  return (
    <tbody>
      <tr>
        <th ref={name} scope="rowgroup" colSpan={FIGURES.length} className={styles.project}>
          <Link
            as="button"
            inline
            className={styles.linkColour}
            aria-label={say('overview.open', { project: form.project })}
            onClick={() => act(actions.openForm, form.key)}
          >
            {form.project}
          </Link>
          <span className={styles.faintLine}>{[form.sheet, form.unit].filter(Boolean).join(' · ')}</span>
        </th>
      </tr>
      <tr>
        <td className={number}>{form.printed ?? '—'}</td>
        <td className={number}>
          {[form.recomputed ?? '—', form.grade].filter(Boolean).join(' ')}
          {form.open > 0 && <span className={styles.faintLine}>{say('overview.openCount', { count: form.open })}</span>}
        </td>
        <td className={mergeClasses(number, form.isTotalRight === false && styles.error)}>{form.difference ?? '—'}</td>
        <td className={styles.td}>
          <Counts counts={form.counts} unchecked={form.coverage.uncheckedCount} />
        </td>
      </tr>
    </tbody>
  );
}

function TotalRow({ forms }: { readonly forms: readonly FormView[] }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  const { counts, differing, unchecked } = totalOf(forms);
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.th} colSpan={FIGURES.length - 1}>
          {say('overview.total', { forms: forms.length, differing })}
        </th>
        <td className={styles.td}>
          <Counts counts={counts} unchecked={unchecked} />
        </td>
      </tr>
    </tfoot>
  );
}

/** 没有问题 only where all was checked; what was not is told beside what was found. */
function Counts({ counts, unchecked }: { readonly counts: SeverityCounts; readonly unchecked: number }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0 && unchecked === 0) return <span>{say('overview.clean')}</span>;
  return (
    <>
      {found.map((severity) => (
        <span key={severity} className={mergeClasses(styles.count, styles[severity])}>
          {say('overview.count', { severity: say(`severity.${severity}`), count: counts[severity] })}
        </span>
      ))}
      {unchecked > 0 && <span className={styles.count}>{say('overview.unchecked', { count: unchecked })}</span>}
    </>
  );
}
