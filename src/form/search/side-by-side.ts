import { isIndicatorHeader } from './anchors';
import { indicatorColumn } from '../evidence/labels';
import type { Line } from '../cells/lines';

/** Forms that stand side by side share their rows: where one row holds two indicator headings, the sheet is cut between them. */
export function splitSideBySide(lines: readonly Line[]): Line[][] {
  const cuts = lines.flatMap(headingCuts);
  const boundary = cuts.length === 0 ? undefined : Math.min(...cuts);
  if (boundary === undefined) return [[...lines]];
  const part = (keep: (column: number) => boolean): Line[] =>
    lines
      .map((line) => ({ row: line.row, cells: line.cells.filter((cell) => keep(cell.address.column)) }))
      .filter((line) => line.cells.length > 0);
  return [part((column) => column < boundary), ...splitSideBySide(part((column) => column >= boundary))];
}

/** The column at which a second set of indicator headings begins in a line: at its level 1, before a second name. */
function headingCuts(line: Line): number[] {
  if (!isIndicatorHeader(line)) return [];
  const fields = line.cells.map((cell) => indicatorColumn(cell.text));
  const second = fields.indexOf('name', fields.indexOf('name') + 1);
  const start = fields.lastIndexOf('level1', second);
  if (second < 0 || start <= fields.indexOf('name')) return [];
  const [before, own] = [line.cells[start - 1], line.cells[start]];
  const isBlockLabel = before !== undefined && indicatorColumn(before.text) === null;
  return [(isBlockLabel ? before : own)?.address.column ?? 0];
}
