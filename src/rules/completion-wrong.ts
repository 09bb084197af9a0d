import { defineRule } from './define-rule';
import { rateValue } from './support/rates';

/**
 * A printed completion (完成率, 得分系数) is actual ÷ target, at most all of it or not, or the share of the points that
 * was scored, at the decimals it is printed with.
 * Excel: =ROUND(F12/E12,4)
 */
export const completionWrong = defineRule({
  id: 'completion-wrong',
  code: 'PE318',
  severity: 'warning',
  basis: ['form', 'arithmetic'],
  isJudgement: false,
  messages: { wrong: ['name', 'heading', 'printed', 'arithmetic'] },
  check: ({ columns }, _context, own) =>
    own.flatMap((verdict) => {
      if (verdict.what !== 'completion') return [];
      const { field, one, expected, steps, notation, ratio } = verdict;
      if (!expected || !notation || !ratio) return [];
      const { name, target, actual } = one.indicator;
      return [
        {
          message: 'wrong' as const,
          data: {
            name: name.text,
            heading: columns.completion?.text ?? '',
            printed: field.text,
            arithmetic: steps.join(),
          },
          cells: [field.address, target.field.address, actual.field.address],
          expected,
          ...(field.number ? { actual: field.number } : {}),
          steps,
          fix: { isSafe: false, edits: [{ address: field.address, value: rateValue(field, ratio, notation) }] },
        },
      ];
    }),
});
