import { worded } from '../cells/content';
import type { LabelledField } from '../model/form';
import { isBriefOutcomeLabel, isGoalLabel, isOutcomeLabel } from '../evidence/labels';
import type { Line } from '../cells/lines';
import { passage } from './construct';
import { NO_GOALS, type Goals } from './goals';

/** Reads goal and outcome where each stands in one cell with its label, side by side or one below the other. */
export function readGoalsTold(lines: readonly Line[]): Goals {
  const told = lines.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.evidence.inline ? [{ ...cell.evidence.inline, cell }] : [])),
  );
  const find = (isLabel: (text: string) => boolean): LabelledField | null => {
    const found = told.find(({ label }) => isLabel(label));
    return found ? { label: found.cell, value: { ...found.cell, ...worded(found.answer) } } : null;
  };
  const goal = find(isGoalLabel);
  const outcome = find((text) => isOutcomeLabel(text) || isBriefOutcomeLabel(text));
  return goal && outcome ? { goal, outcome } : NO_GOALS;
}

/** 预期目标：… and 完成情况：…, label and text in one cell each. */
export const goalsTold = passage('goals-told', 'goals', readGoalsTold, () => NO_GOALS);
