import { SELF_EVALUATIONS } from '../form';
import { defineCrossFormRule } from './define-rule';
import { hasNewRows, lostRows, pairsOfSteps, sharedRows, stepFactsOf } from './support/steps-of-project';

/** Each declared indicator is reported on. With hardly a name in common the forms are of different plans, and nothing is said. */
export const declaredIndicatorLeftOut = defineCrossFormRule({
  id: 'declared-indicator-left-out',
  code: 'PE852',
  kinds: [...SELF_EVALUATIONS, 'targets'],
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { lost: ['names'] },
  factsOf: stepFactsOf,
  compare: (facts, _profile, projects) =>
    pairsOfSteps(facts, projects, ['targets', 'result']).flatMap((pair) => {
      const lost = lostRows(pair);
      const [first] = pair.later.rows;
      if (!first || lost.length === 0 || sharedRows(pair).length < lost.length) return [];
      return [
        {
          message: 'lost' as const,
          // An indicator in its place may be the same one under another name.
          ...(hasNewRows(pair) ? { severity: 'info' as const } : {}),
          data: { names: lost.map(({ name }) => name) },
          cells: [
            { form: pair.later.form, address: first.address },
            ...lost.map(({ address }) => ({ form: pair.earlier.form, address })),
          ],
        },
      ];
    }),
});
