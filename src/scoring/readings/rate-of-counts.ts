import { closing, everyPhrase, isWord, mentions, opening, phrase, says } from '../../lexicon';
import { cutTo, decimal, HUNDRED, quotient, roundHalfUp, sum, ZERO } from '../decimal';
import type { Decimal } from '../decimal';
import type { Quantity } from '../types';
import { canonicalUnit } from '../units';
import { sharesAny } from './stages';
import type { Told, WayOfReading } from './told';

/** A rate in per cent by the two counts that it is of, whichever way they are told. */
export interface RateOfCounts {
  /** The rate that is stated beside them; `null` where they alone tell it. */
  readonly stated: Quantity | null;
  readonly part: Decimal;
  readonly whole: Decimal;
  /** How the share of the counts is shown: (463/500). */
  readonly numeral: string;
  /** Whether the others were made good since, so that they may be meant to be in it: 其余18户已整改复验. */
  readonly areOthersMended: boolean;
}

const RATE = String.raw`(?<![\d.])(?<rate>\d{1,4}(?:\.\d{1,4})?)%`;
/** 180/200, 180人/200人, 14÷15, 执结1692件/受理2150件. */
const COUNTS = String.raw`(?<![\d.])(?<part>\d{1,9})(?<unit>[^\d/÷().,;:%]{0,4})[/÷](?:\p{Script=Han}{2,4})?(?<whole>\d{1,9})(?<other>[^\d/÷().,;:%]{0,4})`;

/** How a rate is written with its counts. */
const WITH_RATE: readonly RegExp[] = [
  new RegExp(String.raw`${RATE}\(${COUNTS}\)`, 'gu'),
  new RegExp(String.raw`${COUNTS}(?:\(|(?:[×*]100%?)?=)${RATE}`, 'gu'),
  // 96.4%(应种5230剂次,实种4842剂次)
  everyPhrase`(?<![\d.])(?<rate>\d{1,4}(?:\.\d{1,4})?)%\(${'counted-due'}(?<what>[^\d(),;]{1,3})(?<whole>\d{1,9})(?<other>[^\d(),;%]{0,4})[,;]${'counted-done'}\k<what>(?<part>\d{1,9})(?<unit>[^\d(),;%]{0,4})\)`,
  // 96%(500套中检测460套)
  everyPhrase`(?<![\d.])(?<rate>\d{1,4}(?:\.\d{1,4})?)%\((?<whole>\d{1,9})(?<other>[^\d(),;%]{1,4})${'out-of'}[^\d(),;%]{1,6}(?<part>\d{1,9})(?<unit>[^\d(),;%]{1,4})\)`,
  // 检测460套,占500套的96%
  everyPhrase`(?<![\d.])(?<part>\d{1,9})(?<unit>[^\d(),;%]{1,4})[,;]?${'makes-share'}(?<whole>\d{1,9})(?<other>[^\d(),;%]{1,4})${'of'}(?<rate>\d{1,4}(?:\.\d{1,4})?)%`,
];
/** 463/500, 合格463人/500人, 180/200=90%, 180/200×100%=90% and nothing else: of other words the numbers may be anything. */
const ALONE = new RegExp(String.raw`^[^\d/÷.,;:()%]{0,8}${COUNTS}(?:(?:[×*]100%?)?=${RATE})?$`, 'u');

const MONTHS = 12;
const DAYS = 31;

/** 11/30 and 2023/12 may be days and months, 2022/2023 a year of school. */
const isPerhapsDate = (first: Decimal, second: Decimal): boolean =>
  (first.lte(MONTHS) && second.lte(DAYS)) || (isYear(first) && (second.lte(MONTHS) || isYear(second)));

const isYear = (number: Decimal): boolean => number.gte(1990) && number.lte(2100);

type Written = Readonly<Partial<Record<'part' | 'unit' | 'whole' | 'other' | 'rate', string>>>;

const rateOf = ({ part = '', unit = '', whole = '', other = '', rate }: Written): RateOfCounts | null => {
  const [top, bottom] = [decimal(part), decimal(whole)];
  // 190人/4场 is so many at each, no share.
  const isOfOneKind = unit === '' || other === '' || unit === other;
  if (!isOfOneKind || bottom.eq(ZERO) || (unit + other === '' && isPerhapsDate(top, bottom))) return null;
  const stated: Quantity | null =
    rate === undefined
      ? null
      : { value: quotient(decimal(rate), HUNDRED), unit: '%', numeral: `${rate}%`, sign: null, isApproximate: false };
  if (!stated && top.gt(bottom)) return null;
  return { stated, part: top, whole: bottom, numeral: `(${part}/${whole})`, areOthersMended: false };
};

/** The rates of a text that are written with their counts: 95%(180/200), 180/200=95%, 463/500. */
const writtenRates = (body: string): readonly RateOfCounts[] => {
  const found = WITH_RATE.flatMap((way) => [...body.matchAll(way)]);
  const all = found.length > 0 ? found : [ALONE.exec(body)];
  return all.flatMap((match) => (match?.groups ? (rateOf(match.groups) ?? []) : []));
};

/** Whether a stated rate is the quotient of its counts at its own decimals, rounded or cut. */
export const isTheirQuotient = ({ value, numeral }: Quantity, { part, whole }: RateOfCounts): boolean => {
  const exact = quotient(part.times(HUNDRED), whole);
  const places = /\.(\d+)%$/u.exec(numeral)?.[1]?.length ?? 0;
  return [roundHalfUp(exact, places), cutTo(exact, places)].some((one) => one.eq(value.times(HUNDRED)));
};

const DENIED = phrase`${'not-of-these'}.+$`;

const wordsOf = ({ label, tail }: Told): string => label + tail;

const isUndone = (one: Told): boolean => says('undone-yet', wordsOf(one));

/** Two counts of one thing; a bare one goes with any. */
const isOneThing = ({ quantity: one }: Told, { quantity: other }: Told): boolean =>
  one.unit === null || other.unit === null || canonicalUnit(one.unit) === canonicalUnit(other.unit);

/** Two characters that a text shares with a name, with what stands before them there. */
const sharedWith = (name: string, text: string): { readonly word: string; readonly before: string } | null => {
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const word = text.slice(at, at + 2);
    const place = name.indexOf(word);
    if (place >= 0) return { word, before: name.charAt(place - 1) };
  }
  return null;
};

/** What of the whole a rate of this name counts: the part that is told, or the rest of it; `null` where its words do not say. */
const sideOf = (part: Told, whole: Told, name: string): 'part' | 'rest' | null => {
  const words = wordsOf(part);
  // Those who are 非常满意 are some of the satisfied.
  const degree = closing('satisfied-degree', words);
  if (degree !== null && !isWord('satisfied-plainly', degree)) return null;
  const denied = DENIED.exec(words)?.[0] ?? null;
  if (denied !== null) {
    if (name.includes(denied)) return 'part';
    const plain = denied.slice(1);
    return plain.length > 1 && name.includes(plain) && !says('not-of-these', name.charAt(name.indexOf(plain) - 1))
      ? 'rest'
      : null;
  }
  if (isDoneOfDue(part, whole, name) || isMended(words, wordsOf(whole), name)) return 'part';
  const shared = sharedWith(name, words.replace(wordsOf(whole), ''));
  // 发回重审12件、改判23件 of 发回改判率: what the name counts as well is no whole, but where its words say so.
  const isBoth = sharedWith(name, wordsOf(whole)) !== null && !saysWhole(whole, part);
  if (shared) return isBoth || says('not-of-these', shared.before) ? null : 'part';
  const isKnownRate = !says('not-of-these', name) && says('turned-out-well', words);
  return isKnownRate && saysWhole(whole, part) ? 'part' : null;
};

const DUE = phrase`^${'counted-due'}(.{1,3})$`;
const DONE = phrase`^${'counted-done'}(.{1,3})$`;

/** 实配142人 of 应配150人 in 配备率. */
const isDoneOfDue = (part: Told, whole: Told, name: string): boolean => {
  const [due, done] = [DUE.exec(whole.label)?.[1], DONE.exec(part.label)?.[1]];
  return due !== undefined && due === done && sharesAny(name, due);
};

/** 已处置28批次 of 31批次不合格 in 不合格食品处置率: what was done about those that were bad. */
const isMended = (words: string, bad: string, name: string): boolean => {
  const denied = DENIED.exec(bad)?.[0];
  const [deed] = mentions('remedy', words);
  return denied !== undefined && deed !== undefined && name.includes(deed.word) && name.includes(denied);
};

const saysWhole = (whole: Told, part: Told): boolean =>
  says('share-of-these', wordsOf(whole)) ||
  closing('among', whole.tail) !== null ||
  closing('among', part.label) !== null;

/** A count told as what is left of a whole: 其余18户, 不合格18户. */
const isOthers = (one: Told): boolean =>
  opening('left-over', one.label) !== null || DENIED.test(wordsOf(one)) || isUndone(one);

/** A part and its whole, and the others that make it up with the part where they are told as well. */
interface PartAndWhole {
  readonly part: Told;
  readonly whole: Told;
  readonly others: readonly Told[];
}

/** How two of several counts may be part and whole: what is under way, 3批次正在处置, and 其余18户 are the rest. */
const pairsOf = (told: readonly Told[]): readonly PartAndWhole[] =>
  told.flatMap((whole) =>
    told.flatMap((part): PartAndWhole[] => {
      const others = told.filter((one) => one !== part && one !== whole);
      const [rest = ZERO, value] = [sum(others.map(({ quantity }) => quantity.value)), part.quantity.value];
      const all = whole.quantity.value;
      const areUndone = others.every(isUndone) && rest.plus(value).lte(all);
      const areRest = others.length === 1 && others.every(isOthers) && rest.plus(value).eq(all);
      const isPair = part !== whole && value.lte(all) && isOneThing(part, whole) && !isUndone(whole);
      return isPair && !isUndone(part) && (areUndone || areRest) ? [{ part, whole, others }] : [];
    }),
  );

const shown = (counts: readonly Quantity[], of: Quantity, isRest: boolean): string => {
  const told = counts.map(({ numeral }) => numeral).join(' + ');
  const top = isRest ? `(${of.numeral} − ${told})` : counts.length > 1 ? `(${told})` : told;
  return `(${top}/${of.numeral})`;
};

/** 抽检500批次,合格487批次: the counts of a rate of this name by their words; `null` where they leave open which is which. */
const inWords = (counts: readonly Told[], name: string): Omit<RateOfCounts, 'stated'> | null => {
  if (name === '' || counts.length < 2 || !counts.every(isWhole)) return null;
  for (const { part, whole, others } of pairsOf(counts)) {
    const side = sideOf(part, whole, name);
    if (side === null || whole.quantity.value.lte(ZERO)) continue;
    const [told, of] = [part.quantity, whole.quantity];
    const areOthersMended = [part, ...others].some((one) => !isUndone(one) && says('made-good-since', one.tail));
    const isRest = side === 'rest';
    return {
      part: isRest ? of.value.minus(told.value) : told.value,
      whole: of.value,
      numeral: shown([told], of, isRest),
      areOthersMended,
    };
  }
  return null;
};

const isWhole = ({ quantity: { value, unit, sign, isApproximate } }: Told): boolean =>
  value.eq(value.round()) &&
  value.gte(ZERO) &&
  sign === null &&
  !isApproximate &&
  !isWord('time-limit', unit ?? '') &&
  !/元$/u.test(unit ?? '');

const isGood = (one: Told): boolean => isWord('satisfied-degree', wordsOf(one));
const isBad = (one: Told): boolean => isWord('dissatisfied-degree', wordsOf(one));

/** 很满意150人、满意30人、不满意20人: how many were satisfied, however much, of all that answered. */
const ofDegrees = (counts: readonly Told[], name: string): Omit<RateOfCounts, 'stated'> | null => {
  if (!says('satisfied-degree', name)) return null;
  const [good, bad] = [counts.filter(isGood), counts.filter(isBad)];
  const degrees = [...good, ...bad];
  const [of, ...more] = counts.filter((one) => !degrees.includes(one));
  if (good.length === 0 || bad.length === 0 || more.length > 0 || !degrees.every(isWhole)) return null;
  const [part, whole] = [good, degrees].map((some) => sum(some.map(({ quantity }) => quantity.value)));
  if (!part || !whole || (of && !(says('share-of-these', wordsOf(of)) && of.quantity.value.eq(whole)))) return null;
  const all = of?.quantity ?? { ...(good[0] as Told).quantity, value: whole, numeral: whole.toFixed() };
  const counted = good.map(({ quantity }) => quantity);
  return { part, whole, numeral: shown(counted, all, false), areOthersMended: false };
};

/** 非常满意60%,满意33%: how many were satisfied, however much, where each degree has its share of all. */
export const sharesOfDegrees: WayOfReading = (_text, told, { quantity, name }) => {
  if (quantity.unit !== '%' || !says('satisfied-degree', name) || !told.every((one) => one.quantity.unit === '%'))
    return null;
  const good = told.filter(isGood);
  const isClear =
    good.length > 1 &&
    new Set(good.map(wordsOf)).size === good.length &&
    good.length + told.filter(isBad).length === told.length;
  const isPlain = told.every(({ quantity: { sign, isApproximate } }) => sign === null && !isApproximate);
  const all = sum(told.map((one) => one.quantity.value));
  if (!isClear || !isPlain || all.gt(1)) return null;
  const shares = good.map((one) => one.quantity);
  const value = sum(shares.map((one) => one.value));
  return {
    value,
    unit: '%',
    numeral: `(${shares.map(({ numeral }) => numeral).join(' + ')})`,
    sign: null,
    isApproximate: false,
  };
};

/** Whether a rate is the plan's or of another time, or by how much something changed. */
const isOfOther = ({ before, label }: Told): boolean =>
  says('former-period', before) || says('target-word', before) || closing('change', label) !== null;

/** 合格率 and 满意度. */
const LAST_OF_NAME = 3;

/** Whether a rate has a name that is not the row's: 合格率95% of 就业率. */
export const isNamedElse = ({ quantity, label }: Told, name: string): boolean =>
  quantity.unit === '%' &&
  name !== '' &&
  label.length >= LAST_OF_NAME &&
  closing('measured-thing', label) !== null &&
  !name.includes(label) &&
  !name.endsWith(label.slice(-LAST_OF_NAME));

/** The rates of a text with their counts: as they are written, else the one that its words tell of a rate of this name. */
export const ratesIn = (body: string, told: readonly Told[], name: string): readonly RateOfCounts[] => {
  const written = writtenRates(body);
  if (written.length > 0) return written;
  const [rate, ...more] = told.filter(({ quantity }) => quantity.unit === '%');
  if (more.length > 0 || (rate && (isOfOther(rate) || isNamedElse(rate, name)))) return [];
  const counts = told.filter((one) => one !== rate);
  const found = (rate ? null : ofDegrees(counts, name)) ?? inWords(counts, name);
  return found ? [{ ...found, stated: rate?.quantity ?? null }] : [];
};

const quotientOf = ({ part, whole, numeral }: RateOfCounts): Quantity => ({
  value: quotient(part, whole),
  unit: '%',
  numeral,
  sign: null,
  isApproximate: false,
});

/** A rate that is stated, as it is stated; else the share that its counts make. */
export const rateTold: WayOfReading = (body, told, { quantity, name }) => {
  if (quantity.unit !== '%') return null;
  const [rate, ...more] = ratesIn(body, told, name);
  if (!rate || more.length > 0) return null;
  const beside = told.filter((one) => one.quantity.unit === '%');
  if (!rate.stated) {
    const share = quotientOf(rate);
    // Whether those that were made good since are in it, only a target that it meets leaves all one.
    return rate.areOthersMended && share.value.lt(quantity.value) ? null : share;
  }
  return beside.length === 1 && !beside.some(isOfOther) ? rate.stated : null;
};

/** The rate that a text is nothing but: the share of 463/500, and 180/200=90% where that is what they make. */
export const rateAlone = (body: string): Quantity | null => {
  const { groups = null } = ALONE.exec(body) ?? {};
  const rate = groups && rateOf(groups);
  if (!rate?.stated) return rate && quotientOf(rate);
  return isTheirQuotient(rate.stated, rate) ? rate.stated : null;
};
