import { defineRule } from './define-rule';
import { declaredQuantities, onTargets } from './support/declared';
import { namesUnit } from './support/values';

/** A number declared as target has its unit: in its cell, in a 度量单位 column or in the indicator's name. */
export const declaredTargetWithoutUnit = defineRule({
  id: 'declared-target-without-unit',
  code: 'PE653',
  kinds: ['targets'],
  severity: 'info',
  basis: ['observed'],
  isJudgement: false,
  messages: { missing: ['names'] },
  check: (form) => {
    const rows = declaredQuantities(form).filter(
      ({ indicator, quantity }) => quantity.unit === null && !namesUnit(indicator.name.text),
    );
    return rows.length > 0 ? [{ message: 'missing', ...onTargets(rows) }] : [];
  },
});
