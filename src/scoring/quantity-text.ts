import { closing, isWord, opening, phrase, says } from '../lexicon';
import { decimal } from './decimal';
import type { Decimal } from './decimal';
import { maskDates } from './dates';
import { MEASURE_WORDS } from './measure-words';
import { numeralAt, scanNumerals } from './numerals';
import type { NumeralMatch } from './numerals';
import { leadingSign, trailingSign } from './signs';
import { writtenPlainly } from './written-out';
import { readUnit } from './unit-text';
import type { Quantity, Sign } from './types';

/** 完成率:95%, 2021年400人, +5. */
const LABEL = /^(?:[^\d,.;:%‰≥≤<>=~-]{1,8}:|(?:19|20)\d\d年度?(?=[^\d~至到-])|\+(?=\d))/;
/** Nothing stands before the number: no year either. */
const BARE = /^(?!(?:19|20)\d\d年)[\d.]/;
const INCLUDED = phrase`\(${'included'}[^()]{0,8}\)$`;
const CLOSING = /[,.;!]$/;
const CURRENCY: ReadonlyMap<string, string> = new Map([
  ['¥', '元'],
  ['￥', '元'],
  ['$', '美元'],
  ['€', '欧元'],
]);
/** 每年2次 is 2次/年. */
const EVERY = '每';

interface Prefix {
  readonly rest: string;
  readonly sign: Sign | null;
  readonly isApproximate: boolean;
  readonly isShortOf: boolean;
  readonly currency: string | null;
  /** 年 of 每年. */
  readonly every: string | null;
  readonly change: 'rise' | 'fall' | null;
}

const withoutWord = (concept: 'about' | 'before-number' | 'rise' | 'fall', text: string): string =>
  text.slice(opening(concept, text)?.length ?? 0);

/** 年 of 每年. */
const periodOf = (text: string): string | null =>
  text.startsWith(EVERY) ? opening('period', text, EVERY.length) : null;

const MOST_TURNS = 6;

/** What may stand before a number: label, sign, 约, currency, in any order, each at most a few times. */
const readPrefix = (text: string): Prefix => {
  const found: { -readonly [Key in keyof Prefix]: Prefix[Key] } = {
    ...{ rest: text, sign: null, isApproximate: false, isShortOf: false, currency: null, every: null, change: null },
  };
  for (let turn = 0; turn < MOST_TURNS && !BARE.test(found.rest); turn += 1) {
    const before = found.rest;
    const bound = leadingSign(before);
    if (bound) {
      found.sign ??= bound.sign;
      found.rest = bound.rest;
    }
    const plain = withoutWord('about', found.rest);
    found.isShortOf ||= opening('nearly-so-many', found.rest) !== null;
    found.isApproximate ||= plain !== found.rest;
    found.rest = withoutWord('before-number', plain.replace(LABEL, ''));
    for (const change of ['rise', 'fall'] as const) {
      const changed = withoutWord(change, found.rest);
      if (changed !== found.rest) found.change = change;
      found.rest = changed;
    }
    const period = periodOf(found.rest);
    if (period !== null) {
      found.every = period;
      found.rest = found.rest.slice(EVERY.length + period.length);
    }
    const symbol = CURRENCY.get(found.rest.charAt(0));
    if (symbol !== undefined) {
      found.currency = symbol;
      found.rest = found.rest.slice(1);
    }
    if (found.rest === before) break;
  }
  return found;
};

interface Suffix {
  readonly unit: string | null;
  readonly sign: Sign | null;
  readonly isApproximate: boolean;
}

const WITHIN_THEN_DONE = phrase`^(.+?${'at-most-after'})(\p{Script=Han}{2,6})$`;

/** A length of time without what is done in it, at the end of a text: 5个工作日内 of 5个工作日内办结. */
export const withoutDone = (text: string): string => {
  const [, time = '', done = ''] = WITHIN_THEN_DONE.exec(text) ?? [];
  const isNoDoing = says('denying', done) || says('names-a-matter', done) || says('lasts', done);
  return time === '' || isNoDoing ? text : time;
};

/** 小时内 of 小时内抢通: it is the most that may be taken, whatever is to be done in it. */
const limitOfTime = (text: string): string => {
  const time = withoutDone(text);
  return isWord('time-limit', trailingSign(time)?.rest ?? '') ? time : text;
};

/** What may stand after a number: unit, bound, 左右, a short label. `null`: the number is part of a sentence. */
const readSuffix = (text: string): Suffix | null => {
  let rest = limitOfTime(text);
  let sign: Sign | null = null;
  let isApproximate = false;
  for (let turn = 0; turn < 4 && rest !== ''; turn += 1) {
    const before = rest;
    const found = trailingSign(rest);
    if (found) {
      sign ??= found.sign;
      rest = found.rest;
    }
    const about = closing('about-after', rest);
    isApproximate ||= about !== null;
    if (about !== null) rest = rest.slice(0, -about.length);
    const after = closing('after-number', rest);
    if (after !== null) rest = rest.slice(0, -after.length);
    rest = rest.replace(INCLUDED, '').replace(CLOSING, '');
    if (rest === before) break;
  }
  const reading = readUnit(rest);
  return reading && { unit: reading.unit, sign, isApproximate };
};

/** How a per cent or per mille scales the number before it. */
export const scaleOf = (unit: string | null): Decimal =>
  unit?.startsWith('%') ? decimal('0.01') : unit?.startsWith('‰') ? decimal('0.001') : decimal(1);

/** A quantity of a number and a unit; the numeral keeps % and ‰. */
export const quantityOf = (
  numeral: NumeralMatch,
  unit: string | null,
  sign: Sign | null,
  isApproximate: boolean,
  isNegative = false,
): Quantity => {
  const value = numeral.value.times(scaleOf(unit));
  // 百分之九十五 says its per cent already.
  const mark = numeral.share ? '' : (/^[%‰]/.exec(unit ?? '')?.[0] ?? '');
  return Object.freeze({
    value: isNegative ? value.times(-1) : value,
    unit,
    numeral: (isNegative ? '-' : '') + numeral.numeral + mark,
    sign,
    isApproximate: isApproximate || numeral.isApproximate,
  });
};

/** The unit that the text states around its number. */
const unitAround = (suffix: Suffix, { currency, every }: Prefix): string | null => {
  const unit = suffix.unit ?? currency;
  return every !== null && unit !== null && !unit.includes('/') ? `${unit}/${every}` : unit;
};

/** 每人每月60元, 每户补助不超过1500元: what a price is for, and of which time. */
const FOR_EACH = phrase`^${'each'}((?:(?!${'each'})\p{Script=Han}){1,4}?)(?:${'each'}((?:(?!${'each'})\p{Script=Han}){1,4}?))?${'pays-out'}?(?=[\d≥≤<>=¥￥]|${'at-most'}|${'at-least'}|${'less-than'}|${'more-than'}|${'before-number'}|${'about'})(.+)$`;

/** A price that is told by what it is for: 60元/人·月 of 每人每月60元. */
const priceForEach = (text: string): Quantity | null => {
  const [, each = '', besides, rest = ''] = FOR_EACH.exec(text) ?? [];
  if (each === '' || (besides === undefined && isWord('period', each))) return null;
  const amount = readSingle(rest);
  if (!amount?.unit || amount.unit.includes('/') || closing('money', amount.unit) === null) return null;
  return Object.freeze({ ...amount, unit: `${amount.unit}/${each}${besides === undefined ? '' : `·${besides}`}` });
};

/** The one quantity that a folded text without spaces states, or `null`. */
export const readSingle = (text: string): Quantity | null => {
  const price = text.startsWith(EVERY) ? priceForEach(text) : null;
  if (price) return price;
  const prefix = readPrefix(text);
  const isNegative = /^(?:-|负)(?=[\d.])/.test(prefix.rest);
  const rest = isNegative ? prefix.rest.slice(1) : prefix.rest;
  const numeral = numeralAt(rest, 0);
  if (!numeral) return null;
  const suffix = readSuffix((numeral.share ?? '') + rest.slice(numeral.end));
  // 每月28日 is a day that comes again, no amount.
  if (!suffix || (prefix.every !== null && isWord('day-of-month', suffix.unit ?? ''))) return null;
  const unit = unitAround(suffix, prefix);
  const quantity = quantityOf(
    numeral,
    unit,
    prefix.sign ?? suffix.sign,
    prefix.isApproximate || suffix.isApproximate,
    isNegative,
  );
  if (!prefix.change && !prefix.isShortOf) return quantity;
  const change = prefix.change ? { change: prefix.change } : {};
  return Object.freeze({ ...quantity, ...change, ...(prefix.isShortOf ? { isShortOf: true as const } : {}) });
};

/** The unit of a number inside a sentence: %, Latin letters, or the measure word right after it. */
const unitInSentence = (text: string, numeral: NumeralMatch): string | null => {
  if (numeral.share) return numeral.share;
  const direct = /^(?:[%‰]|[A-Za-z]{1,4}[23]?(?![A-Za-z\d]))/.exec(text.slice(numeral.end, numeral.end + 8));
  return direct ? direct[0] : MEASURE_WORDS.prefixOf(text.slice(numeral.end, numeral.end + 8));
};

/** A quantity of a sentence with its place, the unit included. */
export interface QuantityPlace {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
}

/** Every quantity in a sentence with its place, from left to right; dates are none. */
export const placesIn = (text: string): readonly QuantityPlace[] => {
  const masked = maskDates(writtenPlainly(text));
  return scanNumerals(masked).map((numeral) => {
    const before = masked.slice(Math.max(0, numeral.start - 8), numeral.start);
    const sign = leadingSign(/[≥≤<>=]$/.exec(before)?.[0] ?? '')?.sign ?? null;
    const unit = unitInSentence(masked, numeral);
    const isAbout = closing('about', before) !== null;
    const end = numeral.end + (numeral.share ? 0 : (unit?.length ?? 0));
    return { quantity: quantityOf(numeral, unit, sign, isAbout), start: numeral.start, end };
  });
};

/** Every quantity in a sentence, from left to right; dates are none. */
export const quantitiesIn = (text: string): readonly Quantity[] => placesIn(text).map(({ quantity }) => quantity);
