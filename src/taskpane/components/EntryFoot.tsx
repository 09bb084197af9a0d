import { Button, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { EntryView } from '../views';
import { ReasonForm } from './ReasonForm';

/** What holds for all remarks of an entry, once: what to do, what it rests on, the rule and what can be done about it. */
export function EntryFoot({ entry }: { readonly entry: EntryView }): ReactElement {
  const { state, say } = usePane();
  const styles = useStyles();
  const { remarks } = entry;
  const helps = new Set(remarks.map(({ help }) => help));
  const [first] = remarks;
  return (
    <>
      <dl className={styles.terms}>
        <dt className={styles.term}>{say('finding.todo')}</dt>
        <dd className={styles.definition}>
          {helps.size === 1
            ? first?.help
            : remarks.map(({ key, cells, help }) => (
                <p key={key} className={styles.text}>
                  {`${cells[0]?.label ?? say('findings.whole')} ${help}`}
                </p>
              ))}
        </dd>
        <dt className={styles.term}>{say('finding.basis')}</dt>
        <dd className={styles.definition}>{[...new Set(remarks.map(({ basis }) => basis))].join('; ')}</dd>
      </dl>
      {remarks.some(({ isJudgement }) => isJudgement) && <p className={styles.faint}>{say('finding.judgement')}</p>}
      {state.ignoring?.place === entry.key ? <ReasonForm keys={state.ignoring.keys} /> : <EntryActions entry={entry} />}
    </>
  );
}

function EntryActions({ entry: { key, rule, code, title, remarks } }: { readonly entry: EntryView }): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  const ignorable = remarks.filter(({ canIgnore }) => canIgnore).map((remark) => remark.key);
  const count = ignorable.length;
  return (
    <div className={styles.row}>
      <Link
        inline
        className={styles.linkColour}
        href={`rules/${rule}.html`}
        target="_blank"
        rel="noopener"
        aria-label={say('finding.ruleOf', { code, title })}
      >
        {code}
      </Link>
      <span className={styles.grow} />
      {count > 1 && (
        <Button
          size="small"
          appearance="subtle"
          disabled={!actions.askReason.isEnabled(state)}
          aria-label={say('finding.ignoreAllOf', { count, title })}
          onClick={() => act(actions.askReason, { place: key, keys: ignorable })}
        >
          {say('finding.ignoreAll', { count })}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        disabled={!actions.dropRule.isEnabled(state)}
        aria-label={say('finding.dropRuleOf', { title })}
        onClick={() => act(actions.dropRule, { rule, title })}
      >
        {say('action.dropRule')}
      </Button>
    </div>
  );
}
