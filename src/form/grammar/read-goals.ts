import { worded, type Field } from '../cells/content';
import type { LabelledField } from '../model/form';
import {
  isGoalBlockLabel,
  isGoalLabel,
  isIndicatorBlockLabel,
  isOutcomeLabel,
  type Said,
  ROLE,
} from '../evidence/labels';
import { blankField, type Line } from '../cells/lines';
import { COVER_WEIGHTS } from '../search/weights';
import { lineByLine, type Construct, type Passage } from './construct';

/** 预期目标 with 实际完成情况 beside it, and the texts below or between them. */
export const goalsBeside: Construct = Object.freeze({
  id: 'goals-beside',
  block: 'goals',
  propose: lineByLine('goals', (line) => (isGoalsHeading(line) ? COVER_WEIGHTS.goals : 0)),
});

/** Whether a line labels a goal and, right of it, an outcome. */
export function isGoalsHeading(line: Line): boolean {
  if (!line.names(ROLE.goal) || !line.names(ROLE.outcome)) return false;
  const goal = line.cells.findIndex(isGoalLabel);
  return line.cells.slice(goal + 1).some(isOutcomeLabel);
}

/** 年度目标 and 完成情况, each in a row of its own. */
export const isGoalText = (label: Said): boolean =>
  isGoalLabel(label) || isGoalBlockLabel(label) || isOutcomeLabel(label);

/** Goal and outcome texts of a form. */
export interface Goals {
  readonly goal: LabelledField | null;
  readonly outcome: LabelledField | null;
}

const NO_GOALS: Goals = Object.freeze({ goal: null, outcome: null });

/** Reads the texts below 预期目标 and 实际完成情况: each stands under its label or to the right of it, before the next. */
export function readGoals(labels: Line, body: readonly Line[]): Goals {
  // 目标完成情况 may label the block as well, left of the goal: the last label of an outcome is one.
  const outcomeAt = labels.cells.map((cell) => isOutcomeLabel(cell)).lastIndexOf(true);
  const outcomeLabel = firstOfRun(labels, outcomeAt);
  // 总体目标 may label the block, with 预期目标 beside it: the label next to the outcome's counts.
  const goalAt = labels.cells.map((cell, index) => index < outcomeAt && isGoalLabel(cell)).lastIndexOf(true);
  const goalLabel = firstOfRun(labels, goalAt);
  if (!goalLabel || !outcomeLabel) return NO_GOALS;
  const border = outcomeLabel.address.column;
  const first = body.find(
    ({ cells: [label, ...others] }) => !(label && others.length === 0 && isIndicatorBlockLabel(label)),
  );
  if (!first || areTextsBeside(labels, goalLabel, outcomeLabel))
    return { goal: inOneRow(labels, goalLabel), outcome: inOneRow(labels, outcomeLabel) };
  const isAnswer = (cell: Field): boolean => !isGoalBlockLabel(cell);
  const find = (label: Field, belongs: (column: number) => boolean): LabelledField => ({
    label,
    value:
      first.cells.find((cell) => belongs(cell.address.column) && isAnswer(cell)) ??
      blankField(first.row, label.address.column),
  });
  return {
    goal: find(goalLabel, (column) => column >= goalLabel.address.column && column < border),
    outcome: find(outcomeLabel, (column) => column >= border),
  };
}

const isGoalOrOutcome = (cell: Field): boolean => isGoalLabel(cell) || isOutcomeLabel(cell);

/** Whether goal and outcome are told beside their labels, 年度目标 | … | 完成情况 | …. */
function areTextsBeside({ cells }: Line, goal: Field, outcome: Field): boolean {
  const texts = cells.filter((cell) => {
    const isLabel = isGoalOrOutcome(cell) || isGoalBlockLabel(cell);
    return cell.address.column > goal.address.column && !isLabel;
  });
  const border = outcome.address.column;
  return texts.some(({ address }) => address.column < border) && texts.some(({ address }) => address.column > border);
}

/** A label with the text right of it in its own line, before the next label; blank where there is none: beside it where the line holds texts. */
function inOneRow({ row, cells }: Line, label: Field): LabelledField {
  const next = cells.find((cell) => cell.address.column > label.address.column && cell.text !== label.text);
  const isAnswer = next && !isGoalLabel(next) && !isOutcomeLabel(next);
  if (isAnswer) return { label, value: next };
  const isBeside = cells.some((cell) => !isGoalOrOutcome(cell) && !isGoalBlockLabel(cell));
  return {
    label,
    value: isBeside ? blankField(row, label.address.column + 1) : blankField(row + 1, label.address.column),
  };
}

/** The first of the cells up to `index` that say the same: a merged label that was copied apart. */
function firstOfRun(line: Line, index: number): Field | undefined {
  const last = line.cells[index];
  let first = last;
  for (let at = index - 1; at >= 0 && line.cells[at]?.text === last?.text; at -= 1) first = line.cells[at];
  return first;
}

/** Reads goal and outcome where each has a row of its own: the label, then the text beside it. */
export function readGoalsInRows(lines: readonly Line[]): Goals {
  const find = (isLabel: (label: Said) => boolean): LabelledField | null => {
    const found = lines.flatMap((line): LabelledField[] => {
      const at = line.cells.map((cell) => isLabel(cell)).lastIndexOf(true);
      if (at < 0) return toldInline(line, isLabel);
      const [label, value] = [line.cells[at], line.cells[at + 1]];
      // 绩效目标完成情况 | 预期目标 | …: the label of the block has the label of a text beside it.
      if (!label || at > 2 || (value && isGoalOrOutcome(value))) return [];
      return [{ label, value: value ?? blankField(line.row, label.address.column + 1) }];
    });
    return found.find(({ value }) => value.kind !== 'blank') ?? found[0] ?? null;
  };
  const goal = find((label) => isGoalLabel(label) || isGoalBlockLabel(label));
  const outcome = find(isOutcomeLabel);
  return goal && outcome && goal.label !== outcome.label ? { goal, outcome } : NO_GOALS;
}

/** 绩效目标：开设社团32个, label and text in one cell. */
function toldInline({ cells: [cell] }: Line, isLabel: (label: Said) => boolean): LabelledField[] {
  const inline = cell && cell.evidence.inline;
  return inline && isLabel(inline.label) ? [{ label: cell, value: { ...cell, ...worded(inline.answer) } }] : [];
}

export const goalsInRows: Passage<[readonly Line[]], Goals> = Object.freeze({
  id: 'goals-in-rows',
  block: 'goals',
  read: readGoalsInRows,
  absent: () => NO_GOALS,
});
