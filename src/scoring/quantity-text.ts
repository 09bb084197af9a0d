import { decimal } from './decimal';
import type { Decimal } from './decimal';
import { maskDates } from './dates';
import { MEASURE_WORDS } from './measure-words';
import { numeralAt, scanNumerals } from './numerals';
import type { NumeralMatch } from './numerals';
import { leadingSign, trailingSign } from './signs';
import { readUnit } from './unit-text';
import type { Quantity, Sign } from './types';

const BEFORE =
  /^(?:[^\d,.;:%‰≥≤<>=~-]{1,8}:|实际完成值?|实际值|实际|已经?完成|已达到?|全部完成|完成率?|达到|达|共计|共有?|合计|总计|总共|累计|全年|(?:本|全)?年度|目标值?|预计|计划|平均|为|是|有|占|新增|同比增长率?|增长率?|同比提[高升]|提高|提升|增加|(?:19|20)\d\d年度?(?=[^\d])|\+(?=\d))/;
const ABOUT_BEFORE = /^(?:大约|约为?|近|大概|接近|将近)/;
const AFTER = /(?:左右|上下|不等|\(含[^()]{0,8}\)|完成|达标|全?覆盖|合格|满意|到位|[,.;!])$/;
const ABOUT_AFTER = /(?:左右|上下|多|余)$/;
const CURRENCY: Readonly<Record<string, string>> = { '¥': '元', '￥': '元', $: '美元', '€': '欧元' };
/** 每年2次 is 2次/年. */
const EVERY = /^每(年|季度|月|周|天|日)/;
const PER_CENT_IN_WORDS = /^(百|千)分之/;

interface Prefix {
  readonly rest: string;
  readonly sign: Sign | null;
  readonly isApproximate: boolean;
  readonly currency: string | null;
  /** 年 of 每年. */
  readonly every: string | null;
}

/** What may stand before a number: label, sign, 约, currency, in any order, each at most a few times. */
const readPrefix = (text: string): Prefix => {
  let rest = text;
  let sign: Sign | null = null;
  let isApproximate = false;
  let currency: string | null = null;
  let every: string | null = null;
  for (let turn = 0; turn < 6; turn += 1) {
    const before = rest;
    const found = leadingSign(rest);
    if (found) {
      sign ??= found.sign;
      rest = found.rest;
    }
    const plain = rest.replace(ABOUT_BEFORE, '');
    isApproximate ||= plain !== rest;
    rest = plain.replace(BEFORE, '');
    const period = EVERY.exec(rest);
    if (period) {
      every = period[1] as string;
      rest = rest.slice(period[0].length);
    }
    const symbol = CURRENCY[rest.charAt(0)];
    if (symbol !== undefined) {
      currency = symbol;
      rest = rest.slice(1);
    }
    if (rest === before) break;
  }
  return { rest, sign, isApproximate, currency, every };
};

interface Suffix {
  readonly unit: string | null;
  readonly sign: Sign | null;
  readonly isApproximate: boolean;
}

/** What may stand after a number: unit, bound, 左右, a short label. `null`: the number is part of a sentence. */
const readSuffix = (text: string): Suffix | null => {
  let rest = text;
  let sign: Sign | null = null;
  let isApproximate = false;
  for (let turn = 0; turn < 4 && rest !== ''; turn += 1) {
    const before = rest;
    const found = trailingSign(rest);
    if (found) {
      sign ??= found.sign;
      rest = found.rest;
    }
    isApproximate ||= ABOUT_AFTER.test(rest);
    rest = rest.replace(ABOUT_AFTER, '').replace(AFTER, '');
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
  const mark = numeral.numeral.includes('分之') ? '' : (/^[%‰]/.exec(unit ?? '')?.[0] ?? '');
  return Object.freeze({
    value: isNegative ? value.times(-1) : value,
    unit,
    numeral: (isNegative ? '-' : '') + numeral.numeral + mark,
    sign,
    isApproximate: isApproximate || numeral.isApproximate,
  });
};

/** 百分之九十五: a numeral that carries its per cent in words. */
const readPerCentInWords = (text: string): NumeralMatch | null => {
  const mark = PER_CENT_IN_WORDS.exec(text);
  if (!mark) return null;
  const start = mark[0].length;
  const digits = /^(?:[\d.]+|[零一二两三四五六七八九十百]+)/.exec(text.slice(start))?.[0] ?? '';
  const numeral = numeralAt(digits, 0);
  if (numeral?.end !== digits.length) return null;
  return { ...numeral, end: start + digits.length, numeral: mark[0] + digits };
};

/** The unit that the text states around its number. */
const unitAround = (suffix: Suffix, { currency, every }: Prefix): string | null => {
  const unit = suffix.unit ?? currency;
  return every !== null && unit !== null && !unit.includes('/') ? `${unit}/${every}` : unit;
};

/** The one quantity that a folded text without spaces states, or `null`. */
export const readSingle = (text: string): Quantity | null => {
  const prefix = readPrefix(text);
  const isNegative = /^(?:-|负)(?=[\d.])/.test(prefix.rest);
  const rest = isNegative ? prefix.rest.slice(1) : prefix.rest;
  const inWords = readPerCentInWords(rest);
  const numeral = inWords ?? numeralAt(rest, 0);
  if (!numeral) return null;
  const perCent = inWords ? (rest.startsWith('百') ? '%' : '‰') : '';
  const suffix = readSuffix(perCent + rest.slice(numeral.end));
  if (!suffix) return null;
  const isApproximate = prefix.isApproximate || suffix.isApproximate;
  const unit = unitAround(suffix, prefix);
  return quantityOf(numeral, unit, prefix.sign ?? suffix.sign, isApproximate, isNegative);
};

/** The unit of a number inside a sentence: %, Latin letters, or the measure word right after it. */
const unitInSentence = (after: string): string | null => {
  const direct = /^(?:[%‰]|[A-Za-z]{1,4}[23]?(?![A-Za-z\d]))/.exec(after);
  return direct ? direct[0] : MEASURE_WORDS.prefixOf(after);
};

/** Every quantity in a sentence, from left to right; dates are none. */
export const quantitiesIn = (text: string): readonly Quantity[] => {
  const masked = maskDates(text);
  return scanNumerals(masked).map((numeral) => {
    const before = masked.slice(Math.max(0, numeral.start - 8), numeral.start);
    const sign = leadingSign(/[≥≤<>=]$/.exec(before)?.[0] ?? '')?.sign ?? null;
    return quantityOf(numeral, unitInSentence(masked.slice(numeral.end)), sign, /[约近]$/.test(before));
  });
};
