import { labelKey } from '../form';
import { defineRule } from './define-rule';

/** One row of a form is the total row: 总分 does not come twice. */
export const labelRepeated = defineRule({
  id: 'label-repeated',
  code: 'PE907',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: false,
  messages: { repeated: ['label'] },
  check({ total, repeatedLabels }) {
    if (!total) return [];
    const { label } = total;
    // 合计 and then 总分 are two sums, not one twice.
    return repeatedLabels
      .filter((cell) => labelKey(cell.text).base === labelKey(label.text).base)
      .map((cell) => ({
        message: 'repeated',
        data: { label: cell.text },
        cells: [cell.address, label.address],
      }));
  },
});
