import { sources, type Source } from './sources';

/** How long a text may be, or how many of a thing there may be, and who says so. */
export interface Limit {
  /** The element; of resources the part of Resources that holds it. */
  readonly of: string;
  readonly most: number;
  readonly source: Source;
}

/** Characters of texts and of their translations. */
export const textLimits: readonly Limit[] = [
  { of: 'ProviderName', most: 125, source: sources.providerName },
  { of: 'DisplayName', most: 125, source: sources.displayName },
  { of: 'Description', most: 250, source: sources.description },
];

export const resourceTextLimits: readonly Limit[] = [
  { of: 'bt:ShortStrings', most: 125, source: sources.string },
  { of: 'bt:LongStrings', most: 250, source: sources.string },
];

/** Characters of the ids of what stands on the ribbon. */
export const controlIdLimits: readonly Limit[] = [{ of: 'ov:Group', most: 125, source: sources.group }];

/** Characters of the id of a resource, and so of every resid. */
export const resourceIdLimit: Limit = { of: 'bt:*', most: 32, source: sources.resources };

export const urlLimit: Limit = { of: 'bt:Url', most: 2048, source: sources.url };

/** Digits of each part of the version. */
export const versionDigits: Limit = { of: 'Version', most: 5, source: sources.version };

/** What a tab of Office takes of one add-in. */
export const groupsOfTab: Limit = { of: 'ov:OfficeTab', most: 1, source: sources.officeTab };
export const controlsOfGroup: Limit = { of: 'ov:Group', most: 6, source: sources.officeTab };

/** Pixels of the icons that stand for the add-in itself, in a task pane add-in. */
export const ownIcons = [
  { of: 'IconUrl', pixels: 32, source: sources.iconUrl },
  { of: 'HighResolutionIconUrl', pixels: 64, source: sources.highResolutionIconUrl },
] as const;
