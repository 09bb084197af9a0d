import type { ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { MissingView } from '../views';
import { ActionButton } from './ActionButton';
import { CellLink } from './CellLink';

/** Nothing to check: what was looked for, what came nearest, what to do. */
export function Missing({ sheets }: { readonly sheets: readonly MissingView[] }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  const [first] = sheets;
  if (sheets.every(({ isEmpty }) => isEmpty)) {
    return (
      <section className={styles.card}>
        <h2 className={styles.heading}>
          {sheets.length === 1 ? say('face.emptySheet', { sheet: first?.sheet ?? '' }) : say('face.empty')}
        </h2>
        <p className={styles.text}>{say('face.emptyTodo')}</p>
        <div className={styles.row}>
          <ActionButton action={actions.validateWorkbook} />
          <ActionButton action={actions.insertBlankForm} />
        </div>
      </section>
    );
  }
  const nearest = sheets.flatMap((sheet) => sheet.nearest.map((cell) => ({ ...cell, sheet: sheet.sheet })));
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{say('face.noForm')}</h2>
      <p className={styles.text}>{say('face.noFormTodo')}</p>
      <p className={styles.faint}>{say('face.lookedFor', { labels: first?.lookedFor ?? [] })}</p>
      {nearest.length > 0 && (
        <div>
          <p className={styles.faint}>{say('face.nearest')}</p>
          <ul className={styles.list}>
            {nearest.map((cell) => (
              <li key={`${cell.sheetId}!${cell.label}`}>
                {sheets.length > 1 ? `${cell.sheet} ` : ''}
                <CellLink cell={cell} text={cell.text} /> {cell.text}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.row}>
        <ActionButton action={actions.validateWorkbook} />
        <ActionButton action={actions.openLayout} />
        <ActionButton action={actions.insertBlankForm} />
      </div>
    </section>
  );
}
