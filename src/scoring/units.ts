import { closing, isWord } from '../lexicon';
import { decimal, formatDecimal, HUNDRED, quotient, ZERO } from './decimal';
import type { Decimal } from './decimal';
import { overAYear } from './periods';
import type { Measure, Quantity, UnitMatch } from './types';

/** Two quantities on one scale, with the numerals that show them. */
export interface MatchedUnits {
  readonly match: UnitMatch;
  readonly target: Decimal;
  readonly actual: Decimal;
  /** The numerals on that scale: a bare 98 read as per cent is `98%`. */
  readonly targetNumeral: string;
  readonly actualNumeral: string;
}

/**
 * Exact synonyms only. 人 and 人次, 个 and 家, 份 and 册 count different things. Names and symbols of the units of
 * measurement: 中华人民共和国法定计量单位 (1984); what else people write for them is seen on published forms.
 */
const SYNONYMS: readonly (readonly string[])[] = [
  ['平方米', 'm²', '平米', '㎡', '平方'],
  ['立方米', 'm³', '立方', '方'],
  ['平方公里', '平方千米', 'km²'],
  ['公里', '千米', 'km', 'KM'],
  ['米', 'm'],
  ['厘米', 'cm'],
  ['毫米', 'mm'],
  ['公顷', 'hm²', 'ha'],
  ['公斤', '千克', 'kg', 'KG', 'Kg'],
  ['克', 'g'],
  ['毫克', 'mg'],
  ['微克', 'μg', 'ug'],
  ['吨', 't'],
  ['升', 'L', 'l'],
  ['毫升', 'mL', 'ml'],
  ['小时', 'h', '个小时'],
  ['分钟', 'min'],
  ['秒', 's'],
  ['次', '次数'],
  ['人', '名'],
  ['天', '日', '个自然日', '自然日', '日历天'],
  ['个工作日', '工作日'],
  ['月', '个月'],
  ['季度', '个季度'],
  ['百分点', '个百分点'],
  ['元', '人民币', '元人民币', '人民币元', 'RMB', 'CNY'],
  ['美元', 'USD', '美金'],
  ['千瓦时', 'kWh', 'KWh', 'kwh', '度'],
  ['千瓦', 'kW', 'KW', 'kw'],
  ['兆瓦', 'MW'],
  ['分贝', 'dB', 'db', 'DB'],
  ['摄氏度', '°C'],
  ['学时', '个学时'],
  ['人天', '人·天', '人*天', '人日', '人·日'],
  ['10万', '十万'],
];
const CANONICAL: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((group) => group.map((unit) => [unit, group[0] as string] as const)),
);

/** Units that measure one thing, with how many of the smallest each is. A month has no number of days. */
const SCALES: readonly Readonly<Record<string, string>>[] = [
  { 秒: '1', 分钟: '60', 小时: '3600', 天: '86400', 周: '604800' },
  { 月: '1', 季度: '3', 年: '12' },
  { 毫米: '1', 厘米: '10', 米: '1000', 公里: '1000000' },
  { 克: '1', 斤: '500', 公斤: '1000', 吨: '1000000' },
  { 平方米: '1', 公顷: '10000', 平方公里: '1000000' },
  // 15亩 are 1公顷; in square metres a 亩 is no round number, and what was rounded is not judged.
  { 亩: '1', 公顷: '15', 平方公里: '1500' },
];

const BETWEEN_UNITS = /[·*]/u;

/** The unit with each part replaced by its exact synonym: `元/㎡` → `元/平方米`. */
export const canonicalUnit = (unit: string): string => {
  if (!unit.includes('/')) return CANONICAL.get(unit) ?? unit;
  const [counted = '', ...per] = unit.split('/').map((part) => CANONICAL.get(part) ?? part);
  // 元/人·月, 元/月·人 and 元/人/月 are one.
  const each = per.flatMap((part) => part.split(BETWEEN_UNITS)).map((part) => CANONICAL.get(part) ?? part);
  const joined = each.length > 1 ? each.sort().join('·') : (each[0] ?? '');
  return `${counted}/${CANONICAL.get(joined) ?? joined}`;
};

const scaleOfBoth = (left: string, right: string): Readonly<Record<string, string>> | null =>
  SCALES.find((units) => Object.hasOwn(units, left) && Object.hasOwn(units, right)) ?? null;

/** Whether so many of one unit are always so many of the other: 公里 and 米, 小时 and 天. */
export const areConvertible = (left: string, right: string): boolean =>
  scaleOfBoth(canonicalUnit(left), canonicalUnit(right)) !== null;

/** Whether a unit is per cent or per mille. */
export const isShare = (unit: string): boolean => unit === '%' || unit === '‰';

/** Whether two units count the same kind of thing: the same unit, or persons either way (人, 人次). */
export const isSameKind = (left: string, right: string): boolean =>
  canonicalUnit(left) === canonicalUnit(right) ||
  (isShare(left) && isShare(right)) ||
  (isWord('persons', left) && isWord('persons', right));

const shownAsIs = (match: UnitMatch, target: Quantity, actual: Quantity): MatchedUnits => ({
  match,
  target: target.value,
  actual: actual.value,
  targetNumeral: target.numeral,
  actualNumeral: actual.numeral,
});

const hasMagnitude = (quantity: Quantity): boolean => /[万亿千百]/.test(quantity.numeral);
/** From here on two values stand so far apart that a magnitude, not a deviation, is the likely reason. */
const MAGNITUDE_GAP = HUNDRED;
/** What is no further apart than this once both are read in one magnitude was meant in it. */
const NEAR_IN_MAGNITUDE = 10;

/** The digits of a numeral and what its magnitude makes of them: 2.3万 is 2.3 times 10,000. */
const MAGNITUDE = /^(\d[\d.]*)([万亿千百]+)$/u;

/**
 * A plain number against one with 万 or 亿. Values of one size are compared as they are (3万 against 30000). Else the
 * number is read in that magnitude where only so it is near (20万元 against 19.5); `null` where neither is near, as which
 * is meant cannot be known (2300万 against 100).
 */
const matchMagnitude = (target: Quantity, actual: Quantity): MatchedUnits | null => {
  const asIs = shownAsIs('unit-missing', target, actual);
  if (hasMagnitude(target) === hasMagnitude(actual)) return asIs;
  const isTargetPlain = hasMagnitude(actual);
  const [plain, other] = isTargetPlain ? [target, actual] : [actual, target];
  if (!plain.value.gt(ZERO) || other.value.lt(plain.value.times(MAGNITUDE_GAP))) return asIs;
  const [, digits, magnitude] = MAGNITUDE.exec(other.numeral) ?? [];
  if (digits === undefined || magnitude === undefined) return null;
  const scaled = plain.value.times(quotient(other.value, decimal(digits)));
  const distance = apart(scaled, other.value);
  if (distance === null || distance.gt(NEAR_IN_MAGNITUDE)) return null;
  const numeral = plain.numeral + magnitude;
  return isTargetPlain
    ? { ...asIs, match: 'magnitude-missing', target: scaled, targetNumeral: numeral }
    : { ...asIs, match: 'magnitude-missing', actual: scaled, actualNumeral: numeral };
};

/** Above this a bare number beside a share lacks its sign: 1.2 may still be 120 per cent. */
const LARGEST_FRACTION = '1.5';
/** How much nearer to the other side one reading of a bare number must be to be the one that is meant. */
const CLEARLY_NEARER = 5;

/** How many times the larger of two values the smaller is; `null` where one is zero. */
const apart = (left: Decimal, right: Decimal): Decimal | null =>
  left.eq(ZERO) || right.eq(ZERO)
    ? null
    : left.abs().gt(right.abs())
      ? quotient(left, right).abs()
      : quotient(right, left).abs();

/**
 * Whether a small bare number beside a share is a fraction (95% against 0.98) or lacks its sign (1% against 0.6): what
 * is far nearer to the other side. `null` where neither is.
 */
const isFraction = (bare: Decimal, share: Decimal, perSign: Decimal): boolean | null => {
  if (bare.abs().gt(LARGEST_FRACTION)) return false;
  if (bare.eq(ZERO)) return true;
  const [asFraction, signed] = [apart(bare, share), apart(bare.times(perSign), share)];
  if (asFraction === null || signed === null) return null;
  if (asFraction.times(CLEARLY_NEARER).lte(signed)) return true;
  return signed.times(CLEARLY_NEARER).lte(asFraction) ? false : null;
};

/** A bare number beside a share: a fraction, or a number that lacks its sign; `null` where either may be meant. */
const matchShare = (target: Quantity, actual: Quantity): MatchedUnits | null => {
  const isTargetBare = target.unit === null;
  const [bare, share] = isTargetBare ? [target, actual] : [actual, target];
  const perSign = decimal(share.unit === '%' ? '0.01' : '0.001');
  const asFraction = isFraction(bare.value, share.value, perSign);
  if (asFraction === null) return null;
  const shown = { targetNumeral: target.numeral, actualNumeral: actual.numeral };
  if (asFraction) return { match: 'fraction', target: target.value, actual: actual.value, ...shown };
  const scaled = bare.value.times(perSign);
  const numeral = bare.numeral + String(share.unit);
  return isTargetBare
    ? { match: 'percent-sign-missing', target: scaled, actual: actual.value, ...shown, targetNumeral: numeral }
    : { match: 'percent-sign-missing', target: target.value, actual: scaled, ...shown, actualNumeral: numeral };
};

/** Two lengths of time, weights, … of unlike units in the smaller of them: 2.5小时 and 140分钟 are 150 and 140分钟. */
const matchScales = (target: Quantity, actual: Quantity): MatchedUnits | null => {
  const [aim, result] = [canonicalUnit(target.unit ?? ''), canonicalUnit(actual.unit ?? '')];
  const scale = scaleOfBoth(aim, result);
  if (!scale) return null;
  const [of, by] = [decimal(scale[aim] ?? 1), decimal(scale[result] ?? 1)];
  const [least, unit] = of.lt(by) ? [of, aim] : [by, result];
  const [wanted, done] = [target.value.times(of).div(least), actual.value.times(by).div(least)];
  return {
    match: 'same',
    target: wanted,
    actual: done,
    targetNumeral: formatDecimal(wanted) + unit,
    actualNumeral: formatDecimal(done) + unit,
  };
};

/**
 * What is told of each month, quarter or week against what is told of the year: 每月1份 asks for 12份, which 10份 fall short
 * of. `null` where the other may be of one period as well, where it is what a year less its holidays has, and for money: a
 * rent by the month is told by the month.
 */
const matchPeriods = (target: Quantity, actual: Quantity): MatchedUnits | null => {
  const [asked, given] = [overAYear(target), overAYear(actual)];
  const [aim, result] = [asked?.unit ?? target.unit ?? '', given?.unit ?? actual.unit ?? ''];
  if ((!asked && !given) || canonicalUnit(aim) !== canonicalUnit(result) || isMoneyUnit(aim)) return null;
  const matched = {
    match: 'per-period' as const,
    target: asked?.value ?? target.value,
    actual: given?.value ?? actual.value,
    targetNumeral: asked?.numeral ?? target.numeral,
    actualNumeral: given?.numeral ?? actual.numeral,
  };
  const [fewest, most] = [asked?.least ?? matched.target, given?.least ?? matched.actual];
  const isOpen = matched.actual.lt(matched.target) ? matched.actual.gte(fewest) : most.lt(matched.target);
  return isOpen || (!(asked && given) && !isOfTheYear(target, actual, matched)) ? null : matched;
};

/** Whether what is told without a period is nearer to the other's number of a year than to that of one period. */
const isOfTheYear = (target: Quantity, actual: Quantity, { target: aim, actual: result }: MatchedUnits): boolean => {
  const [inAYear, inOne] = [apart(aim, result), apart(target.value, actual.value)];
  return inAYear !== null && inOne !== null && inAYear.lt(inOne);
};

/**
 * A fall where a rise was asked for is a rise below nothing, and the other way round: 增长5% answered by 下降2% is
 * answered by -2%.
 */
const asAsked = ({ change }: Quantity, actual: Quantity): Quantity => {
  const isOpposite = change && actual.change && change !== actual.change && actual.value.gt(ZERO);
  return isOpposite ? { ...actual, value: actual.value.times(-1), numeral: `-${actual.numeral}`, change } : actual;
};

/** A form is of one year: 4次/年 asks for 4次. */
const ofTheYear = (unit: string): string => canonicalUnit(unit).replace(/(?:\/年$|·年(?=·|$)|(?<=\/)年·)/u, '');

/**
 * Target and actual on one scale, or `null` for unlike units (人 against 人次, 个 against %), which are never
 * compared silently, and for a fall against anything but a fall. Magnitudes, % and ‰ are already in the values.
 */
export const matchUnits = (target: Quantity, stated: Quantity): MatchedUnits | null => {
  const actual = asAsked(target, stated);
  if ((target.change === 'fall') !== (actual.change === 'fall')) return null;
  if (target.unit !== null && actual.unit !== null) {
    const isConvertible = isShare(target.unit) && isShare(actual.unit);
    if (isConvertible || ofTheYear(target.unit) === ofTheYear(actual.unit)) return shownAsIs('same', target, actual);
    return matchScales(target, actual) ?? matchPeriods(target, actual);
  }
  const unit = target.unit ?? actual.unit;
  if (unit !== null && isShare(unit)) return matchShare(target, actual);
  return matchMagnitude(target, actual);
};

/**
 * The one quantity of a measure that answers a target with `unit`: 400人 of `完成400人，投入3万元` for 人, 85% of
 * `85%（问卷200份）` for %. `null` for none, for several of the kind, and for one that its sentence makes something else
 * of (较目标低5%); persons count as one kind, so `线下400人，线上50万人次` has two for 人.
 */
export const quantityWithUnit = (
  measure: Measure,
  unit: string | null,
  change?: Quantity['change'],
): Quantity | null => {
  const told = toldOf(measure, unit);
  if (told && (told.change === undefined) === (change === undefined)) return told;
  if (measure.kind === 'quantity' && (!measure.others || unit === null)) return measure.quantity;
  if (unit === null) return null;
  const alike = mentionsIn(measure).filter((quantity) => quantity.unit !== null && isSameKind(quantity.unit, unit));
  const [only] = alike;
  if (only && alike.length === 1) return only.isAside ? null : only;
  // The unit of none: what the cell says first, so that the difference is seen.
  return measure.kind === 'quantity' && alike.length === 0 ? measure.quantity : null;
};

/** What a sentence tells as its result, in the kind of the unit asked for. */
const toldOf = (measure: Measure, unit: string | null): Quantity | null => {
  if (unit === null || (measure.kind !== 'several' && measure.kind !== 'qualitative')) return null;
  const { result } = measure;
  return result?.unit && isSameKind(result.unit, unit) ? result : null;
};

const mentionsIn = (measure: Measure): readonly Quantity[] => {
  if (measure.kind === 'quantity') return [measure.quantity, ...(measure.others ?? [])];
  if (measure.kind === 'several') return measure.quantities;
  return measure.kind === 'qualitative' && measure.mention ? [measure.mention] : [];
};

/** Whether a unit is money or a price: 元, 美元, 元/份. */
export const isMoneyUnit = (unit: string | null): boolean =>
  unit !== null && closing('money', canonicalUnit(unit).split('/')[0] as string) !== null;
