import { anchorOf, isGoalText, isIndicatorHeader } from './anchors';
import { headerField, isGradeLabel, isNoteLabel, isRemarkLabel, labelWithAnswer } from '../evidence/labels';
import type { Line } from '../cells/lines';

/** Where the pages of a form begin and its remarks end. */

/** Title and header lines are few. */
const LONGEST_PAGE_TOP = 6;

/**
 * Where title and header that a further page repeats end, just before its indicator headings; the line itself where
 * it begins no such page. A page says that it continues the form, or repeats the project's name.
 */
export function endOfPageTop(lines: readonly Line[], index: number, formStart: number): number {
  const next = lines.slice(index, index + LONGEST_PAGE_TOP).findIndex(isIndicatorHeader);
  if (next <= 0) return index;
  const top = lines.slice(index, index + next);
  if (!top.every((line) => ['title', 'header', null].includes(anchorOf(line, true)))) return index;
  const names = new Set(lines.slice(formStart, index).flatMap(projectNamesIn));
  const continues = top.some(({ cells }) => cells.some(({ text }) => /续表|[(（]续[)）]/u.test(text)));
  return continues || top.flatMap(projectNamesIn).some((name) => names.has(name)) ? index + next : index;
}

function projectNamesIn({ cells }: Line): string[] {
  return cells.flatMap(({ text }, index) => {
    const inline = labelWithAnswer(text);
    if (headerField(inline?.label ?? text) !== 'projectName') return [];
    return inline?.answer ?? cells[index + 1]?.text ?? [];
  });
}

/** Where the remarks and signatures that follow a total row end. */
export function endOfRemarks(lines: readonly Line[], start: number): number {
  let end = start;
  for (const [offset, line] of lines.slice(start).entries()) {
    if (anchorOf(line) !== null) break;
    const label = line.cells[0]?.text ?? '';
    const isOwn = isNoteLabel(label) || isGoalText(label) || isGradeLabel(labelWithAnswer(label)?.label ?? label);
    if (!isOwn && !isAnswerBelow(lines[start + offset - 1], line)) break;
    end = start + offset + 1;
  }
  return end;
}

/** Whether a line answers the remark's label that stands alone above it. */
export function isAnswerBelow(above: Line | undefined, line: Line): boolean {
  const label = above?.cells.length === 1 ? above.cells[0] : undefined;
  if (!label || !isRemarkLabel(label.text) || line.cells.length !== 1) return false;
  const [answer] = line.cells;
  return answer?.kind === 'text' && !isNoteLabel(answer.text) && answer.address.column >= label.address.column;
}
