import { defineRule } from './define-rule';

/**
 * Where points are given to groups alone, those of all level-1 labels and of the execution rate make the full points.
 * Excel: =20+40+30+10=100
 */
export const groupPointsDoNotAddUp = defineRule({
  id: 'group-points-do-not-add-up',
  code: 'PE208',
  severity: 'error',
  basis: ['form', 'arithmetic'],
  isJudgement: false,
  messages: { sum: ['groups', 'execution', 'sum', 'full'] },
  check: (_form, { profile }, own) =>
    own.flatMap((verdict) => {
      if (verdict.what !== 'points' || !verdict.sum) return [];
      const { addends, sum, steps } = verdict;
      return [
        {
          message: 'sum' as const,
          data: {
            groups: addends.map(({ text }) => text),
            execution: sum.execution ?? profile.execution.points,
            sum: sum.full,
            full: profile.fullPoints,
          },
          cells: addends.map(({ address }) => address),
          expected: profile.fullPoints,
          actual: sum.full,
          // Where the form does not print the execution rate's points, another profile may be the right one.
          ...(sum.execution ? {} : { severity: 'info' as const }),
          steps,
        },
      ];
    }),
});
