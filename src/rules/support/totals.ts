import { roundHalfUp, sum, ZERO, type Decimal } from '../../scoring';
import type { Field } from '../../form';
import type { RuleContext } from '../context';
import { isExecutionRow } from './points';

/** The printed scores of a form, added. */
export interface ScoreSum {
  /** The score cells that were added, the execution's first. */
  readonly addends: readonly Field[];
  readonly execution: Decimal | null;
  /** Of the indicators, and of a rubric beside them. */
  readonly indicators: Decimal;
  readonly full: Decimal;
  /** The sum of the scores as shown: cells may hold more decimals than they show. */
  readonly shown: Decimal;
}

const asShown = ({ number, places }: Field): Decimal => roundHalfUp(number ?? ZERO, places);

/** The scores of a form; `null` where one that carries points is missing or no number. */
export function scoreSum({ judged, rubric, execution }: RuleContext): ScoreSum | null {
  const hasExecutionRow = judged.some(isExecutionRow);
  const wantsExecution = !hasExecutionRow && execution.points !== null && execution.points.gt(ZERO);
  const first = hasExecutionRow ? null : execution.score;
  if (wantsExecution && first?.number == null) return null;
  const counted = judged.filter(({ points, score }) => score !== null || points === null || !points.eq(ZERO));
  const own = counted.flatMap(({ indicator }) => indicator.score ?? []);
  if (own.length === 0 || own.length < counted.length) return null;
  const cells = [...rubric.map(({ score }) => score), ...own];
  if (cells.some((cell) => cell.number === null || cell.isPercent)) return null;
  const indicators = sum(cells.flatMap((cell) => cell.number ?? []));
  const funds = first?.number == null ? null : first;
  const addends = funds ? [funds, ...cells] : cells;
  return {
    addends,
    execution: funds?.number ?? null,
    indicators,
    full: indicators.plus(funds?.number ?? ZERO),
    shown: sum(addends.map(asShown)),
  };
}
