import {
  compactText,
  cutTo,
  decimal,
  HUNDRED,
  isPerhapsDate,
  quotient,
  rateWithCounts,
  roundHalfUp,
  type Decimal,
} from '../../scoring';

/** A rate in per cent with the two counts that it is told to be of. */
export interface RateOfCounts {
  /** As written: `95%`. */
  readonly printed: string;
  readonly part: Decimal;
  readonly whole: Decimal;
  /** Whether it is their quotient at its own decimals, rounded or cut. */
  readonly fits: boolean;
}

const RATE = String.raw`(?<![\d.])(\d{1,4}(?:\.\d{1,4})?)%`;
/** 180/200, 180人/200人, 14÷15. */
const COUNTS = String.raw`(?<![\d.])(\d{1,9})([^\d/÷().,;:%]{0,4})[/÷](\d{1,9})([^\d/÷().,;:%]{0,4})`;
const RATE_FIRST = new RegExp(String.raw`${RATE}\(${COUNTS}\)`, 'gu');
const COUNTS_FIRST = new RegExp(String.raw`${COUNTS}(?:\(|=)${RATE}`, 'gu');

/** The rates of a text that are told beside their counts: `95%(180/200)`, `180/200=95%`. */
export function ratesOfCounts(text: string): readonly RateOfCounts[] {
  const plain = compactText(text);
  const found = [
    ...[...plain.matchAll(RATE_FIRST)].map(([, rate, ...counts]) => [rate, ...counts]),
    ...[...plain.matchAll(COUNTS_FIRST)].map(([, part, unit, whole, other, rate]) => [rate, part, unit, whole, other]),
  ];
  return found.flatMap(([rate = '', first = '', unit = '', second = '', other = '']): RateOfCounts[] => {
    const [part, whole] = [decimal(first), decimal(second)];
    // 190人/4场 is so many at each, no share.
    const isOfOneKind = unit === '' || other === '' || unit === other;
    if (!isOfOneKind || whole.eq(0) || (unit + other === '' && isPerhapsDate(part, whole))) return [];
    return [{ printed: `${rate}%`, part, whole, fits: isQuotient(rate, part, whole) }];
  });
}

/** Whether a rate is a quotient at its own decimals, rounded or cut. */
function isQuotient(rate: string, part: Decimal, whole: Decimal): boolean {
  const exact = quotient(part.times(HUNDRED), whole);
  const places = rate.split('.')[1]?.length ?? 0;
  return [roundHalfUp(exact, places), cutTo(exact, places)].some((one) => one.eq(rate));
}

/** The same where words tell which count is which: 调查200人，165人满意，满意度94.8%. */
export function rateInWords(text: string, name: string): readonly RateOfCounts[] {
  const told = rateWithCounts(text, name);
  if (!told) return [];
  const { rate, part, whole } = told;
  return [{ printed: rate.numeral, part, whole, fits: isQuotient(rate.numeral.replace('%', ''), part, whole) }];
}
