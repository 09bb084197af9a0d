import { decimal } from '../scoring';
import { defineRule } from './define-rule';
import { declaredQuantities, onTargets, type DeclaredQuantity } from './support/declared';

const ONE = decimal(1);

/** A number declared as target says whether it is a lower or an upper bound: whether more or less is good rests on it. */
export const declaredTargetWithoutSign = defineRule({
  id: 'declared-target-without-sign',
  code: 'PE652',
  kinds: ['targets'],
  severity: 'info',
  basis: ['observed'],
  isJudgement: true,
  messages: { missing: ['names'] },
  check: (form) => {
    const rows = declaredQuantities(form).filter((row) => isUnsigned(row) && !isWhole(row));
    return rows.length > 0 ? [{ message: 'missing', ...onTargets(rows) }] : [];
  },
});

const isUnsigned = ({ indicator, quantity }: DeclaredQuantity): boolean =>
  quantity.sign === null && quantity.change === undefined && !indicator.target.nature?.trim();

/** All of something needs no bound: 100%. */
const isWhole = ({ quantity }: DeclaredQuantity): boolean => quantity.unit === '%' && quantity.value.eq(ONE);
