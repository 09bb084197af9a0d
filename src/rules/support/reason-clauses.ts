import { closing, mentions, phrase, replaceWords, says } from '../../lexicon';
import { compactText, matchUnits, quantitiesIn, ZERO, type Quantity } from '../../scoring';
import type { JudgedIndicator } from '../context';
import { isScaleGuessed, nameOf, quantityOn } from './claim-match';
import { hasOtherBase, tellsPartOfYear } from './claim-scope';
import { unitIn } from './claims';
import { hasMagnitude } from './readings';

const CLAUSE_END = /[,;:!?()]|\.(?!\d)/u;
const CAUSE = phrase`^.*${'cause-told'}`;
const LEADING = phrase`^(?:${'clause-opening'}|(?:19|20)\d\d年度?)+`;

/** The clauses of a reason, without what parts them. */
export const clausesOf = (reason: string): string[] =>
  compactText(reason)
    .split(CLAUSE_END)
    .filter((clause) => clause !== '');

/** Those that compare with nothing but this year's plan. */
const clausesOfYear = (reason: string): string[] =>
  clausesOf(reason).filter((clause) => !says('other-yardstick', clause));

/** A clause without the cause that it tells first, and without 因, 本年 and the like. */
export const withoutCause = (clause: string): string => clause.replace(CAUSE, '').replace(LEADING, '');

const FALL = phrase`${'how-much-it-fell'}*${'fallen'}${'fallen-tail'}?$`;
const UNDONE = phrase`^${'not-yet'}${'wholly'}?(?:${'reached'}|${'attained'}(?=${'which-target'}|${'target-word'}))${'done-particle'}?${'which-target'}*${'target-word'}?${'value-word'}?$`;
const EXCEEDED = phrase`^${'very-well'}*${'exceeded'}${'reached'}?${'done-particle'}?${'which-target'}*(?:(?<object>\p{Script=Han}{0,10})${'target-word'}${'value-word'}?)?$`;
/** What is set against what was planned, 实际安装数; what was planned; and by how much it is off. */
const RESULT = phrase`^(?:${'actually'}(?:\p{Script=Han}{0,6}?${'number-tail'}|${'value-word'})?|${'result-named'})?$`;
const AIM = phrase`^${'which-target'}*${'target-word'}${'counted-whom'}?${'value-word'}?`;
const BY = /^(?:\d[\d.]*\p{Script=Han}{0,3})?$/u;
/** Most clauses tell none: they need no look at how a number would be told. */
const HAS_NUMBER = /\d/u;
/** 比计划多安装12块 */
const MORE_DONE = phrase`^(?:${'than'}${'which-target'}*${'target-word'})?${'more-done'}${'delivers'}\d[\d.]*\p{Script=Han}{0,3}$`;
/** 差3场未开展, 少购2台, 比计划少安装12块 */
const SHORT_BY = phrase`^(?:${'short-by'}|(?:${'than'}${'which-target'}*${'target-word'})?${'less-done'}(?:${'delivers'}|\p{Script=Han}{1,2})?)\d[\d.]*\p{Script=Han}{1,3}?(?:${'not-yet'}\p{Script=Han}{0,4})?$`;
const NUMBER_OF = phrase`^(.*?)${'of'}?${'counted-whom'}?${'number-tail'}$`;

const isRatio = (name: string): boolean => closing('ratio-ending', name) !== null;

/** Whether a subject is what the indicator counts: the same words, or `…量`, `…数` of something in its name. */
function isSameQuantity(subject: string, name: string): boolean {
  if (subject.length < 2 || name === '') return false;
  if (isRatio(name) || isRatio(subject)) return name.endsWith(subject) || subject.endsWith(name);
  if (name.includes(subject) || subject.includes(name)) return true;
  const counted = NUMBER_OF.exec(subject)?.[1] ?? '';
  const stem = [...counted].slice(-2);
  return stem.length === 2 && stem.every((character) => name.includes(character));
}

/** The clause of a reason that says the indicator's own quantity fell; `null` where none does. */
export function clauseOfFall(reason: string, row: JudgedIndicator): string | null {
  const name = nameOf(row);
  const found = clausesOfYear(reason).find((clause) => {
    const bare = withoutCause(clause);
    const fall = FALL.exec(bare);
    if (!fall) return false;
    const subject = bare.slice(0, fall.index);
    return subject === '' || isSameQuantity(subject, name);
  });
  return found ?? null;
}

/** The clause of a reason that says, without any other subject, that the target was not reached. */
export const clauseOfFailure = (reason: string): string | null =>
  clausesOfYear(reason).find((clause) => UNDONE.test(withoutCause(clause))) ?? null;

/** Whether a clause sets the result, or what the indicator counts, against what was planned: 实际安装数超过年初计划. */
const compares = (clause: string, than: 'is-more-than' | 'is-less-than', name: string): boolean =>
  mentions(than, clause).some(({ start, end }) => {
    const [subject, rest] = [clause.slice(0, start), clause.slice(end)];
    const aim = AIM.exec(rest)?.[0];
    if (aim === undefined || !BY.test(rest.slice(aim.length))) return false;
    return RESULT.test(subject) || isSameQuantity(subject, name);
  });

/** Whether a clause says that more was done than was planned of what the row is about: 超额完成安装任务. */
function exceeds(clause: string, name: string): boolean {
  const found = EXCEEDED.exec(withoutCause(clause));
  return found !== null && name.includes(replaceWords('delivers', found.groups?.['object'] ?? '', ''));
}

/** The clause of a reason that says, of the indicator itself or without any subject, that the target was exceeded. */
export function clauseOfExcess(reason: string, row: JudgedIndicator): string | null {
  const name = nameOf(row);
  const saysMore = (clause: string): boolean => {
    const bare = clause.replace(CAUSE, '');
    return (
      exceeds(clause, name) || compares(bare, 'is-more-than', name) || (HAS_NUMBER.test(bare) && MORE_DONE.test(bare))
    );
  };
  return clausesOfYear(reason).find(saysMore) ?? null;
}

/** The clause of a reason that says so of less than was planned: 实际数小于计划数, 少安装12块, 差3场未开展. */
export function clauseOfLess(reason: string, row: JudgedIndicator): string | null {
  const saysLess = (clause: string): boolean => {
    const bare = clause.replace(CAUSE, '');
    return compares(bare, 'is-less-than', nameOf(row)) || shortfallIn(bare, row) !== null;
  };
  return clausesOfYear(reason).find(saysLess) ?? null;
}

/** The one number of a clause, where it counts what a row does: in a unit that everyone knows or in the row's own, 12盏. */
function onlyIn(clause: string, of: Quantity): Quantity | null {
  const [one, ...more] = quantitiesIn(clause);
  if (!of.unit || !one || more.length > 0 || one.isApproximate) return null;
  const unit = unitIn(one.unit, clause.slice(clause.indexOf(one.numeral) + one.numeral.length), [of.unit]);
  const found: Quantity = { ...one, unit };
  return unit !== null && matchUnits({ ...of, sign: null }, found)?.match === 'same' ? found : null;
}

/** By how much a clause says that less was done of what the row counts than was planned. */
function shortfallIn(clause: string, row: JudgedIndicator): Quantity | null {
  const target = quantityOn(row, 'target');
  return target && HAS_NUMBER.test(clause) && SHORT_BY.test(clause) ? onlyIn(clause, target) : null;
}

/** The clause of a reason that tells a shortfall of another size than the row's; `null` where none does, or several tell of parts of it. */
export function clauseOfOtherGap(reason: string, row: JudgedIndicator): string | null {
  const [target, actual] = [quantityOn(row, 'target'), quantityOn(row, 'actual')];
  const units = target && actual ? matchUnits(target, actual) : null;
  if (!target || row.deviation?.kind !== 'missed' || row.direction.direction === 'reverse' || units?.match !== 'same')
    return null;
  const value = units.target.minus(units.actual);
  const told = clausesOf(reason).filter((clause) => shortfallIn(clause, row) !== null);
  const [clause = '', ...more] = told;
  const one = shortfallIn(clause, row);
  if (!one || more.length > 0 || !value.gt(ZERO)) return null;
  const short = matchUnits({ ...target, value, sign: null }, one);
  return short?.target.eq(short.actual) === false ? clause : null;
}

/** 全年实际开展21场, 仅完成21场: how many a reason says there were. */
const COUNTED = phrase`^(?:${'clause-opening'}|${'in-this-year'})*(?:${'actually'}|${'no-more-than-told'})(?:${'delivers'}|(?<verb>\p{Script=Han}{2}))?(?=\d)`;

/** A bare result in the unit of its target, 42 beside 42 | 座, where that counts one by one: of 万 or % the scale would be a guess. */
const withUnitOf = (target: Quantity | null, actual: Quantity): Quantity =>
  actual.unit !== null || !target?.unit || hasMagnitude(target) || /^[%‰]/u.test(target.unit)
    ? actual
    : { ...actual, unit: target.unit };

/** The clause of a reason that tells another number of what the row counts than the row itself; `null` where none does. */
export function clauseOfOtherNumber(reason: string, row: JudgedIndicator): string | null {
  const bare = quantityOn(row, 'actual');
  if (!bare || bare.change) return null;
  const actual = withUnitOf(quantityOn(row, 'target'), bare);
  const told = quantitiesIn(compactText(row.indicator.actual.text));
  const isOther = (clause: string): boolean => {
    const counted = COUNTED.exec(clause);
    if (!counted || !nameOf(row).includes(counted.groups?.['verb'] ?? '')) return false;
    if (hasOtherBase(clause) || tellsPartOfYear(clause)) return false;
    const one = onlyIn(clause, actual);
    const units = one && !isScaleGuessed(bare, one) ? matchUnits(actual, one) : null;
    return units?.target.eq(units.actual) === false && !told.some(({ value }) => value.eq(units.actual));
  };
  return clausesOf(reason).find(isOther) ?? null;
}
