import { isRemarkLabel } from '../form';
import { defineRule } from './define-rule';

/** A label that asks for a remark has an answer, and each row of 资金管理情况 a description. Lines for signatures may stay empty. */
export const textMissing = defineRule({
  id: 'text-missing',
  code: 'PE912',
  severity: 'info',
  basis: ['form'],
  isJudgement: false,
  messages: { blank: ['labels'] },
  check({ notes, management }) {
    const remarks = notes.filter(({ label }) => isRemarkLabel(label.text));
    const managed = management?.rows.map(({ label, description }) => ({ label, value: description })) ?? [];
    const blank = [...managed, ...remarks].filter(({ value }) => value.kind === 'blank');
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
