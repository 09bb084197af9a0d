import { ZERO } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator, RuleContext } from './context';
import { quantitiesOf } from './support/readings';
import { scoresIn } from './support/scores';

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
  check: (_form, context, own) => {
    const found = scoresIn(own).map(({ one }) => one);
    if (found.length === 0) return [];
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
