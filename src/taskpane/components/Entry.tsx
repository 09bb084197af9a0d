import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { isOpen } from '../state';
import { useStyles } from '../styles';
import type { EntryView } from '../views';
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
  const isCurrent = state.current?.entry === entry.key;
  const isExpanded = isOpen(state, entry);
  const remark = state.current?.remark;
  useEffect(() => {
    if (!isCurrent || !button.current) return;
    // Without the focus in the pane (F8 pressed in the sheet) it is left where it is.
    if (document.hasFocus() && !button.current.parentElement?.contains(document.activeElement)) button.current.focus();
    button.current.scrollIntoView?.({ block: 'nearest' });
  }, [isCurrent, remark]);
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
        <span className={styles.grow}>
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
          </div>
        )}
      </div>
    </li>
  );
}
