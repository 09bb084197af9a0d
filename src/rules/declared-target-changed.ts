import { SELF_EVALUATIONS } from '../form';
import { defineCrossFormRule } from './define-rule';
import { compareValues, pairsOfSteps, sharedRows, stepFactsOf } from './support/steps-of-project';

/** A target in the self-evaluation is the one that was declared, or its row says that it was changed. Excel: =E13=(declared)E13 */
export const declaredTargetChanged = defineCrossFormRule({
  id: 'declared-target-changed',
  code: 'PE851',
  kinds: [...SELF_EVALUATIONS, 'targets'],
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { changed: ['name', 'declared', 'reported'] },
  factsOf: stepFactsOf,
  compare: (facts, _profile, projects) =>
    pairsOfSteps(facts, projects, ['targets', 'result']).flatMap((pair) =>
      sharedRows(pair).flatMap(({ before, after }) => {
        const change = compareValues(before.target, after.target) ?? 0;
        if (change === 0) return [];
        const isEasier = change < 0 ? after.isMoreBetter : after.isLessBetter;
        const isSaid = after.saysChanged || pair.later.saysChanged;
        return [
          {
            message: 'changed' as const,
            // A higher aim is in nobody's favour; a change that is told can be looked up.
            ...(isEasier && !isSaid ? {} : { severity: 'info' as const }),
            data: { name: after.name, declared: before.target.text, reported: after.target.text },
            cells: [
              { form: pair.later.form, address: after.target.address },
              { form: pair.earlier.form, address: before.target.address },
            ],
          },
        ];
      }),
    ),
});
