import { replaceWords } from '../lexicon';
import { compactText } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { carriesPoints, namesOf } from './support/values';

/** A 数量指标 has a number for its target. Excel: =COUNT(E13)>0 */
export const outputNotQuantified = defineRule({
  id: 'output-not-quantified',
  code: 'PE618',
  severity: 'info',
  basis: ['caiyu-2020-10-art-13', 'observed'],
  isJudgement: true,
  messages: { words: ['names'] },
  check: (_form, { judged }) => {
    const rows = judged.filter((row) => carriesPoints(row) && isInWords(row));
    if (rows.length === 0) return [];
    return [
      {
        message: 'words',
        data: { names: namesOf(rows) },
        cells: rows.map(({ indicator }) => indicator.target.field.address),
      },
    ];
  },
});

/** 完成, 全部到位, 按计划: words of doing and nothing that can be counted. A name, a list or a sentence may hold what counts. */
function isInWords({ indicator: { level2, target, actual } }: JudgedIndicator): boolean {
  if (level2?.kind !== 'quantity') return false;
  if (target.measure.kind !== 'qualitative' || target.measure.mention) return false;
  if (actual.measure.kind !== 'qualitative' && actual.measure.kind !== 'blank') return false;
  return replaceWords('done-or-due', compactText(target.text), '') === '';
}
