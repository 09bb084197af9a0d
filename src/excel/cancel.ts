import type { ReadOptions } from '../workbook';

type Signal = ReadOptions['signal'];

/** A cancelled read is noticed within this time, though Excel's answer is still on its way. */
const checkEveryMs = 20;

/** How long work goes on before others get their turn. */
const turnMs = 15;

export const cancelled = Symbol('cancelled');

/** Waits for work, or for the signal, whichever comes first. Excel cannot be stopped: its late answer is dropped. */
export function unlessCancelled<T>(work: Promise<T>, signal: Signal): Promise<T | typeof cancelled> {
  if (!signal) return work;
  if (signal.aborted) {
    void work.catch(() => undefined);
    return Promise.resolve(cancelled);
  }
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      if (signal.aborted)
        finish(() => {
          resolve(cancelled);
        });
    }, checkEveryMs);
    const finish = (settle: () => void) => {
      clearInterval(timer);
      settle();
    };
    work.then(
      (value) => {
        finish(() => {
          resolve(value);
        });
      },
      (error: unknown) => {
        finish(() => {
          reject(error as Error);
        });
      },
    );
  });
}

/** Lets the page draw and listen between pieces of long work; quick work never waits. */
export function breathingSpace(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < turnMs) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}
