import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer, Task } from './worker';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** What came of a task; `hangs` where one test took far longer than it may. */
export type Result = { readonly failed: string | null } | { readonly hangs: string };

/** A process that runs tests; one that hangs is ended and another begun. */
export class Hands {
  private child: ChildProcess | null = null;

  /** Runs a task; `patience` says how many milliseconds a test may take. */
  async run(task: Task, patience: (test: string) => number, onAnswer?: (answer: Answer) => void): Promise<Result> {
    const child = (this.child ??= fork(WORKER, { execArgv: process.execArgv, stdio: 'ignore' }));
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | null = null;
      let running = '';
      const end = (result: Result): void => {
        if (timer) clearTimeout(timer);
        child.removeAllListeners();
        if ('hangs' in result) this.end();
        resolve(result);
      };
      child.on('message', (answer: Answer) => {
        onAnswer?.(answer);
        if (answer.kind === 'done') end(answer);
        if (answer.kind !== 'begins') return;
        running = answer.test;
        if (timer) clearTimeout(timer);
        timer = setTimeout(() => end({ hangs: answer.test }), patience(answer.test));
      });
      // A change that ends the process (memory, stack) fails the test that ran.
      child.on('exit', () => {
        this.child = null;
        end({ failed: running });
      });
      child.send(task);
    });
  }

  end(): void {
    this.child?.kill('SIGKILL');
    this.child = null;
  }
}
