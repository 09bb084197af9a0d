import { defineRule } from './define-rule';

/** The grade follows from the total: 优 from 90, 良 from 80, 中 from 60, 差 below. Excel: =IF(H25>=90,"优",IF(H25>=80,"良",IF(H25>=60,"中","差"))) */
export const gradeWrong = defineRule({
  id: 'grade-wrong',
  code: 'PE403',
  severity: 'error',
  basis: ['caiyu-2020-10-art-18'],
  key: 'grades',
  isJudgement: false,
  messages: { wrong: ['printed', 'expected', 'total'] },
  check: ({ total }, _context, own) =>
    own.flatMap((verdict) => {
      if (verdict.what !== 'grade' || !verdict.grade || !total?.score) return [];
      const { field, grade } = verdict;
      return [
        {
          message: 'wrong' as const,
          data: { printed: field.text, expected: grade, total: total.score.text },
          cells: [field.address, total.score.address],
          fix: { isSafe: true, edits: [{ address: field.address, value: grade }] },
        },
      ];
    }),
});
