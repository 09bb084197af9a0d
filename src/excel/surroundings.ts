import type { PaneOptions, ThemeName } from '../taskpane';

/** The pane's language for a language tag of the host: Chinese for any Chinese, else English. */
export function languageFor(tag: string): PaneOptions['language'] {
  return /^zh\b/iu.test(tag) ? 'zh-CN' : 'en-US';
}

/** Brightness below which a background counts as dark, 0 to 255. */
const DARK = 128;

/** The theme that goes with the system's contrast setting and with Office's colours. */
export function currentTheme(office: { readonly bodyBackgroundColor?: string } | null | undefined): ThemeName {
  if (window.matchMedia('(forced-colors: active)').matches) return 'contrast';
  const brightness = brightnessOf(office?.bodyBackgroundColor ?? '');
  return brightness !== null && brightness < DARK ? 'dark' : 'light';
}

/** How bright a colour such as #262626 looks, 0 to 255; `null` where the text is none. */
function brightnessOf(colour: string): number | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(colour);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return (red * 299 + green * 587 + blue * 114) / 1000;
}
