import { SELF_EVALUATIONS } from '../form';
import { defineRule } from './define-rule';
import { fundName } from './support/funds';
import { rateNumber, rateValue } from './support/rates';
import { groupRates, type WrongRates } from './support/wrong-rates';
import type { ExecutionVerdict, RateVerdict } from './support/verdicts';
import type { CellEdit, Report } from './types';

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
  // A rate is arithmetic in whatever form it stands.
  kinds: [...SELF_EVALUATIONS, 'monitoring'],
  basis: ['form', 'arithmetic'],
  isJudgement: false,
  messages: MESSAGES,
  check: (_form, _context, own) => {
    const score = own.find((verdict): verdict is ExecutionVerdict => verdict.what === 'execution-score') ?? null;
    const rates = own.filter((verdict): verdict is RateVerdict => verdict.what === 'rate');
    const [total] = rates;
    return groupRates(rates.flatMap(({ wrong }) => wrong ?? [])).map((group) =>
      reportOf(group, group[0] === total?.wrong ? score : null),
    );
  },
});

/** `score`: the execution score that rests on the wrong rate. The amounts may be what is wrong then: a person decides. */
function reportOf(group: WrongRates, score: ExecutionVerdict | null): Report<typeof MESSAGES> {
  const { kind, printed, rate, text, step } = group[0];
  const { field, notation, number } = printed;
  const edits: CellEdit[] = group.map((one) => ({
    address: one.printed.field.address,
    value: rateValue(one.printed.field, one.rate.exact, one.printed.notation),
  }));
  // Once the rate is mended the score of the wrong one is wrong, whatever it was beside it.
  const resting = score?.expected ? { field: score.field, value: score.expected } : null;
  if (resting) edits.push({ address: resting.field.address, value: resting.value.toNumber() });
  const report = {
    data: { rows: group.map((one) => fundName(one.rate.row)), printed: field.text, expected: text, arithmetic: step },
    cells: [
      ...group.map((one) => one.printed.field.address),
      ...group.flatMap((one) => [one.rate.executed.address, one.rate.budget.address]),
      ...(resting ? [resting.field.address] : []),
    ],
    expected: rateNumber(rate.exact, notation),
    actual: number,
    steps: [step],
    fix: { isSafe: score === null, edits },
  };
  if (kind === 'wrong') return { message: kind, ...report };
  return { message: kind, severity: kind === 'cut' ? 'info' : 'warning', ...report };
}
