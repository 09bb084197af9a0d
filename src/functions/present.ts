import type { Language } from '../messages';
import type { CoverageRow, FindingRow } from './check';
import type { Steps } from './explain';
import { isFailure, type Failure } from './failure';
import { sayCoverage, sayFinding, sayPhrase, sayScoringSteps } from './words';

/** What a function gives, before it is in words. */
export type Result = Value | Steps | readonly (readonly Value[])[] | readonly (FindingRow | CoverageRow)[];
type Value = number | string | Failure;

/** Why a cell has no value, in words: for the host to make its own error of. */
export interface CellFailure {
  readonly failure: Failure['failure'];
  readonly message: string;
}

export type ShownValue = number | string | CellFailure;
export type Shown = ShownValue | readonly (readonly ShownValue[])[];

export const isRows = (shown: Shown): shown is readonly (readonly ShownValue[])[] => Array.isArray(shown);

export const isCellFailure = (value: ShownValue): value is CellFailure => typeof value === 'object';

/** A result as a host shows it: one value or rows of values. */
export function present(result: Result, language: Language): Shown {
  if (typeof result !== 'object') return result;
  if (isFailure(result)) return failureIn(result, language);
  if ('formula' in result) return sayScoringSteps(result, language);
  return result.map((row) => cellsOf(row, language));
}

const failureIn = (failure: Failure, language: Language): CellFailure => ({
  failure: failure.failure,
  message: sayPhrase(failure, language),
});

function cellsOf(row: readonly Value[] | FindingRow | CoverageRow, language: Language): readonly ShownValue[] {
  if ('finding' in row) return sayFinding(row, language);
  if ('soundness' in row) return sayCoverage(row, language);
  return row.map((value) => (isFailure(value) ? failureIn(value, language) : value));
}
