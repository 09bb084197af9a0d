import { phrase } from '../../lexicon';
import { worded } from '../cells/content';
import type { LabelledField } from '../model/form';
import { isGoalLabel, isOutcomeLabel, namesAnyGoal, namesYear } from '../evidence/labels';
import { blankField, type Line } from '../cells/lines';
import { passage } from './construct';
import { isTold, NO_GOALS, type Goals } from './goals';

/** Reads the goal of a form that asks for no outcome, or has it behind the goal without a label of its own. */
export function readGoalAlone(lines: readonly Line[]): Goals {
  if (lines.some(({ cells }) => cells.some(isOutcomeLabel))) return NO_GOALS;
  for (const [at, line] of lines.entries()) {
    const both = withOutcome(line);
    if (both) return both;
    const goal = besideItsLabel(line) ?? belowItsLabel(line, lines[at + 1]) ?? withItsLabel(line);
    if (goal) return { goal, outcome: null };
  }
  const goal = lines.reduce<LabelledField | null>((found, line) => found ?? blankBesideItsLabel(line), null);
  return goal ? { goal, outcome: null } : NO_GOALS;
}

/** 年度总体目标, and nothing else in its row: the text is still to be written. */
function blankBesideItsLabel({ row, plain: { cells } }: Line): LabelledField | null {
  const [label, ...others] = cells;
  if (!label || others.length > 0 || !isGoalLabel(label)) return null;
  return { label, value: blankField(row, label.address.column + 1) };
}

/** 项目年度目标 | …, and in the same row nothing but texts without a label of their own. */
function besideItsLabel({ cells }: Line): LabelledField | null {
  const [label, value, ...others] = cells;
  return label && value && isGoalLabel(label) && [value, ...others].every(isTold) ? { label, value } : null;
}

const DONE_ALREADY = phrase`^${'done-already'}`;

/** 年度目标 | 更换管网18公里 | 已更换18.3公里: the second of two texts behind one label tells what was done. */
function withOutcome({ plain: { cells } }: Line): Goals | null {
  const [label, value, outcome, ...others] = cells;
  if (!label || !value || !outcome || others.length > 0 || !isGoalLabel(label)) return null;
  const isAnswer =
    isTold(value) && isTold(outcome) && DONE_ALREADY.test(outcome.text) && !DONE_ALREADY.test(value.text);
  return isAnswer ? { goal: { label, value }, outcome: { label, value: outcome } } : null;
}

/** 总体目标 | 中期目标 | 年度目标 over their texts: the year's is the goal. */
function belowItsLabel({ cells }: Line, below: Line | undefined): LabelledField | null {
  if (cells.length < 2 || !cells.every(namesAnyGoal)) return null;
  const label = cells.findLast((cell) => isGoalLabel(cell) && namesYear(cell));
  const value = below?.cells.find(({ address }) => label && address.column >= label.address.column);
  return label && value && isTold(value) ? { label, value } : null;
}

/** 年度目标：…, alone in its row. */
function withItsLabel({ plain }: Line): LabelledField | null {
  const [cell, ...others] = plain.cells;
  const told = others.length === 0 ? cell?.evidence.inline : null;
  return cell && told && isGoalLabel(told.label) ? { label: cell, value: { ...cell, ...worded(told.answer) } } : null;
}

/** A goal without an outcome: a table of targets, or a form that asks for none. */
export const goalAlone = passage('goal-alone', 'goals', readGoalAlone, () => NO_GOALS);
