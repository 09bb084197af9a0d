import type { Field } from '../cells/content';
import type { LabelledField } from '../model/form';
import { isBriefOutcomeLabel, isGoalBlockLabel, isGoalLabel, isOutcomeLabel } from '../evidence/labels';
import { blankField, type Line } from '../cells/lines';
import { passage } from './construct';
import { isGoalOrOutcome, isTold, NO_GOALS, type Goals } from './goals';

/** A label stands among the first cells of its row. */
const LAST_OF_LABELS = 2;

/** Reads goal and outcome where each has a row of its own: the label, then the text beside it. */
export function readGoalsInRows(lines: readonly Line[]): Goals {
  const find = (isLabel: (cell: Field) => boolean): LabelledField | null => {
    const found = lines.flatMap((line): LabelledField[] => {
      const at = line.cells.findLastIndex((cell) => isLabel(cell));
      const [label, value] = [line.cells[at], line.cells[at + 1]];
      // 绩效目标完成情况 | 预期目标 | …: the label of the block has the label of a text beside it.
      if (!label || at > LAST_OF_LABELS || (value && isGoalOrOutcome(value))) return [];
      return [{ label, value: value ?? blankField(line.row, label.address.column + 1) }];
    });
    return found.find(({ value }) => value.kind !== 'blank') ?? found[0] ?? null;
  };
  const goal = find((cell) => isGoalLabel(cell) || isGoalBlockLabel(cell));
  const outcome = find(isOutcomeLabel);
  return goal && outcome && goal.label !== outcome.label ? { goal, outcome } : inBriefWords(lines);
}

/** 目标 | … right above 完成 | …: words that mean much else, and these only as a pair. */
function inBriefWords(lines: readonly Line[]): Goals {
  for (const [at, line] of lines.entries()) {
    const below = lines[at + 1];
    const goal = beside(line, isGoalLabel);
    const outcome = goal && below ? beside(below, isBriefOutcomeLabel) : null;
    if (goal && outcome) return { goal, outcome };
  }
  return NO_GOALS;
}

/** The label that a row begins with, and the text it tells. */
function beside(line: Line, isLabel: (cell: Field) => boolean): LabelledField | null {
  const { cells } = line.plain;
  const at = cells.findIndex((cell) => isLabel(cell));
  const [label, value] = [cells[at], cells[at + 1]];
  return label && value && at <= LAST_OF_LABELS && isTold(value) ? { label, value } : null;
}

/** 年度目标 and 完成情况, each in a row of its own. */
export const goalsInRows = passage('goals-in-rows', 'goals', readGoalsInRows, () => NO_GOALS);
