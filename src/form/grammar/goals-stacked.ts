import { isGoalLabel, isOutcomeLabel } from '../evidence/labels';
import type { Line } from '../cells/lines';
import { passage } from './construct';
import { isTold, NO_GOALS, type Goals } from './goals';

/** Reads goal and outcome from one column: each text stands below its label, the outcome's below the goal's. */
export function readGoalsStacked(lines: readonly Line[]): Goals {
  for (const [at, { cells }] of lines.entries()) {
    for (const label of cells.filter(isGoalLabel)) {
      const isBelow = (line: Line): Line['cells'] =>
        line.cells.filter(({ address }) => address.column === label.address.column);
      const [goal, next, outcome] = lines.slice(at + 1).flatMap(isBelow);
      if (!goal || !next || !outcome || !isOutcomeLabel(next)) continue;
      if (isTold(goal) && isTold(outcome))
        return { goal: { label, value: goal }, outcome: { label: next, value: outcome } };
    }
  }
  return NO_GOALS;
}

/** 预期目标 over its text, 实际完成情况 over its own, in one column; it may stand beside the funds. */
export const goalsStacked = passage('goals-stacked', 'goals', readGoalsStacked, () => NO_GOALS);
