import type { Field, FundRow } from '../../../src/form';
import { TOTAL_TOO } from './consequences';
import { fault, isWhole, type Change, type FaultOperator, type Subject } from './fault';
import { swapDigits } from './totals';

type Cell = keyof FundRow['cells'];

/** A cell of the funds' total row that prints a number. */
const totalCell = ({ form }: Subject, cell: Cell): Field[] => {
  const field = form.funds?.total?.cells[cell];
  return field?.number && isWhole(field) ? [field] : [];
};

const isSilent = ({ findings }: Subject, ...rules: readonly string[]): boolean =>
  !findings.some(({ rule }) => rules.includes(rule));

/** Whether there is a rate to print, and a score for it: of a budget of 0 a blank is what should stand there. */
const hasRate = ({ context: { execution } }: Subject): boolean => execution.budget?.number?.eq(0) !== true;

/** Executed amounts a fifth over the budget, in the total and in the one source that carries it, so that sums hold. */
function overspend(subject: Subject): readonly Change[] {
  const { total, sources = [] } = subject.form.funds ?? {};
  const budget = total?.cells.adjusted ?? total?.cells.initial;
  const executed = total?.cells.executed;
  if (!executed?.number || !budget?.number?.gt(0)) return [];
  const amount = budget.number.times(6).div(5).toFixed();
  const carriers = sources.flatMap(({ cells }) => (cells.executed?.number?.gt(0) ? [cells.executed] : []));
  return carriers.length > 1 ? [] : [[executed, amount], ...carriers.map((cell): Change => [cell, amount])];
}

const sourceCells = ({ form }: Subject, cell: Cell): Field[] =>
  (form.funds?.sources ?? []).flatMap(({ cells }) => (cells[cell]?.number?.gt(0) ? [cells[cell]] : []));

export const FUND_FAULTS: readonly FaultOperator[] = [
  {
    id: 'rate-digits-swapped',
    title: 'Two digits of the execution rate swapped',
    places: (subject) =>
      totalCell(subject, 'rate').flatMap((cell) => {
        const text = swapDigits(cell.text);
        return text !== null && subject.context.execution.assessment !== null ? [fault(subject, [[cell, text]])] : [];
      }),
    accepts: ['execution-rate-wrong'],
    consequences: {},
  },
  {
    id: 'execution-score-changed',
    title: 'Execution score changed',
    places: (subject) =>
      totalCell(subject, 'score')
        .filter((cell) => cell.number?.gte(2) && isSilent(subject, 'execution-score-wrong') && hasRate(subject))
        .map((cell) => fault(subject, [[cell, cell.number?.minus(1).toFixed() ?? null]])),
    accepts: ['execution-score-wrong'],
    consequences: TOTAL_TOO,
  },
  {
    id: 'execution-score-blanked',
    title: 'Execution score left blank',
    places: (subject) =>
      hasRate(subject) ? totalCell(subject, 'score').map((cell) => fault(subject, [[cell, null]])) : [],
    accepts: ['execution-score-missing'],
    consequences: {},
  },
  {
    id: 'execution-points-changed',
    title: 'Points of the execution rate changed',
    places: (subject) =>
      totalCell(subject, 'points').map((cell) => fault(subject, [[cell, cell.number?.plus(5).toFixed() ?? null]])),
    accepts: ['execution-points-off-profile', 'points-do-not-add-up'],
    consequences: {},
  },
  {
    id: 'rate-blanked',
    title: 'Execution rate left blank',
    places: (subject) =>
      hasRate(subject) ? totalCell(subject, 'rate').map((cell) => fault(subject, [[cell, null]])) : [],
    accepts: ['execution-rate-missing'],
    consequences: {},
  },
  {
    id: 'executed-over-budget',
    title: 'Executed amount above the budget',
    places: (subject) => {
      const changes = overspend(subject);
      return changes.length > 0
        ? [
            fault(
              subject,
              changes,
              changes.map(([cell]) => cell),
            ),
          ]
        : [];
    },
    accepts: ['executed-over-budget'],
    consequences: {
      'execution-rate-wrong': 'the rate was worked out from the old amount',
      'execution-score-wrong': 'the score was worked out from the old amount',
      'execution-indicator-differs': 'an indicator repeats the old rate',
      'funds-do-not-add-up': 'of several amounts that were spent the sources show the old ones',
    },
  },
  {
    id: 'source-changed',
    title: 'Amount of one source changed, the total left',
    places: (subject) =>
      // One source alone is 其中: the rest of the total need not be listed.
      isSilent(subject, 'funds-do-not-add-up') && (subject.form.funds?.sources.length ?? 0) > 1
        ? (['adjusted', 'executed'] as const).flatMap((column) =>
            sourceCells(subject, column).map((cell) =>
              fault(subject, [[cell, cell.number?.times(9).div(10).toFixed(2) ?? null]]),
            ),
          )
        : [],
    accepts: ['funds-do-not-add-up'],
    consequences: {
      'execution-rate-wrong': 'the source prints the rate of its old amounts',
      'executed-over-budget': 'the budget of a source is now below what it spent',
    },
  },
  {
    id: 'budget-blanked',
    title: 'Adjusted budget left blank',
    places: (subject) => totalCell(subject, 'adjusted').map((cell) => fault(subject, [[cell, null]])),
    accepts: ['fund-total-incomplete', 'budget-missing', 'funds-missing'],
    consequences: {},
  },
  {
    id: 'executed-blanked',
    title: 'Executed amount left blank',
    places: (subject) => totalCell(subject, 'executed').map((cell) => fault(subject, [[cell, null]])),
    accepts: ['fund-total-incomplete', 'budget-missing', 'funds-missing'],
    consequences: {},
  },
  {
    id: 'amount-error',
    title: 'Amount cell shows #DIV/0!',
    places: (subject) => totalCell(subject, 'executed').map((cell) => fault(subject, [[cell, { error: '#DIV/0!' }]])),
    accepts: ['cell-error'],
    consequences: {},
  },
  {
    id: 'source-row-scored',
    title: 'A source row carries points and a score again',
    places: (subject) =>
      (subject.form.funds?.sources ?? []).flatMap(({ cells: { score, points } }) =>
        score && points && !score.number && !points.number
          ? [
              fault(
                subject,
                [
                  [score, '10'],
                  [points, '10'],
                ],
                [score, points],
              ),
            ]
          : [],
      ),
    accepts: ['source-row-scored'],
    consequences: {},
  },
];
