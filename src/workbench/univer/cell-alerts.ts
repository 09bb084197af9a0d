import { IRenderManagerService } from '@univerjs/engine-render';
import { CellAlertManagerService, CellPopupManagerService, type ICellAlert } from '@univerjs/sheets-ui';

type Place = ICellAlert['location'];

/** The key under which Univer's formulas tell an error of a cell. */
const FORMULA_ERROR = 'SHEET_FORMULA_ALERT';

/** Tells why one of the product's functions failed, where Univer would say only that a value is not available. */
class CellAlerts extends CellAlertManagerService {
  constructor(
    render: IRenderManagerService,
    popups: CellPopupManagerService,
    private readonly reasonAt: (place: Place) => string | null,
  ) {
    super(render, popups);
  }

  override showAlert(alert: ICellAlert): void {
    const reason = alert.key === FORMULA_ERROR ? this.reasonAt(alert.location) : null;
    super.showAlert(reason === null ? alert : { ...alert, message: reason });
  }
}

/** For the `override` of Univer's plugin. */
export const cellAlerts = (reasonAt: (place: Place) => string | null) => ({
  useFactory: (render: IRenderManagerService, popups: CellPopupManagerService) =>
    new CellAlerts(render, popups, reasonAt),
  deps: [IRenderManagerService, CellPopupManagerService],
});
