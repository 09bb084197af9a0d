import { divideRounded, HUNDRED, isScoreRight, quotient, type Decimal, type Profile } from '../../scoring';
import type { Field, Indicator } from '../../form';

/** A score on a scale, what converts it, and the score it was converted into. */
export interface Conversion {
  readonly raw: Decimal;
  /** In points: a weight of 10 % is 10. */
  readonly weight: Decimal;
  readonly scale: Decimal;
  readonly score: Decimal;
  /** What it converts into, at the profile's decimals. */
  readonly expected: Decimal;
  /** `90 × 10 ÷ 100 = 9` */
  readonly step: string;
  /** The cells, the converted score's first. */
  readonly fields: readonly [score: Field, raw: Field, weight: Field];
  readonly isRight: boolean;
}

/** A weight in points, whether it is written 10 or 10 %. */
export const weightOf = ({ number, isPercent }: Field): Decimal | null =>
  isPercent ? (number?.times(HUNDRED) ?? null) : number;

/** How an indicator's score was converted; `null` where it was not, or one of the three is no number. */
export function conversionOf({ scaled, score }: Indicator, profile: Profile): Conversion | null {
  const [raw, weight] = scaled ? [scaled.score.number, weightOf(scaled.weight)] : [null, null];
  if (!scaled || !raw || scaled.score.isPercent || !weight || !score?.number || score.isPercent) return null;
  const scale = profile.scoreScale ?? HUNDRED;
  const expected = divideRounded(raw.times(weight), scale, profile.scorePlaces);
  return {
    raw,
    weight,
    scale,
    score: score.number,
    expected,
    step: `${raw.toFixed()} × ${weight.toFixed()} ÷ ${scale.toFixed()} = ${expected.toFixed()}`,
    fields: [score, scaled.score, scaled.weight],
    isRight: isScoreRight(score.number, score.places, quotient(raw.times(weight), scale), profile.tolerance),
  };
}

/** Whether the score on the scale was copied where the converted one belongs. */
export const isUnconverted = ({ scaled, score }: Indicator): boolean =>
  scaled?.score.number != null && score?.number != null && score.number.eq(scaled.score.number);
