import { HUNDRED, matchUnits, quotient } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import type { ValueField } from '../form';
import type { CellEdit, Report } from './types';
import { isScaleSlip } from './support/slips';
import { quantitiesOf, valuesLine } from './support/values';

const MESSAGES = { missing: ['items'], scales: ['items'] } as const;

/** A percentage is written with % on both sides: 95% is not answered by 98. */
export const percentSignMissing = defineRule({
  id: 'percent-sign-missing',
  code: 'PE605',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: false,
  messages: MESSAGES,
  check: (_form, { judged }) => [...reportScales(judged), ...reportBare(judged)],
});

/** What such a score should be depends on which of the two is meant, and so nothing is offered. */
function reportScales(judged: readonly JudgedIndicator[]): readonly Report<typeof MESSAGES>[] {
  const rows = judged.filter(({ indicator }) => isScaleSlip(indicator));
  if (rows.length === 0) return [];
  const cells = rows.flatMap(({ indicator: { actual, target } }) => [actual.field.address, target.field.address]);
  return [{ message: 'scales', data: { items: rows.map(valuesLine) }, cells }];
}

function reportBare(judged: readonly JudgedIndicator[]): readonly Report<typeof MESSAGES>[] {
  const rows = judged.flatMap((row) => {
    const bare = bareSideOf(row);
    return bare ? [{ indicator: row.indicator, bare }] : [];
  });
  if (rows.length === 0) return [];
  return [
    {
      message: 'missing',
      severity: 'info',
      data: { items: rows.map(valuesLine) },
      cells: rows.map(({ bare }) => bare.field.address),
      fix: { isSafe: false, edits: rows.map(({ bare }) => editOf(bare)) },
    },
  ];
}

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
