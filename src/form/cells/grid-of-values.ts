import { shownFormula } from './function-names';
import type { CellValue, GridCell } from './grid';

/** What a spreadsheet gives for the cells of a range, as Excel does: four grids of the same size. */
export interface RangeValues {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
}

/**
 * The rows of a grid out of that: empty cells are `null`, errors are told from text that looks like one, and the
 * product's functions have the names that people write, under whatever namespace the host knows them.
 */
export function gridRowsOf(range: RangeValues, namespace?: string): (GridCell | null)[][] {
  return range.values.map((row, rowIndex) =>
    row.map((value, columnIndex) =>
      gridCellOf(
        value,
        range.formulas[rowIndex]?.[columnIndex],
        range.numberFormat[rowIndex]?.[columnIndex],
        range.valueTypes[rowIndex]?.[columnIndex],
        namespace,
      ),
    ),
  );
}

function gridCellOf(
  value: unknown,
  formula: unknown,
  format: unknown,
  valueType: unknown,
  namespace: string | undefined,
): GridCell | null {
  const text = formulaText(formula, value);
  if (value === '' && text === null) return null;
  return {
    value: cellValueOf(value, valueType),
    ...(typeof format === 'string' && format !== 'General' ? { format } : {}),
    ...(text !== null ? { formula: shownFormula(text, namespace) } : {}),
  };
}

/** Text that was entered behind an apostrophe also begins with `=`: there the value is the same text. */
function formulaText(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : null;
}

function cellValueOf(value: unknown, valueType: unknown): CellValue | null {
  if (valueType === 'Error') return { error: String(value) };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value == null ? null : String(value);
}
