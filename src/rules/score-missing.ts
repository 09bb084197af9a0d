import { defineRule } from './define-rule';
import { scoresIn } from './support/scores';

/** An indicator that carries points has a score. Excel: =AND(G13<>0,ISBLANK(H13)) is FALSE */
export const scoreMissing = defineRule({
  id: 'score-missing',
  code: 'PE301',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-16'],
  isJudgement: false,
  messages: { missing: ['names'] },
  check: (_form, _context, own) => {
    const rows = scoresIn(own);
    if (rows.length === 0) return [];
    return [
      {
        message: 'missing',
        data: { names: rows.map(({ one }) => one.indicator.name.text) },
        cells: rows.map(({ field }) => field.address),
      },
    ];
  },
});
