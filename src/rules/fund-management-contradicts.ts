import { closing, isWord, mentions, says } from '../lexicon';
import { compactText, decimal, formatDecimal, HUNDRED, roundHalfUp } from '../scoring';
import type { Decimal } from '../scoring';
import type { EvaluationForm, ManagementRow } from '../form';
import { labelKey } from '../form';
import type { RuleContext } from './context';
import { defineRule } from './define-rule';
import type { Report } from './types';
import { budgetOf } from './support/funds';
import { rowRate } from './support/rates';

const MESSAGES = { rate: ['row', 'stated', 'rate'], problem: ['row', 'words'] } as const;
const PERCENT = /(\d{1,3}(?:\.(\d{1,4}))?)%/gu;
const CLAUSE = /[^,;.!]*$/u;

/** What 资金管理情况 says agrees with the funds above it, and with its own column of problems. */
export const fundManagementContradicts = defineRule({
  id: 'fund-management-contradicts',
  code: 'PE131',
  severity: 'warning',
  basis: ['form', 'observed'],
  isJudgement: true,
  messages: MESSAGES,
  check: (form, context) =>
    (form.management?.rows ?? []).flatMap((row) => [...otherRate(row, form, context), ...problemDenied(row)]),
});

const nameOf = ({ label }: ManagementRow): string => labelKey(label.text).base;

function otherRate(row: ManagementRow, { funds }: EvaluationForm, { profile }: RuleContext): Report<typeof MESSAGES>[] {
  const total = funds?.total;
  const exact = total ? rowRate(total, budgetOf(total, profile), funds)?.exact : undefined;
  if (!total || !exact) return [];
  const text = compactText(row.description.text);
  return [...text.matchAll(PERCENT)].flatMap(({ 0: stated, 1: digits = '', 2: places = '', index }) => {
    if (closing('execution-rate-of', CLAUSE.exec(text.slice(0, index))?.[0] ?? '') === null) return [];
    if (isNear(decimal(digits), exact.times(HUNDRED), places.length)) return [];
    const rate = `${formatDecimal(roundHalfUp(exact.times(HUNDRED), 2))}%`;
    const cells = [row.description, total.cells.rate, total.cells.executed].flatMap((field) => field?.address ?? []);
    return [{ message: 'rate' as const, data: { row: nameOf(row), stated, rate }, cells }];
  });
}

/** Within one of the last printed decimal. */
const isNear = (stated: Decimal, rate: Decimal, places: number): boolean =>
  stated
    .minus(rate)
    .abs()
    .lte(decimal(`1e-${places}`));

/** A fault that is told, beside 存在问题：无. */
function problemDenied({ label, description, problem }: ManagementRow): Report<typeof MESSAGES>[] {
  if (!problem || !isWord('none-to-tell', compactText(problem.text).replace(/;$/u, ''))) return [];
  const text = compactText(description.text);
  const fault = mentions('management-fault', text).find(({ start }) => !says('no-case-of', text.slice(0, start)));
  if (!fault) return [];
  const data = { row: labelKey(label.text).base, words: fault.word };
  return [{ message: 'problem', data, cells: [problem.address, description.address], severity: 'info' }];
}
