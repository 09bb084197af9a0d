import { acceptableScores, compactText, isScoreRight, readingsOf, type Profile, type Quantity } from '../../scoring';
import type { JudgedIndicator } from '../context';

/** How the numbers that a result may be meant as stand to the printed score. */
export interface SeveralReadings {
  readonly readings: readonly Quantity[];
  /** Whether the score follows from all of them, from some or from none. */
  readonly explain: 'all' | 'some' | 'none';
}

/** The numbers that a result of several may be meant as; `null` where there are none, or no score that would follow. */
export function severalReadings(
  { indicator, points, score, direction }: JudgedIndicator,
  profile: Profile,
): SeveralReadings | null {
  const { target, actual, name } = indicator;
  const readings = readingsOf(actual.measure, target.measure, compactText(name.text));
  if (readings.length === 0 || score === null) return null;
  const explaining = readings.filter((quantity) =>
    acceptableScores({
      target: target.measure,
      actual: { kind: 'quantity', quantity, text: actual.text },
      points,
      direction,
      profile,
    }).some(({ exact }) => isScoreRight(score, indicator.score?.places ?? 0, exact, profile.tolerance)),
  );
  const explain = explaining.length === 0 ? 'none' : explaining.length < readings.length ? 'some' : 'all';
  return { readings, explain };
}
