import type { Frame, Page } from 'playwright-core';

/**
 * Resolves once nothing on a page moves or changes its colour any more: while a button that was out of reach fades in,
 * its contrast is that of neither state. What turns for ever, as a sign of work, is not waited for.
 */
export async function atRest(page: Frame | Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().iterations === Infinity),
  );
}
