import { SELF_EVALUATIONS } from '../form';
import { defineCrossFormRule } from './define-rule';
import { pairsOfSteps, stepFactsOf } from './support/steps-of-project';

/**
 * 年初预算数 is the budget that the plan was approved with; what was changed later stands in 全年预算数.
 * Excel: =C6=(declared)C6
 */
export const declaredBudgetChanged = defineCrossFormRule({
  id: 'declared-budget-changed',
  code: 'PE854',
  kinds: [...SELF_EVALUATIONS, 'targets', 'monitoring'],
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { changed: ['before', 'after'] },
  factsOf: stepFactsOf,
  compare: (facts, _profile, projects) =>
    // Where there is a declaration it is the one that counts; the monitoring repeats it.
    projects.flatMap((project) => {
      const [declared] = pairsOfSteps(facts, [project], ['targets', 'result']);
      const pair = declared?.earlier.budget ? declared : pairsOfSteps(facts, [project], ['monitoring', 'result'])[0];
      if (!pair) return [];
      const [before, after] = [pair.earlier.budget, pair.later.budget];
      if (!before || !after || before.hasUnit !== after.hasUnit || before.value === after.value) return [];
      return [
        {
          message: 'changed' as const,
          data: { before: before.text, after: after.text },
          cells: [
            { form: pair.later.form, address: after.address },
            { form: pair.earlier.form, address: before.address },
          ],
          ...(pair.later.saysChanged ? { severity: 'info' as const } : {}),
        },
      ];
    }),
});
