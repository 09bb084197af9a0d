import { isWord, opening } from '../lexicon';
import { decimal } from './decimal';
import type { Decimal } from './decimal';
import { compactText } from './text';
import type { Band, Profile } from './types';

/** The bands of the qualitative grades as shares of the points, best first. Source: 财预〔2020〕10号 第十六条. */
export const bandsOf = (profile: Profile): readonly Band[] => {
  const { achieved, partly } = profile.bands;
  return [
    { grade: 'achieved', low: achieved, high: decimal(1), isHighIncluded: true },
    { grade: 'partly-achieved', low: partly, high: achieved, isHighIncluded: false },
    { grade: 'not-achieved', low: decimal(0), high: partly, isHighIncluded: false },
  ];
};

/** The same bands in points of an indicator worth `points`. */
export const bandsInPoints = (points: Decimal, profile: Profile): readonly Band[] =>
  bandsOf(profile).map((band) => ({ ...band, low: band.low.times(points), high: band.high.times(points) }));

/** The band a score falls in; `null` below 0 or above the points. */
export const bandOf = (score: Decimal, points: Decimal, profile: Profile): Band | null =>
  bandsInPoints(points, profile).find(
    ({ low, high, isHighIncluded }) => score.gte(low) && (isHighIncluded ? score.lte(high) : score.lt(high)),
  ) ?? null;

/** The grade that the words of a qualitative result say, or `null` where they say none. */
export const gradeInWords = (text: string): Band['grade'] | null => {
  const folded = compactText(text);
  if (opening('grade-not-achieved', folded) !== null) return 'not-achieved';
  if (opening('grade-partly-achieved', folded) !== null) return 'partly-achieved';
  return opening('grade-achieved', folded) !== null || isWord('grade-good-alone', folded) ? 'achieved' : null;
};
