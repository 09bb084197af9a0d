import { defineRule } from './define-rule';
import { scoresIn } from './support/scores';

/** An indicator that declares itself not applicable earns no points. Excel: =AND(ISNUMBER(SEARCH("不涉及",C13)),H13>0) is FALSE */
export const notApplicableScored = defineRule({
  id: 'not-applicable-scored',
  code: 'PE312',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { scored: ['name', 'printed'] },
  check: (_form, _context, own) =>
    scoresIn(own).flatMap(({ field, one: { indicator } }) => {
      if (!field.number) return [];
      return [
        {
          message: 'scored' as const,
          data: { name: indicator.name.text, printed: field.text },
          cells: [field.address, indicator.name.address, indicator.target.field.address],
          actual: field.number,
        },
      ];
    }),
});
