import { Button, Checkbox, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import { textDiff } from '../text-diff';
import type { ChangeOption, ChangePlan, ChangeView } from '../views';
import { CellLink } from './CellLink';
import { Page } from './Page';

const TITLES = { fix: 'changes.fix', fixes: 'changes.fixes', formulas: 'changes.formulas' } as const;

/** What would be written, each cell once, before it is. */
export function ChangePreview({ plan }: { readonly plan: ChangePlan }): ReactElement {
  const { say, canGroupUndo } = usePane();
  const styles = useStyles();
  const { kind, options, ticked, kept } = plan;
  const changes = plan.changes ?? [];
  const shown = kind === 'formulas' ? changes.filter(({ key }) => ticked.includes(key)) : changes;
  return (
    <Page title={say(TITLES[kind])}>
      {options.length === 0 && <p className={styles.text}>{say('changes.none')}</p>}
      {kept > 0 && <p className={styles.faint}>{say('changes.kept', { count: kept })}</p>}
      {kind === 'fix' ? (
        options.map(({ key, title }) => (
          <p key={key} className={styles.text}>
            {title}
          </p>
        ))
      ) : (
        <ul className={styles.list}>
          {options.map((option) => (
            <li key={option.key}>
              <Tick option={option} isTicked={ticked.includes(option.key)} />
            </li>
          ))}
        </ul>
      )}
      {shown.length > 0 && <Changes changes={shown} />}
      {plan.left > 0 && <p className={styles.faint}>{say('changes.left', { count: plan.left })}</p>}
      <p className={styles.faint}>{say(canGroupUndo ? 'changes.hint' : 'changes.hintUngrouped')}</p>
      <ApplyBar plan={plan} />
    </Page>
  );
}

/** Stays in reach, however long the list is. */
function ApplyBar({ plan: { kind, ticked } }: { readonly plan: ChangePlan }): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.row, styles.applyBar)}>
      <Button
        size="small"
        appearance="primary"
        disabled={!actions.applyChanges.isEnabled(state)}
        onClick={() => act(actions.applyChanges)}
      >
        {kind === 'fix' ? say('action.applyChanges') : say('changes.count', { count: ticked.length })}
      </Button>
      <Button size="small" onClick={() => act(actions.closePage)}>
        {say('action.cancel')}
      </Button>
    </div>
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

/** What is shown is what will be written: a total that several fixes take along shows what all of them make of it. */
function Changes({ changes }: { readonly changes: readonly ChangeView[] }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={say('changes.outcome', { count: changes.length })}>
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
        {changes.map((change) => (
          <tr key={change.key}>
            <td className={styles.td}>
              <CellLink cell={change.cell} />
            </td>
            <BeforeAndAfter change={change} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Texts longer than this are shown once, with what goes and what comes. */
const LONG = 24;

function BeforeAndAfter({ change: { before, after } }: { readonly change: ChangeView }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  if (Math.max(before.length, after.length) <= LONG || before === '' || after === '' || after.startsWith('=')) {
    return (
      <>
        <td className={styles.td}>{before || say('changes.empty')}</td>
        <td className={styles.td}>{after || say('changes.empty')}</td>
      </>
    );
  }
  return (
    <td className={styles.td} colSpan={2}>
      {textDiff(before, after).map(({ kind, text }, at) => {
        if (kind === 'same') return <span key={at}>{text}</span>;
        return kind === 'gone' ? (
          <del key={at} className={styles.gone}>
            {text}
          </del>
        ) : (
          <ins key={at} className={styles.come}>
            {text}
          </ins>
        );
      })}
    </td>
  );
}
