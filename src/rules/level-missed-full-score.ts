import { defineRule } from './define-rule';
import { missReports, scoresIn } from './support/scores';

/**
 * A result on a lower level of the scale that its target names, 良 of 优, does not earn all points.
 * Excel, levels ranked from the least up in E12 and F12: =OR(F12>=E12,H12<G12)
 */
export const levelMissedFullScore = defineRule({
  id: 'level-missed-full-score',
  code: 'PE319',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-16'],
  isJudgement: false,
  messages: { below: ['name', 'target', 'actual', 'printed'] },
  check: (_form, _context, own) => scoresIn(own).flatMap(({ one }) => missReports('below', one)),
});
