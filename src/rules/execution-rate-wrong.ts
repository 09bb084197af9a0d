import { defineRule } from './define-rule';
import { fundName } from './support/funds';
import { rateNumber, rateValue } from './support/rates';
import { groupRates, type WrongRates } from './support/wrong-rates';
import type { RuleContext } from './context';
import { isScoreRight } from '../scoring';
import type { Report } from './types';

const DATA = ['rows', 'printed', 'expected', 'arithmetic'] as const;
const MESSAGES = { wrong: DATA, cut: DATA, otherBudget: DATA } as const;

/**
 * 执行率 is 全年执行数 ÷ 全年预算数, at the decimals it is printed with.
 * Excel: =ROUND(E6/D6,4)
 */
export const executionRateWrong = defineRule({
  id: 'execution-rate-wrong',
  code: 'PE114',
  severity: 'error',
  basis: ['form', 'arithmetic'],
  isJudgement: false,
  messages: MESSAGES,
  check: (_form, context, own) =>
    groupRates(own.flatMap((verdict) => (verdict.what === 'rate' ? (verdict.wrong ?? []) : []))).map((group) =>
      reportOf(group, context),
    ),
});

function reportOf(group: WrongRates, context: RuleContext): Report<typeof MESSAGES> {
  const { kind, printed, rate, text, step } = group[0];
  const { field, notation, number } = printed;
  const edits = group.map((one) => ({
    address: one.printed.field.address,
    value: rateValue(one.printed.field, one.rate.exact, one.printed.notation),
  }));
  const report = {
    data: { rows: group.map((one) => fundName(one.rate.row)), printed: field.text, expected: text, arithmetic: step },
    cells: [
      ...group.map((one) => one.printed.field.address),
      ...group.flatMap((one) => [one.rate.executed.address, one.rate.budget.address]),
    ],
    expected: rateNumber(rate.exact, notation),
    actual: number,
    steps: [step],
    fix: { isSafe: !isScoredByPrinted(group, context), edits },
  };
  if (kind === 'wrong') return { message: kind, ...report };
  return { message: kind, severity: kind === 'cut' ? 'info' : 'warning', ...report };
}

/** Whether the execution score rests on the wrong rate: mending the rate alone would leave the score behind. */
function isScoredByPrinted(group: WrongRates, { execution, profile }: RuleContext): boolean {
  const { score, assessment, rate } = execution;
  if (!score?.number || !assessment || !group.some((one) => one.printed.field === rate)) return false;
  const { number, places } = score;
  return ![assessment.score, assessment.exactScore].some((expected) =>
    isScoreRight(number, places, expected, profile.tolerance),
  );
}
