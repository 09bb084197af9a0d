import { decimal } from './decimal';
import type { Decimal } from './decimal';
import { MEASURE_WORDS } from './measure-words';

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
}

const MAGNITUDES: Readonly<Record<string, string>> = {
  万亿: '1e12',
  千亿: '1e11',
  百亿: '1e10',
  十亿: '1e9',
  亿: '1e8',
  千万: '1e7',
  百万: '1e6',
  十万: '1e5',
  万: '1e4',
  千: '1e3',
  百: '1e2',
};

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?|(?<!\d)\.\d+)`;
// 千米, 千克, 千瓦 … are units; 百分 is a per cent or a grade.
const MAGNITUDE = String.raw`(?:万亿|千亿|百亿|十亿|亿|千万(?!瓦)|百万|十万|万|千(?![米克瓦伏卡帕赫焦字])|百(?!分))`;
/** A number in digits: 1 its digits, 2 余 or 多 before the magnitude, 3 the magnitude, 4 余 or 多 after. */
const IN_DIGITS = new RegExp(`(${DIGITS})(?:([余多])?(${MAGNITUDE}))?([余多])?`, 'y');
/** What may follow 1亿 in 1亿2000万: a lower part with its own magnitude. */
const LOWER_PART = new RegExp(String.raw`(\d+(?:\.\d+)?)(${MAGNITUDE})`, 'y');

const CHINESE = /([零〇一二两三四五六七八九十百千万亿半]{1,16})([余多])?/y;
const CHINESE_LETTERS = '零〇一二两三四五六七八九十百千万亿半';
const CHINESE_DIGITS = '零一二三四五六七八九';
const CHINESE_STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** Before a Chinese numeral these make an ordinal or a word of it: 第一, 之一, 统一, 每一. */
const NO_NUMERAL_AFTER = /[第之统唯同每任某进逐万初单专不其\w]$/;

const digitOf = (char: string): number => (char === '两' ? 2 : char === '〇' ? 0 : CHINESE_DIGITS.indexOf(char));

/** Below ten thousand: 一百零五, 二十, 十; `null` for what is not well formed, 一百五 (colloquial) included. */
const smallChinese = (text: string): number | null => {
  let total = 0;
  let digit: number | null = null;
  let step = 10_000;
  let isAfterZero = false;
  for (const char of text) {
    const next = CHINESE_STEPS[char];
    if (next !== undefined) {
      if (next >= step || (digit === null && (next !== 10 || total > 0))) return null;
      total += (digit ?? 1) * next;
      step = next;
      digit = null;
    } else if (digit !== null && digit !== 0) return null;
    else {
      if (digitOf(char) < 0) return null;
      isAfterZero ||= digitOf(char) === 0;
      digit = digitOf(char);
    }
  }
  if (digit === null) return total;
  return step > 10 && step < 10_000 && !isAfterZero ? null : total + digit;
};

/**
 * The value of a Chinese numeral: 两 2, 二十 20, 一百零五 105, 三千 3000, 一万二千 12000, 半 0.5.
 * `null` for anything else, a bare 百 or 万 included.
 */
export const chineseNumeral = (text: string): Decimal | null => {
  if (text === '半') return decimal('0.5');
  if (text === '') return null;
  let rest = text;
  let total = decimal(0);
  for (const [sign, factor] of [
    ['亿', '1e8'],
    ['万', '1e4'],
  ] as const) {
    const at = rest.indexOf(sign);
    if (at < 0) continue;
    const high = at === 0 ? null : smallChinese(rest.slice(0, at));
    if (!high) return null;
    total = total.plus(decimal(high).times(factor));
    rest = rest.slice(at + 1);
    if (rest !== '' && !rest.includes('万') && smallChinese(rest) !== null && /^[^零千]$/.test(rest)) return null;
  }
  if (rest === '') return total;
  const low = smallChinese(rest);
  return low === null ? null : total.plus(low);
};

const stripCommas = (digits: string): string => digits.replaceAll(',', '');

const factorOf = (magnitude: string | undefined): Decimal =>
  decimal(magnitude === undefined ? 1 : (MAGNITUDES[magnitude] as string));

/** A number in digits that begins exactly at `start`. */
const digitsAt = (text: string, start: number): NumeralMatch | null => {
  IN_DIGITS.lastIndex = start;
  const match = IN_DIGITS.exec(text);
  if (!match) return null;
  const [whole, digits = '', inner, magnitude, after] = match;
  const factor = factorOf(magnitude);
  const isApproximate = inner !== undefined || after !== undefined;
  const end = start + whole.length;
  const value = decimal(stripCommas(digits)).times(factor);
  const numeral = digits + (magnitude ?? '');
  LOWER_PART.lastIndex = end;
  const lower = magnitude !== undefined && !isApproximate ? LOWER_PART.exec(text) : null;
  const part = lower ? decimal(lower[1] as string).times(factorOf(lower[2])) : null;
  if (!lower || !part?.lt(factor)) return { start, end, value, numeral, isApproximate, magnitude: factor };
  const longer = { start, end: end + lower[0].length, value: value.plus(part), numeral: numeral + lower[0] };
  return { ...longer, isApproximate, magnitude: factor };
};

/** A Chinese numeral that begins exactly at `start`, standing alone or before a measure word. */
const chineseAt = (text: string, start: number): NumeralMatch | null => {
  if (NO_NUMERAL_AFTER.test(text.charAt(start - 1))) return null;
  CHINESE.lastIndex = start;
  const match = CHINESE.exec(text);
  if (!match) return null;
  const [whole, numeral = '', after] = match;
  const end = start + whole.length;
  const isAlone = start === 0 && end === text.length;
  if (!isAlone && !MEASURE_WORDS.isBefore(text, end)) return null;
  const value = chineseNumeral(numeral);
  if (!value || (isAlone && numeral === '半')) return null;
  return { start, end, value, numeral, isApproximate: after !== undefined, magnitude: decimal(1) };
};

/** The number that begins exactly at `start` of a folded text, or `null`. */
export const numeralAt = (text: string, start: number): NumeralMatch | null => {
  const first = text.charAt(start);
  if (/[\d.]/.test(first)) return digitsAt(text, start);
  return CHINESE_LETTERS.includes(first) ? chineseAt(text, start) : null;
};

/** Every number of a folded text, from left to right. Digits after a letter (A4, ISO9001) are no number. */
export const scanNumerals = (text: string): readonly NumeralMatch[] => {
  const found: NumeralMatch[] = [];
  let at = nextNumeral(text, 0);
  while (at < text.length) {
    const isCode = /[A-Za-z]$/.test(text.slice(Math.max(0, at - 1), at));
    const match = isCode ? null : numeralAt(text, at);
    if (match) found.push(match);
    at = nextNumeral(text, match ? match.end : at + (isCode ? codeLength(text, at) : 1));
  }
  return found;
};

const MAY_BEGIN = /[\d.零〇一二两三四五六七八九十百千万亿半]/g;

/** The next place where a numeral may begin; the text's end where there is none. */
const nextNumeral = (text: string, from: number): number => {
  MAY_BEGIN.lastIndex = from;
  return MAY_BEGIN.exec(text)?.index ?? text.length;
};

/** How many characters of a code like A4 or ISO9001.2 begin at `at`; at least one. */
const codeLength = (text: string, at: number): number => {
  const rest = /^[\d.-]+/.exec(text.slice(at));
  return rest ? rest[0].length : 1;
};
