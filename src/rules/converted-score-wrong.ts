import { defineRule } from './define-rule';
import { conversionOf } from './support/conversion';
import { numberFix, scoresIn } from './support/scores';

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
  check: (_form, { profile }, own) =>
    scoresIn(own).flatMap(({ one: { indicator } }) => {
      const conversion = conversionOf(indicator, profile);
      if (!conversion) return [];
      const { score, expected, step, fields } = conversion;
      return [
        {
          message: 'wrong' as const,
          data: { name: indicator.name.text, arithmetic: step, printed: fields[0].text },
          cells: fields.map(({ address }) => address),
          expected,
          actual: score,
          steps: [step],
          fix: numberFix(fields[0].address, expected, false),
        },
      ];
    }),
});
