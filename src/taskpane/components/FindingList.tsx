import { Link } from '@fluentui/react-components';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { actions } from '../actions';
import { sectionsOf, type Section } from '../grouping';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { EntryView } from '../views';
import { Entry } from './Entry';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** The findings, parted as a person likes it. Arrow keys go from entry to entry; Enter shows the cell. */
export function FindingList({ entries }: { readonly entries: readonly EntryView[] }): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    // What had the focus may be gone with a finding that was mended or ignored.
    const isLost = document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);
    if (isLost) list.current?.querySelector<HTMLElement>('[data-entry][tabindex="0"]')?.focus();
  }, [entries]);
  const sections = sectionsOf(entries, state);
  const shown = sections.flatMap((section) => section.entries);
  const isInHand = ({ remarks }: EntryView): boolean => remarks.some(({ key }) => key === state.current);
  const stop = (shown.find(isInHand) ?? shown[0])?.key;
  const folded = state.shown.info ? 0 : countOf(entries.filter(({ severity }) => severity === 'info'));
  return (
    <section ref={list} className={styles.tight} aria-label={say('findings.label')} onKeyDown={moveFocus}>
      {shown.length === 0 && (folded === 0 || state.search !== '') && (
        <p className={styles.text}>{say(state.search === '' ? 'findings.filtered' : 'findings.notFound')}</p>
      )}
      {sections.map((section) => (
        <div key={section.key}>
          <h3 id={`${id}-${section.key}`} className={styles.subheading}>
            {headingOf(section, say)}
          </h3>
          <ul className={styles.list} aria-labelledby={`${id}-${section.key}`}>
            {section.entries.map((entry) => (
              <Entry key={entry.key} entry={entry} isTabStop={entry.key === stop} />
            ))}
          </ul>
        </div>
      ))}
      {folded > 0 && (
        <p className={styles.faint}>
          {say('findings.folded', { count: folded })}{' '}
          <Link as="button" inline className={styles.linkColour} onClick={() => act(actions.toggleSeverity, 'info')}>
            {say('findings.unfold')}
          </Link>
        </p>
      )}
    </section>
  );
}

const countOf = (entries: readonly EntryView[]): number =>
  entries.reduce((sum, { remarks }) => sum + remarks.length, 0);

function headingOf({ by, entries }: Section, say: ReturnType<typeof usePane>['say']): string {
  if ('severity' in by) {
    return say('filter.toggle', { severity: say(`severity.${by.severity}`), count: countOf(entries) });
  }
  if ('rule' in by) return say('list.rules', { count: entries.length });
  return by.row ? say('list.row', { row: by.row.number, label: by.row.label }) : say('findings.whole');
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const target = event.target as HTMLElement;
  if (step === undefined || !target.hasAttribute('data-entry')) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-entry]')];
  const at = Math.min(Math.max(all.indexOf(target) + step, 0), all.length - 1);
  all[at]?.focus();
  event.preventDefault();
}
