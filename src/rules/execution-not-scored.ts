import { says } from '../lexicon';
import { ZERO, type Decimal } from '../scoring';
import type { Indicator } from '../form';
import { pointsOf } from './context';
import { defineRule } from './define-rule';

/** The execution rate is part of the 100 points. Excel: =SUM(F6,G13:G18)=100 with F6 > 0 */
export const executionNotScored = defineRule({
  id: 'execution-not-scored',
  code: 'PE121',
  topic: 'scores',
  severity: 'info',
  basis: ['caiyu-2020-10-art-13'],
  isJudgement: false,
  messages: { notScored: ['full', 'usual'], noRow: ['full', 'usual'] },
  check({ columns, funds, indicators }, { execution, judged, profile }) {
    const total = funds?.total;
    if (!total || execution.points?.gt(ZERO) || isPositiveScore(execution.score?.number)) return [];
    if (indicators.some(isAboutExecution) || !pointsOf(judged).eq(profile.fullPoints)) return [];
    const data = { full: profile.fullPoints, usual: profile.execution.points };
    const heading = columns.level1 ?? columns.name;
    if (profile.execution.place === 'indicators' && heading)
      return [{ message: 'noRow', data, cells: [heading.address] }];
    return [{ message: 'notScored', data, cells: [(execution.pointsField ?? total.label).address] }];
  },
});

const isPositiveScore = (score: Decimal | null | undefined): boolean => score?.gt(ZERO) ?? false;

/** Some layouts (Hebei) score the execution rate as a row of the indicators. */
const isAboutExecution = ({ level1, level2, name }: Indicator): boolean =>
  level1?.kind === 'execution' || level2?.kind === 'execution' || says('execution-rate-name', name.text);
