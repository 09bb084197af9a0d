import { columnLetters, hintFor, placeHints, read, readLines, type ColumnHint, type LayoutHint } from '../../audit';
import type { SheetReading } from '../../workbook';
import type { PaneSettings } from '../settings';
import type { LayoutColumn, LayoutDraft, LayoutRow } from '../state';
import { hintsFor } from './judge';

type Reading = ReturnType<typeof read>;
type Form = Reading['forms'][number];

/** Rows of the sheet below the headings in which columns without a heading are looked for. */
const ROWS_BELOW = 8;
/** Rows of what is then read that are shown. */
const ROWS_SHOWN = 6;

/**
 * The row of the headings that a person is asked about: one in doubt before one that was read, of the form that holds
 * the selected row before others; `null` where none was read.
 */
export function headingRow(reading: SheetReading, selected: number | null, settings: PaneSettings): number | null {
  const { forms } = read(reading.grid, hintsFor(reading.sheet, settings));
  const doubts = forms.flatMap((form) => form.doubts);
  const doubt = doubts.find(({ kind }) => kind !== 'cell-unplaced');
  const isNear = ({ range: { top, bottom } }: (typeof forms)[number]): boolean =>
    selected !== null && selected >= top && selected <= bottom;
  const known = [...forms.filter(isNear), ...forms].flatMap(({ columns: { name } }) => (name ? [name] : []));
  return (doubt?.field ?? known[0])?.address.row ?? null;
}

/** What a person says of a layout so far, and what is then read. `told: null`: what was said of that row before. */
export function layoutDraft(
  reading: SheetReading,
  { row, told }: { readonly row: number | null; readonly told: readonly ColumnHint[] | null },
  settings: PaneSettings,
): LayoutDraft {
  const lines = readLines(reading.grid);
  const line = lines.find((one) => one.row === row);
  const kept = hintsFor(reading.sheet, settings);
  if (row === null || !line) return { reading, row, told: told ?? [], columns: [], rows: null, count: 0, doubts: 0 };
  const columns = told ?? placeHints(lines, kept).byRow.get(row) ?? [];
  const hint = hintFor(line, columns);
  const form = read(reading.grid, [...kept.filter((one) => !isSameRow(one, hint)), hint]).forms.find(
    ({ range }) => row >= range.top && row <= range.bottom,
  );
  return {
    reading,
    row,
    told: columns,
    columns: columnsOf(reading, row, columns, form),
    rows: form ? form.indicators.slice(0, ROWS_SHOWN).map(rowOf) : null,
    count: form?.indicators.length ?? 0,
    doubts: form?.doubts.length ?? 0,
  };
}

/** What is kept of it; `null` where no row with headings is pointed at. */
export function hintOf({ reading, row, told }: LayoutDraft): LayoutHint | null {
  const line = readLines(reading.grid).find((one) => one.row === row);
  return line ? hintFor(line, told) : null;
}

const isSameRow = (one: LayoutHint, other: LayoutHint): boolean =>
  JSON.stringify(one.texts) === JSON.stringify(other.texts);

/** The columns that have a heading in the row, or something in the rows below it. */
function columnsOf(
  { grid }: SheetReading,
  row: number,
  told: readonly ColumnHint[],
  form: Form | undefined,
): LayoutColumn[] {
  const lines = readLines(grid).filter((line) => line.row >= row && line.row <= row + ROWS_BELOW);
  const used = new Set(lines.flatMap(({ cells }) => cells.map(({ address }) => address.column)));
  const headings = new Map(lines[0]?.cells.map(({ address, text }) => [address.column, text.replace(/\s+/gu, ' ')]));
  const readAs = new Map(
    Object.entries(form?.columns ?? {}).map(([field, heading]) => [
      heading.address.column,
      field as ColumnHint['field'],
    ]),
  );
  return [...used]
    .sort((a, b) => a - b)
    .map((column) => ({
      column,
      letters: columnLetters(column),
      heading: headings.get(column) ?? '',
      readAs: readAs.get(column) ?? null,
      told: told.find((one) => one.column === column)?.field ?? null,
    }));
}

function rowOf({ row, name, target, actual, points, score, reason }: Form['indicators'][number]): LayoutRow {
  const texts = {
    target: target.text,
    actual: actual.text,
    points: points?.text,
    score: score?.text,
    reason: reason?.text,
  };
  return {
    number: row + 1,
    name: name.text,
    values: Object.entries(texts).flatMap(([field, text]) =>
      text ? [{ field: field as ColumnHint['field'], text: text.replace(/\s+/gu, ' ') }] : [],
    ),
  };
}
