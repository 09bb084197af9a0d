import { memoizeBounded } from '../../scoring';
import { phrase, says } from '../../lexicon';
import type { EvaluationForm } from '../../form';
import type { Side } from './claim-match';
import type { Claim } from './claims';

/** Clauses kept in memory. */
const CLAUSES = 1000;

const OTHER_BASE = phrase`${'other-base'}|${'all-of-place'}|${'each'}(?!年)|${'one-each'}(?!${'all-kinds'})|第[\d一二三四五六七八九十]+${'one-of-several'}|(?<![\d第])[两二三四五2-5]年(?!度|${'level-word'})`;
const PLANNED = phrase`(?<!${'planned-not-before'})${'planned'}(?!${'planned-not-after'})`;
/** 6月印制, 至6月底: a part of the year, but for a deadline and for the day of an event. */
const PART_OF_YEAR = phrase`(?<!\d)(?:(?:[1-9]|1[01])月(?!\d|${'month-tail'}?[底末]?前)|12月末)`;
const YEARS = /(?:19|20)\d\d(?=年)/gu;
const PARTS_FOLLOW = phrase`${'split-into'};`;

/** Whether a clause speaks of another period, on another base, of a part. The claims of one clause follow each other: it is looked through once. */
export const hasOtherBase = memoizeBounded((clause) => OTHER_BASE.test(clause), CLAUSES);

/** Whether what a claim says may be held against indicators of the year at all. */
export const isOfTheYear = ({ clause, lead }: Claim): boolean => !hasOtherBase(clause) && !PARTS_FOLLOW.test(lead);

/** Whether words tell what was to be done, and not that it was. */
export const tellsPlan = memoizeBounded((clause) => PLANNED.test(clause) && !says('done-in-clause', clause), CLAUSES);

/** Whether words speak of a part of the year. */
export const tellsPartOfYear = (words: string): boolean => PART_OF_YEAR.test(words);

/** The year that a sentence told last before a claim. */
const yearTold = ({ lead, clause, text }: Claim): number | null => {
  const before = lead + clause.slice(0, Math.max(0, clause.indexOf(text)) + text.length);
  const year = before.match(YEARS)?.at(-1);
  return year === undefined ? null : Number(year);
};

/** Whether a claim of a text may state what the year's indicators state: not of another year, nor beside a result what was planned or a part of the year brought. */
export function isInScope(claim: Claim, { header }: EvaluationForm, side: Side): boolean {
  if (!isOfTheYear(claim)) return false;
  const [own, told] = [header.year?.year ?? null, yearTold(claim)];
  if (own !== null && told !== null && told !== own) return false;
  return side === 'target' || !(tellsPlan(claim.clause) || tellsPartOfYear(claim.clause));
}
