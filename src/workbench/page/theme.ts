import type { PaneOptions } from '../../taskpane';

type Theme = PaneOptions['theme'];

const contrast = matchMedia('(forced-colors: active)');
const dark = matchMedia('(prefers-color-scheme: dark)');

/** The pane's theme that goes with what the system is set to. */
export const pageTheme = (): Theme => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light');

/** Calls back when the system is set to another one. */
export function watchTheme(onChange: (theme: Theme) => void): void {
  for (const query of [contrast, dark]) query.addEventListener('change', () => onChange(pageTheme()));
}
