import { formatDecimal } from '../scoring';
import { defineRule } from './define-rule';
import { partsApart } from './support/parts-of-result';

/**
 * A result told beside the parts that make it up, 6150人（2980+2970）, is their sum.
 * Excel, the parts in E12 and F12: =E12+F12=D12
 */
export const totalDiffersFromItsParts = defineRule({
  id: 'total-differs-from-its-parts',
  code: 'PE620',
  severity: 'warning',
  basis: ['arithmetic'],
  isJudgement: true,
  messages: { differs: ['name', 'text', 'whole', 'arithmetic'] },
  check: (_form, { judged }) =>
    judged.flatMap(({ indicator }) => {
      const apart = partsApart(indicator);
      if (!apart) return [];
      const { whole, value, added, told, unit } = apart;
      const arithmetic = `${told} = ${formatDecimal(added)}${unit}`;
      return [
        {
          message: 'differs' as const,
          data: { name: indicator.name.text, text: indicator.actual.text, whole, arithmetic },
          cells: [indicator.actual.field.address],
          expected: added,
          actual: value,
          steps: [arithmetic],
        },
      ];
    }),
});
