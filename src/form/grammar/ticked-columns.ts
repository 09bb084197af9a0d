import { isWord } from '../../lexicon';
import type { Match } from '../align/align';
import { worded, type Field } from '../cells/content';
import { cellAt, saysTheSame, type Line } from '../cells/lines';
import type { IndicatorColumnField } from '../evidence/labels';
import type { IndicatorColumn } from './columns';
import { passage } from './construct';

/**
 * A grade or another answer a column, of which each row ticks one:
 *
 *     年度指标值 | 实际完成值 | 优 | 良 | 差
 *     20个      | 20个      | √  |    |
 */

const TICK = /^[√✓✔☑■●✗✘×○]$/u;
const FEWEST = 2;
/** A row with so many headings is one of headings, repeated after a page break. */
const FEWEST_HEADINGS = 3;

const isTick = ({ evidence }: Field): boolean => TICK.test(evidence.squeezed);

/** The cells of a row of headings that are answers to be ticked, as those below them are; empty for most rows. */
function answersIn({ cells }: Line, below: readonly Line[]): ReadonlySet<Field> {
  const answers = cells.filter((cell) => isWord('answer-to-tick', cell.evidence.key.base));
  const isApart = answers.every((cell, index) => answers.findIndex((other) => saysTheSame(cell, other)) === index);
  if (answers.length < FEWEST || !isApart) return NONE;
  const isRepeated = ({ cells: own, indicators }: Line): boolean =>
    indicators.size >= FEWEST_HEADINGS || own.every((cell) => answers.some((answer) => saysTheSame(answer, cell)));
  const rows = below.filter((line) => !isRepeated(line));
  const marks = rows.flatMap((line) =>
    answers.map(({ address }) => cellAt(line, address.column)).filter(({ kind }) => kind !== 'blank'),
  );
  return marks.length > 0 && marks.every(isTick) ? new Set(answers) : NONE;
}

const NONE: ReadonlySet<Field> = new Set<Field>();

export const tickedColumns = passage('ticked-columns', 'headings', answersIn, () => NONE);

/** The mark in one of the columns of answers, as the answer that it stands for; `null` where the row ticks none or several. */
export function tickedIn(
  matches: readonly Match<IndicatorColumnField>[],
  columns: readonly IndicatorColumn[],
): Field | null {
  const answers = columns.filter(({ isAnswer }) => isAnswer);
  const ticked = matches.flatMap(({ cell: { field } }) => {
    const column = isTick(field) && answers.find((one) => one.column === field.address.column);
    return column ? [{ ...field, ...worded(column.heading.text) }] : [];
  });
  return ticked.length === 1 ? (ticked[0] ?? null) : null;
}
