import { gradeInWords, quantityWithUnit } from '../scoring';
import type { Profile } from '../scoring';
import { defineRule } from './define-rule';
import type { ValueField } from '../form/form';
import { deviationOf, losesPoints } from './support/deviation';
import { asksForExcess, reasonedOf, scoreLine } from './support/reasons';
import type { Reasoned } from './support/reasons';
import { valuesLine } from './support/values';

const MESSAGES = ['missed', 'far-over', 'points-lost', 'differs', 'several'] as const;
type Message = (typeof MESSAGES)[number];

/** Longer results are sentences, not grades. */
const GRADE_LENGTH = 8;

/**
 * Where the reason is 无偏差 or 无, target and actual value are the same and no points are lost.
 * Excel: =IF(AND(I12="无偏差",OR(F12<>E12,H12<G12)),"与数值不符","")
 */
export const reasonSaysNoneButDiffers = defineRule({
  id: 'reason-says-none-but-differs',
  code: 'PE502',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-11', 'observed'],
  isJudgement: false,
  messages: {
    missed: ['items'],
    'far-over': ['items'],
    'points-lost': ['items'],
    differs: ['items'],
    several: ['items'],
  },
  check: (form, context) => {
    const isExcessAskedFor = asksForExcess(form);
    const rows = reasonedOf(context).filter(({ says }) => says === 'none');
    return MESSAGES.flatMap((message) => {
      const found = rows.filter((row) => contradictionOf(row, context.profile, isExcessAskedFor) === message);
      if (found.length === 0) return [];
      return [
        {
          message,
          data: { items: found.map(message === 'points-lost' ? scoreLine : valuesLine) },
          cells: found.map((row) => row.reason.address),
          ...(message === 'differs' || message === 'several' ? { severity: 'info' as const } : {}),
        },
      ];
    });
  },
});

function contradictionOf(row: Reasoned, profile: Profile, isExcessAskedFor: boolean): Message | null {
  const kind = deviationOf(row, profile)?.kind;
  if (kind === 'missed' || (kind === 'far-over' && isExcessAskedFor)) return kind;
  const { target, actual } = row.indicator;
  if (target.text !== actual.text && isFailure(actual)) return 'missed';
  if (losesPoints(row)) return 'points-lost';
  if (kind === 'over' || kind === 'unclear') return isExcessAskedFor && !isRough(row) ? 'differs' : null;
  const isOpen = target.measure.kind === 'quantity' && actual.measure.kind === 'several' && kind === undefined;
  return isOpen && quantityWithUnit(actual.measure, target.measure.quantity.unit) === null ? 'several' : null;
}

/** 未完成, 未达标, 差; not 差错率为零. */
function isFailure({ measure, text }: ValueField): boolean {
  if (measure.kind !== 'qualitative' || text.length > GRADE_LENGTH || /^差./u.test(text)) return false;
  return gradeInWords(text) === 'not-achieved';
}

/** 约100人 for 99人: near enough to be meant as the same. */
function isRough({ indicator }: Reasoned): boolean {
  const { measure } = indicator.actual;
  return measure.kind === 'quantity' && measure.quantity.isApproximate;
}
