import { closing, isWord, mentions, opening, phrase, says } from '../lexicon';
import { readAfterEvent } from './after-event';
import { readDate } from './dates';
import { isBadEvent, isUnwantedEvent } from './direction';
import { momentOf } from './deadlines';
import { decimal, formatDecimal, HUNDRED, quotient, ZERO } from './decimal';
import type { Decimal } from './decimal';
import { durationOf } from './durations';
import { bothOfEach } from './mean-of-each';
import { memoizeBounded } from './memo';
import { mentionedIn, readAnnotated } from './annotated';
import { placesIn, quantitiesIn, readSingle } from './quantity-text';
import { rateAlone } from './readings/rate-of-counts';
import { toldResult } from './told-result';
import { writtenPlainly } from './written-out';
import { readRange } from './ranges';
import { isUpperBound, signOf } from './signs';
import { compactText, trimText } from './text';
import type { Measure, Quantity, Sign } from './types';
import { isMoneyUnit, isSameKind, isShare, matchUnits } from './units';

/** A longer text is a narrative: never one quantity. */
const MAX_LENGTH = 200;
/** Of a narrative only so much is read at all: enough to see that it is one. */
const MAX_READ = 1000;
/** Forms repeat themselves (100%, 无偏差): a small memory saves most of the work. */
const MEMO_LIMIT = 20_000;

const ERROR =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BLOCKED!|BUSY!|CONNECT!|FIELD!|PYTHON!|UNKNOWN!|EXTERNAL!|GETTING_DATA)$/i;
const DASH = /^(?:-+|\/+|\\+|_+)$/;
const CLOSING = /[;,.!]+$/;

/** 1 236人次: one number in groups of three as GB/T 15835 has them; two numbers in a cell would each have a unit. */
const IN_GROUPS = /^(\D*)(\d{1,3}(?: \d{3})+)((?:\.\d+)?[^\d\s.][^\d]*)$/;

const withoutThinSpaces = (text: string): string =>
  text.replace(IN_GROUPS, (_, lead: string, digits: string, rest: string) => lead + digits.replaceAll(' ', '') + rest);

const BLANK: Measure = Object.freeze({ kind: 'blank', text: '' });

const parse = (text: string): Measure => {
  const folded = compactText(text.slice(0, MAX_READ));
  if (ERROR.test(folded)) return { kind: 'error', text };
  if (folded.length > MAX_LENGTH) return narrative(text, folded.slice(0, MAX_LENGTH));
  const body = writtenPlainly(withoutThinSpaces(folded.replace(CLOSING, '')));
  if (DASH.test(body)) return { kind: 'dash', text };
  if (isWord('not-applicable', body)) return { kind: 'none', text };
  const date = readDate(body);
  if (date) return { kind: 'date', date: Object.freeze(date.date), sign: date.sign, text };
  const quantity = readSingle(body);
  if (quantity) return { kind: 'quantity', quantity, text };
  const rate = body.includes('=') ? rateAlone(body) : null;
  if (rate) return { kind: 'quantity', quantity: Object.freeze(rate), text };
  const range = readRange(body);
  if (range) return { kind: 'range', low: Object.freeze(range.low), high: Object.freeze(range.high), text };
  const annotated = readAfterEvent(body) ?? readAnnotated(body);
  return annotated ? { kind: 'quantity', ...annotated, text } : narrative(text, body);
};

/** Words: with two numbers or more they are several values, with fewer they are qualitative. */
const narrative = (text: string, folded: string): Measure => {
  const quantities = mentionedIn(folded);
  if (quantities.length === 0) return { kind: 'qualitative', text };
  const told = toldResult(folded);
  if (quantities.length > 1) return { kind: 'several', quantities: Object.freeze(quantities), ...told, text };
  const [mention] = quantities;
  const isAnswer = mention !== undefined && mention.unit !== null && !mention.isAside;
  const result = told ? { result: told.result } : {};
  return { kind: 'qualitative', ...(isAnswer ? { mention } : {}), ...result, text };
};

const parseMemoized = memoizeBounded((text) => Object.freeze(parse(text)), MEMO_LIMIT);

/**
 * What a target or actual cell says: one quantity (`≥3万平方米`, `约2500`, `15元/份`, `两周内`), a range, several
 * quantities, a date, words, blank, a dash, 无 or an error. A number inside a sentence is a quantity only where the
 * rest is a short label (完成, 共, 左右). Never throws; the same text gives the same frozen object.
 * @param text the cell's text as it stands; `measure.text` is that without white space at its ends.
 */
export const parseMeasure = (text: string): Measure => {
  const trimmed = trimText(text);
  if (trimmed === '') return BLANK;
  // Narratives hardly repeat and would fill the memory.
  return trimmed.length > MAX_LENGTH ? Object.freeze(parse(trimmed)) : parseMemoized(trimmed);
};

/**
 * What a numeric cell says. The number counts with its 15 significant digits.
 * @param isPercent whether the cell's number format is a per cent: unit `%`, numeral such as `95%`.
 * @param shown the text to show for the cell.
 */
export const parseNumberCell = (value: number, isPercent: boolean, shown: string): Measure => {
  if (!Number.isFinite(value)) return { kind: 'error', text: shown };
  const exact = decimal(value);
  const numeral = isPercent ? `${formatDecimal(exact.times(HUNDRED))}%` : formatDecimal(exact);
  const quantity: Quantity = { value: exact, unit: isPercent ? '%' : null, numeral, sign: null, isApproximate: false };
  return Object.freeze({ kind: 'quantity', quantity: Object.freeze(quantity), text: shown });
};

const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ['百分比', '%'],
  ['百分率', '%'],
  ['百分数', '%'],
  ['百分号', '%'],
  ['千分比', '‰'],
  ['千分率', '‰'],
]);
const NO_UNIT = /^(?:-+|\/+)$/;
const MAGNITUDE = /^(?:[万亿]|[十百千](?=[万亿]))+/;

const addUnit = (quantity: Quantity, unit: string): Quantity => {
  if (quantity.unit !== null) return quantity;
  // 62.73万 with 万元 in the unit column: the magnitude is said twice, not meant twice.
  const isScaled = /[万亿千百]$/.test(quantity.numeral);
  const bare = isScaled ? unit.replace(MAGNITUDE, '') : unit;
  const one = readSingle(`1${bare}`);
  if (!one?.numeral.startsWith('1')) return { ...quantity, unit: bare };
  return {
    ...quantity,
    value: quantity.value.times(one.value),
    unit: one.unit,
    numeral: quantity.numeral + one.numeral.slice(1),
  };
};

/**
 * `measure` with the unit of a 度量单位 column: 95 with `%` (or 百分比) is 95%, 2300 with `万元` is 2300万元.
 * A unit in the cell itself stays; measures without a number stay as they are.
 */
export const withUnit = (measure: Measure, unit: string | null): Measure => {
  const folded = compactText(unit ?? '');
  if (folded === '' || NO_UNIT.test(folded) || isWord('no-unit', folded)) return measure;
  const known = UNIT_WORDS.get(folded) ?? folded;
  if (measure.kind === 'quantity') return { ...measure, quantity: addUnit(measure.quantity, known) };
  if (measure.kind !== 'range') return measure;
  return { ...measure, low: addUnit(measure.low, known), high: addUnit(measure.high, known) };
};

/** How far a bare answer may stand from its target to be meant in the magnitude of the units' column. */
const SAME_SIZE = HUNDRED;

/**
 * A bare answer in the unit of a 度量单位 column that carries a magnitude: 10.8 beside 12 and `万人次` is 10.8万人次, as the
 * column stands for both. One of another size (108000) is left as it stands. Where the column makes a month or a year of
 * the target, ≤ · 12 · 月, it makes one of the answer.
 */
export const answerWithUnit = (answer: Measure, target: Measure, unit: string): Measure => {
  const folded = compactText(unit);
  if (momentOf(target)) return answerAsMoment(answer, folded, target);
  const share = UNIT_WORDS.get(folded) ?? folded;
  if (isShare(share)) return answerAsShare(answer, target, share);
  if (!MAGNITUDE.test(folded) || answer.kind !== 'quantity' || target.kind !== 'quantity') return answer;
  if (answer.quantity.unit !== null || !/\d$/.test(answer.quantity.numeral)) return answer;
  const scaled = addUnit(answer.quantity, folded);
  const [size, asked] = [scaled.value.abs(), target.quantity.value.abs()];
  const isOfItsSize = size.times(SAME_SIZE).gte(asked) && size.lte(asked.times(SAME_SIZE));
  return isOfItsSize ? { ...answer, quantity: scaled } : answer;
};

/** A bare answer beside a bare target, both in % or ‰ by their column; as it stands where it is more likely a share of one, 0.98 of 95%. */
const answerAsShare = (answer: Measure, target: Measure, share: string): Measure => {
  if (answer.kind !== 'quantity' || answer.quantity.unit !== null || answer.remark !== undefined) return answer;
  if (target.kind !== 'quantity' || target.quantity.unit !== share) return answer;
  return matchUnits(target.quantity, answer.quantity)?.match === 'fraction'
    ? answer
    : { ...answer, quantity: addUnit(answer.quantity, share) };
};

/** 9/10 and 9-10, and 9.10 where a day is asked for. */
const MONTH_AND_DAY = /^(\d{1,2})([/.-])(\d{1,2})$/u;

/** A month and a day as they are written beside a date; `null` for anything else. */
const dayWritten = (answer: Measure, target: Measure): Measure | null => {
  const [, month, between, day = ''] = MONTH_AND_DAY.exec(compactText(answer.text)) ?? [];
  // 9.1 may be the tenth, or the first.
  if (month === undefined || (between === '.' && (day.length < 2 || !momentOf(target)?.day))) return null;
  const moment = parseMeasure(`${month}月${day}日`);
  return momentOf(moment) ? moment : null;
};

const answerAsMoment = (answer: Measure, unit: string, target: Measure): Measure => {
  const written = dayWritten(answer, target);
  if (written) return written;
  if (answer.kind !== 'quantity' || answer.quantity.unit !== null || unit === '') return answer;
  const moment = parseMeasure(`${answer.quantity.numeral}${unit}`);
  return momentOf(moment) ? moment : answer;
};

const BOUND_MONTH = /^[^\d\p{Script=Han}]{1,2}(\d{1,2})月$/u;

const NUMERAL = /\d+(?:\.\d+)?/gu;
const BOUNDS = ['at-most', 'at-most-after', 'less-than', 'at-least', 'at-least-after', 'more-than'] as const;

/** The number of a target in words that its answer repeats but for the number: 14所 of 覆盖14所学校, answered by 覆盖12所学校. */
const numberRepeated = (target: Measure, answer: Measure): Quantity | null => {
  if (target.kind !== 'qualitative' || answer.kind !== 'qualitative') return null;
  const mention = target.mention ?? onlyOf(target.text);
  if (!mention || !(answer.mention ?? onlyOf(answer.text))) return null;
  const [asked, told] = [target, answer].map(({ text }) => compactText(text).replace(COMPARED, '')) as [string, string];
  // 户均增收≥500元: with its bound at the number.
  const bound = boundAt(asked);
  const aim = bound?.rest ?? asked;
  // 15%及其以下 is bounded by words about the number.
  if (BOUNDS.some((concept) => says(concept, aim))) return null;
  // 最高20万元 is a limit by its word.
  if (isMoneyUnit(mention.unit) && isWord('highest-set', aim.slice(0, aim.search(/\d/u)))) return null;
  const [unit = ''] = (mention.unit ?? '').split('/');
  // 每月10日前 is no number of days, 第8名以内 no eight of anything.
  if (aim.match(NUMERAL)?.length !== 1 || isWord('time-limit', unit) || ORDINAL.test(aim)) return null;
  if (aim.replace(NUMERAL, '') !== told.replace(NUMERAL, '')) return null;
  return bound ? { ...mention, sign: bound.sign } : mention;
};

const ORDINAL = phrase`${'ordinal-sign'}\d`;
const COMPARED = phrase`${'than'}${'former-period'}${'same-period'}?|${'compared-yearly'}`;

/** The one number of a text, whatever its words make of it; `null` for none, for more, and for one without a unit. */
const onlyOf = (text: string): Quantity | null => {
  const [one, ...more] = quantitiesIn(compactText(text));
  return one?.unit && more.length === 0 ? one : null;
};

/**
 * An answer that repeats its target but for the number, where words about that make it anything but a plain result: 420元 of
 * 户均增收420元 beside 户均增收≥500元; and one that is told of the same each, 4.2次 of 人均4.2次 beside 每人每年不少于4次.
 */
export const answerRepeating = (target: Measure, answer: Measure): Measure => {
  const ofEach = bothOfEach(target, answer);
  if (ofEach && answer.kind === 'qualitative') return { ...answer, result: ofEach.told };
  if (answer.kind !== 'qualitative' || answer.mention || !numberRepeated(target, answer)) return answer;
  const told = onlyOf(answer.text);
  return told ? { ...answer, result: told } : answer;
};

/** A text without the bound that stands at its number: 户均增收500元 of 户均增收不低于500元, 投诉下降10% of 投诉下降10%以上. */
const boundAt = (text: string): { readonly sign: Sign; readonly rest: string } | null => {
  const start = text.search(/\d/u);
  if (start < 1) return null;
  for (const [concept, sign] of BOUNDS_BEFORE) {
    const word = closing(concept, text, start);
    if (word !== null) return { sign, rest: text.slice(0, start - word.length) + text.slice(start) };
  }
  const end = placesIn(text)[0]?.end ?? start;
  for (const [concept, sign] of BOUNDS_BEHIND) {
    const word = opening(concept, text, end);
    if (word !== null) return { sign, rest: text.slice(0, end) + text.slice(end + word.length) };
  }
  const sign = signOf(text.charAt(start - 1));
  return sign && { sign, rest: text.slice(0, start - 1) + text.slice(start) };
};

const BOUNDS_BEHIND = [
  ['at-least-after', 'at-least'],
  ['at-most-after', 'at-most'],
] as const;

const BOUNDS_BEFORE = [
  ['at-least', 'at-least'],
  ['at-most', 'at-most'],
  ['more-than', 'more-than'],
  ['less-than', 'less-than'],
] as const;

/**
 * A target by what answers it: a month with a bound, `≤6月`, that a length of time answers, 5个月 or 160天, asks for so many
 * months, and for no day of the year; one in words that are repeated with another number asks for the number.
 */
export const aimByAnswer = (target: Measure, answer: Measure): Measure => {
  const repeated = bothOfEach(target, answer)?.asked ?? numberRepeated(target, answer);
  if (repeated) return { kind: 'quantity', quantity: repeated, text: target.text };
  if (target.kind !== 'qualitative' && target.kind !== 'date') return target;
  const [, months] = BOUND_MONTH.exec(compactText(target.text)) ?? [];
  const sign = momentOf(target)?.sign ?? null;
  if (months === undefined || sign === null || !durationOf(answer)) return target;
  const length = withSign(parseMeasure(`${months}个月`), sign);
  return length.kind === 'quantity' ? { ...length, text: target.text } : target;
};

/** How many times the larger of two values the smaller is; the larger the farther they are apart. */
const timesApart = (left: Decimal, right: Decimal): Decimal => {
  const [small, large] = left.abs().lt(right.abs()) ? [left.abs(), right.abs()] : [right.abs(), left.abs()];
  return small.eq(0) ? large.plus(1) : quotient(large, small);
};

/**
 * An answer that tells both the year's number and what it has come to over the years, `42期（累计118期）`, by which of
 * them is asked for: the latter where `texts`, name or target, say so; either may be meant where the target is nearer to
 * the latter.
 */
export const answerInSpan = (answer: Measure, target: Measure, texts: readonly string[]): Measure => {
  if (answer.kind !== 'quantity' || !answer.inAll) return answer;
  const { inAll, quantity, text } = answer;
  // ≥150户(累计420户) asks for both: the year's is set against the year's.
  if (target.kind === 'quantity' && target.inAll) return answer;
  if (texts.some((one) => says('accumulated', one))) return { ...answer, quantity: inAll };
  if (target.kind !== 'quantity') return answer;
  const asked = target.quantity.value;
  const isNearer = timesApart(inAll.value, asked).lt(timesApart(quantity.value, asked));
  return isNearer ? { kind: 'several', quantities: [quantity, inAll], text } : answer;
};

/**
 * An answer that tells how many did not come about, `8项（1项因台风取消）`: whether they are in its number or not, nobody
 * knows, and both may be meant where only one of them meets the target.
 */
export const answerLessFallen = (answer: Measure, target: Measure): Measure => {
  if (answer.kind !== 'quantity' || !answer.fallen || target.kind !== 'quantity') return answer;
  const { fallen, quantity, text } = answer;
  const asked = target.quantity.value;
  const isOpen = quantity.value.gte(asked) && quantity.value.minus(fallen.value).lt(asked);
  return isOpen ? { kind: 'several', quantities: [quantity, fallen], text } : answer;
};

/** `measure` without the result that its sentence tells, for a row that asks by how much something changed. */
export const withoutResult = (measure: Measure): Measure => {
  if ((measure.kind !== 'several' && measure.kind !== 'qualitative') || measure.result?.change) return measure;
  const { result: _, ...rest } = measure;
  return rest;
};

/**
 * `measure` of a target that is told as a change: of 由50%提高到60% what it rises to is the least, what it falls to the most
 * that is asked for; 较上年增长5% asks for the change itself.
 */
export const aimOf = (measure: Measure): Measure => {
  if (measure.kind === 'qualitative' && measure.result?.change)
    return { kind: 'quantity', quantity: measure.result, text: measure.text };
  if (measure.kind !== 'several' || !measure.result || !measure.was) return measure;
  const { result, was, text } = measure;
  if (!was.unit || !isSameKind(was.unit, result.unit ?? '') || was.value.eq(result.value)) return measure;
  const sign = result.sign ?? (result.value.gt(was.value) ? 'at-least' : 'at-most');
  return { kind: 'quantity', quantity: { ...result, sign }, text };
};

/**
 * `measure` of a row that is of a fall or a rise by its name, 能耗下降率: that it fell is said twice, 下降2.4% is 2.4%, and
 * 上升2.4% is that much less than nothing.
 */
export const alongItsName = (measure: Measure, way: 'fall' | 'rise'): Measure => {
  if (measure.kind !== 'quantity') return measure;
  const { change, ...quantity } = measure.quantity;
  if (change === way) return { ...measure, quantity };
  const isMinus = quantity.value.lt(ZERO);
  // -12% may be the fall with the sign that it has elsewhere, or a rise: which of them nobody knows.
  if (!change) return isMinus && way === 'fall' ? { ...measure, quantity: { ...quantity, change: 'fall' } } : measure;
  if (isMinus) return measure;
  return { ...measure, quantity: { ...quantity, value: quantity.value.times(-1), numeral: `-${quantity.numeral}` } };
};

/** Kinds of an event that none of the others is denied by: 未发生重大事故. */
const isNarrower = (told: string, name: string): boolean =>
  mentions('kind-of-event', told).some(({ word }) => !name.includes(word));

const NOTHING_CAME = phrase`^(?:${'in-this-year'}|${'this-year'})?(?:${'nothing-came'}|${'without-event'})([^\d,;:()]{0,14})$`;

const saysNothingCame = (text: string, name: string): boolean => {
  const told = NOTHING_CAME.exec(text)?.[1];
  if (told === undefined) return false;
  // 未发生 says it alone, 零投诉 and 无事故 with what did not come.
  if (told === '') return closing('nothing-came', text) !== null;
  return (says('bad-name', told) || closing('unwanted-event', told) !== null) && !isNarrower(told, name);
};

/**
 * An answer that says that nothing of what a row counts came about, 未发生, 零投诉, as the number that it tells: 0 of a target
 * of 0, or of one that is not to be exceeded.
 */
export const noneAsZero = (answer: Measure, target: Measure, name: string): Measure => {
  if (target.kind !== 'quantity' || (answer.kind !== 'qualitative' && answer.kind !== 'none')) return answer;
  const { value, sign, unit } = target.quantity;
  if (!isUpperBound(sign) && !(value.eq(ZERO) && (sign === null || sign === 'equal'))) return answer;
  const text = compactText(answer.text).replace(CLOSING, '');
  if (!isWord('nothing-said', text) && !saysNothingCame(text, name)) return answer;
  return {
    kind: 'quantity',
    quantity: Object.freeze({ value: ZERO, unit, numeral: '0', sign: null, isApproximate: false }),
    text: answer.text,
  };
};

const NOTHING: Quantity = { value: ZERO, unit: null, numeral: '0', sign: null, isApproximate: false };

/** A target of 不发生 that is answered by 0, and asks for it. */
const isNoneCounted = (target: Measure, { value, unit }: Quantity): boolean =>
  target.kind === 'qualitative' &&
  isWord('none-asked', compactText(target.text)) &&
  value.eq(ZERO) &&
  !isShare(unit ?? '');

/** A target of 无 in a row of what is better never, 群体性事件, or of 不发生 as the number that it asks for: 0. */
export const noneAsked = (target: Measure, answer: Measure, name: string): Measure => {
  if (answer.kind === 'quantity' && isNoneCounted(target, answer.quantity))
    return { kind: 'quantity', quantity: Object.freeze({ ...NOTHING, unit: answer.quantity.unit }), text: target.text };
  if (target.kind !== 'none' || !isWord('nothing-said', compactText(target.text))) return target;
  const told =
    answer.kind === 'quantity' ? answer.quantity : answer.kind === 'qualitative' ? answer.mention : undefined;
  const quantity = Object.freeze({ ...NOTHING, unit: told?.unit ?? null });
  const zero: Measure = { kind: 'quantity', quantity, text: target.text };
  return isBadEvent(name) || isUnwantedEvent(name, zero) ? zero : target;
};

/** `measure` with the sign of a 指标性质 column; a sign in the cell itself stays. */
export const withSign = (measure: Measure, sign: Sign | null): Measure => {
  if (sign === null) return measure;
  if (measure.kind === 'quantity' && measure.quantity.sign === null)
    return { ...measure, quantity: { ...measure.quantity, sign } };
  return measure.kind === 'date' && measure.sign === null ? { ...measure, sign } : measure;
};
