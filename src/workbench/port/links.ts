import type {} from '@univerjs/sheets-ui/facade';
import type { SheetCell } from '../../workbook';
import type { Engine } from '../univer/engine';
import { openBook } from './open-book';
import { select } from './select';
import { LINK_KEY } from './sheet-data';

/** Takes a click on a cell with a link to the cell it names. */
export function followLinks(engine: Engine): void {
  const { api } = engine;
  api.addEvent(api.Event.CellClicked, ({ workbook, worksheet, row, column }) => {
    const link = linkIn(worksheet.getSheet().getCellRaw(row, column)?.custom?.[LINK_KEY]);
    if (link) select(openBook(engine, workbook.getId()), link);
  });
}

/** The cell a link names; anything may have been pasted into the place it is kept. */
export function linkIn(kept: unknown): SheetCell | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { sheetId, row, column } = kept as Record<string, unknown>;
  return typeof sheetId === 'string' && typeof row === 'number' && typeof column === 'number'
    ? { sheetId, address: { row, column } }
    : null;
}
