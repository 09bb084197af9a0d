import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { failedOutcome, type FileOutcome } from '../batch';
import { forBusyThreads, hasForms, keepForNextTime, within, withoutOptimizing } from './engine';
import { Hand, type Budget } from './hand';
import { inOrder } from './in-order';
import { sent, type SentOutcome } from './sent';
import { createJudge, type Task } from './task';

/** A file up to this size is judged without a thread where it is the only one: starting one takes longer. */
const SMALL = 256 * 1024;

/**
 * A limit below this, in seconds, is reached by files that are in order: it is set to a thread, which can be ended
 * wherever it is. To break off a script of this thread's own at any of its steps may end the program.
 */
const SOON = 1;

/** Up to this size, unpacked, judging is over before an optimizing compiler has paid for itself. */
const SHORT = 512 * 1024;

const isSmall = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) <= SMALL;

const isOverTime = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** Judges a file in this thread; what takes too long is broken off, as the engine allows for a script of its own. */
async function judgeHere(file: string, task: Task, { seconds }: Budget): Promise<SentOutcome> {
  const judge = createJudge(task, (work, bytes) => {
    try {
      const limited = (): FileOutcome => within(seconds, work);
      return bytes <= SHORT ? withoutOptimizing(limited) : limited();
    } catch (error) {
      if (!isOverTime(error)) throw error;
      return failedOutcome(file, 'over-time', { seconds });
    }
  });
  if (!judge) return sent(failedOutcome(file, 'check-failed'));
  const outcome = await judge(file);
  if (hasForms(outcome)) process.once('exit', keepForNextTime);
  return outcome;
}

/** What is found in each file, in the order of the files, whatever the number of threads. */
export async function* judgeAll(files: readonly string[], task: Task, program: string): AsyncGenerator<SentOutcome> {
  const { timeLimit, memoryLimit, jobs } = task.request;
  const budget: Budget = { seconds: timeLimit, megabytes: memoryLimit };
  // Node's threads run JavaScript alone: from its sources the program does without.
  const isSource = program.endsWith('.ts');
  const isShort = files.length === 1 && jobs === null && timeLimit >= SOON && files.every(isSmall);
  if (isSource || isShort) {
    for (const file of files) yield await judgeHere(file, task, budget);
    return;
  }
  const count = Math.max(1, Math.min(jobs ?? availableParallelism(), files.length));
  const hands = Array.from({ length: count }, () => new Hand(program, task, budget));
  try {
    await Promise.all(hands.map((hand) => hand.getReady()));
    if (files.length > 1) forBusyThreads();
    yield* inOrder(
      files,
      hands.map((hand) => (file: string) => hand.judge(file)),
    );
  } finally {
    await Promise.all(hands.map((hand) => hand.stop()));
  }
}
