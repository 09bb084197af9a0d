import { phrase } from '../../lexicon';
import { decimal, formatDecimal, ZERO, type Decimal, type Profile } from '../../scoring';
import type { EvaluationForm, Field, FundColumnField, FundRow, FundsBlock } from '../../form';
import { fundRows, labelKey } from '../../form';

export const AMOUNT_COLUMNS = ['initial', 'adjusted', 'executed'] as const;
export type AmountColumn = (typeof AMOUNT_COLUMNS)[number];

const OF_WHICH = phrase`^${'split-into'}:?`;

/** What a row of amounts without a label is called. */
const UNLABELLED = '项目资金';

/** A row's name without 其中 and colons: `其中：当年财政拨款` → `当年财政拨款`. */
export const fundName = ({ label }: FundRow): string => labelKey(label.text).base.replace(OF_WHICH, '') || UNLABELLED;

/** A column's name as the form heads it: `全年预算数(A)` → `全年预算数`. */
export const fundColumnName = (funds: FundsBlock, column: FundColumnField): string =>
  labelKey(funds.columns[column]?.text ?? '').base;

/** Which column a row's rate is taken on: as the context does, by the profile, else the one the form has. */
export function budgetColumn({ cells }: FundRow, profile: Profile): 'initial' | 'adjusted' {
  const { budget } = profile.execution;
  const other = budget === 'adjusted' ? 'initial' : 'adjusted';
  return cells[budget] || !cells[other] ? budget : other;
}

/** The cell of the budget that a row's rate is taken on. */
export const budgetOf = (row: FundRow, profile: Profile): Field | null => row.cells[budgetColumn(row, profile)] ?? null;

/** One in the last printed decimal: 0.01 for `62.73`. */
const lastDecimal = ({ places }: Field): Decimal => decimal(`1e-${places}`);

/** Half a unit of the last printed decimal: how far a printed amount may stand from the one behind it. */
export const halfUnit = (amount: Field): Decimal => lastDecimal(amount).times('0.5');

/**
 * How far an amount may stand from the one that a rate was computed from. 元 are exact, and so are whole numbers of
 * 万元, which budgets mostly are; decimals of 万元 are rounded.
 */
export const amountDoubt = (amount: Field, { moneyUnit }: FundsBlock): Decimal =>
  moneyUnit === '元' || amount.places === 0 ? ZERO : halfUnit(amount);

/** An amount as arithmetic shows it. */
export const amountText = (amount: Field): string => (amount.number ? formatDecimal(amount.number) : amount.text);

/** Words by which a template asks for a reason. */
const HINT = phrase`\d+${'letters-limit'}|${'asked-to'}${'how-to-tell'}?${'tell'}`;

/** Whether a reason cell explains something: neither blank nor the template's own words. A dash or 无 is an answer. */
export const isAnswered = (reason: Field): boolean => reason.kind !== 'blank' && !HINT.test(reason.text);

/** Whether some row of the funds block gives a reason. */
export const givesReason = (form: EvaluationForm): boolean =>
  fundRows(form).some(({ cells }) => cells.reason?.kind === 'text' && isAnswered(cells.reason));

/** Whether a cell holds a number above 0. */
export const isPositive = (field: Field | null | undefined): boolean => field?.number?.gt(ZERO) ?? false;
