import { isWord, says } from '../lexicon';
import { compactText } from '../scoring';
import type { Field } from '../form';
import { defineRule } from './define-rule';
import { losesPoints } from './support/deviation';

/** Where points were lost there was a problem: 存在问题：无 leaves it out. */
export const problemsNonePointsLost = defineRule({
  id: 'problems-none-points-lost',
  code: 'PE507',
  severity: 'info',
  basis: ['caiyu-2020-10-art-11'],
  isJudgement: true,
  messages: { none: ['label', 'names'] },
  check: ({ notes }, { judged }) => {
    const lost = judged.filter(losesPoints);
    if (lost.length === 0) return [];
    return notes
      .filter(({ label, value }) => says('problems', compactText(label.text)) && saysNone(value))
      .map(({ label, value }) => ({
        message: 'none',
        data: { label: label.text, names: lost.map(({ indicator }) => indicator.name.text) },
        cells: [value.address, ...lost.flatMap(({ indicator }) => indicator.score?.address ?? [])],
      }));
  },
});

const saysNone = ({ kind, text }: Field): boolean =>
  kind === 'none' || isWord('no-problem', compactText(text).replace(/[^\p{L}]+$/u, ''));
