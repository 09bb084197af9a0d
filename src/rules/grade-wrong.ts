import { defineRule } from './define-rule';
import type { Report } from './types';

const MESSAGES = {
  wrong: ['printed', 'expected', 'total'],
  rounded: ['printed', 'total', 'sum', 'ofTotal', 'ofSum'],
} as const;

/** The grade follows from the total: 优 from 90, 良 from 80, 中 from 60, 差 below. Excel: =IF(H25>=90,"优",IF(H25>=80,"良",IF(H25>=60,"中","差"))) */
export const gradeWrong = defineRule({
  id: 'grade-wrong',
  code: 'PE403',
  severity: 'error',
  basis: ['caiyu-2020-10-art-18'],
  key: 'grades',
  isJudgement: false,
  messages: MESSAGES,
  check: ({ total }, _context, own) =>
    own.flatMap((verdict): readonly Report<typeof MESSAGES>[] => {
      if (verdict.what !== 'grade' || !verdict.grade || !total?.score) return [];
      const { field, grade, ofSum } = verdict;
      const cells = [field.address, total.score.address];
      if (verdict.cause === 'grade-off')
        return [
          {
            message: 'wrong',
            data: { printed: field.text, expected: grade, total: total.score.text },
            cells,
            // Where rounding alone makes this grade, which of the two is meant is a person's to say.
            fix: { isSafe: ofSum === null, edits: [{ address: field.address, value: grade }] },
          },
        ];
      if (!ofSum) return [];
      const data = {
        printed: field.text,
        total: total.score.text,
        sum: ofSum.sum,
        ofTotal: grade,
        ofSum: ofSum.grade,
      };
      // The grade of the sum claims nothing that the scores do not bear out.
      return [{ message: 'rounded', data, cells, severity: ofSum.isPrinted ? 'info' : 'warning' }];
    }),
});
