/** Runs work that no other pane may do at the same time. */
export type Alone = <T>(work: () => Promise<T>) => Promise<T>;

/** How long another pane is waited for that does not come to its end. */
const PATIENCE_MS = 3000;

/**
 * One pane of this browser at a time, in whatever window: what one reads and writes anew, no other reads in between.
 * Panes on other computers know nothing of each other but what their host passes on.
 */
export const aloneInBrowser: Alone = async (work) => {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (!locks) return work();
  let result: ReturnType<typeof work> | null = null;
  try {
    await locks.request('pe-settings', { signal: AbortSignal.timeout(PATIENCE_MS) }, () => (result = work()));
  } catch (error) {
    // The lock was not to be had, here or in time; what the work itself throws is its own.
    if (result === null) return work();
    throw error;
  }
  return result ?? work();
};
