import { defineRule } from './define-rule';
import { isAnswered } from './support/funds';

/** Where the form asks for reasons beside the funds, a budget changed during the year needs one. */
export const budgetAdjustedWithoutReason = defineRule({
  id: 'budget-adjusted-without-reason',
  code: 'PE127',
  severity: 'info',
  basis: ['form'],
  isJudgement: true,
  messages: { blank: ['initial', 'adjusted'], template: ['initial', 'adjusted'] },
  check({ funds }) {
    const { initial, adjusted, reason } = funds?.total?.cells ?? {};
    if (!initial?.number || !adjusted?.number || !reason || isAnswered(reason)) return [];
    if (initial.number.eq(adjusted.number)) return [];
    return [
      {
        message: reason.kind === 'blank' ? 'blank' : 'template',
        data: { initial: initial.text, adjusted: adjusted.text },
        cells: [reason.address, initial.address, adjusted.address],
      },
    ];
  },
});
