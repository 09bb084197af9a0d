import { HUNDRED, roundHalfUp } from '../scoring';
import { defineRule } from './define-rule';
import { givesReason } from './support/funds';
import { explainsMoneyLeft } from './support/money-left';

/** An execution rate below 90 % asks for a reason; some places demand it, others do not. */
export const executionLowWithoutReason = defineRule({
  id: 'execution-low-without-reason',
  code: 'PE122',
  severity: 'info',
  basis: ['form'],
  key: 'thresholds',
  isJudgement: false,
  messages: { low: ['rate', 'threshold'] },
  check(form, context) {
    const { execution, profile } = context;
    const { assessment, rate, executed, budget } = execution;
    const { lowExecution } = profile.thresholds;
    if (!assessment?.rate.lt(lowExecution) || givesReason(form) || explainsMoneyLeft(form, context)) return [];
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
