import type { EvaluationForm, Grid, Indicator, IndicatorColumnField } from '../../../src/form';
import { read } from '../../../src/form';
import { NO_ROW } from '../compare';
import { gridOf, type LabelledForm } from '../labels';

/** A row of a varied form: its texts, and the row of the label it came from (`NO_ROW` for one put in). */
export interface SheetRow {
  readonly origin: number;
  readonly cells: readonly string[];
}

/** A varied form: where its used range begins, and its rows. */
export interface Sheet {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly SheetRow[];
}

/** Where the parts of an unvaried form stand. Rows and columns count from 0. */
export interface Places {
  readonly label: LabelledForm;
  readonly form: EvaluationForm;
  readonly width: number;
  /** The column after the varied form's last: on a sheet with forms side by side the next one stands there. */
  readonly end: number;
  /** Whether another form shares its rows. */
  readonly isBesideAnother: boolean;
  /** Heading rows of the indicator block: one or two, in order. */
  readonly headings: readonly number[];
  /** Rows between the headings and the total row, or the next block. */
  readonly body: readonly number[];
  readonly total: number | null;
  readonly columns: Readonly<Partial<Record<IndicatorColumnField, number>>>;
  /** The labelled indicator rows that stand straight under their headings, as read. */
  readonly straight: readonly Indicator[];
}

/** The parts of a labelled form by the reader's own account; of several forms on a sheet, the first is varied. */
export function placesOf(label: LabelledForm): Places {
  const [form, ...others] = read(gridOf(label)).forms;
  if (!form) throw new Error(`${label.id}: no form was found`);
  const headingFields = Object.values(form.columns);
  const headings = [...new Set(headingFields.map(({ address }) => address.row))].sort((a, b) => a - b);
  const lastIndicator = Math.max(...form.indicators.map(({ row }) => row));
  // Some layouts print the total at the head of the form.
  const total = form.total && form.total.row > lastIndicator ? form.total.row : null;
  // Funds and goals may stand between the indicators and their total.
  const other = [form.funds?.heading, form.goal?.label].flatMap((field) => field?.address.row ?? []);
  const below = other.filter((row) => row > lastIndicator);
  const last = Math.min(total ?? lastIndicator + 1, ...below);
  const displaced = new Set(form.displacements.map(({ row }) => row));
  const first = (headings.at(-1) ?? last) + 1;
  return {
    label,
    form,
    width: Math.max(...label.grid.map((row) => row.length)),
    end: form.range.right + 1,
    isBesideAnother: others.some(({ range }) => range.top <= form.range.bottom && range.bottom >= form.range.top),
    headings,
    body: Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index),
    total,
    columns: Object.fromEntries(Object.entries(form.columns).map(([field, { address }]) => [field, address.column])),
    straight: form.indicators.filter(({ row }) => !displaced.has(row)),
  };
}

/** The labelled form itself, every row as wide as the widest. */
export function originalSheet({ label, width }: Places): Sheet {
  return {
    top: 0,
    left: 0,
    rows: label.grid.map((cells, origin) => ({
      origin,
      cells: Array.from({ length: width }, (_, column) => cells[column] ?? ''),
    })),
  };
}

/** The sheet with the cells of some rows changed; the others are kept as they are. */
export function mapRows(
  sheet: Sheet,
  origins: ReadonlySet<number>,
  change: (cells: readonly string[], origin: number) => readonly string[],
): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => (origins.has(row.origin) ? { ...row, cells: change(row.cells, row.origin) } : row)),
  };
}

/** The sheet as the reader takes it. */
export function sheetGrid({ top, left, rows }: Sheet): Grid {
  return { top, left, rows: rows.map(({ cells }) => cells.map((text) => (text === '' ? null : { value: text }))) };
}

/** The label's row of a sheet row. */
export const originOf =
  ({ top, rows }: Sheet) =>
  (sheetRow: number): number =>
    rows[sheetRow - top]?.origin ?? NO_ROW;
