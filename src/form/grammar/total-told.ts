import { phrase } from '../../lexicon';
import type { Line } from '../cells/lines';
import type { TotalRow } from '../model/form';
import { passage } from './construct';
import { gradeToldIn } from './grade-apart';
import { scoreTold } from './read-number';

/** 自评结论：本项目自评得分98.5分，自评等级为“优”; 本项目综合得分96.26分. */
const TOLD = phrase`(?:${'self-evaluation'}${'total-told'}?|${'whole-score'})(?:${'is-letter'}|[:：])?\s*(\d{1,3}(?:\.\d+)?)分`;

/** The total that some forms tell in a sentence below the indicators; `null` where none does. */
export function readTotalTold(lines: readonly Line[]): TotalRow | null {
  for (const { row, cells } of lines) {
    for (const label of cells) {
      const told = label.kind === 'text' ? TOLD.exec(label.evidence.folded) : null;
      const score = told && scoreTold(label, told[1] ?? '');
      if (score) return { row, label, points: null, score, grade: gradeToldIn(label), reason: null };
    }
  }
  return null;
}

export const totalTold = passage('total-in-a-sentence', 'total', readTotalTold, () => null);
