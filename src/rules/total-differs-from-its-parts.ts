import { formatDecimal, partAboveWhole } from '../scoring';
import { defineRule } from './define-rule';
import type { Indicator } from '../form';
import type { Report } from './types';
import { partsApart } from './support/parts-of-result';

const MESSAGES = {
  differs: ['name', 'text', 'whole', 'arithmetic'],
  above: ['name', 'text', 'whole', 'part'],
} as const;

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
  messages: MESSAGES,
  check: (_form, { judged }) =>
    judged.flatMap(({ indicator }): readonly Report<typeof MESSAGES>[] => {
      const apart = partsApart(indicator);
      if (!apart) return partAbove(indicator);
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

/** 520人次，其中女性560: what is told to be of a number is no more than it. */
function partAbove({ name, actual }: Indicator) {
  const above = partAboveWhole(actual.text);
  if (!above) return [];
  const { whole, part, value } = above;
  const data = { name: name.text, text: actual.text, whole: whole.numeral + whole.unit, part };
  return [{ message: 'above' as const, data, cells: [actual.field.address], actual: value }];
}
