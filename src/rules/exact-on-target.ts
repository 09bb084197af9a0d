import { closing } from '../lexicon';
import { ZERO, ONE } from '../scoring';
import type { JudgedIndicator } from './context';
import { defineRule } from './define-rule';
import { nameOf, quantityOn } from './support/claim-match';

/** A rate of growth that hit its target to the digit; 100% and 0 are done or not done. */
function isHitExactly(row: JudgedIndicator): boolean {
  const [target, actual] = [quantityOn(row, 'target'), quantityOn(row, 'actual')];
  if (closing('growth-name', nameOf(row)) === null || target?.unit !== '%' || actual?.unit !== '%') return false;
  return actual.value.eq(target.value) && actual.value.gt(ZERO) && actual.value.lt(ONE);
}

/** A measured growth rate rarely equals its target to the digit. Excel: =E23<>F23 */
export const exactOnTarget = defineRule({
  id: 'exact-on-target',
  code: 'PE715',
  severity: 'info',
  basis: ['observed'],
  isJudgement: true,
  messages: { exact: ['items'] },
  check: (_form, { judged }) => {
    const rows = judged.filter(isHitExactly).map(({ indicator }) => indicator);
    if (rows.length === 0) return [];
    const items = rows.map(({ name, actual }) => `${name.text} ${actual.text}`);
    return [{ message: 'exact', data: { items }, cells: rows.map(({ actual }) => actual.field.address) }];
  },
});
