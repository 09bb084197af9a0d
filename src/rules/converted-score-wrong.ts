import { divideRounded, HUNDRED, isScoreRight, quotient, type Decimal } from '../scoring';
import type { Field } from '../form/content';
import type { Indicator } from '../form/form';
import { defineRule } from './define-rule';
import { numberFix } from './support/scores';

/**
 * A score on a scale is converted into points by its weight: 单项指标得分 × 权重占比.
 * Excel: =ROUND(K12*L12/100,2)
 */
export const convertedScoreWrong = defineRule({
  id: 'converted-score-wrong',
  code: 'PE314',
  severity: 'error',
  basis: ['form', 'arithmetic'],
  isJudgement: false,
  messages: { wrong: ['name', 'arithmetic', 'printed'] },
  check: (_form, { judged, profile }) => {
    const scale = profile.scoreScale ?? HUNDRED;
    return judged.flatMap(({ indicator }) => {
      const { raw, weight, score, field } = readConversion(indicator);
      if (!raw || !weight || !score || !field || !indicator.scaled) return [];
      if (isScoreRight(score, field.places, quotient(raw.times(weight), scale), profile.tolerance)) return [];
      const expected = divideRounded(raw.times(weight), scale, profile.scorePlaces);
      const step = `${raw.toFixed()} × ${weight.toFixed()} ÷ ${scale.toFixed()} = ${expected.toFixed()}`;
      return [
        {
          message: 'wrong' as const,
          data: { name: indicator.name.text, arithmetic: step, printed: field.text },
          cells: [field.address, indicator.scaled.score.address, indicator.scaled.weight.address],
          expected,
          actual: score,
          steps: [step],
          fix: numberFix(field.address, expected, false),
        },
      ];
    });
  },
});

interface Conversion {
  readonly raw: Decimal | null;
  /** In points: a weight of 10 % is 10. */
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
  readonly field: Field | null;
}

/** The numbers of a conversion; shares and words are none. */
function readConversion({ scaled, score }: Indicator): Conversion {
  const weight = scaled?.weight.number ?? null;
  return {
    raw: scaled && !scaled.score.isPercent ? scaled.score.number : null,
    weight: scaled?.weight.isPercent ? (weight?.times(HUNDRED) ?? null) : weight,
    score: score?.isPercent ? null : (score?.number ?? null),
    field: score,
  };
}
