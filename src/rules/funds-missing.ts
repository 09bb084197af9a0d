import { phrase } from '../lexicon';
import type { EvaluationForm, FundsBlock } from '../form';
import { fundColumn, labelKey } from '../form';
import { defineRule } from './define-rule';
import { formCell } from './support/header';

/** Labels of a funds block, whatever its layout: 项目资金, 预算安排情况, 年度财政资金总额 … */
const FUNDS_LABEL = phrase`^${'whose-funds'}?${'of-finance'}?${'budget-or-money'}(?:${'funds-label-end'}|$)`;

/** The form must give the project's money: at least the row 年度资金总额. */
export const fundsMissing = defineRule({
  id: 'funds-missing',
  code: 'PE110',
  severity: 'warning',
  basis: ['form', 'observed'],
  isJudgement: false,
  messages: { noRows: [], noBlock: [] },
  check(form) {
    const { funds, indicators, layout } = form;
    if (funds) {
      const isMissing = funds.total === null && asksForRate(funds) && !hasNumbersBelow(form, funds);
      return isMissing ? [{ message: 'noRows', data: {}, cells: [funds.heading.address] }] : [];
    }
    if (indicators.length === 0 || layout === 'no-scores' || mentionsFunds(form)) return [];
    return [{ message: 'noBlock', data: {}, cells: formCell(form) }];
  },
});

/** A line that asks for amounts alone belongs to another layout (Hebei), whose rows are read elsewhere or not at all. */
const asksForRate = ({ columns }: FundsBlock): boolean =>
  columns.rate !== undefined || columns.points !== undefined || columns.score !== undefined;

/** Amounts beside labels that the reader does not know are no missing rows. */
function hasNumbersBelow({ cells, goal, columns, total }: EvaluationForm, { heading }: FundsBlock): boolean {
  const start = heading.address.row;
  const rows = [goal?.label, ...Object.values(columns)].flatMap((field) => field?.address.row ?? []);
  const end = Math.min(...[...rows, total?.row ?? Infinity].filter((row) => row > start));
  return cells.some(({ kind, address }) => kind === 'number' && address.row > start && address.row < end);
}

function mentionsFunds({ cells }: EvaluationForm): boolean {
  return cells.some(({ kind, text }) => {
    if (kind !== 'text') return false;
    const column = fundColumn(text);
    if (column === 'initial' || column === 'adjusted' || column === 'executed' || column === 'rate') return true;
    return FUNDS_LABEL.test(labelKey(text).base);
  });
}
