import { worded, type Field } from '../cells/content';
import type { LabelledField } from '../model/form';
import {
  isBriefOutcomeLabel,
  isGoalLabel,
  isOutcomeLabel,
  labelWithAnswer,
  type LabelWithAnswer,
} from '../evidence/labels';
import type { Line } from '../cells/lines';
import { passage } from './construct';
import { NO_GOALS, type Goals } from './goals';

const isLabel = (text: string): boolean => isGoalLabel(text) || isOutcomeLabel(text);

/** A label with its text, or 预期目标：… and 实际完成情况：… on lines of one cell. */
function toldIn(cell: Field): readonly LabelWithAnswer[] {
  const parts: LabelWithAnswer[] = [];
  for (const line of cell.text.split(/\n+/u)) {
    const told = labelWithAnswer(line.trim());
    const open = parts.at(-1);
    if (told && isLabel(told.label)) parts.push(told);
    else if (open) parts[parts.length - 1] = { label: open.label, answer: `${open.answer}\n${line}` };
  }
  const { inline } = cell.evidence;
  return parts.length > 1 ? parts : inline ? [inline] : [];
}

/** Reads goal and outcome where each stands with its label, in cells of their own or on lines of one. */
export function readGoalsTold(lines: readonly Line[]): Goals {
  const told = lines.flatMap(({ cells }) =>
    cells.flatMap((cell) => toldIn(cell).map(({ label, answer }) => ({ label, answer, cell }))),
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
