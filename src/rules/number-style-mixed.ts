import type { Field } from '../form';
import { fundRows } from '../form';
import { defineRule } from './define-rule';
import { AMOUNT_COLUMNS } from './support/funds';

/** The amounts of a row are written in one style: all with thousands separators or none. */
export const numberStyleMixed = defineRule({
  id: 'number-style-mixed',
  code: 'PE126',
  severity: 'info',
  basis: ['observed'],
  isJudgement: false,
  messages: { mixed: ['amounts'] },
  check(form) {
    const rows = fundRows(form).map(({ cells }) => AMOUNT_COLUMNS.flatMap((column) => largeAmount(cells[column])));
    const [first, ...others] = rows.filter((row) => row.some(hasSeparator) && !row.every(hasSeparator));
    if (!first) return [];
    const cells = [first, ...others].flat().map(({ address }) => address);
    return [{ message: 'mixed', data: { amounts: first.map(({ text }) => text) }, cells }];
  },
});

/** From 1000 on an amount can have a separator. */
const largeAmount = (field: Field | undefined): Field[] => (field?.number?.abs().gte(1000) ? [field] : []);

const hasSeparator = ({ text }: Field): boolean => /[,，]/u.test(text);
