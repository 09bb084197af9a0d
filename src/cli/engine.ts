import { runInThisContext } from 'node:vm';

/** What the head of the built program (`quick-start.cjs`) does for it; from its sources the program has none. */
declare const engine:
  | {
      /** The major version of Node. */
      readonly node: number;
      /** Whether what is compiled in this run is to be kept, as there was nothing to take. */
      readonly isToKeep: boolean;
      readonly keepCompiled: () => void;
      readonly setEngine: (...flags: readonly string[]) => void;
    }
  | undefined;

const head = typeof engine === 'object' ? engine : null;

/** Calls of a function, or on Node 20 bytes of bytecode, before the optimizing compiler is asked: six times as many as usual. */
const patience = (node: number): string =>
  node < 22 ? '--interrupt-budget=400000' : '--invocation-count-for-turbofan=18000';

/** Whether most of the code was needed: what is kept after less makes every later start compile the rest anew. */
export const hasForms = ({ forms }: { readonly forms: readonly unknown[] }): boolean => forms.length > 0;

/** Keeps what has been compiled for the next start: called when a file has been judged, which takes most of the code. */
export const keepForNextTime = (): void => head?.keepCompiled();

/**
 * Carries out work that is over before an optimizing compiler has paid for itself. Where what is compiled is still to be
 * kept, the settings stay: the engine would not take it under others, and not each of its versions can be set back.
 */
export function withoutOptimizing<Result>(work: () => Result): Result {
  if (!head || head.isToKeep) return work();
  head.setEngine('--no-opt');
  try {
    return work();
  } finally {
    head.setEngine('--opt');
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

/** As it is without the head, which has it grow at once: a run over many files is not over before it would have to stop. */
const USUAL_GROWTH = '--semi-space-growth-factor=2';

/**
 * For a run whose own threads keep all processors busy: the optimizing compiler, which works beside them and for each
 * anew, compiles only what is called much more often than it would usually wait for. To be called once the threads have
 * their program, as under these settings the engine takes nothing of what was kept; a run that still has to keep it goes
 * on with the usual ones.
 */
export function forBusyThreads(): void {
  if (head && !head.isToKeep) head.setEngine(patience(head.node), USUAL_GROWTH);
}
