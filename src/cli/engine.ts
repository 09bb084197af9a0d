import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';

/** From the head of the built program (`quick-start.cjs`); from its sources there is none. */
declare const keepCompiled: (() => void) | undefined;

/** Bytes of bytecode that run before the optimizing compiler is asked: six times as many as usual. */
const PATIENCE = 400_000;

/** Whether most of the code was needed: what is kept after less makes every later start compile the rest anew. */
export const hasForms = ({ forms }: { readonly forms: readonly unknown[] }): boolean => forms.length > 0;

/** Keeps what has been compiled for the next start: called when a file has been judged, which takes most of the code. */
export function keepForNextTime(): void {
  if (typeof keepCompiled === 'function') keepCompiled();
}

/** Carries out work that is over before an optimizing compiler has paid for itself. */
export function withoutOptimizing<Result>(work: () => Result): Result {
  setFlagsFromString('--no-opt');
  try {
    return work();
  } finally {
    setFlagsFromString('--opt');
  }
}

/** Breaks work off that takes too long, as the engine allows for a script of its own: throws then. */
export function within<Result>(seconds: number, work: () => Result): Result {
  const everywhere = globalThis as { peWork?: () => Result };
  everywhere.peWork = work;
  try {
    return runInThisContext('globalThis.peWork()', { timeout: Math.ceil(seconds * 1000) }) as Result;
  } finally {
    delete everywhere.peWork;
  }
}

/**
 * For a run whose own threads keep all processors busy: what the engine does beside them takes their time. Each thread
 * collects its garbage alone, and has the optimizing compiler, which works for each anew, compile only what is called
 * much more often than it would usually wait for.
 */
export function forBusyThreads(): void {
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString(`--interrupt-budget=${PATIENCE}`);
}
