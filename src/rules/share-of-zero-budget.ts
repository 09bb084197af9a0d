import { mentions, type ConceptId } from '../lexicon';
import { compactText, ZERO } from '../scoring';
import type { Field } from '../form';
import { defineRule } from './define-rule';

const BUDGETS = [
  ['initial-budget', 'initial'],
  ['whole-budget', 'adjusted'],
] as const satisfies readonly (readonly [ConceptId, 'initial' | 'adjusted'])[];
const SHARE = /^\D{0,4}\d+(?:\.\d+)?%/u;

/** A text cannot tell a share of a budget of 0. Excel: =C6>0 */
export const shareOfZeroBudget = defineRule({
  id: 'share-of-zero-budget',
  code: 'PE717',
  severity: 'info',
  basis: ['arithmetic'],
  isJudgement: true,
  messages: { zero: ['words', 'amount'] },
  check: ({ funds, goal, outcome, indicators }) => {
    const texts = [goal?.value, outcome?.value, ...indicators.map(({ reason }) => reason)].filter(
      (field): field is Field => field?.kind === 'text',
    );
    return BUDGETS.flatMap(([concept, column]) => {
      const budget = funds?.total?.cells[column];
      if (budget?.number?.eq(ZERO) !== true) return [];
      return texts.flatMap((field) => {
        const words = shareIn(concept, compactText(field.text));
        const cells = [field.address, budget.address];
        return words === null ? [] : [{ message: 'zero' as const, data: { words, amount: budget.text }, cells }];
      });
    });
  },
});

function shareIn(concept: ConceptId, text: string): string | null {
  for (const { start, end } of mentions(concept, text)) {
    const share = SHARE.exec(text.slice(end));
    if (share) return text.slice(start, end) + share[0];
  }
  return null;
}
