import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { isOpen } from '../state';
import { useStyles } from '../styles';
import type { EntryView } from '../views';
import { EntryFoot } from './EntryFoot';
import { SeverityIcon } from './Icons';
import { Remark } from './Remark';

interface Props {
  readonly entry: EntryView;
  /** Whether Tab stops here: one entry of a list does. */
  readonly isTabStop: boolean;
}

/** One line of the list: severity by icon and word, title, cell. Opened, its remarks in full. */
export function Entry({ entry, isTabStop }: Props): ReactElement {
  const { state, say, act } = usePane();
  const styles = useStyles();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const isCurrent = entry.remarks.some(({ key }) => key === state.current);
  const isExpanded = isOpen(state, entry);
  const { current } = state;
  useEffect(() => {
    if (!isCurrent || !button.current) return;
    const focused = document.activeElement;
    // Whoever works in the sheet stays there; in the pane the focus goes along.
    const isHere = focused === document.body || button.current.closest('main')?.contains(focused);
    const isWithin = button.current.closest('li')?.contains(focused);
    if (document.hasFocus() && isHere && !isWithin) button.current.focus({ preventScroll: true });
    const remark = document.querySelector('[data-remark-current]');
    (remark ?? button.current).scrollIntoView?.({ block: 'nearest' });
  }, [isCurrent, current]);
  const first = entry.remarks[0]?.cells[0]?.label ?? say('findings.whole');
  return (
    <li className={mergeClasses(styles.entry, isCurrent && styles.entryCurrent)}>
      <button
        ref={button}
        type="button"
        data-entry=""
        className={styles.entryButton}
        tabIndex={isTabStop ? 0 : -1}
        aria-expanded={isExpanded}
        aria-controls={id}
        {...(isCurrent ? { 'aria-current': true } : {})}
        onClick={() => act(actions.activateEntry, entry)}
      >
        <SeverityIcon severity={entry.severity} />
        <span className={styles.entryTitle}>
          <span className={styles.hiddenText}>{say(`severity.${entry.severity}`)} </span>
          {entry.title}
        </span>
        <span className={styles.cell}>
          {entry.remarks.length > 1 ? say('findings.cells', { count: entry.remarks.length }) : first}
        </span>
      </button>
      <div id={id} hidden={!isExpanded}>
        {isExpanded && (
          <div className={styles.details}>
            {entry.remarks.map((one) => (
              <Remark key={one.key} remark={one} />
            ))}
            <EntryFoot entry={entry} />
          </div>
        )}
      </div>
    </li>
  );
}
