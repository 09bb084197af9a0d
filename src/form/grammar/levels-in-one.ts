import { worded, type Field } from '../cells/content';
import { joinedLevels } from '../evidence/labels';
import { passage } from './construct';
import { pointsInLabel } from './fund-headings';
import type { Levels } from './sections';

/** Both levels of a cell that has them, 产出指标—数量指标 or 产出指标（数量）; `null` for any other. */
function readLevelsInOne(field: Field): Levels | null {
  const joined = joinedLevels(field.text);
  if (!joined) return null;
  const { level1, level2 } = joined;
  return {
    level1: { field: { ...field, ...worded(level1.text) }, kind: level1.kind, points: null },
    level2: { field: { ...field, ...worded(level2.text) }, kind: level2.kind, points: pointsInLabel(field) },
  };
}

export const levelsInOne = passage('levels-in-one', 'indicators', readLevelsInOne, () => null);
