import type { Indicator } from '../../../src/form';
import { isLevelHeading, level1Kind } from '../../../src/form';
import { NO_ROW } from '../compare';
import type { VaryOperator } from './operator';
import { mapRows } from './sheet';

/** The heading comes again in the middle of the indicators, as after a page break. */
export const repeatedHeading: VaryOperator = {
  id: 'heading-repeated',
  title: 'Headings repeated in the middle of the table',
  apply: (sheet, { headings, form }, random) => {
    const at = random.pick(form.indicators.slice(1))?.row;
    if (at === undefined) return null;
    const copies = sheet.rows
      .filter(({ origin }) => headings.includes(origin))
      .map((row) => ({ ...row, origin: NO_ROW }));
    return { ...sheet, rows: sheet.rows.flatMap((row) => (row.origin === at ? [...copies, row] : [row])) };
  },
};

/** Whether all that tells a slide is there: a name in words, a target, an actual, points and a score. */
export function isComplete({ name, target, actual, points, score, isApplicable }: Indicator): boolean {
  const isThere = (text: string | undefined): boolean => text !== undefined && text !== '';
  return (
    isApplicable &&
    name.kind === 'text' &&
    isThere(target.text) &&
    isThere(actual.text) &&
    isThere(points?.text) &&
    isThere(score?.text)
  );
}

/** Whether a row that slides left would show its level-2 label as a level 1 of its own (满意度指标 under 效益指标). */
const wouldOpenLevel1 = (label: string): boolean => isLevelHeading(label) && level1Kind(label) !== null;

/** The ways in which a row can slide: places to the right, or to the left where the cells there are blank. */
export function slidesOf(cells: readonly string[], first: number): number[] {
  const start = cells.findIndex((text, column) => column >= first && text !== '');
  if (start < 0) return [];
  const blanksBefore = (count: number): boolean =>
    start - count >= 0 && cells.slice(start - count, start).every((text) => text === '');
  const isLevel = isLevelHeading(cells[start] ?? '');
  const left = [1, 2].filter((count) => blanksBefore(count) && !(isLevel && wouldOpenLevel1(cells[start] ?? '')));
  return [1, 2, ...left.map((count) => -count)];
}

/**
 * One indicator row slides one or two places as a whole: to the right the row grows wider, to the left it needs
 * blank cells to slide over, so that nothing is overwritten. The label of the block on its left stays.
 *
 * Left out, as a person could not tell: forms side by side, where the row would slide into the other form; rows with a blank among name, target, actual, points and score (which column
 * is the missing one?), 无 · 无 · 无 · 0 · 0 rows, rows already displaced, forms without points or scores, and
 * level-2 labels that would then read as a level 1.
 */
export const displacedRow: VaryOperator = {
  id: 'row-displaced',
  title: 'One indicator row displaced by one or two columns',
  apply: (sheet, { straight, columns, headings, isBesideAnother }, random) => {
    if (isBesideAnother) return null;
    const row = random.pick(straight.filter(isComplete))?.row;
    const first = columns.level1;
    const cells = sheet.rows.find(({ origin }) => origin === row)?.cells;
    if (row === undefined || first === undefined || !cells || headings.length === 0) return null;
    const slide = random.pick(slidesOf(cells, first));
    if (slide === undefined) return null;
    const start = cells.findIndex((text, column) => column >= first && text !== '');
    const moved =
      slide > 0
        ? [...cells.slice(0, start), ...Array.from({ length: slide }, () => ''), ...cells.slice(start)]
        : [...cells.slice(0, start + slide), ...cells.slice(start)];
    return mapRows(sheet, new Set([row]), () => moved);
  },
};
