import type { Field } from '../form/content';
import { defineRule } from './define-rule';
import { AMOUNT_COLUMNS, fundRows } from './support/funds';

/** The amounts of a row are written in one style: all with thousands separators or none. */
export const numberStyleMixed = defineRule({
  id: 'number-style-mixed',
  code: 'PE126',
  severity: 'info',
  basis: ['observed'],
  isJudgement: false,
  messages: { mixed: ['amounts'] },
  check(form) {
    const mixed = fundRows(form).flatMap(({ cells }) => {
      const large = AMOUNT_COLUMNS.flatMap((column) => cells[column] ?? []).filter(isLarge);
      const isMixed = large.some(hasSeparator) && !large.every(hasSeparator);
      return isMixed ? [large] : [];
    });
    if (mixed.length === 0) return [];
    return [
      {
        message: 'mixed',
        data: { amounts: (mixed[0] ?? []).map(({ text }) => text) },
        cells: mixed.flat().map(({ address }) => address),
      },
    ];
  },
});

/** From 1000 on an amount can have a separator. */
const isLarge = ({ number }: Field): boolean => number?.abs().gte(1000) ?? false;

const hasSeparator = ({ text }: Field): boolean => /[,，]/u.test(text);
