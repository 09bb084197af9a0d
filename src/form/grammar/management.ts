import { blankField, type Line } from '../cells/lines';
import type { Field } from '../cells/content';
import { isDescriptionLabel, isManagementLabel, isManagementRow, isProblemLabel, ROLE } from '../evidence/labels';
import type { ManagementBlock, ManagementRow } from '../model/form';
import { passage } from './construct';

/**
 * How the money was managed, a block of texts below the funds of transfer payments (财预〔2021〕…号 附件):
 *
 *     资金管理情况 |          |  | 情况说明     |  | 存在问题和改进措施
 *                 | 分配科学性 |  | 按因素法分配 |  | 无
 *
 * It is no source of money, whatever stands in the columns of the amounts.
 */

/** Where such a block begins: at its heading, else at the first of its rows where several stand together; -1 where none does. */
export function managementIn(lines: readonly Line[]): number {
  return lines.findIndex((line, index) => isHeading(line) || (isRow(line) && isRow(lines[index + 1])));
}

/** The same outside the indicators: never between their headings and their total. */
function managementOutside(lines: readonly Line[], indicatorsAt = lines.length, totalAt = indicatorsAt): number {
  const above = managementIn(lines.slice(0, indicatorsAt));
  if (above >= 0) return above;
  const from = Math.max(indicatorsAt, totalAt);
  const below = managementIn(lines.slice(from));
  return below < 0 ? below : from + below;
}

/** A line with numbers is no heading: 资金管理 may be a level of the indicators too. */
function isHeading(line: Line): boolean {
  const { cells } = line;
  if (!line.names(ROLE.management | ROLE.description) || cells.some(({ kind }) => kind === 'number')) return false;
  if (cells.slice(0, 2).some(isManagementLabel)) return true;
  return cells.some(isDescriptionLabel) && cells.some(isProblemLabel);
}

const isRow = (line: Line | undefined): boolean =>
  line?.names(ROLE.managementRow) === true && line.cells.slice(0, 2).some(isManagementRow);

/** Reads the block that begins at the first of some lines. */
export function readManagement(lines: readonly Line[]): ManagementBlock | null {
  const [head] = lines;
  const heading = head?.cells[0];
  if (!head || !heading) return null;
  const described = head.cells.find(isDescriptionLabel)?.address.column;
  const problems = head.cells.find(isProblemLabel)?.address.column;
  const rows = lines.flatMap((line) => readRow(line, described, problems) ?? []);
  return { heading, rows };
}

function readRow(
  { row, cells }: Line,
  described: number | undefined,
  problems: number | undefined,
): ManagementRow | null {
  const at = cells.slice(0, 2).findIndex(isManagementRow);
  const label = cells[at];
  if (!label) return null;
  const rest = cells.slice(at + 1);
  const isProblem = ({ address }: Field): boolean => problems !== undefined && address.column >= problems;
  const place = described ?? label.address.column + 1;
  return {
    label,
    description: rest.find((cell) => !isProblem(cell)) ?? blankField(row, place),
    problem: problems === undefined ? null : (rest.find(isProblem) ?? blankField(row, problems)),
  };
}

export const management = passage('management', 'management', managementOutside, () => -1);
