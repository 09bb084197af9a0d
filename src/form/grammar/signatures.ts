import { isNoteLabel, isRemarkLabel } from '../evidence/labels';
import type { Line } from '../cells/lines';
import type { LabelledField } from '../model/form';
import type { Passage } from './construct';
import { answersTo, isReasonOfForm } from './remarks';

/** 填报人, 主管部门（盖章） and 年 月 日 with what stands beside them: asked for, and never an indicator or money. */
export const signatures: Passage<[readonly Line[]], LabelledField[]> = Object.freeze({
  id: 'signatures',
  block: 'remarks',
  read: (lines: readonly Line[]) =>
    answersTo(lines, (label, line) => isNoteLabel(label) && !isRemarkLabel(label) && !isReasonOfForm(line)),
  absent: () => [],
});
