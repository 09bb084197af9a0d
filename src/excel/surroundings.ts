import type { PaneOptions, ThemeName } from '../taskpane';

/** What the host tells of itself and of the workbook, as far as it does. */
export interface Surroundings {
  readonly language: PaneOptions['language'];
  readonly theme: ThemeName;
  /** The file's name; empty for a workbook that was never saved, or where the host does not tell. */
  readonly file: string;
}

/** Each property of `Office.context` is a call into the host, which may be missing or fail: none keeps the pane away. */
export function surroundingsIn(context: () => Office.Context): Surroundings {
  return {
    language: languageFor(
      told(() => context().displayLanguage) ?? told(() => context().contentLanguage) ?? navigator.language,
    ),
    theme: currentTheme(told(() => context().officeTheme)),
    file: fileNameOf(told(() => context().document.url) ?? ''),
  };
}

/** What the host answers; `null` where it does not. */
export function told<T>(ask: () => T | null | undefined): T | null {
  try {
    return ask() ?? null;
  } catch {
    return null;
  }
}

/**
 * The file's name out of its address. Only an address of the web is encoded: on the desktop it is a plain path, where
 * a per cent sign stands for itself.
 */
export function fileNameOf(address: string): string {
  const isWeb = /^https?:/iu.test(address);
  const path = isWeb ? address.replace(/[?#].*$/u, '') : address;
  const name = path.split(/[\\/]/u).at(-1) ?? '';
  return isWeb ? (told(() => decodeURIComponent(name)) ?? name) : name;
}

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
