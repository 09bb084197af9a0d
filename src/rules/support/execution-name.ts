import { phrase } from '../../lexicon';

const EXECUTION = phrase`${'budget-money'}${'budget-tail'}*${'spent'}${'rate-or-progress'}(?:100%)?$`;

/** Whether a name is that of the budget's execution rate, whatever stands before it. */
export const endsInExecution = (name: string): boolean => EXECUTION.test(name);

/** Whether a name is that of the execution rate and nothing else; 到位率 and 支付及时率 are something else. */
export const isExecution = (name: string): boolean => EXECUTION.exec(name)?.index === 0;
