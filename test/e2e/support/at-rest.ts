import type { Frame, Page } from 'playwright-core';

/**
 * Takes what moves or fades from a page: while a button that was out of reach fades in, its contrast is that of neither
 * state. A style sheet made by script is no style in the page, which its policy would refuse.
 */
export async function atRest(page: Frame | Page): Promise<void> {
  await page.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
  });
}
