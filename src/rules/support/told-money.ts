import { isWord, phrase, says } from '../../lexicon';
import type { EvaluationForm, Field, FundColumnField, FundsBlock } from '../../form';
import { fundRows } from '../../form';
import { cutTo, decimal, divideRounded, ONE, roundHalfUp, type Decimal, type Quantity } from '../../scoring';
import { isSumOfMoney } from './breakdowns';
import { hasOtherBase, isInScope, tellsPartOfYear } from './claim-scope';
import { claimsIn, precisionOf, type Claim } from './claims';
import { yearsNamed } from './header';
import { WAN } from './money-slips';
import { periodOf } from './period';

/** What a text calls an amount. */
export type MoneyKind = 'budget' | 'spent' | 'investment' | 'left';

/** An amount that a text tells of the whole project and that no amount of the form is. */
export interface ToldMoney {
  readonly kind: MoneyKind;
  readonly text: string;
  readonly field: Field;
  /** Whether it is told of the year; else it may be that of several. */
  readonly isSure: boolean;
}

const WHOSE = phrase`^(?:${'money-of-project'}|${'money-of-year'}|${'money-of-form'}|\d{4}年度?)+`;

/** What an amount is called, without whose it is: nothing else may stand before that, as 设备支出 is a part. */
export const withoutWhose = (words: string): string => words.replace(WHOSE, '');

const KINDS = [
  ['investment-told', 'investment'],
  ['budget-told', 'budget'],
  ['granted-told', 'budget'],
  ['put-in-told', 'budget'],
  ['left-told', 'left'],
  ['spent-told', 'spent'],
] as const;
type Called = (typeof KINDS)[number][0];

const isCalled = ({ before }: Claim, ...by: readonly Called[]): boolean =>
  by.some((concept) => isWord(concept, withoutWhose(before)));

const OF_YEAR = phrase`${'money-of-year'}|\d{4}年`;

const kindOf = (claim: Claim): MoneyKind | null => KINDS.find(([concept]) => isCalled(claim, concept))?.[1] ?? null;

/** The amounts of the funds, in 元. */
const amountsOf = (form: EvaluationForm): Decimal[] =>
  amountCells(form).flatMap(([, { number }]) => number?.times(form.funds?.moneyUnit === '元' ? ONE : WAN) ?? []);

/** Whether an amount is more than any of the funds: no part of them can be meant. */
const isAboveAll = ({ quantity }: Claim, form: EvaluationForm): boolean =>
  amountsOf(form).every((amount) => quantity.value.minus(precisionOf(quantity)).gt(amount));

/** A plain sum of the year, and of nothing that stands before it or behind it. */
function isPlain(claim: Claim, kind: MoneyKind, form: EvaluationForm): boolean {
  const { quantity, clause, lead, after, parts, isTotal } = claim;
  if (!isSumOfMoney(claim) || quantity.isApproximate || quantity.sign !== null || parts.length > 1) return false;
  if (clause.includes('累计') || hasOtherBase(lead) || tellsPartOfYear(lead)) return false;
  // 支出30万元购置设备 is a part; what is left, or more than all, is none.
  const isWhole = isTotal || kind === 'left' || (kind === 'budget' && isAboveAll(claim, form));
  if (after !== '' && !isWord('budget-money', after) && !isWhole) return false;
  return isInScope(claim, form, kind === 'spent' || kind === 'left' ? 'actual' : 'target');
}

/** 其中社会投资80万元: money that stands in no column of the form. */
const tellsOthers = ({ goal, outcome }: EvaluationForm): boolean =>
  [goal, outcome].some((field) => says('money-of-others', field?.value.text ?? ''));

/** Whether an amount is told of the whole: by its words, of the year, at the beginning of a sentence, right behind the budget, or as it is more than that. */
function isOfAll(claim: Claim, kind: MoneyKind, budget: Claim | null, form: EvaluationForm): boolean {
  const { before, lead, isTotal } = claim;
  if (isCalled(claim, 'put-in-told')) return isAboveAll(claim, form) && !tellsOthers(form);
  if (kind === 'budget' && isAboveAll(claim, form)) return true;
  if (kind === 'investment' || kind === 'left' || says('money-of-project', before)) return true;
  if (budget && lead.endsWith(`${budget.clause};`)) return true;
  if (kind === 'spent' && OF_YEAR.test(before)) return true;
  return lead === '' && (isTotal || OF_YEAR.test(before) || isCalled(claim, 'budget-told'));
}

/** The amounts that a text tells of the whole project, by what it calls them. */
function amountsIn(text: string, form: EvaluationForm): ReadonlyMap<MoneyKind, readonly Claim[]> {
  const found = new Map<MoneyKind, Claim[]>();
  let budget: Claim | null = null;
  for (const claim of claimsIn(text)) {
    const kind = kindOf(claim);
    if (kind === null || !isPlain(claim, kind, form) || !isOfAll(claim, kind, budget, form)) continue;
    if (kind === 'budget') budget = claim;
    found.set(kind, [...(found.get(kind) ?? []), claim]);
  }
  return found;
}

/** Whether an amount is another, rounded or cut to the decimals of either. */
function isAmount(told: Quantity, amount: Decimal, step: Decimal): boolean {
  const at = (one: Decimal, by: Decimal, other: Decimal): boolean => {
    const steps = divideRounded(one, by, 6);
    return [roundHalfUp(steps, 0), cutTo(steps, 0)].some((count) => count.times(by).eq(other));
  };
  return at(amount, precisionOf(told), told.value) || at(told.value, step, amount);
}

/** Whether an amount of a text is that of a cell, in whichever of 元 and 万元: which of them is meant another rule asks. */
function isOfCell(quantity: Quantity, { number, places }: Field): boolean {
  if (!number) return false;
  const step = decimal(`1e-${places}`);
  return [ONE, WAN].some((scale) => isAmount(quantity, number.times(scale), step.times(scale)));
}

const NO_AMOUNTS: readonly string[] = ['rate', 'points', 'score', 'reason'] satisfies FundColumnField[];
const BUDGETS: readonly string[] = ['initial', 'adjusted'] satisfies FundColumnField[];

const amountCells = (form: EvaluationForm): [string, Field][] =>
  fundRows(form).flatMap(({ cells }) => Object.entries(cells).filter(([column]) => !NO_AMOUNTS.includes(column)));

/** The cells of the funds that hold what an amount is called by, and those that hold any amount. */
function cellsFor(kind: MoneyKind, form: EvaluationForm): { own: Field[]; all: Field[] } {
  const amounts = amountCells(form);
  const own = amounts.filter(([column]) => BUDGETS.includes(column) === (kind === 'budget'));
  return { own: own.map(([, cell]) => cell), all: amounts.map(([, cell]) => cell) };
}

/** Whether some indicator has the amount for its target or result. */
const isOfIndicator = ({ quantity }: Claim, { indicators }: EvaluationForm): boolean =>
  indicators.some((indicator) =>
    [indicator.target.measure, indicator.actual.measure].some(
      (measure) => measure.kind === 'quantity' && measure.quantity.value.eq(quantity.value),
    ),
  );

/** Whether less was invested in all than was spent in the year. */
function isBelowSpent({ quantity }: Claim, { total, moneyUnit }: FundsBlock): boolean {
  const spent = total?.cells.executed?.number?.times(moneyUnit === '元' ? ONE : WAN);
  return spent !== undefined && quantity.value.plus(precisionOf(quantity)).lte(spent);
}

/**
 * Whether a text tells the right amount besides, alone or together with the one told: that is of something else, or of a
 * part, 已支付180万元，剩余29.36万元.
 */
const isToldBesides = (claim: Claim, text: Field, isRight: (quantity: Quantity) => boolean): boolean =>
  claimsIn(text.text)
    .filter(isSumOfMoney)
    .some(
      ({ quantity }) => isRight(quantity) || isRight({ ...quantity, value: quantity.value.plus(claim.quantity.value) }),
    );

/** The one amount that a text tells by a name and that nothing in the form is; several may be of several things. */
function otherAmount(
  kind: Exclude<MoneyKind, 'left'>,
  told: readonly Claim[],
  text: Field,
  form: EvaluationForm,
): Claim | null {
  const { funds } = form;
  const [claim] = told;
  if (!funds || !claim || told.some(({ quantity }) => !quantity.value.eq(claim.quantity.value))) return null;
  if (kind === 'investment' && !isBelowSpent(claim, funds)) return null;
  const { own, all } = cellsFor(kind, form);
  const isOwn = (quantity: Quantity): boolean => own.some((cell) => isOfCell(quantity, cell));
  // What was spent a text may call the budget, not the other way round.
  const isOfAnother = kind === 'budget' && all.some((cell) => isOfCell(claim.quantity, cell));
  return isToldBesides(claim, text, isOwn) || isOfAnother || isOfIndicator(claim, form) ? null : claim;
}

/** What the rows of the funds leave of any budget, in 元. */
const leftOf = (form: EvaluationForm): Decimal[] =>
  fundRows(form).flatMap(({ cells: { initial, adjusted, executed } }) =>
    [initial, adjusted].flatMap((budget) => {
      if (!budget?.number || !executed?.number) return [];
      return budget.number.minus(executed.number).times(form.funds?.moneyUnit === '元' ? ONE : WAN);
    }),
  );

/** The one amount that the outcome tells as left and that no row of the funds leaves, alone or with another it tells. */
function otherLeft(told: readonly Claim[], text: Field, form: EvaluationForm): Claim | null {
  const [claim] = told;
  const left = leftOf(form);
  if (!claim || left.length === 0 || told.some(({ quantity }) => !quantity.value.eq(claim.quantity.value))) return null;
  const isLeft = (quantity: Quantity): boolean => left.some((amount) => isAmount(quantity, amount, ONE));
  return isToldBesides(claim, text, isLeft) || isOfIndicator(claim, form) ? null : claim;
}

/** Whether it may be what another matter took: 设备更新完成，全年支出95万元. */
const isBehindAnother = ({ before, lead }: Claim): boolean =>
  lead !== '' && !says('money-of-project', before) && !says('budget-told', lead);

/** Whether the project runs over more than the year of the form. */
function isOfSeveralYears(form: EvaluationForm): boolean {
  const { projectName, year } = form.header;
  const period = periodOf(form);
  const isBeyond = (beyond: number): boolean => period?.holds({ year: beyond, month: null, day: null }) === true;
  if (year && [year.year - 1, year.year + 1].some(isBeyond)) return true;
  return yearsNamed(projectName?.value.text ?? '').spans.length > 0;
}

const isSpent = ({ quantity }: Claim, form: EvaluationForm): boolean =>
  cellsFor('spent', form).own.some((cell) => isOfCell(quantity, cell));

/** Whether the words, or those of the budget right before them, are of the year, a grant opens the text that is above all of the funds, or a project took no less than the year. */
function isSureOf(claim: Claim, kind: MoneyKind, form: EvaluationForm): boolean {
  const { before, lead } = claim;
  if (kind === 'investment') return says('money-of-project', before);
  // 支出1599.2万元，结余58.8万元: what is left of what was spent by the form.
  if (kind === 'left') return claimsIn(lead).some((one) => kindOf(one) === 'spent' && isSpent(one, form));
  if (isCalled(claim, 'put-in-told')) return false;
  if (claim.isTotal && OF_YEAR.test(before)) return true;
  if ((lead + before).includes('年')) return !isBehindAnother(claim);
  return lead === '' && isCalled(claim, 'granted-told') && isAboveAll(claim, form) && !isOfSeveralYears(form);
}

/** The amount with what it is called, without what stands behind it. */
const quoted = ({ text, before, after }: Claim): string =>
  after !== '' && text.endsWith(after) && !text.startsWith(before) ? before + text.slice(0, -after.length) : text;

/** The amounts of goal and outcome, told of the whole project, that nothing in the form is. */
export function moneyToldOtherwise(form: EvaluationForm): ToldMoney[] {
  const { funds, goal, outcome } = form;
  if (!funds?.moneyUnit || !funds.total) return [];
  const kinds = { goal: ['budget', 'investment'], outcome: ['budget', 'spent', 'investment', 'left'] } as const;
  return (['goal', 'outcome'] as const).flatMap((side) => {
    const field = (side === 'goal' ? goal : outcome)?.value;
    if (field?.kind !== 'text' || says('several-projects', field.text)) return [];
    const amounts = amountsIn(field.text, form);
    return kinds[side].flatMap((kind) => {
      const told = amounts.get(kind) ?? [];
      const claim = kind === 'left' ? otherLeft(told, field, form) : otherAmount(kind, told, field, form);
      return claim ? [{ kind, text: quoted(claim), field, isSure: isSureOf(claim, kind, form) }] : [];
    });
  });
}
