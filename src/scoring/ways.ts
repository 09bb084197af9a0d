import { closing, opening, phrase } from '../lexicon';
import { readSingle } from './quantity-text';
import { isLowerBound, leadingSign } from './signs';
import { compactText } from './text';
import type { Measure, Quantity } from './types';
import { matchUnits } from './units';

/** Which way something went, or is to go. */
type Way = 'rise' | 'fall';

/** How a result answers a target that asks in words for a rise or a fall. */
export type WayAnswer = 'as-asked' | 'contrary';

const LEAD = phrase`^(?:${'than'}?${'former-period'}(?:${'same-period'}|${'compared-tail'})?,?)?${'how-it-changes'}*`;
const FORMER = phrase`^${'former-period'}${'same-period'}?`;
const OWN_CHANGE = phrase`^(?:${'from'}|${'former-period'})`;
const CLAUSE_ENDS = /[,;()]/;

/** Nothing, or by how much. */
const isAmount = (text: string): boolean => text === '' || readSingle(text) !== null;

/** 逐步提高, 较上年下降2%: a change and nothing else, so that it is of the row's own matter. */
const ofChange = (clause: string): Way | null => {
  const text = clause.replace(LEAD, '');
  for (const way of ['rise', 'fall'] as const) {
    const word = opening(way, text);
    if (word !== null && isAmount(text.slice(word.length))) return way;
  }
  return null;
};

/** 不低于上年, 低于上年1.2个百分点: on which side of an earlier time. */
const ofComparison = (clause: string): Way | null => {
  const bound = leadingSign(clause);
  const behind = bound?.rest.replace(FORMER, '') ?? '';
  if (!bound || bound.sign === 'equal' || behind === bound.rest) return null;
  const rest = behind.slice(0, behind.length - (closing('after-level', behind)?.length ?? 0));
  if (!isAmount(rest)) return null;
  return isLowerBound(bound.sign) ? 'rise' : 'fall';
};

const wayOf = (measure: Measure): Way | null => {
  const text = compactText(measure.text).replace(/[;.]$/, '');
  if (measure.kind === 'several') {
    const { result, was } = measure;
    // 生活成本由100元降至90元 is of another matter than the row.
    if (!result || !was || result.value.eq(was.value) || !OWN_CHANGE.test(text)) return null;
    return result.value.gt(was.value) ? 'rise' : 'fall';
  }
  const [first = ''] = text.split(CLAUSE_ENDS);
  return ofComparison(text) ?? ofChange(first) ?? ofChange(text);
};

/** The number of an earlier time that a result tells beside its own: 94.6% of 93.1%（上年94.6%）. */
const formerIn = (remark: string): Quantity | null => {
  const told = compactText(remark)
    .split(CLAUSE_ENDS)
    .flatMap((part) => {
      const rest = part.replace(FORMER, '');
      return (rest === part ? null : readSingle(rest)) ?? [];
    });
  const [former = null, ...more] = told;
  return more.length === 0 && former && !former.isApproximate && former.sign === null ? former : null;
};

/** How a result stands to the earlier number that it tells; `null` where it tells none. */
const sideOfFormer = (measure: Measure): number | null => {
  if (measure.kind !== 'quantity' || !measure.remark || measure.quantity.isApproximate) return null;
  const former = measure.quantity.sign === null ? formerIn(measure.remark) : null;
  const units = former && matchUnits(former, measure.quantity);
  return units?.match === 'same' ? units.actual.cmp(units.target) : null;
};

/** Whether a target is met by what was before: 不低于上年. */
const isLoose = (target: Measure): boolean => {
  const sign = leadingSign(compactText(target.text))?.sign;
  return sign === 'at-least' || sign === 'at-most';
};

/**
 * How a result that says which way something went answers a target in words that asks for a way: 由46%下降至41% of 提高,
 * 低于上年1.2个百分点 or 93.1%（上年94.6%） of 不低于上年. `null` where either says none, or says more than that.
 */
export const answerToWay = (target: Measure, actual: Measure): WayAnswer | null => {
  if (target.kind !== 'qualitative' || target.mention) return null;
  const asked = wayOf(target);
  const side = asked && sideOfFormer(actual);
  if (side === 0) return isLoose(target) ? 'as-asked' : 'contrary';
  if (side !== null) return side > 0 === (asked === 'rise') ? 'as-asked' : 'contrary';
  const went = asked && wayOf(actual);
  return asked && went && (asked === went ? 'as-asked' : 'contrary');
};
