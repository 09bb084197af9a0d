import { defineRule } from './define-rule';
import { scoreCells, scoresIn, scoreText } from './support/scores';

/**
 * Where a target asks for several things, 3期、150人, one of them that falls short does not earn all points; nor does one
 * of several results, 教师93%、学生86%, below the target of all.
 * Excel, two things in E12, E13 and F12, F13: =OR(AND(F12>=E12,F13>=E13),H12<G12)
 */
export const partMissedFullScore = defineRule({
  id: 'part-missed-full-score',
  code: 'PE320',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-16'],
  isJudgement: false,
  messages: { short: ['name', 'asked', 'got', 'printed'], 'one-short': ['name', 'asked', 'got', 'printed'] },
  check: (_form, _context, own) =>
    scoresIn(own).flatMap(({ one, short }) => {
      const { name, score } = one.indicator;
      if (!score || !short) return [];
      const { asked, got, isAsked } = short;
      return [
        {
          message: isAsked ? ('short' as const) : ('one-short' as const),
          data: { name: name.text, asked, got, printed: scoreText(score) },
          cells: scoreCells(one),
        },
      ];
    }),
});
