import { sum } from '../scoring';
import type { Decimal } from '../scoring';
import type { EvaluationForm, Field } from '../form';
import { defineRule } from './define-rule';
import { breakdownsIn, moneySlipsIn, type Breakdown } from './support/breakdowns';

function textsOf({ goal, outcome, indicators }: EvaluationForm): Field[] {
  const reasons = indicators.map(({ reason }) => reason);
  return [goal?.value ?? null, outcome?.value ?? null, ...reasons].flatMap((field) =>
    field?.kind === 'text' ? [field] : [],
  );
}

/** Parts that leave nothing out must add up; others may fall short, and persons may be counted under two heads. */
function isWrong({ total, parts, isComplete, isExclusive }: Breakdown, added: Decimal): boolean {
  if (isComplete) return !added.eq(total.value);
  if (isExclusive) return added.gt(total.value);
  return parts.some(({ value }) => value.gt(total.value));
}

/** In 共N，其中A a、B b the parts add up. Excel: =SUM(a,b)=N */
export const narrativeSumWrong = defineRule({
  id: 'narrative-sum-wrong',
  code: 'PE710',
  severity: 'info',
  basis: ['arithmetic'],
  isJudgement: true,
  messages: { sum: ['text', 'total', 'arithmetic'], unit: ['total', 'parts'] },
  check: (form) =>
    textsOf(form).flatMap(({ text, address }) => [
      ...moneySlipsIn(text).map((data) => ({ message: 'unit' as const, data: { ...data }, cells: [address] })),
      ...breakdownsIn(text).flatMap((breakdown) => {
        const { total, unit, parts, quote } = breakdown;
        const added = sum(parts.map(({ value }) => value));
        if (!isWrong(breakdown, added)) return [];
        const arithmetic = `${parts.map(({ numeral }) => numeral).join(' + ')} = ${added.toFixed()}`;
        const data = { text: quote, total: `${total.numeral}${unit}`, arithmetic };
        return [
          {
            message: 'sum' as const,
            data,
            cells: [address],
            expected: added,
            actual: total.value,
            steps: [arithmetic],
          },
        ];
      }),
    ]),
});
