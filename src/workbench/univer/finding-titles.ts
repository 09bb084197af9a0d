import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/sheets-ui';
import { debounceTime } from 'rxjs';
import type { CellFindings } from '../../taskpane';
import type { SheetCell } from '../../workbook';
import type { Engine } from './engine';

const KEY = 'pe.finding-titles';
/** As long as Univer itself waits before it tells of an error. */
const RESTS_MS = 100;
const TYPES = { error: CellAlertType.ERROR, warning: CellAlertType.WARNING, info: CellAlertType.INFO } as const;

/** Tells what was found in a marked cell while the mouse rests on it. */
export function showFindingTitles({ univer }: Engine, foundAt: (cell: SheetCell) => CellFindings | null): void {
  const injector = univer.__getInjector();
  const alerts = injector.get(CellAlertManagerService);
  injector
    .get(HoverManagerService)
    .currentCell$.pipe(debounceTime(RESTS_MS))
    .subscribe((hovered) => {
      alerts.removeAlert(KEY);
      if (!hovered) return;
      const { location } = hovered;
      const address = { row: location.row, column: location.col };
      const found = foundAt({ sheetId: location.subUnitId, address });
      if (!found) return;
      const { severity, level, titles } = found;
      alerts.showAlert({
        type: TYPES[severity],
        title: level,
        message: titles.join('；'),
        location,
        width: 200,
        height: 74,
        key: KEY,
      });
    });
}
