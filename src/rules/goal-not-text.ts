import { phrase } from '../lexicon';
import type { LabelledField } from '../form';
import { compactText, parseMeasure } from '../scoring';
import { defineRule } from './define-rule';

const BEGINS = /^[¥￥]?-?[\d,.]/u;
/** An amount alone: a number with a unit and not a word besides. */
const AMOUNT = phrase`^[¥￥]?-?[\d,.]+(?:[万亿千百]*${'unit'}?|%)$`;

const isAmount = ({ value }: LabelledField): boolean =>
  value.kind === 'number' ||
  (value.kind === 'text' &&
    BEGINS.test(compactText(value.text)) &&
    AMOUNT.test(compactText(value.text)) &&
    parseMeasure(compactText(value.text)).kind === 'quantity');

/** Goal and outcome are sentences, not amounts. Excel: =ISTEXT(B11) */
export const goalNotText = defineRule({
  id: 'goal-not-text',
  code: 'PE703',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { amount: ['labels', 'values'] },
  check: ({ goal, outcome }) => {
    const amounts = [goal, outcome].flatMap((one) => (one && isAmount(one) ? [one] : []));
    if (amounts.length === 0) return [];
    return [
      {
        message: 'amount',
        data: { labels: amounts.map(({ label }) => label.text), values: amounts.map(({ value }) => value.text) },
        cells: amounts.map(({ value }) => value.address),
      },
    ];
  },
});
