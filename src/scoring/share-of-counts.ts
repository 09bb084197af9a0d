import { decimal, quotient, ZERO } from './decimal';
import type { Decimal } from './decimal';
import { compactText } from './text';
import type { Measure } from './types';

/** 463/500, 合格463人/500人, with what was counted before it and the unit behind. */
const COUNTS = /^[^\d/÷.,;:()%]{0,8}(\d{1,9})([^\d/÷.,;:()%]{0,4})[/÷](\d{1,9})([^\d/÷.,;:()%]{0,4})$/u;

const MONTHS = 12;
const DAYS = 31;

/** 11/30 and 2023/12 may be days and months, 2022/2023 a year of school. */
export const isPerhapsDate = (first: Decimal, second: Decimal): boolean =>
  (first.lte(MONTHS) && second.lte(DAYS)) || (isYear(first) && (second.lte(MONTHS) || isYear(second)));

const isYear = (number: Decimal): boolean => number.gte(1990) && number.lte(2100);

/**
 * Two counts that answer a target in per cent, 463/500 of ≥95%, as the share that one is of the other; `answer` itself for
 * anything else, and for what may be a day.
 */
export const shareOfCounts = (answer: Measure, target: Measure): Measure => {
  if (answer.kind !== 'several' || target.kind !== 'quantity' || target.quantity.unit !== '%') return answer;
  const [, first, unit = '', second, other = ''] = COUNTS.exec(compactText(answer.text)) ?? [];
  if (first === undefined || second === undefined) return answer;
  const [part, whole] = [decimal(first), decimal(second)];
  const isOfOneKind = unit === '' || other === '' || unit === other;
  if (!isOfOneKind || whole.eq(ZERO) || part.gt(whole)) return answer;
  if (unit + other === '' && isPerhapsDate(part, whole)) return answer;
  const numeral = `(${first}/${second})`;
  const quantity = { value: quotient(part, whole), unit: '%', numeral, sign: null, isApproximate: false };
  return { kind: 'quantity', quantity: Object.freeze(quantity), text: answer.text };
};
