export type OfficeJsSource = 'global' | 'onecdn' | '21vianet' | 'self';

export interface BuildSettings {
  /** Without a closing slash. */
  readonly baseUrl: string;
  readonly officeJs: OfficeJsSource;
  /** In capitals. */
  readonly namespace: string;
}

export interface SettingVariable {
  readonly name: string;
  readonly default: string;
  readonly meaning: string;
}

export declare class BuildSettingsError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]);
}

export declare const placeholderBaseUrl: string;
export declare const selfHostedOfficeJsPath: string;
export declare const defaultNamespace: string;
export declare const officeJsSources: readonly OfficeJsSource[];
export declare const settingVariables: readonly SettingVariable[];

/** Reads PE_BASE_URL, PE_OFFICE_JS and PE_NAMESPACE; throws one BuildSettingsError that names everything that is wrong. */
export declare function readBuildSettings(env: Readonly<Record<string, string | undefined>>): BuildSettings;

/** The manifest with the base URL in the place of the placeholder; throws where there is no placeholder. */
export declare function applyBaseUrl(manifestText: string, baseUrl: string): string;

/** The manifest with this namespace for the functions; throws where there is none to replace. */
export declare function applyNamespace(manifestText: string, namespace: string): string;

/** What the script element of the pane names. */
export declare function officeJsUrl(settings: Pick<BuildSettings, 'officeJs' | 'baseUrl'>): string;

/** What a content security policy allows for office.js: origins, or 'self' in its quotes. */
export declare function officeJsOrigins(settings: Pick<BuildSettings, 'officeJs'>): readonly string[];
