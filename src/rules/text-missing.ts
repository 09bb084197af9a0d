import { isRemarkLabel } from '../form';
import { defineRule } from './define-rule';

/** A label that asks for a remark has an answer. Lines for signatures may stay empty. */
export const textMissing = defineRule({
  id: 'text-missing',
  code: 'PE912',
  severity: 'info',
  basis: ['form'],
  isJudgement: false,
  messages: { blank: ['labels'] },
  check({ notes }) {
    const blank = notes.filter(({ label, value }) => isRemarkLabel(label.text) && value.kind === 'blank');
    if (blank.length === 0) return [];
    return [
      {
        message: 'blank',
        data: { labels: blank.map(({ label }) => label.text) },
        cells: blank.map(({ value }) => value.address),
      },
    ];
  },
});
