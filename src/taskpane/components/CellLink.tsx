import { Link, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { CellView } from '../views';

/** A cell's name; a click shows the cell in the sheet. */
export function CellLink({ cell, text }: { readonly cell: CellView; readonly text?: string }): ReactElement {
  const { say, act } = usePane();
  const styles = useStyles();
  return (
    <Link
      as="button"
      inline
      className={mergeClasses(styles.link, styles.linkColour)}
      aria-label={say('finding.selectCell', { cell: text ? `${cell.label} ${text}` : cell.label })}
      onClick={() => act(actions.selectCell, cell)}
    >
      {cell.label}
    </Link>
  );
}
