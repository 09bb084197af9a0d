import { canonicalUnit, isSameKind, matchUnits } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { isMagnitudeSlip, isMagnitudeTwice, isUnitSlip } from './support/slips';
import { isTimeUnit } from './support/time-limits';
import { compareUnits, valueCells, valuesLine } from './support/values';

/** Target and actual value of an indicator are counted in one unit, 万 and 亿 included. */
export const unitDiffers = defineRule({
  id: 'unit-differs',
  code: 'PE604',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: false,
  messages: { unlike: ['items'], kindred: ['items'], magnitude: ['items'], twice: ['items'], size: ['items'] },
  check: (_form, { judged }) =>
    (['unlike', 'kindred', 'magnitude', 'twice', 'size'] as const).flatMap((message) => {
      const rows = judged.filter((row) => differenceOf(row) === message);
      if (rows.length === 0) return [];
      return [
        {
          message,
          data: { items: rows.map(valuesLine) },
          cells: valueCells(rows),
          ...(message === 'kindred' ? { severity: 'info' as const } : {}),
        },
      ];
    }),
});

function differenceOf({ indicator }: JudgedIndicator): 'unlike' | 'kindred' | 'magnitude' | 'twice' | 'size' | null {
  if (isMagnitudeSlip(indicator)) return 'magnitude';
  if (isMagnitudeTwice(indicator)) return 'twice';
  if (isUnitSlip(indicator)) return 'size';
  const target = indicator.target.measure;
  const actual = indicator.actual.measure;
  if (target.kind !== 'quantity' || target.quantity.unit === null) return null;
  const { unit } = target.quantity;
  // 2小时15分 is in hours too.
  if (isTimeUnit(unit) && actual.text.includes(unit)) return null;
  if (actual.kind === 'quantity') {
    if (actual.quantity.unit === null) return null;
    // 每季度2次 and 8次 are counted alike, over a year.
    return matchUnits(target.quantity, actual.quantity) ? null : compareUnits(unit, actual.quantity.unit);
  }
  // The one that is read is in the target's own unit.
  if (actual.kind !== 'several' || actual.result?.unit === unit) return null;
  const isMixed = actual.quantities.some(
    (one) => one.unit !== null && isSameKind(one.unit, unit) && canonicalUnit(one.unit) !== canonicalUnit(unit),
  );
  return isMixed ? 'kindred' : null;
}
