import { fundRows, inDoubt, placeOf, type CellAddress, type DoubtedPart, type EvaluationForm } from '../form';

/**
 * Rules that speak of something a form lacks, or that rests on all of a block: where that may stand in a cell that was
 * not read, nothing is lacking. A label that was read and has nothing beside it is known to be without an answer.
 */
const SPEAKS_OF: Readonly<Record<string, readonly DoubtedPart[]>> = {
  'year-missing': ['year'],
  'unit-missing': ['bodies'],
  'funds-missing': ['funds'],
  'execution-not-scored': ['funds'],
  'nothing-carried-out': ['funds'],
  'nothing-spent-all-claimed': ['funds'],
  'level-missing': ['levels', 'level1'],
  'total-row-missing': ['total'],
  'reason-missing': ['reason'],
  'far-over-target': ['reason'],
  'points-missing': ['points'],
  'value-missing': ['target', 'actual'],
  'counted-twice': ['name', 'target'],
};

/** Rules on where cells stand: in a table of which a column is not known nobody knows. */
const ON_PLACES: ReadonlySet<string> = new Set(['row-displaced', 'total-row-displaced', 'label-displaced']);

/** Rules that are right of a cell whatever it is read as. */
const AS_SUCH: ReadonlySet<string> = new Set(['layout-unsure', 'cell-error', 'value-not-computed', 'markup-left']);

/** Whether what a rule says of some cells rests on what the reader is not sure of. */
export function restsOnDoubt(form: EvaluationForm): (rule: string, cells: readonly CellAddress[]) => boolean {
  const doubt = inDoubt(form);
  if (!doubt) return () => false;
  const { parts, rows, isTable } = doubt;
  const amounts = new Set(parts.has('funds') ? placesOfFunds(form) : []);
  return (rule, cells) => {
    if (AS_SUCH.has(rule)) return false;
    if (isTable && ON_PLACES.has(rule)) return true;
    if (SPEAKS_OF[rule]?.some((part) => parts.has(part))) return true;
    return cells.some((cell) => rows.has(cell.row) || amounts.has(placeOf(cell)));
  };
}

const placesOfFunds = ({ funds }: EvaluationForm): number[] =>
  fundRows({ funds }).flatMap(({ cells }) => Object.values(cells).map(({ address }) => placeOf(address)));
