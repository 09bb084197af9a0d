import { closing, isWord, phrase, says } from '../lexicon';
import { decimal, divideRounded, formatDecimal, HUNDRED, roundHalfUp, sum, ZERO } from './decimal';
import type { Decimal } from './decimal';
import { placesIn, readSingle } from './quantity-text';
import type { QuantityPlace } from './quantity-text';
import { isLowerBound } from './signs';
import { compactText } from './text';
import type { Measure, Quantity } from './types';
import { isSameKind, isShare } from './units';

/** What a sentence tells as its result, and what was before where it tells that it changed. */
export interface Told {
  readonly result: Quantity;
  readonly was?: Quantity;
}

const CHANGED_TO = phrase`^([^,;:()]+?)${'changed'}${'up-to-now'}([^,;:()]+)(.*)$`;
const FROM = phrase`${'from'}[^\d]{0,6}$`;
const COMPARED = phrase`^(?:${'than'}(?:${'former-period'}|(?:19|20)\d\d年度?)(?:${'same-period'}|${'compared-tail'})?|${'on-former-basis'}),?(?=.)`;
const LAST_CLAUSE = /^(.*[,;])([^,;()]+)$/;
const SUM_TOLD = phrase`^(?:${'in-this-year'})?${'sum-told'}`;
/** Several years added up are no result of one. */
const NAMED_YEAR = /(?:19|20)\d\d年/;
const CLAUSE_ENDS = /[,;:()]/;

/** The sentence's own quantity, that a row's unit can be set against. */
const withUnit = (text: string): Quantity | null => {
  const quantity = readSingle(text);
  return quantity?.unit ? quantity : null;
};

const isRival = (result: Quantity, { quantity }: QuantityPlace): boolean =>
  quantity.unit === null || isSameKind(quantity.unit, result.unit ?? '');

/** `由18件降至6件`, `上年32天缩短至25天`: what was and what is; a remark behind may not be of its kind. */
const changedTo = (text: string): Told | null => {
  const [, before = '', after = '', rest = ''] = CHANGED_TO.exec(text) ?? [];
  const [was, ...others] = placesIn(before);
  if (!was || others.length > 0) return null;
  const lead = before.slice(0, was.start);
  // 指标由100人调减为80人 is a change of the target.
  if (says('target-word', lead) || !(FROM.test(lead) || says('former-period', lead))) return null;
  const result = withUnit(after);
  if (!result) return null;
  const difference = result.value.minus(was.quantity.value).abs();
  const rivals = placesIn(rest).filter((place) => isRival(result, place));
  // 由3650元增至4020元,增收370元: by how much is told besides.
  const areKnown = rivals.every(({ quantity }) => quantity.unit !== null && quantity.value.eq(difference));
  return areKnown ? { result, was: was.quantity } : null;
};

/** Whether a number is told of each of several: 每月1期. */
const isOfEach = (text: string, { start }: QuantityPlace): boolean => {
  const before = text.slice(0, start);
  return says(
    'each',
    before.slice(1 + Math.max(-1, ...[...before].map((char, at) => (CLAUSE_ENDS.test(char) ? at : -1)))),
  );
};

/** `每月1期,全年共12期`, `上半年6期,下半年5期,合计11期`: the sum, of numbers that make it. */
const addedUp = (text: string): Quantity | null => {
  const [, before = '', last = ''] = LAST_CLAUSE.exec(text) ?? [];
  if (!SUM_TOLD.test(last) || NAMED_YEAR.test(before) || says('former-period', before)) return null;
  const result = withUnit(last);
  if (!result) return null;
  const alike = placesIn(before).filter((place) => isRival(result, place));
  const told = alike.filter((place) => !isOfEach(before, place));
  if (alike.length === 0) return null;
  return told.length === 0 || sum(told.map(({ quantity }) => quantity.value)).eq(result.value) ? result : null;
};

/** `较上年提高2.3个百分点`: by how much something rose or fell, for a target that asks for a change. */
const compared = (text: string): Quantity | null => {
  const [than] = COMPARED.exec(text) ?? [];
  const result = than === undefined ? null : withUnit(text.slice(than.length));
  return result?.change ? result : null;
};

/** The quantity that a folded sentence tells as its result, beside what was before or what makes it up; `null` for none. */
export const toldResult = (text: string): Told | null => {
  const changed = changedTo(text);
  if (changed) return changed;
  const result = addedUp(text) ?? compared(text);
  return result && { result };
};

const PLACES = 20;

/** By how much a rate or an amount changed, in the unit that is asked for; `null` where it has none such. */
const amountOf = (was: Quantity, result: Quantity, asked: Quantity): Decimal | null => {
  if (!was.unit || !result.unit || !asked.unit || !isSameKind(was.unit, result.unit)) return null;
  const off = result.value.minus(was.value).abs();
  if (isWord('percentage-points', asked.unit)) return isShare(result.unit) ? off.times(HUNDRED) : null;
  if (!isShare(asked.unit)) return isSameKind(asked.unit, result.unit) ? off : null;
  if (was.value.lte(ZERO)) return null;
  const relative = divideRounded(off, was.value, PLACES);
  if (!isShare(result.unit)) return relative;
  // 提高5% of a rate may be points or a share of it: told where it is all one.
  return off.gte(asked.value) === relative.gte(asked.value) ? off : null;
};

const numeralOf = (amount: Decimal, unit: string): string =>
  isShare(unit)
    ? `${formatDecimal(roundHalfUp(amount.times(unit === '%' ? HUNDRED : 1000), 2))}${unit}`
    : formatDecimal(amount);

const clausesOf = (text: string): readonly string[] => compactText(text).split(CLAUSE_ENDS);

/** 3% of `94%,较上年提高3%`, 2.4% of `由4.2万增至4.3万,增长2.4%`: the one change that a clause tells, where a change is asked for. */
const changeToldIn = (text: string, asked: Quantity): Quantity | null => {
  const told = clausesOf(text).flatMap((clause) => {
    const quantity = compared(clause) ?? withUnit(clause);
    return quantity?.change && quantity.unit && isSameKind(quantity.unit, asked.unit ?? '') ? [quantity] : [];
  });
  return told.length === 1 ? (told[0] as Quantity) : null;
};

const OF_FORMER = phrase`^${'former-period'}(?:${'same-period'})?(?=\d)`;
const OF_THIS_YEAR = phrase`^(?:${'this-year'}|${'in-this-year'})?(?=\d)`;

/** `上年4.2万人次,本年4.5万人次`: what was and what is. */
const ofTwoYears = (text: string): Required<Told> | null => {
  const [before = '', after = '', ...more] = clausesOf(text);
  // 上年4.2万人次,今年4.5万人次,增长7.1%: by how much is told besides.
  const areChanges = more.every((clause) => clause === '' || withUnit(clause)?.change !== undefined);
  if (!OF_FORMER.test(before) || !OF_THIS_YEAR.test(after) || !areChanges) return null;
  const [was, result] = [withUnit(before.replace(OF_FORMER, '')), withUnit(after.replace(OF_THIS_YEAR, ''))];
  return was && result && { was, result };
};

/**
 * `measure` of a row that asks for a change, 提高2个百分点 or 月均增收, with the change that its sentence tells as the result:
 * 2.3 points of 由86.1%提高到88.4%. As it stands where the sentence tells none.
 */
export const withChange = (measure: Measure, target: Measure, name: string): Measure => {
  if (target.kind !== 'quantity') return measure;
  const { quantity: asked } = target;
  const isNamed = !asked.change && namesChange(name, target);
  if (!asked.change && !isNamed) return measure;
  if (measure.kind !== 'quantity' && measure.kind !== 'several' && measure.kind !== 'qualitative') return measure;
  if (measure.kind === 'quantity' && isChangeItself(measure.quantity, asked)) return measure;
  const isOfFall = isNamed ? namesFall(name, target) : null;
  const both = endsOf(measure);
  const made = both && changeBetween(both, asked, isOfFall);
  const told = changeToldIn(measure.text, asked);
  const stated = told && alongName(told, isOfFall);
  // 由200增至230,增长20%: what the numbers make counts, and not what is said of them.
  const isOff = stated !== null && made !== null && isFarOff(made, stated);
  const result = stated && !isOff ? stated : made;
  if (!result) return measure;
  if (measure.kind !== 'quantity') return { ...measure, result };
  // Which of what contradicts itself is meant a person has to see.
  if (isOff) return { kind: 'qualitative', result, text: measure.text };
  const { others: _, ...rest } = measure;
  return { ...rest, quantity: result };
};

const LEAST_STEP = decimal('0.01');

/** Whether a change is off what the numbers beside it make, a rate by more than the rounding of both. */
const isFarOff = (made: Quantity, stated: Quantity): boolean => {
  const off = made.value.minus(stated.value).abs();
  if (isShare(stated.unit ?? '')) return off.gt(LEAST_STEP);
  // 由4.2万人增至4.5万人,增加3126人: what was rounded is near enough.
  return off.gt(made.value.abs().times(LEAST_STEP));
};

/** Whether an answer is by how much something changed, in so many words or in the unit of a row that is of a change by its name. */
const isChangeItself = ({ change, unit }: Quantity, asked: Quantity): boolean =>
  change !== undefined || (!asked.change && (unit === null || isSameKind(unit, asked.unit ?? '')));

/** 增长6.4% of a row that is of a rise by its name is 6.4%, of one of a fall that much less than nothing. */
const alongName = (told: Quantity, isOfFall: boolean | null): Quantity => {
  if (isOfFall === null) return told;
  const { change, ...plain } = told;
  const isAgainst = (change === 'fall') !== isOfFall;
  return Object.freeze(isAgainst ? { ...plain, value: plain.value.times(-1), numeral: `-${plain.numeral}` } : plain);
};

const BEFORE_AND_AFTER = phrase`^((?:[^,;:()]*?)${'from'}[^,;:()]+?${'changed'}${'up-to-now'}[^,;:()]+)[,;]([^,;:()]+)$`;

/** 62家 and 73家 of 由62家增至73家,净增13家, whatever is said of the difference. */
const besideChange = (text: string): Required<Told> | null => {
  const [, ends = '', change = ''] = BEFORE_AND_AFTER.exec(compactText(text)) ?? [];
  const told = withUnit(change)?.change === undefined ? null : changedTo(ends);
  return told?.was ? { was: told.was, result: told.result } : null;
};

const RANKS = phrase`${'from'}第(\d{1,5})(${'place-word'})${'changed'}${'up-to-now'}第(\d{1,5})(${'place-word'})`;

const rankOf = (place: string, unit: string): Quantity => ({
  // The first is the highest.
  ...{ value: decimal(place).times(-1), unit, numeral: place },
  ...{ sign: null, isApproximate: false },
});

/** 由第17位升至第14位: what is higher has the smaller number. */
const ofRanks = (text: string): Required<Told> | null => {
  const [, before, unit = '', after, other = ''] = RANKS.exec(compactText(text)) ?? [];
  if (before === undefined || after === undefined) return null;
  return { was: rankOf(before, unit), result: rankOf(after, other) };
};

const endsOf = (measure: Measure): Required<Told> | null => {
  if (measure.kind === 'several' && measure.result && measure.was) return { was: measure.was, result: measure.result };
  return ofTwoYears(measure.text) ?? ofRanks(measure.text) ?? besideChange(measure.text);
};

/** By how much something rose or fell between two values; of a row that is of a fall or a rise by its name, that it went the other way is less than nothing. */
const changeBetween = ({ was, result }: Required<Told>, asked: Quantity, isOfFall: boolean | null): Quantity | null => {
  const amount = amountOf(was, result, asked);
  if (amount === null || !asked.unit) return null;
  const isRise = result.value.gte(was.value);
  const isAgainstName = isRise === isOfFall && !amount.eq(ZERO);
  return Object.freeze({
    ...{ value: isAgainstName ? amount.times(-1) : amount, unit: asked.unit },
    numeral: `${isAgainstName ? '-' : ''}${numeralOf(amount, asked.unit)}`,
    ...{ sign: null, isApproximate: result.isApproximate || was.isApproximate },
    ...(asked.change ? { change: isRise ? ('rise' as const) : ('fall' as const) } : {}),
  });
};

/** 平均出动时间较上年缩短 with a target that is a least: to be shortened by so much; with a limit it is of what is left. */
const namesShortening = (name: string, target: Measure): boolean =>
  target.kind === 'quantity' && isLowerBound(target.quantity.sign) && says('shortens', name);

/** Whether a row asks by how much something fell: 能耗下降率, 次均费用降幅. */
export const namesFall = (name: string, target: Measure): boolean =>
  closing('fall-named', name) !== null || closing('shortens', name) !== null || namesShortening(name, target);

/** Whether a row asks by how much something rose: 收入同比增长. */
export const namesRise = (name: string): boolean => closing('rise-named', name) !== null;

const NAMES_CHANGE = phrase`${'change'}.{0,3}$`;

/** Whether a row is of a change, so that neither end of `由86%提高到94%` answers it. */
export const namesChange = (name: string, target: Measure): boolean =>
  closing('size-of-change', name) !== null || NAMES_CHANGE.test(name) || namesShortening(name, target);
