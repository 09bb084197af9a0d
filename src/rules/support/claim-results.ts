import { says } from '../../lexicon';
import { isLowerBound, isUpperBound, type Decimal, type Quantity } from '../../scoring';
import type { ClaimMatch } from './claim-match';
import type { Claim } from './claims';
import { contentOf } from './words';

/** 累计 may count from the project's first year; 新增 is not the stock of a 增至. */
export const isOfOtherSpan = ({ claim, judged }: Pick<ClaimMatch, 'claim' | 'judged'>): boolean =>
  (claim.clause.includes('累计') && !says('in-this-year', claim.clause)) ||
  (says('risen-to', claim.clause) && judged.indicator.name.text.includes('新增'));

/** Whether a claim speaks of a whole of several named things or of examples: 甲、乙等. */
export const isOpenList = ({ before, after, parts }: Claim): boolean =>
  parts.length > 1 || /[“"《]/u.test(before + after) || (before + after).replaceAll('等级', '').includes('等');

/** Whether a bound of the text holds: 超过10场 with 11. */
export function isBoundKept({ sign }: Quantity, value: Decimal, bound: Decimal): boolean {
  if (isLowerBound(sign)) return value.gte(bound);
  return isUpperBound(sign) && value.lte(bound);
}

/** The claim among those about one indicator that states its result, if one surely does. */
export function resultAmong(matches: readonly ClaimMatch[]): ClaimMatch | null {
  if (matches.some(({ isEqual }) => isEqual)) return null;
  const sure = matches.filter((match) => match.isStrong && match.isComparable && match.units === 'like');
  const totals = sure.filter((match) => match.claim.isTotal && !isOpenList(match.claim) && !isOfOtherSpan(match));
  const [total] = totals;
  if (total) return totals.length === 1 ? total : null;
  const [only] = sure;
  const isPlain = only !== undefined && matches.length === 1 && !isOpenList(only.claim) && !only.claim.isTotal;
  const isNamed = only?.claim.answersPlan ?? contentOf(only?.judged.indicator.name.text ?? '').length >= 4;
  return isPlain && isNamed ? only : null;
}
