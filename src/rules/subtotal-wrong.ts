import { defineRule } from './define-rule';

const DATA = ['label', 'printed', 'expected', 'arithmetic'] as const;

/**
 * A row of 小计 is the sum of the rows above it, of points and of scores alike.
 * Excel: =H17=SUM(H13:H16)
 */
export const subtotalWrong = defineRule({
  id: 'subtotal-wrong',
  code: 'PE406',
  severity: 'error',
  basis: ['arithmetic'],
  isJudgement: false,
  messages: { points: DATA, score: DATA },
  check: (_form, _context, own) =>
    own.flatMap(({ field, cause, expected, steps, ...verdict }) => {
      if (verdict.what !== 'group' || !expected || !field.number) return [];
      const { label, rows } = verdict.group;
      const message = cause === 'subtotal-points-off' ? ('points' as const) : ('score' as const);
      const addends = rows.flatMap(({ indicator }) => indicator[message]?.address ?? []);
      return [
        {
          message,
          data: { label: label.text, printed: field.text, expected: expected.toFixed(), arithmetic: steps },
          cells: [field.address, ...addends],
          expected,
          actual: field.number,
          steps,
        },
      ];
    }),
});
