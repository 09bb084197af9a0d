import type { Store } from './store';

/** Longest stretch of work between two looks at what the person does, in milliseconds. */
const STRETCH = 12;

/** Lets the page paint and answer before work goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve, 0);
      return;
    }
    // A timer would cost 4 ms each after the fifth: a message does not.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A pause when the last one is long enough ago. */
export function paced(wait: () => Promise<void>, clock: () => number = () => performance.now()): () => Promise<void> {
  let since = clock();
  return async () => {
    if (clock() - since < STRETCH) return;
    await wait();
    since = clock();
  };
}

/** Carries out work that is parted into steps, breathing between them; `null` where it is stopped. */
export async function inSteps<T>(
  steps: Generator<T | undefined, T>,
  breathe: () => Promise<void>,
  tell: (step: T) => Promise<void> = () => Promise.resolve(),
  isStopped: () => boolean = () => false,
): Promise<T | null> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (value !== undefined) await tell(value);
    await breathe();
    if (isStopped()) return null;
  }
}

/** Settles with work, or with `null` as soon as the state no longer wants it. */
export function whileWanted<State, T>(
  store: Store<State>,
  isWanted: (state: State) => boolean,
  work: () => Promise<T>,
): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const stop = store.subscribe(() => {
      if (!isWanted(store.get())) resolve(null);
    });
    work().then(resolve, reject).finally(stop);
  });
}
