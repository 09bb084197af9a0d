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
            <Changes option={option} outcome={plan.ticked.includes(option.key) ? plan.outcome : null} />
          </li>
        ))}
      </ul>
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

interface ChangesProps {
  readonly option: ChangeOption;
  /** What the ticked options write together; `null`: this one is shown by itself. */
  readonly outcome: ChangePlan['outcome'];
}

/** What is shown is what will be written: a total that several fixes take along shows what all of them make of it. */
function Changes({ option, outcome }: ChangesProps): ReactElement {
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
            <td className={styles.td}>
              {short(outcome ? (outcome.get(`${cell.sheetId}!${cell.label}`) ?? before) : after) ||
                say('changes.empty')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const MOST = 100;
const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);
