import { CommandType, ICommandService, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetCanvasPopManagerService, whenSheetEditorFocused } from '@univerjs/sheets-ui';
import type {} from '@univerjs/sheets-ui/facade';
import { ComponentManager, ILayoutService, IShortcutService, KeyCode, MetaKeys } from '@univerjs/ui';
import type { SheetCell } from '../../workbook';
import type { UniverPort } from '../univer-port';
import { CellList, type CellListProps } from './CellList';
import type { Engine } from './engine';

/** The corner that tells of a list, in Univer's own blue. */
const CORNER = { size: 8, color: '#466af7' } as const;
const COMPONENT = 'pe.cell-list';
const OPEN = 'pe.operation.open-cell-list';

/** Shows lists of values in cells: a corner tells of one, a click or Alt+↓ opens it, as in Excel. */
export class CellLists {
  private port: UniverPort | null = null;
  private open: (SheetCell & { readonly close: () => void }) | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly labelOf: (cell: string) => string,
  ) {
    const { api } = engine;
    const injector = this.injector;
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId: sheetId, row, col: column }, next) =>
        next(
          this.valuesAt({ sheetId, address: { row, column } }).length > 0
            ? { ...cell, markers: { ...cell?.markers, br: CORNER } }
            : cell,
        ),
    });
    injector.get(ComponentManager).register(COMPONENT, CellList);
    injector.get(ICommandService).registerCommand({
      id: OPEN,
      type: CommandType.OPERATION,
      handler: () => {
        const cell = this.selected();
        if (cell) this.show(cell, true);
        return cell !== null;
      },
    });
    injector.get(IShortcutService).registerShortcut({
      id: OPEN,
      binding: KeyCode.ARROW_DOWN | MetaKeys.ALT,
      preconditions: (context) => whenSheetEditorFocused(context) && this.valuesAt(this.selected()).length > 0,
    });
    api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) =>
      this.show({ sheetId: worksheet.getSheetId(), address: { row, column } }, false),
    );
    // Whoever goes on to another cell, or types, is done with the list.
    api.addEvent(api.Event.SelectionChanged, () => {
      if (this.open && !isSame(this.open, this.selected())) this.close();
    });
    api.addEvent(api.Event.BeforeSheetEditStart, () => this.close());
  }

  /** From now on those of another workbook. */
  follow(port: UniverPort): void {
    this.close();
    this.port = port;
    port.choices.watch(() => this.engine.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas());
  }

  private get injector() {
    return this.engine.univer.__getInjector();
  }

  private selected(): SheetCell | null {
    const book = this.engine.api.getActiveWorkbook();
    const range = book?.getActiveRange();
    const sheetId = book?.getActiveSheet().getSheetId();
    return range && sheetId !== undefined
      ? { sheetId, address: { row: range.getRow(), column: range.getColumn() } }
      : null;
  }

  private valuesAt(cell: SheetCell | null): readonly string[] {
    return (cell && this.port?.choices.at(cell.sheetId, cell.address)) ?? [];
  }

  private close(): void {
    this.open?.close();
  }

  private show(cell: SheetCell, hasKeys: boolean): void {
    this.close();
    const values = this.valuesAt(cell);
    const book = this.engine.api.getActiveWorkbook();
    if (values.length === 0 || !book) return;
    const { row, column } = cell.address;
    const range = book.getActiveSheet().getRange(row, column);
    const props: CellListProps = {
      ...{ label: this.labelOf(range.getA1Notation()), values, current: String(range.getValue() ?? ''), hasKeys },
      // What a person enters: it can be undone, and is checked along like anything typed.
      choose: (value) => {
        range.setValue(value);
        this.leave();
      },
      close: () => this.leave(),
    };
    const popup = this.injector
      .get(SheetCanvasPopManagerService)
      .attachPopupToCell(
        row,
        column,
        { componentKey: COMPONENT, offset: [0, 3], extraProps: { ...props }, onClickOutside: () => this.close() },
        book.getId(),
        cell.sheetId,
      );
    if (!popup) return;
    this.open = {
      ...cell,
      close: () => {
        this.open = null;
        popup.dispose();
      },
    };
  }

  /** Closed from within: the sheet has the keyboard again. */
  private leave(): void {
    this.close();
    this.injector.get(ILayoutService).focus();
  }
}

const isSame = (one: SheetCell, other: SheetCell | null): boolean =>
  one.sheetId === other?.sheetId &&
  one.address.row === other.address.row &&
  one.address.column === other.address.column;
