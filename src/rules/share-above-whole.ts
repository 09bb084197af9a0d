import { defineRule } from './define-rule';
import { isAboveWhole } from './support/slips';
import { namesOf } from './support/values';

/** No more than all can be satisfied, pass or be covered. Excel: =E19<=1 */
export const shareAboveWhole = defineRule({
  id: 'share-above-whole',
  code: 'PE616',
  severity: 'warning',
  basis: ['arithmetic'],
  isJudgement: false,
  messages: { target: ['names'], actual: ['names'] },
  check: (_form, { judged }) =>
    (['target', 'actual'] as const).flatMap((side) => {
      const rows = judged.filter(({ indicator }) => isAboveWhole(indicator, side));
      if (rows.length === 0) return [];
      const cells = rows.map(({ indicator }) => indicator[side].field.address);
      return [{ message: side, data: { names: namesOf(rows) }, cells }];
    }),
});
