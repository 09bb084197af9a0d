import { says } from '../lexicon';
import { sum, ZERO } from '../scoring';
import type { EvaluationForm, ValueField } from '../form';
import { defineRule } from './define-rule';
import type { RuleContext } from './context';
import { givesReason } from './support/funds';
import { hasAllPoints, isExecutionRow, isWhole, numbersOf } from './support/points';
import { isAllZero } from './support/readings';
import { readReason } from './support/reasons';

/** Of a budget of which nothing was spent, not every indicator is met without a word. Excel: =AND(E6=0,SUM(G13:G19)=SUM(F13:F19)) is FALSE */
export const nothingSpentAllClaimed = defineRule({
  id: 'nothing-spent-all-claimed',
  code: 'PE405',
  severity: 'warning',
  basis: ['observed', 'caiyu-2020-10-art-11'],
  isJudgement: true,
  messages: { claimed: ['budget', 'score', 'points'] },
  check: (form, context) => {
    const { budget, executed } = context.execution;
    const rows = context.judged.filter((one) => !isExecutionRow(one));
    if (!budget?.number?.gt(ZERO) || executed?.number?.eq(ZERO) !== true) return [];
    if (!hasAllPoints(context) || !isWhole(form, context) || isExplained(form, context)) return [];
    // Targets of 0 that were kept are another matter, also where one of them is missing or shows an error.
    const filled = rows.filter(({ indicator: { target, actual } }) => isTold(target) && isTold(actual));
    if (rows.length === 0 || (filled.length > 0 && filled.every(({ indicator }) => isAllZero(indicator)))) return [];
    const [score, points] = [sum(rows.flatMap((one) => one.score ?? [])), sum(numbersOf(rows))];
    if (points.lte(ZERO) || score.lt(points)) return [];
    const cells = [executed, budget, form.total?.score].flatMap((field) => field?.address ?? []);
    return [{ message: 'claimed', data: { budget: budget.text, score, points }, cells }];
  },
});

const isTold = ({ measure, field }: ValueField): boolean => measure.kind !== 'blank' && field.kind !== 'error';

/** Whether the form says anywhere why nothing was spent. */
const isExplained = (form: EvaluationForm, { judged }: RuleContext): boolean =>
  givesReason(form) ||
  judged.some(({ indicator: { reason } }) => reason !== null && readReason(reason) === 'text') ||
  form.cells.some(({ kind, text }) => kind === 'text' && isColon.test(text) && isReasonOfSpending(text)) ||
  form.notes.some(({ value }) => value.kind === 'text' && says('spending', value.text));

const isColon = /[:：,，。]/u;
const isReasonOfSpending = (text: string): boolean => says('because', text) && says('spending', text);
