import { phrase } from '../../lexicon';
import type { EvaluationForm, Field } from '../../form';
import { foldWidth, isNoteLabel } from '../../form';

/** （100字以内）, （不超过200字） */
const LENGTH_HINT = phrase`\(${'length-bound'}?\d+(?:${'letters-limit'}|${'letters'})\)`;
/** How a template tells its reader what to write. */
const INSTRUCTION = phrase`^(?:\d+[.、])?${'instructs'}|${'asked-to'}${'how-to-tell'}?${'tell'}`;
const PLEA = phrase`^\(?${'fill-in-here'}`;

/**
 * Text cells that still tell what to write, as `说明相关任务目标的完成情况（100字以内）`. A label with such a
 * remark is none of them: it names what stands beside or below it, and is known as a label or has a neighbour.
 */
export function templateHints(form: EvaluationForm): readonly Field[] {
  const headings = new Set(
    [form.funds?.heading, ...Object.values(form.columns), form.goal?.label].flatMap((cell) =>
      cell ? [cell.address.row] : [],
    ),
  );
  return form.cells.filter((cell, index) => {
    const { row } = cell.address;
    const isLast = form.cells[index + 1]?.address.row !== row;
    if (cell.kind !== 'text' || !isLast || headings.has(row) || isNoteLabel(cell.text)) return false;
    return isHint(cell.text);
  });
}

function isHint(text: string): boolean {
  const folded = foldWidth(text).replace(/\s/gu, '');
  return PLEA.test(folded) || (LENGTH_HINT.test(folded) && INSTRUCTION.test(folded));
}
