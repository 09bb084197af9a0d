import type { EvaluationForm, Field } from '../form';
import { defineRule } from './define-rule';
import { flatMap } from '../scoring';

/** A comma, 、, a colon or an open bracket: more was to come. */
const CUT = /[，,、：:（([【“《]$/u;
const SHORTEST = 6;
const TAIL = 12;

function textsOf({ goal, outcome, indicators }: EvaluationForm): Field[] {
  const reasons = indicators.map(({ reason }) => reason);
  return flatMap([goal?.value ?? null, outcome?.value ?? null, ...reasons], (field) => (field ? [field] : []));
}

/** A text ends where a sentence can end. */
export const textCut = defineRule({
  id: 'text-cut',
  code: 'PE709',
  severity: 'info',
  basis: ['observed'],
  isJudgement: false,
  messages: { cut: ['tails'] },
  check: (form) => {
    const cut = textsOf(form).filter(({ kind, text }) => kind === 'text' && text.length >= SHORTEST && CUT.test(text));
    if (cut.length === 0) return [];
    const tails = cut.map(({ text }) => `…${text.slice(-TAIL)}`);
    return [{ message: 'cut', data: { tails }, cells: cut.map(({ address }) => address) }];
  },
});
