import { HUNDRED, matchUnits, quotient } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import type { ValueField } from '../form';
import type { CellEdit } from './types';
import { quantitiesOf, valuesLine } from './support/values';

/** A percentage is written with % on both sides: 95% is not answered by 98. */
export const percentSignMissing = defineRule({
  id: 'percent-sign-missing',
  code: 'PE605',
  severity: 'info',
  basis: ['observed'],
  isJudgement: false,
  messages: { missing: ['items'] },
  check: (_form, { judged }) => {
    const rows = judged.flatMap((row) => {
      const bare = bareSideOf(row);
      return bare ? [{ indicator: row.indicator, bare }] : [];
    });
    if (rows.length === 0) return [];
    return [
      {
        message: 'missing',
        data: { items: rows.map(valuesLine) },
        cells: rows.map(({ bare }) => bare.field.address),
        fix: { isSafe: false, edits: rows.map(({ bare }) => editOf(bare)) },
      },
    ];
  },
});

function bareSideOf(row: JudgedIndicator): ValueField | null {
  const pair = quantitiesOf(row);
  if (!pair || matchUnits(...pair)?.match !== 'percent-sign-missing') return null;
  const { target, actual } = row.indicator;
  if (pair[0].unit === null) return target;
  // A sign in a column of units is meant for both values.
  return hasSign(target) ? actual : null;
}

const hasSign = ({ field }: ValueField): boolean => field.isPercent || /[%％‰]/u.test(field.text);

/** 98 becomes a true percentage; a text such as ≥98 gets its sign. */
function editOf({ field }: ValueField): CellEdit {
  const { address, number, places, text } = field;
  if (number === null) return { address, value: `${text}%` };
  return {
    address,
    value: quotient(number, HUNDRED).toNumber(),
    format: places > 0 ? `0.${'0'.repeat(places)}%` : '0%',
  };
}
