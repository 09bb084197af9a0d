import { everyPhrase } from '../../lexicon';
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

const RATE = String.raw`(?<![\d.])(?<rate>\d{1,4}(?:\.\d{1,4})?)%`;
/** 180/200, 180人/200人, 14÷15, 执结1692件/受理2150件. */
const COUNTS = String.raw`(?<![\d.])(?<part>\d{1,9})(?<unit>[^\d/÷().,;:%]{0,4})[/÷](?:\p{Script=Han}{2,4})?(?<whole>\d{1,9})(?<other>[^\d/÷().,;:%]{0,4})`;

/** How a rate and its counts are told. */
const TOLD: readonly RegExp[] = [
  new RegExp(String.raw`${RATE}\(${COUNTS}\)`, 'gu'),
  new RegExp(String.raw`${COUNTS}(?:\(|=)${RATE}`, 'gu'),
  // 96.4%(应种5230剂次,实种4842剂次)
  everyPhrase`(?<![\d.])(?<rate>\d{1,4}(?:\.\d{1,4})?)%\(${'counted-due'}(?<what>[^\d(),;]{1,3})(?<whole>\d{1,9})(?<other>[^\d(),;%]{0,4})[,;]${'counted-done'}\k<what>(?<part>\d{1,9})(?<unit>[^\d(),;%]{0,4})\)`,
  // 96%(500套中检测460套)
  everyPhrase`(?<![\d.])(?<rate>\d{1,4}(?:\.\d{1,4})?)%\((?<whole>\d{1,9})(?<other>[^\d(),;%]{1,4})${'out-of'}[^\d(),;%]{1,6}(?<part>\d{1,9})(?<unit>[^\d(),;%]{1,4})\)`,
  // 检测460套,占500套的96%
  everyPhrase`(?<![\d.])(?<part>\d{1,9})(?<unit>[^\d(),;%]{1,4})[,;]?${'makes-share'}(?<whole>\d{1,9})(?<other>[^\d(),;%]{1,4})${'of'}(?<rate>\d{1,4}(?:\.\d{1,4})?)%`,
];

/** The rates of a text that are told beside their counts: `95%(180/200)`, `180/200=95%`, `96%(500套中检测460套)`. */
export function ratesOfCounts(text: string): readonly RateOfCounts[] {
  const plain = compactText(text);
  const found = TOLD.flatMap((told) => [...plain.matchAll(told)]);
  return found.flatMap(({ groups = {} }): RateOfCounts[] => {
    const { rate = '', unit = '', other = '' } = groups;
    const [part, whole] = [decimal(groups['part'] ?? ''), decimal(groups['whole'] ?? '')];
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
