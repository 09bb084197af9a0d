import { compactText } from '../scoring';
import type { EvaluationForm, Field } from '../form';
import { defineRule } from './define-rule';
import { formCell } from './support/header';
import type { Report } from './types';

const MESSAGES = { absent: ['label'], blank: ['label'] } as const;

/** A form carries the signatures that its profile asks for. Excel: =B28<>"" */
export const signatureMissing = defineRule({
  id: 'signature-missing',
  code: 'PE917',
  severity: 'warning',
  basis: ['profile'],
  key: 'signatures',
  isJudgement: false,
  messages: MESSAGES,
  check: (form, { profile, judged }) => {
    if (judged.length === 0) return [];
    return profile.signatures.flatMap((label): readonly Report<typeof MESSAGES>[] => {
      const cell = form.cells.find(({ text }) => startsWith(text, label));
      if (!cell) return [{ message: 'absent', data: { label }, cells: formCell(form) }];
      return isSigned(cell, label, form, profile.signatures)
        ? []
        : [{ message: 'blank', data: { label }, cells: [cell.address] }];
    });
  },
});

const BRACKETS = /\([^()]*\)/gu;
const bare = (text: string): string => compactText(text).replace(BRACKETS, '');
const startsWith = (text: string, label: string): boolean => bare(text).startsWith(bare(label));

/** Whether something stands behind the label: in its own cell after it, or in the next one that is no label itself. */
function isSigned(cell: Field, label: string, { cells }: EvaluationForm, labels: readonly string[]): boolean {
  const rest = bare(cell.text).slice(bare(label).length);
  if (/[\p{L}\p{N}]/u.test(rest)) return true;
  const next = cells.find(({ address }) => address.row === cell.address.row && address.column > cell.address.column);
  return next !== undefined && !labels.some((other) => startsWith(next.text, other)) && !/[:：]/u.test(next.text);
}
