import { defineRule } from './define-rule';
import { missReports, scoresIn } from './support/scores';

/**
 * A result off the range that its target gives does not earn all points.
 * Excel, bounds in E12 and F12: =OR(AND(G12>=E12,G12<=F12),I12<H12)
 */
export const rangeMissedFullScore = defineRule({
  id: 'range-missed-full-score',
  code: 'PE316',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-16'],
  isJudgement: false,
  messages: { off: ['name', 'target', 'actual', 'printed'] },
  check: (_form, _context, own) => scoresIn(own).flatMap(({ one }) => missReports('off', one)),
});
