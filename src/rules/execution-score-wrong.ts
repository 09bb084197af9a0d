import { defineRule } from './define-rule';
import { executionCells, expectedPoints } from './support/execution-scores';
import { numberFix } from './support/scores';
import { isLastDigit } from './support/verdicts';
import type { Report } from './types';

const MESSAGES = {
  wrong: ['printed', 'expected', 'arithmetic'],
  rounded: ['printed', 'expected', 'arithmetic'],
  againstRate: ['printed', 'expected', 'arithmetic'],
  lastDigit: ['printed', 'expected', 'arithmetic'],
} as const;

/**
 * The execution score is rate × points, at most the points; the rate exact or as printed.
 * Excel: =ROUND(MIN(F6,E6/D6*F6),2)
 */
export const executionScoreWrong = defineRule({
  id: 'execution-score-wrong',
  code: 'PE117',
  topic: 'scores',
  severity: 'error',
  basis: ['form', 'caiyu-2020-10-art-13'],
  isJudgement: false,
  messages: MESSAGES,
  check: (form, context, own) =>
    own.flatMap((verdict): readonly Report<typeof MESSAGES>[] => {
      const { field, expected, steps } = verdict;
      const { points } = context.execution;
      if (verdict.what !== 'execution-score' || !expected || !field.number) return [];
      // On points that are in doubt no score can be put right.
      const isSure = points?.eq(expectedPoints(form, context)) === true;
      const report = {
        data: { printed: field.text, expected: expected.toFixed(), arithmetic: steps },
        cells: executionCells(context),
        expected,
        actual: field.number,
        steps,
      };
      if (verdict.cause === 'execution-score-off')
        return [
          { ...report, message: 'wrong' as const, ...(isSure ? { fix: numberFix(field.address, expected) } : {}) },
        ];
      // Amounts that are rounded leave room for it: what is meant is a person's to say.
      const open = { ...report, ...(isSure ? { fix: numberFix(field.address, expected, false) } : {}) };
      if (verdict.cause === 'execution-score-full-by-rounding')
        return [{ ...open, message: 'rounded' as const, severity: 'warning' as const }];
      return isLastDigit(verdict)
        ? [{ ...open, message: 'lastDigit' as const, severity: 'info' as const }]
        : [{ ...open, message: 'againstRate' as const, severity: 'warning' as const }];
    }),
});
