import type { Frame, Page } from 'playwright-core';

/**
 * Takes fading from a page and waits for what moves by script: while a button that was out of reach or a menu fades in,
 * its contrast is that of neither state. A style sheet made by script is no style in the page, which its policy would
 * refuse. What turns for ever, as a sign of work, is not waited for.
 */
export async function atRest(page: Frame | Page): Promise<void> {
  await page.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
  });
  await unmoving(page);
}

/** Waits until nothing moves any more by script: a menu that is still coming may slide away from under a click. */
export async function unmoving(page: Frame | Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().iterations === Infinity),
  );
}
