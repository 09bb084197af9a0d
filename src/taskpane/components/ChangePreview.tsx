import { Button, Checkbox, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { ChangeOption, ChangePlan } from '../views';
import { CellLink } from './CellLink';
import { Page } from './Page';

const TITLES = { fix: 'changes.fix', fixes: 'changes.fixes', formulas: 'changes.formulas' } as const;

/** What would be written, cell by cell, before it is. */
export function ChangePreview({ plan }: { readonly plan: ChangePlan }): ReactElement {
  const { state, say, act, canGroupUndo } = usePane();
  const styles = useStyles();
  const isList = plan.kind !== 'fix';
  return (
    <Page title={say(TITLES[plan.kind])}>
      {plan.options.length === 0 && <p className={styles.text}>{say('changes.none')}</p>}
      {plan.kept > 0 && <p className={styles.faint}>{say('changes.kept', { count: plan.kept })}</p>}
      <ul className={styles.list}>
        {plan.options.map((option) => (
          <li key={option.key} className={styles.entry}>
            {isList ? (
              <Tick option={option} isTicked={plan.ticked.includes(option.key)} />
            ) : (
              <p className={styles.text}>{option.title}</p>
            )}
            <Changes option={option} />
          </li>
        ))}
      </ul>
      {changesOneCellTwice(plan) && <p className={styles.text}>{say('changes.combined')}</p>}
      <p className={styles.faint}>{say(canGroupUndo ? 'changes.hint' : 'changes.hintUngrouped')}</p>
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          disabled={!actions.applyChanges.isEnabled(state)}
          onClick={() => act(actions.applyChanges)}
        >
          {isList ? say('changes.count', { count: plan.ticked.length }) : say('action.applyChanges')}
        </Button>
        <Button size="small" onClick={() => act(actions.closePage)}>
          {say('action.cancel')}
        </Button>
      </div>
    </Page>
  );
}

/** Several fixes may each take the total along: each alone shows what it would make of it. */
function changesOneCellTwice({ options, ticked }: ChangePlan): boolean {
  const cells = options
    .filter(({ key }) => ticked.includes(key))
    .flatMap(({ changes }) => changes.map(({ cell }) => cell.label));
  return new Set(cells).size < cells.length;
}

function Tick({ option, isTicked }: { readonly option: ChangeOption; readonly isTicked: boolean }): ReactElement {
  const { say, act } = usePane();
  const words = say('changes.tick', { cell: option.label, title: option.title });
  return (
    <Checkbox
      checked={isTicked}
      label={option.isSafe ? words : say('changes.suggestion', { what: words })}
      onChange={() => act(actions.tickChange, option.key)}
    />
  );
}

function Changes({ option }: { readonly option: ChangeOption }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={option.title}>
      <thead>
        <tr>
          {(['changes.cell', 'changes.before', 'changes.after'] as const).map((key) => (
            <th key={key} scope="col" className={mergeClasses(styles.th, styles.number)}>
              {say(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {option.changes.map(({ cell, before, after }) => (
          <tr key={cell.label}>
            <td className={mergeClasses(styles.td, styles.number)}>
              <CellLink cell={cell} />
            </td>
            <td className={styles.td}>{short(before) || say('changes.empty')}</td>
            <td className={styles.td}>{short(after) || say('changes.empty')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const MOST = 100;
const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);
