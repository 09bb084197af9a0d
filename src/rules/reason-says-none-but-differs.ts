import { gradeInWords, quantityWithUnit } from '../scoring';
import { defineRule } from './define-rule';
import type { ValueField } from '../form';
import type { Report } from './types';
import { losesPoints } from './support/deviation';
import { saysJustDone } from './support/readings';
import { asksForExcess, farOverLimit, reasonedOf, scoreLine } from './support/reasons';
import type { Reasoned } from './support/reasons';
import { valuesLine } from './support/values';

const SHAPES = {
  missed: ['items'],
  'far-over': ['items', 'limit'],
  'points-lost': ['items'],
  differs: ['items'],
  several: ['items'],
  done: ['items'],
} as const;
type Message = keyof typeof SHAPES;
const MESSAGES: readonly Message[] = ['missed', 'far-over', 'points-lost', 'differs', 'several', 'done'];

/** Longer results are sentences, not grades. */
const GRADE_LENGTH = 8;

/**
 * Where the reason is 无偏差, 无 or 已完成, target and actual value are the same and no points are lost.
 * Excel: =IF(AND(I12="无偏差",OR(F12<>E12,H12<G12)),"与数值不符","")
 */
export const reasonSaysNoneButDiffers = defineRule({
  id: 'reason-says-none-but-differs',
  code: 'PE502',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-11', 'observed'],
  isJudgement: false,
  messages: SHAPES,
  check: (form, context) => {
    const { profile } = context;
    const rows = reasonedOf(context);
    return MESSAGES.flatMap((message): readonly Report<typeof SHAPES>[] => {
      const found = rows.filter((row) => messageOf(row, asksForExcess(form)) === message);
      if (found.length === 0) return [];
      const items = found.map(message === 'points-lost' || message === 'done' ? scoreLine : valuesLine);
      const cells = found.map((row) => row.reason.address);
      if (message === 'far-over') return [{ message, data: { items, limit: farOverLimit(profile) }, cells }];
      const isMild = message === 'differs' || message === 'several';
      return [{ message, data: { items }, cells, ...(isMild ? { severity: 'info' } : {}) }];
    });
  },
});

function messageOf(row: Reasoned, isExcessAskedFor: boolean): Message | null {
  if (row.says === 'none') return contradictionOf(row, isExcessAskedFor);
  if (row.says !== 'text' || !losesPoints(row) || !saysJustDone(row.reason.text)) return null;
  // Where the target was met it is the score that is wrong, which another rule says.
  const kind = row.deviation?.kind;
  return kind === undefined || kind === 'missed' || kind === 'unclear' ? 'done' : null;
}

function contradictionOf(row: Reasoned, isExcessAskedFor: boolean): Message | null {
  const kind = row.deviation?.kind;
  if (kind === 'missed' || (kind === 'far-over' && isExcessAskedFor)) return kind;
  const { target, actual } = row.indicator;
  if (target.text !== actual.text && isFailure(actual)) return 'missed';
  if (losesPoints(row)) return 'points-lost';
  if (kind === 'over' || kind === 'unclear') return isExcessAskedFor && !isRough(row) ? 'differs' : null;
  const isOpen = target.measure.kind === 'quantity' && actual.measure.kind === 'several' && kind === undefined;
  return isOpen &&
    quantityWithUnit(actual.measure, target.measure.quantity.unit, target.measure.quantity.change) === null
    ? 'several'
    : null;
}

/** 未完成, 未达标, 差; not 差错率为零. */
function isFailure({ measure, text }: ValueField): boolean {
  if (measure.kind !== 'qualitative' || text.length > GRADE_LENGTH) return false;
  if (text.length > 1 && text.startsWith('差')) return false;
  return gradeInWords(text) === 'not-achieved';
}

/** 约100人 for 99人: near enough to be meant as the same. */
function isRough({ indicator }: Reasoned): boolean {
  const { measure } = indicator.actual;
  return measure.kind === 'quantity' && measure.quantity.isApproximate;
}
