import { opening, phrase } from '../../lexicon';
import type { EvaluationForm, Field } from '../../form';
import { HUNDRED, rateFits, type Decimal, type Quantity } from '../../scoring';
import type { RuleContext } from '../context';
import { hasOtherBase, isOfTheYear, tellsPartOfYear } from './claim-scope';
import { claimsIn, precisionOf, type Claim } from './claims';
import { isExecution } from './execution-name';
import { rowRate, rowRates } from './rates';
import { withoutWhose } from './told-money';

const LEADING = phrase`^(?:${'in-this-year'}|${'year-word'})`;

/** Whether a per cent as it is written is what an exact rate rounds to. */
export function isRate({ value, numeral }: Quantity, exact: Decimal): boolean {
  const places = /\.(\d+)/u.exec(numeral)?.[1]?.length ?? 0;
  return rateFits({ number: value.times(HUNDRED), places, notation: 'percent' }, exact).fits;
}

/** An execution rate that the outcome tells, and where. */
export interface ToldRate {
  readonly text: string;
  readonly field: Field;
  /** Whether it is that of the whole budget, of the year by its words or at the beginning of a sentence, and not merely cut. */
  readonly isSure: boolean;
}

/** 截至11月底，预算执行率60% */
const isOfPart = ({ lead }: Claim): boolean => hasOtherBase(lead) || tellsPartOfYear(lead);

const BARE_RATE = phrase`^${'execution-rate-word'}$`;

/** Whether the clause before tells what was spent. */
const followsSpending = ({ lead }: Claim): boolean =>
  opening('spent-told', withoutWhose(lead.split(';').at(-2) ?? '')) !== null;

/** Whether it is called the execution rate, and of the budget: by its name, at the beginning, or behind what was spent. */
const isOfBudget = (claim: Claim): boolean => {
  const { before, lead } = claim;
  const name = before.replace(LEADING, '');
  return isExecution(name) || (BARE_RATE.test(name) && (lead === '' || followsSpending(claim)));
};

const isSureOf = (claim: Claim, rate: Decimal): boolean =>
  (claim.lead === '' || claim.before.includes('年') || followsSpending(claim)) &&
  claim.quantity.value.minus(rate).abs().gte(precisionOf(claim.quantity));

/** The execution rates of the year that the outcome tells and that no row of the funds has, by whichever budget. */
export function ratesToldOtherwise(form: EvaluationForm, { profile, execution }: RuleContext): ToldRate[] {
  const { funds, outcome } = form;
  if (!funds || !outcome || !execution.assessment) return [];
  const { rate } = execution.assessment;
  const told = claimsIn(outcome.value.text).filter(
    (claim) =>
      claim.unit === '%' &&
      claim.quantity.sign === null &&
      !claim.quantity.isApproximate &&
      isOfTheYear(claim) &&
      !isOfPart(claim) &&
      isOfBudget(claim),
  );
  if (told.length === 0) return [];
  const initial = funds.total && rowRate(funds.total, funds.total.cells.initial ?? null, funds);
  const exact = [rate, ...[...rowRates(form, profile), initial].flatMap((one) => one?.exact ?? [])];
  // A text that has the right rate as well tells the other of something else.
  if (told.some(({ quantity }) => exact.some((one) => isRate(quantity, one)))) return [];
  return told.map((claim) => ({ text: claim.text, field: outcome.value, isSure: isSureOf(claim, rate) }));
}
