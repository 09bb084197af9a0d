import { decimal } from './decimal';
import type { Decimal } from './decimal';

const DIGITS = '零一二三四五六七八九';
const STEPS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

const digitOf = (char: string): number => (char === '两' ? 2 : char === '〇' ? 0 : DIGITS.indexOf(char));

/** Below ten thousand: 一百零五, 二十, 十; `null` for what is not well formed, 一百五 (colloquial) included. */
const smallChinese = (text: string): number | null => {
  let total = 0;
  let digit: number | null = null;
  let step = Infinity;
  let isAfterZero = false;
  for (const char of text) {
    const next = STEPS.get(char);
    if (next !== undefined) {
      if (next >= step || (digit === null && (next !== 10 || total !== 0))) return null;
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
  return step >= 100 && step !== Infinity && !isAfterZero ? null : total + digit;
};

/** 一万二千, 三亿: the part before the last 亿 or 万 by its factor, and what follows it. */
const scaled = (text: string, sign: '亿' | '万', factor: string): Decimal | null => {
  const at = text.lastIndexOf(sign);
  const high = integer(text.slice(0, at));
  if (!high || high.eq(0)) return null;
  const rest = text.slice(at + 1);
  // 三万五 is 35000 to whoever says it: a lone digit after a magnitude is not read.
  if (rest.length === 1) return null;
  const low = rest === '' ? decimal(0) : integer(rest);
  return low && high.times(factor).plus(low);
};

const integer = (text: string): Decimal | null => {
  if (text.includes('亿')) return scaled(text, '亿', '1e8');
  if (text.includes('万')) return scaled(text, '万', '1e4');
  const small = text === '' ? null : smallChinese(text);
  return small === null ? null : decimal(small);
};

/**
 * The value of a Chinese numeral: 两 2, 二十 20, 一百零五 105, 三千 3000, 一万二千 12000, 三点五 3.5, 半 0.5.
 * `null` for anything else, a bare 百 or 万 included.
 */
export const chineseNumeral = (text: string): Decimal | null => {
  if (text === '半') return decimal('0.5');
  const [whole = '', part] = text.split('点');
  const value = integer(whole);
  if (!value || part === undefined) return value;
  const digits = [...part].map(digitOf);
  return digits.length === 0 || digits.some((digit) => digit < 0) ? null : value.plus(decimal(`0.${digits.join('')}`));
};
