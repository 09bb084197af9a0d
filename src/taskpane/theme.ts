import { webLightTheme, type Theme } from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark' | 'contrast';

const FONT = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const inFont = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: FONT });

/** Most people work in the light theme: it comes with the pane, the others when they are asked for. */
export const LIGHT: Theme = inFont(webLightTheme);

/** The tokens of a theme. */
export async function loadTheme(name: ThemeName): Promise<Theme> {
  if (name === 'light') return LIGHT;
  const themes = await import(/* webpackChunkName: 'themes' */ './other-themes');
  return inFont(themes[name]);
}
