import type { ReactElement } from 'react';
import { useStyles } from '../styles';
import type { CoverageView } from '../views';
import { actions } from '../actions';
import { ActionButton } from './ActionButton';
import { CellLink } from './CellLink';

/** How much of a form was checked; unfolds to what was not and why, and to the rules that did not run. */
export function Coverage({ coverage }: { readonly coverage: CoverageView }): ReactElement {
  const styles = useStyles();
  const { line, unsure, unchecked, notRun, notRunTitle } = coverage;
  return (
    <>
      {unsure && (
        <>
          <p className={styles.text}>{unsure}</p>
          <div className={styles.row}>
            <ActionButton action={actions.openLayout} />
          </div>
        </>
      )}
      {unchecked.length + notRun.length === 0 ? (
        <p className={styles.text}>{line}</p>
      ) : (
        <details className={styles.fold}>
          <summary>{line}</summary>
          <ul className={styles.list}>
            {unchecked.map(({ what, reason, cells }) => (
              <li key={`${what} ${reason}`} className={styles.entry}>
                {what}{' '}
                {cells.map((cell) => (
                  <span key={cell.label}>
                    <CellLink cell={cell} text={what} />{' '}
                  </span>
                ))}
                <p className={styles.faint}>{reason}</p>
              </li>
            ))}
          </ul>
          {notRun.length > 0 && <p className={styles.text}>{notRunTitle}</p>}
          <ul className={styles.list}>
            {notRun.map(({ reason, rules }) => (
              <li key={reason} className={styles.entry}>
                {reason}
                <p className={styles.faint}>{rules.join('\n')}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
