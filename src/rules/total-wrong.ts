import { roundHalfUp, type Decimal } from '../scoring';
import { defineRule } from './define-rule';
import type { RuleContext } from './context';
import { numberFix } from './support/scores';
import { inapplicableRows, rescaled, type ScoreSum } from './support/totals';
import type { Fix, Report } from './types';

const MESSAGES = {
  withExecution: ['execution', 'indicators', 'expected', 'printed'],
  indicatorsOnly: ['expected', 'printed'],
  byProfile: ['sum', 'document', 'expected', 'printed'],
  inapplicable: ['expected', 'rescaled', 'rows', 'printed'],
} as const;

/** The total is the execution score plus all indicator scores. Excel: =H9+SUM(H13:H24) */
export const totalWrong = defineRule({
  id: 'total-wrong',
  code: 'PE401',
  severity: 'error',
  basis: ['arithmetic', 'form'],
  isJudgement: false,
  messages: MESSAGES,
  check: (_form, context, own) =>
    own.flatMap((verdict): readonly Report<typeof MESSAGES>[] => {
      if (verdict.what !== 'total' || !verdict.sum || !verdict.expected || !verdict.field.number) return [];
      const { field, sum, expected, mended, steps } = verdict;
      const printed = field.text;
      const common = {
        cells: [field.address, ...sum.addends.map(({ address }) => address)],
        expected,
        actual: verdict.field.number,
        steps,
        // Where a score is wrong, it is the sum of the right ones that belongs here. Above the full points the points are wrong before the total is.
        ...(mended?.lte(context.profile.fullPoints) ? { fix: numberFix(field.address, mended) } : {}),
      };
      if (verdict.cause === 'total-off-without-inapplicable')
        return [reportInapplicable(common, printed, sum, context)];
      if (verdict.adjusted) {
        const { document } = verdict.adjusted;
        return [
          { ...common, message: 'byProfile' as const, data: { sum: sum.full, document, expected, printed }, document },
        ];
      }
      const { execution, indicators } = sum;
      return execution
        ? [{ ...common, message: 'withExecution' as const, data: { execution, indicators, expected, printed } }]
        : [{ ...common, message: 'indicatorsOnly' as const, data: { expected, printed } }];
    }),
});

/** Which of the two ways a place takes is its own: no value is safe, and none is more than a question. */
function reportInapplicable<Common extends { expected: Decimal; fix?: Fix }>(
  common: Common,
  printed: string,
  { full }: ScoreSum,
  context: RuleContext,
) {
  const rows = inapplicableRows(context);
  const again = rescaled(full, rows, context.profile) ?? full;
  const { fix, ...rest } = common;
  return {
    ...rest,
    message: 'inapplicable' as const,
    severity: 'warning' as const,
    data: {
      expected: common.expected,
      rescaled: roundHalfUp(again, context.profile.scorePlaces),
      rows: rows.map(({ indicator }) => indicator.name.text),
      printed,
    },
    ...(fix ? { fix: { ...fix, isSafe: false } } : {}),
  };
}
