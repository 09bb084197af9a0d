import { toA1 } from '../../src/form';
import type { LabelledForm, LabelledIndicator } from './corpus';
import type { CellStyle } from './style-table';
import { typedValue } from './typed-value';
import type { SampleCell, SampleSheet } from './xlsx-writer';

const WIDTHS = [10, 16, 18, 30, 18, 18, 9, 9, 44];
const COLUMNS = WIDTHS.length;
const LINE_HEIGHT = 15;
const MAX_ROW_HEIGHT = 405;
const LAST = COLUMNS - 1;
/** Rows of the fixed upper part, the same in all nine forms. */
const ROW = { title: 0, project: 1, department: 2, fundHeading: 3, lastFund: 7, goalHeading: 8, goal: 9, heading: 10 };
const HEADING_ROWS = new Set([ROW.title, ROW.fundHeading, ROW.goalHeading, ROW.heading]);
/** Rows whose texts stand in merged cells across several columns. */
const WIDE_ROWS = new Set([ROW.project, ROW.department, ROW.goal]);
const REASON_COLUMN = 8;
const AMOUNT = '#,##0.00';

type Block = readonly [top: number, left: number, bottom: number, right: number];

const range = ([top, left, bottom, right]: Block): string =>
  `${toA1({ row: top, column: left })}:${toA1({ row: bottom, column: right })}`;

const numberText = (value: number | null): string => (value === null ? '' : String(value));

function indicatorRow(indicator: LabelledIndicator, previous: LabelledIndicator | undefined): string[] {
  const { level1, level2, name, target, actual, points, score, reason } = indicator;
  const isNewLevel1 = level1 !== previous?.level1;
  const isNewLevel2 = isNewLevel1 || level2 !== previous?.level2;
  return [
    '',
    isNewLevel1 ? level1 : '',
    isNewLevel2 ? (level2 ?? '') : '',
    name,
    target ?? '',
    actual ?? '',
    numberText(points),
    numberText(score),
    reason ?? '',
  ];
}

/** The form's cells with every row straight: the upper part as printed, the indicators and the total as read. */
function straightRows(form: LabelledForm): string[][] {
  const { indicators, total } = form.expect;
  const upper = form.grid.slice(0, ROW.heading + 1).map((row) => [...row]);
  const lower = indicators.map((indicator, i) => indicatorRow(indicator, indicators[i - 1]));
  const note = form.grid[total.row]?.filter((cell) => cell !== '').at(-1) ?? '';
  const totalRow = ['总分', '', '', '', '', '', numberText(total.points), numberText(total.score), note];
  return [...upper, ...lower, totalRow];
}

/** Runs of rows in one column that start with a label and go on empty, within [first, last]. */
function groups(rows: readonly (readonly string[])[], column: number, first: number, last: number): Block[] {
  const starts = rows.flatMap((row, r) =>
    r >= first && r <= last && row.slice(1, column + 1).some((cell) => cell !== '') ? [r] : [],
  );
  return starts.map((start, i) => [start, column, (starts[i + 1] ?? last + 1) - 1, column] as const);
}

function mergedBlocks(rows: readonly (readonly string[])[]): Block[] {
  const totalRow = rows.length - 1;
  const upper: Block[] = [
    [ROW.title, 0, ROW.title, LAST],
    [ROW.project, 1, ROW.project, 3],
    [ROW.project, 5, ROW.project, LAST],
    [ROW.department, 1, ROW.department, 3],
    [ROW.department, 5, ROW.department, LAST],
    [ROW.fundHeading, 0, ROW.lastFund, 0],
    [ROW.goalHeading, 0, ROW.goal, 0],
    [ROW.goalHeading, 1, ROW.goalHeading, 3],
    [ROW.goalHeading, 4, ROW.goalHeading, LAST],
    [ROW.goal, 1, ROW.goal, 3],
    [ROW.goal, 4, ROW.goal, LAST],
    [ROW.heading, 0, totalRow - 1, 0],
  ];
  const levels = [1, 2].flatMap((column) => groups(rows, column, ROW.heading + 1, totalRow - 1));
  return [...upper, ...levels, [totalRow, 0, totalRow, 5] as const].filter(
    ([top, left, bottom, right]) => top !== bottom || left !== right,
  );
}

/** Whether a cell is one of the fund block's three amounts, which share a format also where they are 0.00. */
function isAmount(row: number, column: number): boolean {
  return row > ROW.fundHeading && row <= ROW.lastFund && column >= 2 && column <= 4;
}

function styleOf(row: number, column: number, value: string | number | null, format: string | undefined): CellStyle {
  if (row === ROW.title) return { font: 'title', align: 'center', isBordered: true };
  const isLabel = HEADING_ROWS.has(row) || column === 0;
  const isLongText = typeof value === 'string' && (row === ROW.goal || column === REASON_COLUMN) && !isLabel;
  return {
    ...(format === undefined ? {} : { format }),
    ...(isLabel ? { font: 'bold' } : {}),
    align: format === AMOUNT ? 'right' : isLongText ? 'left' : 'center',
    isWrapped: true,
    isBordered: true,
  };
}

/** Room for the longest text of a row; Excel does not fit the height of merged cells itself. */
function rowHeight(cells: readonly string[], row: number): number {
  const lines = cells.map((text, column) => {
    const last = !WIDE_ROWS.has(row) || column === 0 ? column : column < 4 ? 3 : LAST;
    const width = WIDTHS.slice(column, last + 1).reduce((sum, part) => sum + part, 0);
    // A Chinese character takes two of the units that widths are counted in.
    return Math.ceil((text.length * 2) / width);
  });
  return Math.min(MAX_ROW_HEIGHT, Math.max(1, ...lines) * LINE_HEIGHT + 6);
}

/** One form as staff keep it: straight rows, merged labels, real numbers and percentages, borders, wrapped text. */
export function tidySheet(form: LabelledForm): SampleSheet {
  const rows = straightRows(form);
  const cells = rows.flatMap((row, r) =>
    Array.from({ length: COLUMNS }, (_, column): SampleCell => {
      const { value, format } = typedValue(row[column] ?? '');
      return { row: r, column, value, style: styleOf(r, column, value, isAmount(r, column) ? AMOUNT : format) };
    }),
  );
  return {
    name: form.expect.header.projectName,
    cells,
    merges: mergedBlocks(rows).map(range),
    widths: WIDTHS,
    heights: new Map(rows.map((row, r) => [r, r === ROW.title ? 30 : rowHeight(row, r)])),
  };
}
