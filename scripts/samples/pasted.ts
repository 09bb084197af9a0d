import type { LabelledForm } from './corpus';
import type { SampleCell, SampleSheet } from './xlsx-writer';

const TEXT = { format: '@' };
const STACK_TOP = 6;
const STACK_LEFT = 2;
const BLANK_ROWS_BETWEEN = 3;

/** A form's cells as text, cell for cell, displaced rows included. */
function pastedCells(form: LabelledForm, top: number, left: number): SampleCell[] {
  return form.grid.flatMap((cells, r) =>
    cells.flatMap((value, c) => (value === '' ? [] : [{ row: top + r, column: left + c, value, style: TEXT }])),
  );
}

/** One sheet as somebody gets it who pastes the published text. */
export function pastedSheet(form: LabelledForm): SampleSheet {
  return { name: form.expect.header.projectName, cells: pastedCells(form, 0, 0) };
}

/** Several forms below each other on one sheet, the first at C7. */
export function stackedSheet(forms: readonly LabelledForm[]): SampleSheet {
  let top = STACK_TOP;
  const cells = forms.flatMap((form) => {
    const placed = pastedCells(form, top, STACK_LEFT);
    top += form.grid.length + BLANK_ROWS_BETWEEN;
    return placed;
  });
  return { name: '自评表', cells };
}
