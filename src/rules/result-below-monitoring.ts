import { SELF_EVALUATIONS } from '../form';
import { defineCrossFormRule } from './define-rule';
import { compareValues, pairsOfSteps, sharedRows, stepFactsOf, type StepValue } from './support/steps-of-project';

/** A share may fall again; what was counted by the middle of the year is there at its end. */
const isCount = ({ quantity }: StepValue): boolean => quantity?.unit != null && !/[%‰]/u.test(quantity.unit);

/** What a project had reached by the middle of the year it has reached at its end. Excel: =F13>=(monitoring)F13 */
export const resultBelowMonitoring = defineCrossFormRule({
  id: 'result-below-monitoring',
  code: 'PE853',
  kinds: [...SELF_EVALUATIONS, 'monitoring'],
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { below: ['name', 'result', 'reached'] },
  factsOf: stepFactsOf,
  compare: (facts, _profile, projects) =>
    pairsOfSteps(facts, projects, ['monitoring', 'result']).flatMap((pair) =>
      sharedRows(pair).flatMap(({ before, after }) => {
        if (!after.isMoreBetter || !isCount(after.actual) || compareValues(before.actual, after.actual) !== -1)
          return [];
        return [
          {
            message: 'below' as const,
            ...(after.isReasoned ? { severity: 'info' as const } : {}),
            data: { name: after.name, result: after.actual.text, reached: before.actual.text },
            cells: [
              { form: pair.later.form, address: after.actual.address },
              { form: pair.earlier.form, address: before.actual.address },
            ],
          },
        ];
      }),
    ),
});
