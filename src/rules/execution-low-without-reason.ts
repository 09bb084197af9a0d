import { says } from '../lexicon';
import { HUNDRED, roundHalfUp } from '../scoring';
import { defineRule } from './define-rule';
import { givesReason } from './support/funds';

/** An execution rate below 90 % asks for a reason; some places demand it, others do not. */
export const executionLowWithoutReason = defineRule({
  id: 'execution-low-without-reason',
  code: 'PE122',
  severity: 'info',
  basis: ['form'],
  key: 'thresholds',
  isJudgement: false,
  messages: { low: ['rate', 'threshold'] },
  check(form, { execution, profile }) {
    const { assessment, rate, executed, budget } = execution;
    const { lowExecution } = profile.thresholds;
    if (!assessment?.rate.lt(lowExecution) || givesReason(form)) return [];
    const isExplained = form.notes.some(({ value }) => value.kind === 'text' && says('execution-remark', value.text));
    if (isExplained) return [];
    return [
      {
        message: 'low',
        data: {
          rate: `${roundHalfUp(assessment.rate.times(HUNDRED), 2).toFixed()}%`,
          threshold: `${lowExecution.times(HUNDRED).toFixed()}%`,
        },
        cells: [rate, executed, budget].flatMap((field) => (field ? [field.address] : [])),
      },
    ];
  },
});
