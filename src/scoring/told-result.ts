import { closing, phrase, says } from '../lexicon';
import { sum } from './decimal';
import { placesIn, readSingle } from './quantity-text';
import type { QuantityPlace } from './quantity-text';
import type { Quantity } from './types';
import { isSameKind } from './units';

/** What a sentence tells as its result, and what was before where it tells that it changed. */
export interface Told {
  readonly result: Quantity;
  readonly was?: Quantity;
}

const CHANGED_TO = phrase`^([^,;:()]+?)${'changed'}${'up-to-now'}([^,;:()]+)(.*)$`;
const FROM = phrase`${'from'}[^\d]{0,6}$`;
const COMPARED = phrase`^(?:${'than'}${'former-period'}(?:${'same-period'}|${'compared-tail'})?),?(?=.)`;
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
  return result && !placesIn(rest).some((place) => isRival(result, place)) ? { result, was: was.quantity } : null;
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

/** Whether a row asks by how much something fell: 能耗下降率, 次均费用降幅. */
export const namesFall = (name: string): boolean => closing('fall-named', name) !== null;

const NAMES_CHANGE = phrase`${'change'}.{0,3}$`;

/** Whether a row is of a change, so that neither end of `由86%提高到94%` answers it. */
export const namesChange = (name: string): boolean =>
  closing('size-of-change', name) !== null || NAMES_CHANGE.test(name);
