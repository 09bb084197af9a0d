import { decimal, ONE, quotient, ZERO, type Decimal } from '../scoring';
import type { EvaluationForm, Field, FundRow, FundsBlock } from '../form';
import { defineRule } from './define-rule';
import { claimsIn } from './support/claims';
import { fundColumnName, fundName, fundRows } from './support/funds';

/** 元 in one 万元. */
const WAN = decimal(10000);
/** What is spent of a budget, as a share: between these the two amounts stand in one unit. */
const LEAST_SHARE = decimal('0.02');
const MOST_SHARE = decimal('1.5');
const UNIT_NAMES = { 元: '万元', 万元: '元' } as const;

/** Amounts of one block stand in one unit: 1140000 beside 120 was most likely typed in 元. Excel: =E6/D6<200 */
export const moneyUnitSlip = defineRule({
  id: 'money-unit-slip',
  code: 'PE129',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: {
    column: ['row', 'column', 'amount', 'budget'],
    heading: ['unit', 'amount', 'text', 'meant'],
  },
  check: (form) => {
    const { funds } = form;
    if (!funds) return [];
    return [...fundRows(form).flatMap((row) => columnSlips(row, funds)), ...headingSlips(form, funds)];
  },
});

const isWanApart = (amount: Decimal, budget: Decimal): boolean => {
  const share = quotient(amount, budget);
  return [quotient(share, WAN), share.times(WAN)].some((meant) => meant.gte(LEAST_SHARE) && meant.lte(MOST_SHARE));
};

/** Whether the printed rate is what the amounts give as they stand: then so little was spent. */
function isRateAsTyped({ cells: { rate } }: FundRow, share: Decimal): boolean {
  if (!rate?.number) return share.lt(ONE);
  const shown = rate.isPercent || rate.number.lt(ONE) ? rate.number : rate.number.div(100);
  return shown.lte(share.times(10)) && shown.gte(share.div(10));
}

function columnSlips(row: FundRow, funds: FundsBlock) {
  const { executed, adjusted, initial } = row.cells;
  const budget = adjusted?.number?.gt(ZERO) ? adjusted : initial;
  if (!executed?.number?.gt(ZERO) || !budget?.number?.gt(ZERO)) return [];
  const share = quotient(executed.number, budget.number);
  if (!isWanApart(executed.number, budget.number) || isRateAsTyped(row, share)) return [];
  const data = {
    row: fundName(row),
    column: fundColumnName(funds, 'executed'),
    amount: executed.text,
    budget: budget.text,
  };
  return [{ message: 'column' as const, data, cells: [executed.address, budget.address] }];
}

/** A text of goal or outcome that names the very amount in the other unit, and none in the heading's. */
function headingSlips({ goal, outcome }: EvaluationForm, funds: FundsBlock) {
  const { moneyUnit, total, heading } = funds;
  if (!moneyUnit || !total) return [];
  const scale = moneyUnit === '万元' ? WAN : ONE;
  const told = [goal?.value, outcome?.value].flatMap((field) =>
    field?.kind === 'text'
      ? claimsIn(field.text)
          .filter(({ unit }) => unit === '元')
          .map((claim) => ({ field, claim }))
      : [],
  );
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
