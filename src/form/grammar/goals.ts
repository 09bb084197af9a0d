import type { Field } from '../cells/content';
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

const SHORTEST_TEXT = 5;

/** Whether a cell tells of something rather than labels it. */
export const isTold = (cell: Field): boolean =>
  cell.kind === 'text' && cell.text.length >= SHORTEST_TEXT && !isKnownLabel(cell);
