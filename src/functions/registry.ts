import { band } from './band';
import { check } from './check';
import { completion } from './completion';
import { diff } from './diff';
import { execrate } from './execrate';
import { execscore } from './execscore';
import { explain } from './explain';
import { grade } from './grade';
import { number } from './number';
import type { Result } from './present';
import { recompute } from './recompute';
import { score } from './score';
import { scores } from './scores';
import { valuesOf } from './sheet-range';
import { total } from './total';
import { unit } from './unit';

/** Namespace of the functions in a formula: `=PE.SCORE(…)`. */
export const NAMESPACE = 'PE';

export type FunctionId =
  | 'SCORE'
  | 'SCORES'
  | 'COMPLETION'
  | 'EXECRATE'
  | 'EXECSCORE'
  | 'TOTAL'
  | 'GRADE'
  | 'BAND'
  | 'DIFF'
  | 'NUMBER'
  | 'UNIT'
  | 'EXPLAIN'
  | 'CHECK'
  | 'RECOMPUTE';

/** Takes its arguments as a host passes them, in any shape, and never throws. */
export type WorksheetFunction = (...given: never[]) => Result;

/** Every function by its id. What each argument is, and the help, is in its JSDoc. */
export const FUNCTIONS = Object.freeze({
  SCORE: score,
  SCORES: scores,
  COMPLETION: completion,
  EXECRATE: execrate,
  EXECSCORE: execscore,
  TOTAL: total,
  GRADE: grade,
  BAND: band,
  DIFF: diff,
  NUMBER: number,
  UNIT: unit,
  EXPLAIN: explain,
  CHECK: check,
  RECOMPUTE: recompute,
}) satisfies Readonly<Record<FunctionId, WorksheetFunction>>;

export const functionIds = Object.keys(FUNCTIONS) as readonly FunctionId[];

/** Whether a function reads a form, and so more of a range than its values. */
export const readsForm = (id: FunctionId): boolean => id === 'CHECK' || id === 'RECOMPUTE';

/** The result of a function for arguments as a host passes them: values, rows of values, or a `SheetRange`. */
export const call = (id: FunctionId, given: readonly unknown[]): Result => {
  const seen = readsForm(id) ? given : given.map(valuesOf);
  return (FUNCTIONS[id] as (...all: readonly unknown[]) => Result)(...seen);
};
