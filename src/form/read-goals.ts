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
  const goalLabel = labels.cells.find((cell) => isGoalLabel(cell.text));
  const outcomeLabel = labels.cells.find((cell) => isOutcomeLabel(cell.text));
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
