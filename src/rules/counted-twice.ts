import { formatDecimal, HUNDRED, roundHalfUp } from '../scoring';
import type { Decimal } from '../scoring';
import type { CellAddress } from '../form';
import type { JudgedIndicator, RuleContext } from './context';
import { defineRule } from './define-rule';
import { executionRows, repeatedQuantities, repeatedValues, restsOfBudget } from './support/repeats';
import type { Report } from './types';

const MESSAGES = {
  twice: ['names', 'actual'],
  rest: ['names', 'rate', 'rest'],
  execution: ['names'],
  value: ['names', 'actual'],
} as const;
type Rows = readonly JudgedIndicator[];

const namesOf = (rows: Rows): string[] => rows.map(({ indicator }) => indicator.name.text);
const cellsOf = (rows: Rows): CellAddress[] => rows.map(({ indicator }) => indicator.actual.field.address);
const actualOf = (rows: Rows): string => rows[0]?.indicator.actual.text ?? '';
const perCent = (rate: Decimal): string => `${formatDecimal(roundHalfUp(rate.times(HUNDRED), 2))}%`;

/** One remark on rows that repeat the execution rate or its rest to 100%. */
function againstFunds(context: RuleContext, twice: Rows): Report<typeof MESSAGES>[] {
  const { execution } = context;
  const [rests, repeated] = [restsOfBudget(context, twice), executionRows(context)];
  const fundCells = [execution.executed, execution.budget].flatMap((field) => (field ? [field.address] : []));
  const reports: Report<typeof MESSAGES>[] = [];
  if (rests.length > 0 && execution.assessment) {
    const rate = perCent(execution.assessment.rate);
    const data = { names: namesOf(rests), rate, rest: actualOf(rests) };
    const steps = [`100% − ${rate} ≈ ${data.rest}`];
    reports.push({ message: 'rest', data, severity: 'info', cells: [...cellsOf(rests), ...fundCells], steps });
  }
  if (repeated.length > 0) {
    const data = { names: namesOf(repeated) };
    reports.push({ message: 'execution', data, severity: 'info', cells: [...cellsOf(repeated), ...fundCells] });
  }
  return reports;
}

/** Nothing earns points twice: 成本节约率 is not 1 − execution rate. Excel: =ROUND(1-E6/D6,4)<>F17 */
export const countedTwice = defineRule({
  id: 'counted-twice',
  code: 'PE711',
  severity: 'warning',
  basis: ['observed', 'arithmetic'],
  isJudgement: false,
  messages: MESSAGES,
  check: (_form, context) => {
    const twice = repeatedQuantities(context);
    const dataOf = (rows: Rows) => ({ names: namesOf(rows), actual: actualOf(rows) });
    return [
      ...twice.map((rows): Report<typeof MESSAGES> => ({ message: 'twice', data: dataOf(rows), cells: cellsOf(rows) })),
      ...againstFunds(context, twice.flat()),
      ...repeatedValues(context, twice.flat()).map((rows): Report<typeof MESSAGES> => ({
        message: 'value',
        severity: 'info',
        data: dataOf(rows),
        cells: cellsOf(rows),
      })),
    ];
  },
});
