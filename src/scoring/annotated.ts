import { closing, isWord, opening, phrase, says } from '../lexicon';
import { placesIn, readSingle } from './quantity-text';
import type { QuantityPlace } from './quantity-text';
import { ZERO } from './decimal';
import { ofEachNamed } from './readings/spread';
import { toldIn } from './readings/told';
import type { Asked } from './readings/told';
import type { Quantity } from './types';
import { areConvertible, canonicalUnit, isSameKind } from './units';

/** A quantity with what the text says besides. */
export interface Annotated {
  readonly quantity: Quantity;
  readonly remark: string;
  readonly others?: readonly Quantity[];
  /** What it has come to over the years: 118期 of `42期(累计118期)`. */
  readonly inAll?: Quantity;
  /** How many are told not to have come about, that may be in the number or not: 1项 of `8项(1项因台风取消)`. */
  readonly fallen?: Quantity;
}

/** A longer remark is a sentence of its own. */
const LONGEST_REMARK = 60;
const LONGEST_NAME = 12;
const BRACKETED = /^([^()]+)(\(.*\))$/;
const APPENDED = /^([^,;()]+)([,;].+)$/;
const NUMBER_BEGINS = /[\d≥≤<>=.]/;
const PARTS = /[,;()]+/;
/** Between the clauses of a cell; a comma among digits groups thousands. */
const BETWEEN_CLAUSES = /(?<!\d)[,;]|;|,(?!\d{3}(?!\d))/;
const CLAUSE_ENDS = /[,;:()]/;

/** How far words reach over to a number. */
const REACH_BEFORE = 8;

/** 满意度85%: a value with its name before it. */
const readNamed = (text: string): { readonly quantity: Quantity; readonly name: string } | null => {
  const start = text.search(NUMBER_BEGINS);
  if (start < 1 || start > LONGEST_NAME) return null;
  const before = text.slice(0, start);
  const said = closing('before-number', before) ?? closing('about', before) ?? '';
  const name = before.slice(0, before.length - said.length);
  if (closing('measured-thing', name) === null || says('not-the-result', name) || CLAUSE_ENDS.test(name)) return null;
  const quantity = readSingle(text.slice(name.length));
  return quantity?.unit ? { quantity, name } : null;
};

/** Whether a number of the remark could be meant in the place of the quantity before it. */
const competes = ({ unit }: Quantity, other: Quantity): boolean =>
  other.unit === null || (unit !== null && isSameKind(unit, other.unit));

/**
 * Whether numbers of a remark are what the number before it is made of: `336件(其中刑事112件)`, `30台(新购18台、修复12台)`.
 */
const areParts = (whole: Quantity, remark: string, others: readonly Quantity[]): boolean => {
  const isAlike = others.every(
    ({ unit, value }) =>
      unit !== null &&
      whole.unit !== null &&
      canonicalUnit(unit) === canonicalUnit(whole.unit) &&
      value.lte(whole.value),
  );
  const tellsParts = opening('of-which', remark.replace(/^[,;(]+/, '')) !== null;
  // 88%(其中线上95%): a part may be above the rate of all.
  if (tellsParts && whole.unit === '%' && others.every(({ unit }) => unit === '%')) return others.length > 0;
  if (isAlike && tellsParts && others.length > 0) return true;
  return addUp(whole, others);
};

/** Whether several numbers make a whole to the digit. What is the number of a name among them, 103林班, counts nothing. */
const addUp = (whole: Quantity, others: readonly Quantity[]): boolean => {
  const alike = others.filter(({ unit }) => unit !== null && canonicalUnit(unit) === canonicalUnit(whole.unit ?? ''));
  const isOther = others.some((other) => other.unit !== null && !alike.includes(other));
  const added = alike.reduce((total, { value }) => total.plus(value), ZERO);
  return alike.length > 1 && !isOther && added.eq(whole.value);
};

const PLANNED = phrase`^(?:${'first-plan'}|${'which-target'})*${'target-word'}${'value-word'}?:?`;
const COMPARED_WITH = phrase`^(?:${'than'}(?:${'former-period'}|(?:19|20)\d\d年度?)(?:${'same-period'}|${'compared-tail'})?|${'compared-yearly'}),?`;
/** What may stand between the numbers of a comparison: 较上年36微克下降11.1%. */
const OF_CHANGE = phrase`^(?:${'of'}|${'rise'}|${'fall'}|${'change'}|${'changed'}|${'off-by'}|${'done-particle'})*$`;

/** Whether a text tells by how much something differs from an earlier time and nothing else: 较上年36下降11.1%. */
const isComparison = (part: string): boolean => {
  const rest = part.replace(COMPARED_WITH, '');
  if (rest === part) return false;
  const places = placesIn(rest);
  const words = places.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), rest);
  return places.length > 0 && places.length <= 2 && OF_CHANGE.test(words);
};

/**
 * Whether a part tells a number of an earlier time, or the plan's, and nothing else: 上年91%, 计划36座. One that was due
 * (应补贴27家) may matter.
 */
const isOfOther = (part: string): boolean => {
  if (isComparison(part)) return true;
  const planned = part.replace(PLANNED, '');
  if (planned !== part && readSingle(planned) !== null) return true;
  const word = opening('former-period', part);
  if (word === null) return false;
  const rest = part.slice(word.length);
  return readSingle(rest) !== null || isOfOther(rest);
};

/** How many a part tells not to have come about: 1项 of 1项因台风取消. */
const fallenIn = (whole: Quantity, part: string): Quantity | null => {
  const [one, ...more] = placesIn(part);
  if (!one || more.length > 0 || one.start > 0 || one.quantity.isApproximate || whole.unit === null) return null;
  const { unit, value } = one.quantity;
  const isOfIt = unit !== null && canonicalUnit(unit) === canonicalUnit(whole.unit) && value.lt(whole.value);
  return isOfIt && says('did-not-come', part.slice(one.end)) ? one.quantity : null;
};

/** The number that a part tells as the plan's: 9项 of 原计划9项. */
const plannedIn = (part: string): Quantity | null => {
  const rest = part.replace(PLANNED, '');
  return rest === part ? null : readSingle(rest);
};

/** Whether a part tells in how many places what was counted is: 分布在大坪、石桥等14个乡镇 behind 23个, which names no other thing. */
const isSpread = (head: string, whole: Quantity, part: string): boolean =>
  opening('spread-over', part) !== null &&
  whole.unit !== null &&
  head.endsWith(whole.unit) &&
  placesIn(part).length === 1;

/** A part that says how exact a number is: 误差±2%. */
const MARGIN = phrase`^(?:${'margin'}:?)?±`;

const OFF_BY = phrase`^(?:${'than'}(?:${'former-period'}|${'which-target'}*${'target-word'}))?(?:${'off-by'}|${'left-over'}|${'change'})(?:${'which-target'}*${'target-word'})?${'done-particle'}?\d`;

/** Whether a part tells by how much a number is off another or what is left, and so no number in its place: 超目标60人, 余1座. */
const isOffBy = (whole: Quantity, part: string): boolean => {
  const [one, ...more] = OFF_BY.test(part) ? placesIn(part) : [];
  return one !== undefined && more.length === 0 && one.quantity.value.lt(whole.value);
};

/** Whether a text speaks of this year alone: 本年42期. */
const opensWithThisYear = (text: string): boolean =>
  opening('in-this-year', text) !== null || opening('this-year', text) !== null;

/** The number that a part tells as what a smaller one has come to over the years: 累计118期 beside 42期. */
const inAllOf = (whole: Quantity, part: string): Quantity | null => {
  if (!says('accumulated', part) || opensWithThisYear(part)) return null;
  const [one, ...more] = placesIn(part).filter((place) => competes(whole, place.quantity));
  return one && more.length === 0 && one.quantity.value.gt(whole.value) ? one.quantity : null;
};

/** `累计118期(本年42期)`, `118期(本年42期)`: the year's number stands in the brackets. */
const yearInBrackets = (head: string, remark: string): Annotated | null => {
  const part = remark.slice(1, -1);
  const quantity = opensWithThisYear(part) && !opensWithThisYear(head) ? readSingle(part) : null;
  const inAll = quantity && readSingle(head);
  if (!quantity?.unit || !inAll?.unit || quantity.unit === '%') return null;
  const isOneThing = canonicalUnit(quantity.unit) === canonicalUnit(inAll.unit);
  return isOneThing && inAll.value.gt(quantity.value) ? { quantity, remark: head, inAll } : null;
};

/** `2次(春、秋各1次)`: what each of those named in the brackets has makes up the number. */
const spreadInBrackets = (head: string, remark: string): Annotated | null => {
  const quantity = readSingle(head);
  if (!quantity?.unit || quantity.isApproximate) return null;
  const asked: Asked = { quantity: { ...quantity, unit: quantity.unit, sign: null }, name: '' };
  const told = remark.slice(1, -1);
  return ofEachNamed(told, toldIn(told, asked), asked)?.value.eq(quantity.value) ? { quantity, remark } : null;
};

const withRemark = (head: string, remark: string): Annotated | null => {
  const named = readNamed(head);
  const quantity = readSingle(head) ?? named?.quantity;
  if (!quantity || remark.length > LONGEST_REMARK) return null;
  const parts = remark.split(PARTS).filter((part) => part !== '');
  const [first = ''] = parts;
  if (opening('plan-or-past', head) !== null) return null;
  // 94%(上年91%): a number of another year beside its own words takes nothing from the one before it.
  if (opening('plan-or-past', first) !== null && !isOfOther(first)) return null;
  // 11座(余1座): in brackets it is said of the number before them; after a comma it may be said of anything.
  const isInBrackets = remark.startsWith('(');
  const inAll = isInBrackets ? (parts.flatMap((part) => inAllOf(quantity, part) ?? [])[0] ?? null) : null;
  const [planned = null] = parts.flatMap((part) => plannedIn(part) ?? []);
  const [fallen = null] = parts.flatMap((part) => fallenIn(quantity, part) ?? []);
  const isBeside = (part: string): boolean =>
    isOfOther(part) ||
    isSpread(head, quantity, part) ||
    fallenIn(quantity, part) !== null ||
    MARGIN.test(part) ||
    (isInBrackets && (isOffBy(quantity, part) || inAllOf(quantity, part) !== null));
  const mentioned = mentionedIn(parts.filter((part) => !isBeside(part)).join(','));
  const rivals = mentioned.filter((other) => competes(quantity, other));
  if (rivals.length > 0 && !areParts(quantity, remark, rivals)) return null;
  const others = mentioned.filter((other) => !rivals.includes(other));
  const full = (named && !readSingle(head) ? named.name : '') + remark;
  // 8项(原计划9项,1项因台风取消): the plan less what fell is the number, and so it is not in it.
  const isLeftOut = fallen !== null && planned?.value.minus(fallen.value).eq(quantity.value) === true;
  return { ...annotated(quantity, full, others, inAll), ...(fallen && !isLeftOut ? { fallen } : {}) };
};

const annotated = (
  quantity: Quantity,
  remark: string,
  others: readonly Quantity[],
  inAll: Quantity | null,
): Annotated => ({
  quantity,
  remark,
  ...(others.length > 0 ? { others: Object.freeze(others) } : {}),
  ...(inAll ? { inAll } : {}),
});

/**
 * A number with a remark, of a folded text that is no plain quantity: `85%(问卷200份)`, `88%,抽检合格`, `满意度85%`.
 * `null` where another number of the text could be meant as well: `100人(其中女50人)`, `85%,较目标低5%`.
 */
export const readAnnotated = (text: string): Annotated | null => {
  const named = readNamed(text);
  if (named) return { quantity: named.quantity, remark: named.name };
  const bracketed = BRACKETED.exec(text);
  if (bracketed) {
    const [head, remark] = [bracketed[1] as string, bracketed[2] as string];
    return yearInBrackets(head, remark) ?? spreadInBrackets(head, remark) ?? withRemark(head, remark);
  }
  const [, head = '', remark = ''] = APPENDED.exec(text) ?? [];
  // 300公里,20条路 are two values, each of which may be asked for.
  return (head !== '' && placesIn(remark).length === 0 ? withRemark(head, remark) : null) ?? readAmongClauses(text);
};

/** `问卷160份,满意率86.5%`, `88%,抽检50处`: one clause is a value, and the numbers of the others are said in passing. */
const readAmongClauses = (text: string): Annotated | null => {
  const clauses = text.split(BETWEEN_CLAUSES);
  if (clauses.length < 2 || text.length > LONGEST_REMARK) return null;
  const told = clauses.flatMap((clause) => {
    const isInPassing = opening('plan-or-past', clause) !== null || says('not-the-result', clause);
    const quantity = isInPassing ? null : (readSingle(clause) ?? readNamed(clause)?.quantity);
    return quantity?.unit ? [{ clause, quantity }] : [];
  });
  // 本年42期,累计118期: the year's number, whichever is told first.
  const ofTheYear = told.filter(({ clause }) => !says('accumulated', clause));
  const [value, ...rest] = ofTheYear.length > 0 ? ofTheYear : told;
  if (!value || rest.length > 0) return null;
  const beside = clauses.filter((clause) => clause !== value.clause);
  const inAll = beside.flatMap((clause) => inAllOf(value.quantity, clause) ?? [])[0] ?? null;
  const others = beside
    .filter((clause) => !isOfOther(clause) && inAllOf(value.quantity, clause) === null)
    .flatMap(mentionedIn);
  const remark = beside.join(',');
  if (isSpread(value.clause, value.quantity, remark)) return annotated(value.quantity, remark, [], null);
  // 1260人,其中城镇820人、农村440人: what makes the number up is told behind it, in however many clauses.
  const isMadeUp = opening('of-which', remark) !== null && areParts(value.quantity, remark, others);
  if (!isMadeUp && others.some((other) => !other.isAside)) return null;
  const rivals = others.filter((other) => competes(value.quantity, other));
  if (rivals.length > 0 && !areParts(value.quantity, remark, rivals)) return null;
  const far = others.filter((other) => !rivals.includes(other));
  return annotated(value.quantity, remark, far, inAll);
};

/** Whether the words around a number in its part of the sentence make something else of it: 较目标低5%, 3%未达标. */
const isAside = (text: string, { start, end }: QuantityPlace): boolean => {
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start);
  const clause = before.slice(1 + Math.max(-1, ...[...before].map((char, at) => (CLAUSE_ENDS.test(char) ? at : -1))));
  return (
    says('not-the-result', clause) ||
    closing('each-of-them', clause) !== null ||
    opening('fell-short', text, end) !== null ||
    /[半前后底末初]/.test(text.charAt(end))
  );
};

/** 年 and 月, 万元 and 元: of one amount. 户 and 人 of 5620户2.16万人 are of two. */
const areOfOneAmount = (one: string, other: string): boolean =>
  (isWord('time-limit', one) && isWord('time-limit', other)) ||
  areConvertible(one, other) ||
  canonicalUnit(one) === canonicalUnit(other);

/** 2年6个月, 1小时30分, 210+116公里: parts of one amount, neither of which is the amount. */
const isPart = (text: string, places: readonly QuantityPlace[], index: number): boolean => {
  const touches = (left?: QuantityPlace, right?: QuantityPlace): boolean => {
    if (!left || !right) return false;
    const between = text.slice(left.end, right.start);
    if (between === '+') return true;
    const [one, other] = [left.quantity.unit, right.quantity.unit];
    return between === '' && one !== null && (other === null || areOfOneAmount(one, other));
  };
  return touches(places[index - 1], places[index]) || touches(places[index], places[index + 1]);
};

const EVERY = phrase`${'each'}${'period'}(?:${'before-number'})?$`;

/** 次/季度 of 每季度2次: what is said of each period counts by the period. */
const byPeriod = (text: string, { quantity, start }: QuantityPlace): Quantity | null => {
  if (quantity.unit === null || quantity.unit.includes('/')) return null;
  const every = EVERY.exec(text.slice(Math.max(0, start - REACH_BEFORE), start))?.[0].slice(1);
  const period = every === undefined ? null : opening('period', every);
  return period === null ? null : Object.freeze({ ...quantity, unit: `${quantity.unit}/${period}` });
};

/** Every quantity of a sentence, with those marked that are said in passing. */
export const mentionedIn = (text: string): readonly Quantity[] => {
  const places = placesIn(text);
  return places.map((place, index) => {
    const recurring = byPeriod(text, place);
    if (recurring) return recurring;
    return isAside(text, place) || isPart(text, places, index)
      ? Object.freeze({ ...place.quantity, isAside: true as const })
      : place.quantity;
  });
};
