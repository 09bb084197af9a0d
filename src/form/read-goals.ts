import type { Field } from './content';
import type { LabelledField } from './form';
import { isGoalLabel, isOutcomeLabel } from './labels';
import { blankField, type Line } from './lines';

/** Goal and outcome texts of a form. */
export interface Goals {
  readonly goal: LabelledField | null;
  readonly outcome: LabelledField | null;
}

/** Reads the texts below 预期目标 and 实际完成情况: each stands under its label or to the right of it, before the next. */
export function readGoals(labels: Line, body: readonly Line[]): Goals {
  const outcomeAt = labels.cells.findIndex((cell) => isOutcomeLabel(cell.text));
  const outcomeLabel = labels.cells[outcomeAt];
  // 总体目标 may label the block, with 预期目标 beside it: the label next to the outcome's counts.
  const goalLabel = labels.cells
    .slice(0, Math.max(outcomeAt, 0))
    .filter((cell) => isGoalLabel(cell.text))
    .at(-1);
  if (!goalLabel || !outcomeLabel) return { goal: null, outcome: null };
  const below = body[0];
  const border = outcomeLabel.address.column;
  const find = (label: Field, belongs: (column: number) => boolean): LabelledField => ({
    label,
    value:
      below?.cells.find((cell) => belongs(cell.address.column)) ??
      blankField(below?.row ?? labels.row + 1, label.address.column),
  });
  return {
    goal: find(goalLabel, (column) => column >= goalLabel.address.column && column < border),
    outcome: find(outcomeLabel, (column) => column >= border),
  };
}
