import { says } from '../lexicon';
import { compactText } from '../scoring';
import { defineRule } from './define-rule';
import { readReason } from './support/reasons';
import { scoreCells, scoresIn } from './support/scores';

const SHAPE = ['name', 'target', 'actual', 'printed'] as const;

/**
 * What was done after the day that its target gives is not on time, and its points are not all earned.
 * Excel, both cells being dates: =OR(F12<=E12,H12<G12)
 */
export const deadlineMissedFullScore = defineRule({
  id: 'deadline-missed-full-score',
  code: 'PE313',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-16', 'observed'],
  isJudgement: false,
  messages: { late: SHAPE, duration: SHAPE },
  check: (_form, _context, own) =>
    scoresIn(own).flatMap(({ one, cause }) => {
      const { name, target, actual, score, reason } = one.indicator;
      if (!score) return [];
      // Where the reason says that the delay was agreed upon, it is worth knowing, no more.
      const isAgreed =
        reason !== null && readReason(reason) === 'text' && says('delay-agreed', compactText(reason.text));
      return [
        {
          message: cause === 'limit-missed-with-full-points' ? ('duration' as const) : ('late' as const),
          data: { name: name.text, target: target.text, actual: actual.text, printed: score.text },
          cells: scoreCells(one),
          ...(isAgreed ? { severity: 'info' as const } : {}),
        },
      ];
    }),
});
