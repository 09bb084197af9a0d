/** No test judges by the clock: so many ms something may take on the busiest machine before it counts as missing. */
export const patience = 120_000;
const PAUSE_MS = 50;

/** Waits until something has happened: as long as it takes, within reason. */
export async function soon(check: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await check()); waited += PAUSE_MS) {
    if (waited >= patience) throw new Error('It did not happen.');
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
