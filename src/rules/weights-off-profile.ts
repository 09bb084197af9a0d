import { ZERO, type Decimal, type Profile, type WeightKey } from '../scoring';
import { defineRule } from './define-rule';
import { hasAllPoints, isWhole, labelPoints, levelPoints } from './support/points';

const KEYS = ['cost', 'output', 'benefit', 'satisfaction'] as const;

type Distribution = Profile['weights'][number];

const pointsOf = (weights: Distribution, key: WeightKey): Decimal => weights[key] ?? ZERO;

/** Whether points that are all given away are distributed so; headings that a distribution does not name share what it leaves as they like. */
const isDistributed = (sums: Readonly<Record<WeightKey, Decimal>>, weights: Distribution): boolean =>
  KEYS.every((key) => weights[key] === undefined || sums[key].eq(weights[key]));

/** The points of each level 1 are distributed as the profile has it: 产出 50, 效益 30, 满意度 10. Excel: =SUMIF(A13:A24,"产出指标",G13:G24)=50 */
export const weightsOffProfile = defineRule({
  id: 'weights-off-profile',
  code: 'PE203',
  severity: 'info',
  basis: ['caiyu-2020-10-art-13'],
  key: 'weights',
  isJudgement: false,
  messages: {
    named: ['items'],
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
    const sums = isWhole(form, context) ? (hasAllPoints(context) ? levelPoints(context) : labelPoints(context)) : null;
    const { weights } = context.profile;
    const preferred = weights[0];
    if (!sums || !preferred || weights.some((accepted) => isDistributed(sums, accepted))) return [];
    const labels = KEYS.flatMap((key) => {
      const field = context.judged.find(({ indicator }) => indicator.level1?.kind === key)?.indicator.level1?.field;
      return field ? [{ key, field }] : [];
    });
    const cells = labels.map(({ field }) => field.address);
    if (preferred.rest) {
      const off = labels.filter(({ key }) => preferred[key] && !sums[key].eq(preferred[key]));
      const items = off.map(
        ({ key, field }) => `${field.text} ${sums[key].toFixed()}/${pointsOf(preferred, key).toFixed()}`,
      );
      return off.length > 0
        ? [{ message: 'named', data: { items }, cells: off.map(({ field }) => field.address) }]
        : [];
    }
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
