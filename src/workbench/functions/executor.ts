import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import {
  call,
  invalid,
  isCellFailure,
  isRows,
  NAMESPACE,
  present,
  readsForm,
  type FunctionId,
  type Result,
  type Shown,
  type ShownValue,
} from '../../functions';
import type { Language } from '../../messages';
import { argumentOf, type HintsOf } from './argument';
import type { FunctionFailures } from './failures';

const ERRORS = { 'not-available': ErrorType.NA, 'invalid-value': ErrorType.VALUE } as const;

/** One of the product's functions as Univer runs functions. */
export class FunctionExecutor extends BaseFunction {
  /** Number formats and addresses are at hand in references alone. */
  override needsReferenceObject = true;

  constructor(
    private readonly id: FunctionId,
    private readonly language: () => Language,
    private readonly failures: FunctionFailures,
    private readonly hintsOf: HintsOf,
  ) {
    super(`${NAMESPACE}.${id}`);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const result: Result = variants.some((variant) => this.standsIn(variant))
      ? invalid('inside-range', { argument: 'range' })
      : call(
          this.id,
          variants.map((variant) => argumentOf(variant, readsForm(this.id) ? this.hintsOf : null)),
        );
    const shown = present(result, this.language());
    this.noteFailure(result, shown);
    return valueObjectOf(shown);
  }

  private noteFailure(result: Result, shown: Shown): void {
    const { unitId, subUnitId, row, column } = this;
    if (unitId == null || subUnitId == null) return;
    const reason = (): string => {
      const now = present(result, this.language());
      return !isRows(now) && isCellFailure(now) ? now.message : '';
    };
    const isFailure = !isRows(shown) && isCellFailure(shown);
    this.failures.note({ unitId, subUnitId, row, col: column }, isFailure ? reason : null);
  }

  /** Whether the formula's own cell is part of what it is given: its result would change what it rests on. */
  private standsIn(variant: FunctionVariantType): boolean {
    if (!(variant instanceof BaseReferenceObject) || variant.getSheetId() !== this.subUnitId) return false;
    const { startRow, startColumn, endRow, endColumn } = variant.getRangePosition();
    return this.row >= startRow && this.row <= endRow && this.column >= startColumn && this.column <= endColumn;
  }
}

function valueObjectOf(shown: Shown): BaseValueObject {
  if (!isRows(shown)) return cellOf(shown);
  return ArrayValueObject.create({
    calculateValueList: shown.map((row) => row.map(cellOf)),
    rowCount: shown.length,
    columnCount: shown[0]?.length ?? 0,
    ...{ unitId: '', sheetId: '', row: -1, column: -1 },
  });
}

function cellOf(value: ShownValue): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (!isCellFailure(value)) return StringValueObject.create(value);
  return ErrorValueObject.create(ERRORS[value.failure], value.message);
}
