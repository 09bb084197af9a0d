import { ONE, quotient, ZERO, type Decimal } from '../scoring';
import type { EvaluationForm, Field, FundRow, FundsBlock } from '../form';
import { fundRows } from '../form';
import { defineRule } from './define-rule';
import { isSumOfMoney } from './support/breakdowns';
import { claimsIn } from './support/claims';
import { fundColumnName, fundName } from './support/funds';
import { moneySlipOf, WAN } from './support/money-slips';

const UNIT_NAMES = { 元: '万元', 万元: '元' } as const;

/** Amounts of one block stand in one unit: 1140000 beside 120 was most likely typed in 元. Excel: =E6/D6<200 */
export const moneyUnitSlip = defineRule({
  id: 'money-unit-slip',
  code: 'PE129',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: {
    column: ['row', 'column', 'amount', 'budget', 'suspect', 'meant'],
    heading: ['unit', 'amount', 'text', 'meant'],
  },
  check: (form) => {
    const { funds } = form;
    if (!funds) return [];
    return [...fundRows(form).flatMap((row) => columnSlips(row, funds)), ...headingSlips(form, funds)];
  },
});

function columnSlips(row: FundRow, funds: FundsBlock) {
  const slip = moneySlipOf(row, funds);
  if (!slip) return [];
  const { column, amount, beside, suspect, meant } = slip;
  const data = {
    row: fundName(row),
    column: fundColumnName(funds, column),
    amount: amount.text,
    budget: beside.text,
    suspect: suspect.text,
    meant,
  };
  return [{ message: 'column' as const, data, cells: [amount.address, beside.address] }];
}

/** A text of goal or outcome that names the very amount in the other unit, and none in the heading's. */
function headingSlips({ goal, outcome }: EvaluationForm, funds: FundsBlock) {
  const { moneyUnit, total, heading } = funds;
  if (!moneyUnit || !total) return [];
  const scale = moneyUnit === '万元' ? WAN : ONE;
  const told = [goal?.value, outcome?.value].flatMap((field) =>
    field?.kind === 'text'
      ? claimsIn(field.text)
          .filter(isSumOfMoney)
          .map((claim) => ({ field, claim }))
      : [],
  );
  if (told.length === 0) return [];
  const amounts = (['adjusted', 'initial', 'executed'] as const).flatMap((column): Field[] => {
    const cell = total.cells[column];
    return cell?.number?.gt(ZERO) ? [cell] : [];
  });
  const valueOf = ({ number }: Field): Decimal => (number ?? ZERO).times(scale);
  const tells = (amount: Field, factor: Decimal) =>
    told.find(({ claim }) => claim.quantity.value.eq(valueOf(amount).times(factor)));
  // One amount told as it stands, and the heading is right.
  if (amounts.some((amount) => tells(amount, ONE))) return [];
  const factor = moneyUnit === '元' ? WAN : quotient(ONE, WAN);
  const amount = amounts.find((one) => tells(one, factor));
  const found = amount && tells(amount, factor);
  if (!amount || !found) return [];
  const data = { unit: moneyUnit, amount: amount.text, text: found.claim.text, meant: UNIT_NAMES[moneyUnit] };
  return [{ message: 'heading' as const, data, cells: [heading.address, amount.address, found.field.address] }];
}
