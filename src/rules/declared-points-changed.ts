import { SELF_EVALUATIONS } from '../form';
import { defineCrossFormRule } from './define-rule';
import { pairsOfSteps, sharedRows, stepFactsOf } from './support/steps-of-project';

/** Points in the self-evaluation are those of the plan. Excel: =G13=(declared)F13 */
export const declaredPointsChanged = defineCrossFormRule({
  id: 'declared-points-changed',
  code: 'PE855',
  kinds: [...SELF_EVALUATIONS, 'targets'],
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { changed: ['items'] },
  factsOf: stepFactsOf,
  compare: (facts, _profile, projects) =>
    pairsOfSteps(facts, projects, ['targets', 'result']).flatMap((pair) => {
      const scored = sharedRows(pair).flatMap(({ before, after }) =>
        before.points && after.points ? [{ name: after.name, was: before.points, is: after.points, after }] : [],
      );
      const changed = scored.filter(({ was, is }) => was.value !== is.value);
      // Where most differ, the points of the plan stand on a scale of their own.
      if (changed.length === 0 || changed.length * 2 > scored.length) return [];
      const isSaid = pair.later.saysChanged || changed.every(({ after }) => after.saysChanged);
      return [
        {
          message: 'changed' as const,
          data: { items: changed.map(({ name, was, is }) => `${name} ${was.text} → ${is.text}`) },
          cells: [
            ...changed.map(({ is }) => ({ form: pair.later.form, address: is.address })),
            ...changed.map(({ was }) => ({ form: pair.earlier.form, address: was.address })),
          ],
          ...(isSaid ? { severity: 'info' as const } : {}),
        },
      ];
    }),
});
