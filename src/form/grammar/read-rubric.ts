import { says } from '../../lexicon';
import type { Field } from '../cells/content';
import type { RubricRow } from '../model/form';
import { indicatorColumn } from '../evidence/labels';
import { cellAt, type Line } from '../cells/lines';
import { withPoints } from './read-number';
import { passage } from './construct';

/**
 * Reads the rubric above the indicators, as Guangshui's forms have it: headings 分值 and 自评分 without target or
 * result, and below them a row for each thing that is scored. Source: observed in published forms.
 */
export function readRubric(lines: readonly Line[]): readonly RubricRow[] {
  const start = lines.findIndex(isRubricHeading);
  const heading = lines[start];
  if (!heading) return [];
  const columnOf = (field: 'points' | 'score'): number | undefined =>
    heading.cells.find((cell) => indicatorColumn(cell) === field)?.address.column;
  const [points, score] = [columnOf('points'), columnOf('score')];
  if (score === undefined) return [];
  let group: Field | null = null;
  return lines.slice(start + 1).flatMap((line) => {
    const scored = withPoints(cellAt(line, score));
    if (scored.number === null) return [];
    const words = line.cells.filter(({ address }) => address.column < Math.min(points ?? score, score));
    if (words.length > 1) group = words[0] ?? null;
    const worth = points === undefined ? null : withPoints(cellAt(line, points));
    return [{ row: line.row, group, name: words.at(-1) ?? null, points: worth, score: scored }];
  });
}

/** 分值 and 自评分, and nothing that belongs to funds or indicators. */
function isRubricHeading(line: Line): boolean {
  const fields = line.indicators;
  return fields.has('points') && fields.has('score') && !fields.has('name') && !isFundsLine(line);
}

const isFundsLine = (line: Line): boolean => line.cells.some(({ text }) => says('funds-line', text));

export const rubric = passage('rubric', 'rubric', readRubric, () => []);
