import { defineRule } from './define-rule';

/** A form begins with a title that says what it is. */
export const titleMissing = defineRule({
  id: 'title-missing',
  code: 'PE911',
  severity: 'info',
  basis: ['form'],
  isJudgement: false,
  messages: { missing: [] },
  check: ({ header, cells }) =>
    header.title ? [] : [{ message: 'missing', data: {}, cells: cells.slice(0, 1).map((cell) => cell.address) }],
});
