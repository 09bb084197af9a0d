import type { Theme } from '@univerjs/themes';
import { ThemeSwitcherService } from '@univerjs/ui';

/**
 * Gives the page Univer's colours. Univer's own service writes them into a style element, which a content security
 * policy without inline styles forbids; a constructed style sheet is no inline style.
 */
export class ThemeVariables extends ThemeSwitcherService {
  private sheet: CSSStyleSheet | null = null;

  override injectThemeToHead(theme: Theme): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:root{${variablesOf(theme, '--univer').join('')}}`);
    this.remove();
    document.adoptedStyleSheets.push(sheet);
    this.sheet = sheet;
  }

  override dispose(): void {
    this.remove();
    super.dispose();
  }

  private remove(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== this.sheet);
  }
}

function variablesOf(theme: object, path: string): string[] {
  return Object.entries(theme).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? variablesOf(value, `${path}-${key}`)
      : [`${path}-${key}:${String(value)};`],
  );
}
