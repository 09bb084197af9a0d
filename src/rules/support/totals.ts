import { roundHalfUp, sum, ZERO, type Decimal } from '../../scoring';
import type { Field } from '../../form/content';
import type { RuleContext } from '../context';
import { isExecutionRow } from './points';

/** The printed scores of a form, added. */
export interface ScoreSum {
  /** The score cells that were added, the execution's first. */
  readonly addends: readonly Field[];
  readonly execution: Decimal | null;
  readonly indicators: Decimal;
  readonly full: Decimal;
  /** The sum of the scores as shown: cells may hold more decimals than they show. */
  readonly shown: Decimal;
}

const asShown = ({ number, places }: Field): Decimal => roundHalfUp(number ?? ZERO, places);

/** The scores of a form; `null` where one that carries points is missing or no number. */
export function scoreSum({ judged, execution }: RuleContext): ScoreSum | null {
  const hasExecutionRow = judged.some(isExecutionRow);
  const wantsExecution = !hasExecutionRow && execution.points !== null && execution.points.gt(ZERO);
  const first = hasExecutionRow ? null : execution.score;
  if (wantsExecution && first?.number == null) return null;
  const counted = judged.filter(({ points, score }) => score !== null || points === null || !points.eq(ZERO));
  const cells = counted.flatMap(({ indicator }) => indicator.score ?? []);
  if (cells.length === 0 || cells.length < counted.length) return null;
  if (cells.some((cell) => cell.number === null || cell.isPercent)) return null;
  const indicators = sum(cells.flatMap((cell) => cell.number ?? []));
  const own = first?.number == null ? null : first;
  const addends = own ? [own, ...cells] : cells;
  return {
    addends,
    execution: own?.number ?? null,
    indicators,
    full: indicators.plus(own?.number ?? ZERO),
    shown: sum(addends.map(asShown)),
  };
}
