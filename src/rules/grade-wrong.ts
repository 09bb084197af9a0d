import { ZERO, gradeOf, type Grade } from '../scoring';
import { defineRule } from './define-rule';

const GRADES: ReadonlyMap<string, Grade> = new Map([
  ['优', '优'],
  ['优秀', '优'],
  ['良', '良'],
  ['良好', '良'],
  ['中', '中'],
  ['中等', '中'],
  ['差', '差'],
  ['较差', '差'],
]);

/** The grade follows from the total: 优 from 90, 良 from 80, 中 from 60, 差 below. Excel: =IF(H25>=90,"优",IF(H25>=80,"良",IF(H25>=60,"中","差"))) */
export const gradeWrong = defineRule({
  id: 'grade-wrong',
  code: 'PE403',
  severity: 'error',
  basis: ['caiyu-2020-10-art-18'],
  isJudgement: false,
  messages: { wrong: ['printed', 'expected', 'total'] },
  check: ({ total }, { profile }) => {
    const score = total?.score?.number;
    if (!total?.score || !total.grade || !score || score.lt(ZERO) || score.gt(profile.fullPoints)) return [];
    // A total out of another sum has other cuts.
    if (total.points?.number && !total.points.number.eq(ZERO) && !total.points.number.eq(profile.fullPoints)) return [];
    const printed = GRADES.get(total.grade.text.replace(/\s/gu, ''));
    const expected = gradeOf(score, profile);
    if (!printed || printed === expected) return [];
    return [
      {
        message: 'wrong',
        data: { printed: total.grade.text, expected, total: total.score.text },
        cells: [total.grade.address, total.score.address],
        fix: { isSafe: true, edits: [{ address: total.grade.address, value: expected }] },
      },
    ];
  },
});
