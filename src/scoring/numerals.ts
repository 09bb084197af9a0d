import { chineseNumeral } from './chinese-numerals';
import { decimal, quotient, ZERO } from './decimal';
import type { Decimal } from './decimal';
import { MEASURE_WORDS } from './measure-words';

export { chineseNumeral } from './chinese-numerals';

/** A number found in a folded text. */
export interface NumeralMatch {
  readonly start: number;
  /** Index after the numeral, its magnitude included: before `平方米` in `3万平方米`. */
  readonly end: number;
  /** The exact value with its magnitude: 30000. */
  readonly value: Decimal;
  /** The numeral as written, with its magnitude and without 余: `3万`. */
  readonly numeral: string;
  /** Whether 余 or 多 stands inside or right after: `50余万`, `2万多`. */
  readonly isApproximate: boolean;
  /** The magnitude as a factor: 10000 for `3万`, 1 where none is written. */
  readonly magnitude: Decimal;
  /** The unit that the numeral says itself: 百分之九十五 is 95 %. */
  readonly share?: '%' | '‰';
}

/** What a magnitude behind digits multiplies them by. */
export const MAGNITUDES: ReadonlyMap<string, string> = new Map([
  ['万亿', '1e12'],
  ['千亿', '1e11'],
  ['百亿', '1e10'],
  ['十亿', '1e9'],
  ['亿', '1e8'],
  ['千万', '1e7'],
  ['百万', '1e6'],
  ['十万', '1e5'],
  ['万', '1e4'],
  ['千', '1e3'],
  ['百', '1e2'],
]);

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?|(?<!\d)\.\d+)`;
// 千米, 千克, 千瓦 … are units; 百分 is a per cent or a grade.
const THOUSAND = '千(?![米克瓦伏卡帕赫焦字])';
const MAGNITUDE = `(?:万亿|千亿|百亿|十亿|亿|千万(?!瓦)|百万|十万|万|${THOUSAND}|百(?!分))`;
/** A number in digits: 1 its digits, 2 余 or 多 before the magnitude, 3 the magnitude, 4 余 or 多 after. */
const IN_DIGITS = new RegExp(`(${DIGITS})(?:([余多])?(${MAGNITUDE}))?([余多])?`, 'y');
/** What may follow 1亿 in 1亿2000万, and 82万 in 82万9801: a lower part with a magnitude of its own, or without. */
const LOWER_PART = new RegExp(String.raw`(${DIGITS})(${MAGNITUDE})?`, 'y');
/** What makes digits part of something else: a power, an exponent, a version, a letter typed for a digit (4O条), a numeral half in Chinese. */
const GOES_ON = new RegExp(
  String.raw`[\^⁄]|[OoIl][\d%‰\u4e00-\u9fff]|\.\d|[eE][+-]?\d|[零〇一二两三四五六七八九十亿]|万(?!瓦)|百(?!分)|${THOUSAND}`,
  'y',
);

const LETTERS = '零〇一二两三四五六七八九十百千万亿';
/** A Chinese numeral: 1 its letters, 2 余 or 多, 3 a magnitude after 余, 多 or a decimal. */
const IN_CHINESE = new RegExp(
  `([${LETTERS}]+(?:点[零〇一二三四五六七八九]+)?)(?:([余多])?(${MAGNITUDE})(?=[^${LETTERS}]|$))?([余多])?`,
  'y',
);
const RUN = new RegExp(`[\\d.,^${LETTERS}点半]+`, 'y');
/** One part of a fraction, or a per cent in words: digits, or letters. */
const PART = String.raw`(\d+(?:\.\d+)?|[${LETTERS}]+(?:点[零〇一二三四五六七八九]+)?)`;
/** 三分之二, 1又2分之1, 百分之九十五: 1 whole, 2 below, 3 above. */
const FRACTION = new RegExp(String.raw`(?:${PART}又)?${PART}分之${PART}`, 'y');
/** Before a Chinese numeral these make an ordinal or a word of it: 第一, 之一, 统一, 每一, 几十. */
const NO_NUMERAL_AFTER = /[第之统唯同每任某进逐万初单专不其几数好\w]$/;
/** After these a whole run is a name: 第一百二十. */
const NAMED = /[第几数]$/;

const stripCommas = (digits: string): string => digits.replaceAll(',', '');

const factorOf = (magnitude: string | undefined): Decimal =>
  decimal(magnitude === undefined ? 1 : (MAGNITUDES.get(magnitude) as string));

const at = (pattern: RegExp, text: string, start: number): RegExpExecArray | null => {
  pattern.lastIndex = start;
  return pattern.exec(text);
};

/** The lower part after a magnitude: 2000万 after 1亿, 9801 after 82万. A lone digit is none: 3万5 is said for 35000. */
const lowerPart = (text: string, start: number, factor: Decimal): { value: Decimal; text: string } | null => {
  const match = at(LOWER_PART, text, start);
  if (!match) return null;
  const [whole, digits = '', magnitude] = match;
  if (magnitude === undefined && /^\d(?:\.|$)/.test(digits)) return null;
  const value = decimal(stripCommas(digits)).times(factorOf(magnitude));
  return value.lt(factor) ? { value, text: whole } : null;
};

/** A number in digits that begins exactly at `start`. */
const digitsAt = (text: string, start: number): NumeralMatch | null => {
  const match = at(IN_DIGITS, text, start);
  if (!match) return null;
  const [whole, digits = '', inner, magnitude, after] = match;
  const factor = factorOf(magnitude);
  const isApproximate = inner !== undefined || after !== undefined;
  const value = decimal(stripCommas(digits)).times(factor);
  const lower = magnitude !== undefined && !isApproximate ? lowerPart(text, start + whole.length, factor) : null;
  const end = start + whole.length + (lower?.text.length ?? 0);
  if (at(GOES_ON, text, end)) return null;
  const numeral = digits + (magnitude ?? '') + (lower?.text ?? '');
  return { start, end, value: lower ? value.plus(lower.value) : value, numeral, isApproximate, magnitude: factor };
};

const partOf = (text: string | undefined): Decimal | null =>
  text === undefined ? null : /^\d/.test(text) ? decimal(text) : chineseNumeral(text);

/** 三分之二, 百分之百, 1又2分之1; the value of an endless fraction is cut after 20 decimals. */
const fractionAt = (text: string, start: number): NumeralMatch | null | undefined => {
  const match = at(FRACTION, text, start);
  if (!match) return undefined;
  const [numeral, whole, below = '', above = ''] = match;
  const rest = { start, end: start + numeral.length, numeral, isApproximate: false, magnitude: decimal(1) };
  const share = below === '百' ? '%' : below === '千' ? '‰' : null;
  const value = share === '%' && above === '百' ? decimal(100) : partOf(above);
  if (!value) return null;
  if (share) return whole === undefined ? { ...rest, value, share } : null;
  const [full, parts] = [whole === undefined ? ZERO : partOf(whole), partOf(below)];
  return full && parts?.gt(value) ? { ...rest, value: full.plus(quotient(value, parts)) } : null;
};

/** A Chinese numeral that begins exactly at `start`, standing alone or before a measure word. */
const chineseAt = (text: string, start: number): NumeralMatch | null => {
  const match = at(IN_CHINESE, text, start);
  if (!match) return null;
  const [whole, numeral = '', inner, magnitude, after] = match;
  const end = start + whole.length;
  const isAlone = start === 0 && end === text.length;
  if (!isAlone && !MEASURE_WORDS.isBefore(text, end)) return null;
  const base = chineseNumeral(numeral);
  // 三十余万, 三点五万; 三十万 is a numeral of its own.
  if (!base || (magnitude !== undefined && inner === undefined && !numeral.includes('点'))) return null;
  const factor = factorOf(magnitude);
  const isApproximate = inner !== undefined || after !== undefined;
  return {
    start,
    end,
    value: base.times(factor),
    numeral: numeral + (magnitude ?? ''),
    isApproximate,
    magnitude: factor,
  };
};

/** 半 before a measure word: 半年, 半天. */
const halfAt = (text: string, start: number): NumeralMatch | null =>
  MEASURE_WORDS.isBefore(text, start + 1) && !/[\d个天年周日倍点]$/.test(text.slice(0, start))
    ? { start, end: start + 1, value: decimal('0.5'), numeral: '半', isApproximate: false, magnitude: decimal(1) }
    : null;

/** The number that begins exactly at `start` of a folded text, or `null`. */
export const numeralAt = (text: string, start: number): NumeralMatch | null => {
  const first = text.charAt(start);
  const isDigit = /[\d.]/.test(first);
  if (!isDigit && first !== '半' && !LETTERS.includes(first)) return null;
  if (!isDigit && NO_NUMERAL_AFTER.test(text.charAt(start - 1))) return null;
  if (first === '半') return halfAt(text, start);
  const fraction = text.includes('分之') ? fractionAt(text, start) : undefined;
  if (fraction !== undefined) return fraction;
  return isDigit ? digitsAt(text, start) : chineseAt(text, start);
};

/** Every number of a folded text, from left to right. Digits after a letter (A4, ISO9001) are no number. */
export const scanNumerals = (text: string): readonly NumeralMatch[] => {
  const found: NumeralMatch[] = [];
  let start = nextNumeral(text, 0);
  while (start < text.length) {
    const isCode = /[A-Za-z]$/.test(text.slice(Math.max(0, start - 1), start));
    const match = isCode ? null : numeralAt(text, start);
    if (match) found.push(match);
    start = nextNumeral(
      text,
      match ? match.end : start + (isCode ? codeLength(text, start) : unreadLength(text, start)),
    );
  }
  return found;
};

const MAY_BEGIN = /[\d.零〇一二两三四五六七八九十百千万亿半]/g;

/** Digits side by side are of one number at most, and so is each letter, 壹 and 拾 among them. */
const OF_A_NUMBER = new RegExp(String.raw`\d+|[${LETTERS}半壹贰叁肆伍陆柒捌玖拾佰仟]`, 'g');

/**
 * Whether a folded text may hold so many numbers, told at a glance: what takes several of them need not be looked for in
 * the many texts that have one.
 */
export const mayHoldNumbers = (text: string, count: number): boolean => {
  OF_A_NUMBER.lastIndex = 0;
  let found = 0;
  while (found < count && OF_A_NUMBER.test(text)) found += 1;
  return found === count;
};

/** The next place where a numeral may begin; the text's end where there is none. */
const nextNumeral = (text: string, from: number): number => {
  MAY_BEGIN.lastIndex = from;
  return MAY_BEGIN.exec(text)?.index ?? text.length;
};

/** How many characters of a code like A4 or ISO9001.2 begin at `start`; at least one. */
const codeLength = (text: string, start: number): number => {
  const rest = /^[\d.-]+/.exec(text.slice(start));
  return rest ? rest[0].length : 1;
};

/** A numeral that is not read is passed as a whole, for a part of it is another number; 一 of 统一 alone. */
const unreadLength = (text: string, start: number): number => {
  const before = text.charAt(start - 1);
  if (NO_NUMERAL_AFTER.test(before) && !NAMED.test(before) && !/[\d.]/.test(text.charAt(start))) return 1;
  return Math.max(1, at(RUN, text, start)?.[0].length ?? 1);
};
