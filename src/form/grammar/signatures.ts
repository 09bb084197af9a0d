import { isNoteLabel, isRemarkLabel } from '../evidence/labels';
import type { Line } from '../cells/lines';
import { passage } from './construct';
import { answersTo, isReasonOfForm } from './remarks';

/** 填报人, 主管部门（盖章） and 年 月 日 with what stands beside them: asked for, and never an indicator or money. */
export const signatures = passage(
  'signatures',
  'remarks',
  (lines: readonly Line[]) =>
    answersTo(lines, (label, line) => isNoteLabel(label) && !isRemarkLabel(label) && !isReasonOfForm(line)),
  () => [],
);
