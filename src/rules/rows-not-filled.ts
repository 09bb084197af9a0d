import { defineRule } from './define-rule';

/** A form in the making: some indicators are filled, and of other rows only the heading stands. Excel: =COUNTA(C15:G15)=0 beside B15 */
export const rowsNotFilled = defineRule({
  id: 'rows-not-filled',
  code: 'PE914',
  severity: 'info',
  basis: ['form'],
  isJudgement: false,
  messages: { blank: ['count', 'headings'] },
  check: ({ indicators }, { unfilled }) => {
    const rows = indicators.length > 0 ? unfilled : [];
    if (rows.length === 0) return [];
    return [
      {
        message: 'blank',
        data: { count: rows.length, headings: [...new Set(rows.map(({ text }) => text))] },
        cells: rows.map(({ address }) => address),
      },
    ];
  },
});
