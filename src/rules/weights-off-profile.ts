import { ZERO, type Decimal, type WeightKey } from '../scoring';
import { defineRule } from './define-rule';
import { hasAllPoints, isWhole, levelPoints } from './support/points';

const KEYS = ['cost', 'output', 'benefit', 'satisfaction'] as const;

const pointsOf = (weights: Readonly<Partial<Record<WeightKey, Decimal>>>, key: WeightKey): Decimal =>
  weights[key] ?? ZERO;

/** The points of each level 1 are distributed as the profile has it: 产出 50, 效益 30, 满意度 10. Excel: =SUMIF(A13:A24,"产出指标",G13:G24)=50 */
export const weightsOffProfile = defineRule({
  id: 'weights-off-profile',
  code: 'PE203',
  severity: 'info',
  basis: ['caiyu-2020-10-art-13'],
  isJudgement: false,
  messages: {
    off: ['output', 'benefit', 'satisfaction', 'wantOutput', 'wantBenefit', 'wantSatisfaction'],
    offWithCost: [
      'cost',
      'output',
      'benefit',
      'satisfaction',
      'wantCost',
      'wantOutput',
      'wantBenefit',
      'wantSatisfaction',
    ],
  },
  check: (form, context) => {
    const sums = hasAllPoints(context) && isWhole(form, context) ? levelPoints(context) : null;
    const { weights } = context.profile;
    const preferred = weights[0];
    if (!sums || !preferred || weights.some((accepted) => KEYS.every((key) => sums[key].eq(pointsOf(accepted, key)))))
      return [];
    const cells = KEYS.flatMap(
      (key) =>
        context.judged.find(({ indicator }) => indicator.level1?.kind === key)?.indicator.level1?.field.address ?? [],
    );
    const data = {
      output: sums.output,
      benefit: sums.benefit,
      satisfaction: sums.satisfaction,
      wantOutput: pointsOf(preferred, 'output'),
      wantBenefit: pointsOf(preferred, 'benefit'),
      wantSatisfaction: pointsOf(preferred, 'satisfaction'),
    };
    if (sums.cost.eq(ZERO) && !preferred.cost) return [{ message: 'off', data, cells }];
    return [
      { message: 'offWithCost', data: { ...data, cost: sums.cost, wantCost: pointsOf(preferred, 'cost') }, cells },
    ];
  },
});
