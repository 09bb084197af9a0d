import type { Field } from '../cells/content';
import type { Line } from '../cells/lines';
import type { LabelledField } from '../model/form';
import { isGoalLabel, isKnownLabel, isOutcomeLabel, type Said } from '../evidence/labels';

/** Goal and outcome texts of a form. */
export interface Goals {
  readonly goal: LabelledField | null;
  /** The goal as it was set first, beside the one that took its place. */
  readonly supersededGoal?: LabelledField;
  readonly outcome: LabelledField | null;
}

export const NO_GOALS: Goals = Object.freeze({ goal: null, outcome: null });

export const isGoalOrOutcome = (label: Said): boolean => isGoalLabel(label) || isOutcomeLabel(label);

/** Goals that are told among other blocks stand nearly alone in their lines. */
const MOST_CELLS = 4;
const SHORTEST_NARRATIVE = 12;

/** Whether a line tells goals or outcomes, 年度目标 | 新建…  or 预期目标：新建…, and nothing that could be an indicator. */
export const tellsGoals = ({ plain: { cells } }: Line): boolean =>
  cells.length <= MOST_CELLS &&
  cells.every(({ kind }) => kind === 'text') &&
  cells.some((cell, index) => {
    const told = cell.evidence.inline;
    const text = told ? told.answer : (cells[index + 1]?.text ?? '');
    return isGoalOrOutcome(told?.label ?? cell) && text.length >= SHORTEST_NARRATIVE;
  });

const SHORTEST_TEXT = 5;

/** Whether a cell tells of something rather than labels it. */
export const isTold = (cell: Field): boolean =>
  cell.kind === 'text' && cell.text.length >= SHORTEST_TEXT && !isKnownLabel(cell);
