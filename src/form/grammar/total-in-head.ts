import type { Field } from '../cells/content';
import type { Line } from '../cells/lines';
import {
  indicatorColumn,
  isFundTotalLabel,
  isHeadTotalLabel,
  isTotalLabel,
  labelIn,
  type Said,
} from '../evidence/labels';
import type { TotalRow } from '../model/form';
import { passage } from './construct';
import { gradeToldIn } from './grade-apart';
import { scoreTold, withScore } from './read-number';

/**
 * The total that some forms state above the indicators, 自评总分 | 96; `null` where none is. Below the headings of the
 * funds, `among`, 得分 and 合计 are theirs.
 */
export function readTotalInHead(lines: readonly Line[], among: readonly Line[] = []): TotalRow | null {
  return totalAmong(lines, isHeadTotalLabel) ?? totalAmong(among, isTotalOfForm);
}

const isTotalOfForm = (label: Said): boolean => isTotalLabel(label) && !isFundTotalLabel(label);

function totalAmong(lines: readonly Line[], isTotal: (label: Said) => boolean): TotalRow | null {
  for (const { row, cells } of lines) {
    for (const [index, label] of cells.entries()) {
      if (!isTotal(labelIn(label))) continue;
      const beside = cells[index + 1];
      const score = beside ? withScore(beside) : null;
      const stated = score ?? scoreTold(label, label.evidence.inline?.answer ?? '');
      const grade = score && beside ? gradeToldIn(beside) : null;
      if (stated) return { row, label, points: pointsBeside(cells), score: stated, grade, reason: null };
    }
  }
  return null;
}

/** 满分 | 100 beside the total above the indicators. */
function pointsBeside(cells: readonly Field[]): Field | null {
  const at = cells.findIndex((cell) => indicatorColumn(cell) === 'points');
  const beside = cells[at + 1];
  return at >= 0 && beside?.number ? beside : null;
}

export const totalInHead = passage('total-in-head', 'total', readTotalInHead, () => null);
