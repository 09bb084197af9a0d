import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService, type ISheetLocation } from '@univerjs/sheets';
import { ISheetCellDropdownManagerService } from '@univerjs/sheets-ui';
import type {} from '@univerjs/sheets-ui/facade';
import type { UniverPort } from '../univer-port';
import type { Engine } from './engine';

/** The corner that tells of a list, in Univer's own blue. */
const CORNER = { size: 8, color: '#466af7' } as const;
/** What Univer lays under the words of a list where it is told nothing else. */
const WORD = '#ECECEC';

/** Shows lists of values in cells: a corner tells of one, a click opens it. */
export class CellLists {
  private port: UniverPort | null = null;
  private open: { dispose(): void } | null = null;

  constructor(private readonly engine: Engine) {
    const { api, univer } = engine;
    const injector = univer.__getInjector();
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      handler: (cell, location, next) =>
        next(this.valuesAt(location).length > 0 ? { ...cell, markers: { ...cell?.markers, br: CORNER } } : cell),
    });
    api.addEvent(api.Event.CellClicked, ({ workbook, worksheet, row, column }) => {
      const [book, sheet] = [workbook.getWorkbook(), worksheet.getSheet()];
      const at = { workbook: book, worksheet: sheet, unitId: book.getUnitId(), subUnitId: sheet.getSheetId() };
      this.show({ ...at, row, col: column });
    });
  }

  /** From now on those of another workbook. */
  follow(port: UniverPort): void {
    this.open?.dispose();
    this.port = port;
    port.choices.watch(() => this.engine.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas());
  }

  private valuesAt({ subUnitId, row, col }: Pick<ISheetLocation, 'subUnitId' | 'row' | 'col'>): readonly string[] {
    return this.port?.choices.at(subUnitId, { row, column: col }) ?? [];
  }

  private show(location: ISheetLocation): void {
    this.open?.dispose();
    this.open = null;
    const values = this.valuesAt(location);
    if (values.length === 0) return;
    const range = this.engine.api.getActiveWorkbook()?.getActiveSheet().getRange(location.row, location.col);
    this.open = this.engine.univer
      .__getInjector()
      .get(ISheetCellDropdownManagerService)
      .showDropdown({
        location,
        type: 'list',
        props: {
          options: values.map((value) => ({ label: value, value, color: WORD })),
          defaultValue: String(range?.getValue() ?? ''),
          showEdit: false,
          // What a person enters: it can be undone, and is checked along like anything typed.
          onChange: ([value = '']) => range?.setValue(value) !== undefined,
        },
        onHide: () => (this.open = null),
      });
  }
}
