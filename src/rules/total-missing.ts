import { defineRule } from './define-rule';
import { numberFix } from './support/scores';
import type { Report } from './types';

const MESSAGES = { missing: ['expected'], notComputable: [] } as const;

/** A form that gives points or scores gives its total. Excel: =AND(COUNT(G13:H24)>0,ISBLANK(H25)) is FALSE */
export const totalMissing = defineRule({
  id: 'total-missing',
  code: 'PE402',
  severity: 'warning',
  basis: ['form'],
  isJudgement: false,
  messages: MESSAGES,
  check: (_form, { profile }, own) =>
    own.map(({ field, expected }): Report<typeof MESSAGES> => {
      const cells = [field.address];
      if (!expected) return { message: 'notComputable', data: {}, cells };
      const fix = expected.lte(profile.fullPoints) ? { fix: numberFix(field.address, expected) } : {};
      return { message: 'missing', data: { expected }, cells, expected, ...fix };
    }),
});
