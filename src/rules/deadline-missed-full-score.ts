import { says } from '../lexicon';
import { compactText } from '../scoring';
import { defineRule } from './define-rule';
import { readReason } from './support/reasons';
import { missReports, scoresIn } from './support/scores';

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
      const { reason } = one.indicator;
      // Where the reason says that the delay was agreed upon, it is worth knowing, no more.
      const isAgreed =
        reason !== null && readReason(reason) === 'text' && says('delay-agreed', compactText(reason.text));
      const reports = missReports(cause === 'limit-missed-with-full-points' ? 'duration' : 'late', one);
      return isAgreed ? reports.map((report) => ({ ...report, severity: 'info' as const })) : reports;
    }),
});
