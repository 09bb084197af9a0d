import { Worker } from 'node:worker_threads';
import { failedOutcome } from '../batch';
import { sent, type SentOutcome } from './sent';
import type { Task } from './task';

/** The argument by which the program knows that it is one of the threads of a run: nobody can type a NUL. */
export const AS_THREAD = '\0thread';

/** What a file may cost. */
export interface Budget {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Calls back after so many seconds, and gives what takes the call back. */
export type After = (seconds: number, call: () => void) => () => void;

const afterSeconds: After = (seconds, call) => {
  const timer = setTimeout(call, seconds * 1000);
  return () => clearTimeout(timer);
};

/** How a thread ended that was to judge a file. */
type End = { readonly outcome: SentOutcome } | { readonly error: unknown } | 'over-time';

const isOutOfMemory = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** One thread of a run. A file that costs more than its budget ends the thread and nothing else: the next gets a new one. */
export class Hand {
  private thread: Promise<Worker> | null = null;

  constructor(
    private readonly program: string,
    private readonly task: Task,
    private readonly budget: Budget,
    private readonly after: After = afterSeconds,
  ) {}

  /** Has the thread start before its first file comes. Never throws: one that does not start is told with that file. */
  async getReady(): Promise<void> {
    await (this.thread ??= this.start()).catch(() => null);
  }

  /** Judges a file. Never throws: what goes wrong is the outcome of that file. */
  async judge(file: string): Promise<SentOutcome> {
    const { seconds, megabytes } = this.budget;
    const end = await this.run(file);
    if (end !== 'over-time' && 'outcome' in end) return end.outcome;
    await this.stop();
    if (end === 'over-time') return sent(failedOutcome(file, 'over-time', { seconds }));
    return isOutOfMemory(end.error)
      ? sent(failedOutcome(file, 'over-memory', { megabytes }))
      : sent(failedOutcome(file, 'check-failed'));
  }

  async stop(): Promise<void> {
    const { thread } = this;
    this.thread = null;
    // One that did not start has ended already.
    await (await thread?.catch(() => null))?.terminate();
  }

  private async run(file: string): Promise<End> {
    try {
      const thread = await (this.thread ??= this.start());
      return await this.ask(thread, file);
    } catch (error) {
      return { error };
    }
  }

  private ask(thread: Worker, file: string): Promise<End> {
    return new Promise((resolve) => {
      const end = (result: End): void => {
        forget();
        for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
        // A thread that is being stopped may still complain: nobody waits for it.
        thread.on('error', () => undefined);
        resolve(result);
      };
      const forget = this.after(this.budget.seconds, () => end('over-time'));
      thread.once('message', (outcome: SentOutcome) => end({ outcome }));
      thread.once('error', (error) => end({ error }));
      thread.once('exit', (status) => end({ error: status }));
      thread.postMessage(file);
    });
  }

  private start(): Promise<Worker> {
    const thread = new Worker(this.program, {
      argv: [AS_THREAD],
      workerData: this.task,
      resourceLimits: { maxOldGenerationSizeMb: this.budget.megabytes },
    });
    return new Promise((resolve, reject) => {
      thread.once('error', reject);
      thread.once('exit', reject);
      thread.once('message', () => {
        thread.removeListener('error', reject);
        thread.removeListener('exit', reject);
        resolve(thread);
      });
    });
  }
}
