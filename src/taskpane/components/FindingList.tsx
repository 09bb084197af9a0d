import { Link } from '@fluentui/react-components';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { Severity } from '../../audit';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { EntryView } from '../views';
import { Entry } from './Entry';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** The findings by severity. Arrow keys go from entry to entry; Enter shows the cell. */
export function FindingList({ entries }: { readonly entries: readonly EntryView[] }): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // What had the focus may be gone with a finding that was mended or ignored.
    const isLost = document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);
    if (isLost) section.current?.querySelector<HTMLElement>('[data-entry][tabindex="0"]')?.focus();
  }, [entries]);
  const shown = entries.filter(({ severity }) => state.shown[severity]);
  const stop = shown.find(({ key }) => key === state.current?.entry)?.key ?? shown[0]?.key;
  const folded = state.shown.info ? 0 : remarksOf(entries, 'info');
  return (
    <section ref={section} className={styles.tight} aria-label={say('findings.label')} onKeyDown={moveFocus}>
      {shown.length === 0 && folded === 0 && <p className={styles.text}>{say('findings.filtered')}</p>}
      {SEVERITIES.map((severity) => {
        const here = shown.filter((entry) => entry.severity === severity);
        if (here.length === 0) return null;
        return (
          <div key={severity}>
            <h3 id={`${id}-${severity}`} className={styles.subheading}>
              {say('filter.toggle', { severity: say(`severity.${severity}`), count: remarksOf(here, severity) })}
            </h3>
            <ul className={styles.list} aria-labelledby={`${id}-${severity}`}>
              {here.map((entry) => (
                <Entry key={entry.key} entry={entry} isTabStop={entry.key === stop} />
              ))}
            </ul>
          </div>
        );
      })}
      {folded > 0 && (
        <p className={styles.faint}>
          {say('findings.folded', { count: folded })}{' '}
          <Link as="button" inline onClick={() => act(actions.toggleSeverity, 'info')}>
            {say('findings.unfold')}
          </Link>
        </p>
      )}
    </section>
  );
}

const remarksOf = (entries: readonly EntryView[], severity: Severity): number =>
  entries.filter((entry) => entry.severity === severity).reduce((sum, { remarks }) => sum + remarks.length, 0);

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const target = event.target as HTMLElement;
  if (step === undefined || !target.hasAttribute('data-entry')) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-entry]')];
  const at = Math.min(Math.max(all.indexOf(target) + step, 0), all.length - 1);
  all[at]?.focus();
  event.preventDefault();
}
