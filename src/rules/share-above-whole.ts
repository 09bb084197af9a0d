import { closing } from '../lexicon';
import { compactText, ONE } from '../scoring';
import type { ValueField } from '../form';
import { defineRule } from './define-rule';
import { nameOf } from './support/claim-match';
import { namesOf } from './support/values';

/** No more than all can be satisfied, pass or be covered. Excel: =E19<=1 */
export const shareAboveWhole = defineRule({
  id: 'share-above-whole',
  code: 'PE616',
  severity: 'warning',
  basis: ['arithmetic'],
  isJudgement: false,
  messages: { target: ['names'], actual: ['names'] },
  check: (_form, { judged }) => {
    const shares = judged.filter((one) => closing('share-of-whole', compactText(nameOf(one))) !== null);
    return (['target', 'actual'] as const).flatMap((side) => {
      const rows = shares.filter(({ indicator }) => isAboveWhole(indicator[side]));
      if (rows.length === 0) return [];
      const cells = rows.map(({ indicator }) => indicator[side].field.address);
      return [{ message: side, data: { names: namesOf(rows) }, cells }];
    });
  },
});

const isAboveWhole = ({ measure }: ValueField): boolean =>
  measure.kind === 'quantity' && measure.quantity.unit === '%' && measure.quantity.value.gt(ONE);
