import { says } from '../lexicon';
import { compactText } from '../scoring';
import type { Field } from '../form';
import { defineRule } from './define-rule';

/** Texts have at most as many characters as the profile allows. Excel: =LEN(I14)<=100 */
export const textTooLong = defineRule({
  id: 'text-too-long',
  code: 'PE718',
  severity: 'warning',
  basis: ['profile'],
  key: 'lengths',
  isJudgement: false,
  messages: { reason: ['name', 'length', 'most'], problems: ['label', 'length', 'most'] },
  check: ({ notes }, { judged, profile }) => {
    const { reason, problems } = profile.lengths;
    const reasons = judged.flatMap(({ indicator }) => {
      const length = lengthOf(indicator.reason);
      return reason === null || !indicator.reason || length <= reason
        ? []
        : [
            {
              message: 'reason' as const,
              data: { name: indicator.name.text, length, most: reason },
              cells: [indicator.reason.address],
            },
          ];
    });
    const told = notes.flatMap(({ label, value }) => {
      const length = lengthOf(value);
      return problems === null || length <= problems || !says('problems', compactText(label.text))
        ? []
        : [
            {
              message: 'problems' as const,
              data: { label: label.text, length, most: problems },
              cells: [value.address],
            },
          ];
    });
    return [...reasons, ...told];
  },
});

/** Characters of a text without white space, as people count them. */
const lengthOf = (field: Field | null): number => (field ? [...field.text.replace(/\s/gu, '')].length : 0);
