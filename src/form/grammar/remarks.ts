import { indicatorColumn, isGradeLabel, isNoteLabel, isRemarkLabel, labelWithAnswer } from '../evidence/labels';
import { blankField, type Line } from '../cells/lines';
import type { Field } from '../cells/content';
import type { LabelledField } from '../model/form';
import { isGoalText } from './read-goals';
import { passage } from './construct';
import { flatMap } from '../../scoring';

/** Remarks (其他需要说明事项, 评价结论 …) that the form asks for. */

/** Where the remarks and signatures that follow a total row end; before a line where another block begins. */
export function endOfRemarks(lines: readonly Line[], start: number, isOther: (at: number) => boolean): number {
  let end = start;
  for (const [offset, line] of lines.slice(start).entries()) {
    if (isOther(start + offset)) break;
    if (!isRemark(line) && !isAnswerBelow(lines[start + offset - 1], line)) break;
    end = start + offset + 1;
  }
  return end;
}

/** 未完成原因 and its answer, and nothing else: a row for the whole form, no heading of a column. */
export function isReasonOfForm(line: Line): boolean {
  const [label, ...answers] = line.plain.cells;
  if (!label || indicatorColumn(label) !== 'reason' || answers.length > 1) return false;
  return answers.every((answer) => answer.kind === 'text' && indicatorColumn(answer) === null);
}

function isRemark(line: Line): boolean {
  const label = line.cells[0]?.text ?? '';
  return (
    isReasonOfForm(line) ||
    isNoteLabel(label) ||
    isGoalText(label) ||
    isGradeLabel(labelWithAnswer(label)?.label ?? label)
  );
}

/** Whether a line answers the remark's label that stands alone above it. */
export function isAnswerBelow(above: Line | undefined, line: Line): boolean {
  const label = above?.cells.length === 1 ? above.cells[0] : undefined;
  if (!label || !isRemarkLabel(label) || line.cells.length !== 1) return false;
  const [answer] = line.cells;
  return answer?.kind === 'text' && !isNoteLabel(answer) && answer.address.column >= label.address.column;
}

/** A label that goes on with its own answer, `执行率为0的原因：资金12月底下达`. */
const toldIn = (label: Field): Field | null => (/[:：]\s*[^\s:：_]{6}/u.test(label.text) ? label : null);

/** What stands beside or below labels that begin a line. */
export function answersTo(lines: readonly Line[], isAsked: (label: Field, line: Line) => boolean): LabelledField[] {
  return flatMap(lines, (line, index) => {
    const [label, value] = line.cells;
    if (!label || !isAsked(label, line)) return [];
    const below = lines[index + 1];
    const answer = below && isAnswerBelow(line, below) ? below.cells[0] : undefined;
    return [{ label, value: value ?? answer ?? toldIn(label) ?? blankField(line.row, label.address.column + 1) }];
  });
}

export const remarks = passage(
  'remarks',
  'remarks',
  (lines: readonly Line[]) => answersTo(lines, (label, line) => isRemarkLabel(label) || isReasonOfForm(line)),
  () => [],
);
