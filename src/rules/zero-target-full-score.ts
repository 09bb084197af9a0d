import { ZERO } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator, RuleContext } from './context';
import { isAllZero, quantitiesOf, soundsBad, soundsLikeCost } from './support/readings';
import { hasFullScore } from './support/scores';

/**
 * A target of 0 with a result of 0 earns nothing, except for what is better rare.
 * Excel: =AND(E12=0,F12=0,H12=G12) is FALSE
 */
export const zeroTargetFullScore = defineRule({
  id: 'zero-target-full-score',
  code: 'PE309',
  severity: 'error',
  basis: ['observed'],
  isJudgement: false,
  messages: { nothingDone: ['count', 'names'], isolated: ['count', 'names'] },
  check: (_form, context) => {
    const rows = context.judged.filter(
      (one) => hasFullScore(one) && isAllZero(one.indicator) && !soundsBad(one.indicator),
    );
    // A cost of 0 is as empty as the rest where something that should be done was not; alone it may be a saving.
    const positive = rows.filter(({ direction }) => direction.direction === 'positive');
    if (positive.length === 0) return [];
    const found = rows.filter(
      (one) => positive.includes(one) || (one.direction.from === 'name' && soundsLikeCost(one.indicator)),
    );
    const report = {
      data: { count: found.length, names: found.map(({ indicator }) => indicator.name.text) },
      cells: [
        ...found.flatMap(({ indicator }) => indicator.score?.address ?? []),
        ...found.flatMap(({ indicator }) => [indicator.target.field.address, indicator.actual.field.address]),
      ],
    };
    return isNothingDone(found, context)
      ? [{ ...report, message: 'nothingDone' }]
      : [{ ...report, message: 'isolated', severity: 'warning' }];
  },
});

/** Whether the zeros cannot be a plan: no money was spent, or they are most of what could be counted. */
function isNothingDone(found: readonly JudgedIndicator[], { judged, execution }: RuleContext): boolean {
  if (execution.executed?.number?.eq(ZERO)) return true;
  const countable = judged.filter(({ indicator }) => quantitiesOf(indicator));
  return found.length >= 2 && found.length * 2 > countable.length;
}
