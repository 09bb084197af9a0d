import { says } from '../lexicon';
import { compactText, isMoneyUnit } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { valuesLine } from './support/values';

/** What costs is to be kept low: ≥0.4万元/公里 was most likely meant as ≤. Excel: =LEFT(E16)="≥" is FALSE */
export const costWithAtLeastSign = defineRule({
  id: 'cost-with-at-least-sign',
  code: 'PE615',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { sign: ['items'] },
  check: (_form, { judged }) => {
    const rows = judged.filter(isCostAtLeast);
    if (rows.length === 0) return [];
    return [
      {
        message: 'sign',
        data: { items: rows.map(valuesLine) },
        cells: rows.map(({ indicator }) => indicator.target.field.address),
      },
    ];
  },
});

function isCostAtLeast({ indicator: { name, level1, level2, target } }: JudgedIndicator): boolean {
  if (target.measure.kind !== 'quantity') return false;
  const { sign, unit } = target.measure.quantity;
  const isAtLeast = sign === 'at-least' || sign === 'more-than';
  if (!isAtLeast || unit === null || !isMoneyUnit(unit.replace(/\/.*$/u, ''))) return false;
  const text = compactText(name.text);
  const isUnderCost = level1?.kind === 'cost' || level2?.kind === 'cost';
  return says(isUnderCost ? 'cost' : 'plain-cost', text) && !says('wanted-money', text);
}
