import type { ICellData, Nullable } from '@univerjs/core';
import { BaseReferenceObject, type BaseValueObject, type FunctionVariantType } from '@univerjs/engine-formula';
import { SheetRange } from '../../functions';
import type { GridCell } from '../../workbook';
import { fromCellData } from '../port/cell-values';

/** What a person has said of the layout of a sheet. */
export type HintsOf = (bookId: string, sheetId: string) => SheetRange['hints'];

/** An argument of a formula as the functions take it: a reference keeps its place and formats, what is typed is a value. */
export function argumentOf(variant: FunctionVariantType, hintsOf: HintsOf | null): unknown {
  if (variant instanceof BaseReferenceObject) return rangeOf(variant, hintsOf);
  return valueOf(variant as BaseValueObject);
}

function valueOf(value: BaseValueObject): unknown {
  if (value.isArray()) return rowsIn(value);
  if (value.isNull()) return null;
  return value.isError() ? { error: String(value.getValue()) } : value.getValue();
}

type ArrayValue = BaseValueObject & { getArrayValue(): readonly (readonly Nullable<BaseValueObject>[])[] };

const rowsIn = (value: BaseValueObject): unknown[][] =>
  (value as ArrayValue).getArrayValue().map((row) => row.map((one) => (one ? valueOf(one) : null)));

function rangeOf(reference: BaseReferenceObject, hintsOf: HintsOf | null): SheetRange {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const rows: (GridCell | null)[][] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    const cells: (GridCell | null)[] = [];
    for (let column = startColumn; column <= endColumn; column += 1) cells.push(cellAt(reference, row, column));
    rows.push(cells);
  }
  const hints = hintsOf?.(reference.getUnitId(), reference.getSheetId());
  return new SheetRange({ top: startRow, left: startColumn, rows }, hints);
}

function cellAt(reference: BaseReferenceObject, row: number, column: number): GridCell | null {
  const data: Nullable<ICellData> = reference.getCellData(row, column);
  const value = data ? fromCellData(data) : null;
  if (value === null || value === '') return null;
  const format = reference.getCellPattern(reference.getUnitId(), reference.getSheetId(), row, column);
  return format === '' || format === 'General' ? { value } : { value, format };
}
