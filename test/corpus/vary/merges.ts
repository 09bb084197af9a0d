import { fromA1 } from '../../../src/form';
import { squeeze } from '../compare';
import type { VaryOperator } from './operator';
import type { Random } from './random';
import { mapRows, type Places, type Sheet } from './sheet';

/** Cells to fill: origin row → column → text. */
type Fill = Map<number, Map<number, string>>;

function put(fill: Fill, row: number, column: number, text: string): void {
  const cells = fill.get(row) ?? new Map<number, string>();
  cells.set(column, text);
  fill.set(row, cells);
}

const textAt = ({ label }: Places, row: number, column: number): string => label.grid[row]?.[column] ?? '';

/** Every cell of every published merge gets the merge's text. */
function publishedMerges(places: Places, fill: Fill): void {
  for (const range of places.label.merges ?? []) {
    const [from, to] = range.split(':').map((corner) => fromA1(corner));
    if (!from || !to) continue;
    const text = textAt(places, from.row, from.column);
    for (let row = from.row; row <= to.row; row += 1)
      for (let column = from.column; column <= to.column; column += 1) put(fill, row, column, text);
  }
}

/** Level labels on each of their rows. Displaced rows are left alone: they had lost their merges before. */
function levelLabels(places: Places, fill: Fill): void {
  for (const { row, level1, level2 } of places.straight) {
    const labels = [
      [places.columns.level1, level1?.field.text],
      [places.columns.level2, level2?.field.text],
    ] as const;
    for (const [column, text] of labels) if (column !== undefined && text) put(fill, row, column, text);
  }
}

/** 项目资金, 年度总体目标 and 年度绩效指标 in the leftmost column on each of their rows, up to the next label. */
function blockLabels(places: Places, fill: Fill): void {
  const { form, headings, total, label } = places;
  const starts = [form.funds?.heading.address, form.goal?.label.address, { row: headings[0] ?? label.grid.length }];
  for (const start of starts) {
    const text = start ? textAt(places, start.row, 0) : '';
    // Where the levels themselves stand in the leftmost column there is no block label.
    if (!start || text === '' || (headings.includes(start.row) && places.columns.level1 === 0)) continue;
    for (let row = start.row + 1; row < (total ?? label.grid.length) && textAt(places, row, 0) === ''; row += 1)
      put(fill, row, 0, text);
  }
}

/**
 * Title, answers of the header and texts of the goals across the blank cells to their right. A label's blank
 * neighbours are left alone: they may be its unanswered answer.
 */
function acrossColumns(places: Places, fill: Fill): void {
  const { header, goal, outcome } = places.form;
  const spread = [
    header.title,
    header.projectName?.value,
    header.department?.value,
    header.unit?.value,
    goal?.value,
    outcome?.value,
  ];
  for (const field of spread) {
    if (!field || field.kind === 'blank') continue;
    const { row, column } = field.address;
    const text = textAt(places, row, column);
    for (let next = column + 1; next < places.end && textAt(places, row, next) === ''; next += 1)
      put(fill, row, next, text);
  }
}

function fillOf(places: Places, random: Random): Fill {
  const fill: Fill = new Map();
  if (places.label.merges) {
    publishedMerges(places, fill);
    return fill;
  }
  const parts = random.shuffle([levelLabels, blockLabels, acrossColumns]).slice(0, 1 + random.int(3));
  for (const part of parts) part(places, fill);
  return fill;
}

/** Merges taken apart, their text in every cell: the form's own where published, else those that such forms have. */
export const flattened: VaryOperator = {
  id: 'merges-flattened',
  title: 'Merges flattened, the text in every cell',
  apply: (sheet, places, random) => {
    const fill = fillOf(places, random);
    if (fill.size === 0) return null;
    return mapRows(sheet, new Set(fill.keys()), (cells, origin) =>
      cells.map((text, column) => (text === '' ? (fill.get(origin)?.get(column) ?? '') : text)),
    );
  },
};

/** The origin rows and columns where a level label repeats the one above it. */
function repeats({ label, straight, columns }: Places): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const [first, second] = [columns.level1, columns.level2];
  if (first === undefined || second === undefined) return found;
  for (const [index, { row }] of straight.entries()) {
    const above = straight[index - 1]?.row;
    if (above !== row - 1) continue;
    const isRepeated = (column: number): boolean => {
      const text = squeeze(label.grid[row]?.[column] ?? '');
      return text !== '' && text === squeeze(label.grid[above]?.[column] ?? '');
    };
    const isSameLevel1 = isRepeated(first);
    const blanked = [...(isSameLevel1 ? [first] : []), ...(isSameLevel1 && isRepeated(second) ? [second] : [])];
    if (blanked.length > 0) found.set(row, blanked);
  }
  return found;
}

/** Repeated level labels merged: only the first cell keeps the text. */
export const applied: VaryOperator = {
  id: 'merges-applied',
  title: 'Repeated level labels merged',
  apply: (sheet: Sheet, places) => {
    const found = repeats(places);
    if (found.size === 0) return null;
    return mapRows(sheet, new Set(found.keys()), (cells, origin) =>
      cells.map((text, column) => (found.get(origin)?.includes(column) ? '' : text)),
    );
  },
};
