import { Button } from '@fluentui/react-components';
import { useEffect, useId, useState, type ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import type { Grouping } from '../state';
import { useStyles } from '../styles';
import type { FormView } from '../views';
import { Filters } from './Filters';
import { Glyph } from './Icons';
import { Steps } from './Steps';
import { SUMMARY, totalOf } from './Summary';
import { Tip } from './Tip';

const GROUPINGS: readonly Grouping[] = ['level', 'rule', 'row'];

/** What goes with the list wherever it is scrolled to: the finding in hand, levels, search, grouping, the result. */
export function ReviewBar(): ReactElement | null {
  const { state, say } = usePane();
  const styles = useStyles();
  const [isWide, setWide] = useState(false);
  const { view, openForm, search, grouping } = state;
  if (!view || view.forms.length === 0) return null;
  const form = view.forms.find(({ key }) => key === openForm) ?? null;
  // What narrows the list stays in sight.
  const isUnfolded = isWide || search !== '' || grouping !== 'level';
  return (
    <>
      <div className={styles.listTools} data-list-tools="">
        <Steps />
        <Filters counts={form?.counts ?? view.counts} />
        <span className={styles.grow} />
        <Tip words={say('list.tools')}>
          <Button
            size="small"
            appearance="subtle"
            icon={<Glyph name="search" />}
            aria-expanded={isUnfolded}
            onClick={() => setWide(!isUnfolded)}
          />
        </Tip>
      </div>
      {isUnfolded && <ListTools />}
      {form && <FoldedSummary form={form} />}
    </>
  );
}

function ListTools(): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.row}>
      <input
        type="search"
        className={styles.search}
        aria-label={say('list.search')}
        placeholder={say('list.search')}
        value={state.search}
        onChange={(event) => act(actions.searchFor, event.target.value)}
      />
      <span className={styles.tightRow}>
        <label htmlFor={id}>{say('list.group')}</label>
        <select
          id={id}
          className={styles.small}
          value={state.grouping}
          onChange={({ target }) => act(actions.groupBy, GROUPINGS.find((one) => one === target.value) ?? 'level')}
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {say(`list.by.${grouping}`)}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}

/** The summary in one line, while the summary itself is scrolled out of sight. */
function FoldedSummary({ form }: { readonly form: FormView }): ReactElement | null {
  const { say } = usePane();
  const styles = useStyles();
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    const summary = document.getElementById(SUMMARY);
    if (!summary || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([seen]) => setGone(seen !== undefined && !seen.isIntersecting));
    observer.observe(summary);
    return () => {
      observer.disconnect();
      setGone(false);
    };
  }, [form.key]);
  if (!isGone) return null;
  return (
    <p className={styles.folded}>
      {form.asksForScores
        ? say('summary.folded', {
            printed: totalOf(form.printed, form.printedGrade) ?? say('summary.blank'),
            recomputed: totalOf(form.recomputed, form.grade) ?? say('summary.none'),
          })
        : say('summary.no-scores')}
      {form.open > 0 && <span> {say('summary.open', { count: form.open })}</span>}
      {form.isTotalRight === false && <span className={styles.error}> {say('summary.differs')}</span>}
    </p>
  );
}
