import { defineRule } from './define-rule';
import { needOf, reasonedOf } from './support/reasons';

/** A reason cell holds words, 无 or nothing: no number and no lone punctuation. */
export const reasonFiller = defineRule({
  id: 'reason-filler',
  code: 'PE505',
  severity: 'info',
  basis: ['observed'],
  isJudgement: false,
  messages: { filler: ['items'] },
  check: (form, context) => {
    // Where a reason is required, the filler counts as none at all, which is another rule's finding.
    const rows = reasonedOf(context).filter(
      (row) => row.says === 'filler' && needOf(row, form, context.profile.thresholds) === null,
    );
    if (rows.length === 0) return [];
    return [
      {
        message: 'filler',
        data: { items: rows.map(({ indicator, reason }) => `${indicator.name.text} ${reason.text}`) },
        cells: rows.map(({ reason }) => reason.address),
      },
    ];
  },
});
