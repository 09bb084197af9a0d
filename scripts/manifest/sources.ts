/** Where the rules come from: Microsoft's pages, each with the date of the reading that the rules were taken from. */
const docs = 'https://learn.microsoft.com/office/dev/add-ins';
const reference = 'https://learn.microsoft.com/javascript/api/manifest';

export interface Source {
  readonly page: string;
  /** `ms.date` of the page. */
  readonly date: string;
}

export const sources = {
  ordering: { page: `${docs}/develop/manifest-element-ordering`, date: '2026-07-15' },
  metadata: { page: `${docs}/excel/custom-functions-json`, date: '2026-07-24' },
  naming: { page: `${docs}/excel/custom-functions-naming`, date: '2026-07-24' },
  version: { page: `${reference}/version`, date: '2021-02-05' },
  displayName: { page: `${reference}/displayname`, date: '2018-10-09' },
  providerName: { page: `${reference}/providername`, date: '2018-10-09' },
  description: { page: `${reference}/description`, date: '2018-10-09' },
  string: { page: `${reference}/string`, date: '2023-07-20' },
  resources: { page: `${reference}/resources`, date: '2023-02-07' },
  url: { page: `${reference}/url`, date: '2023-07-20' },
  image: { page: `${reference}/image`, date: '2025-03-28' },
  iconUrl: { page: `${reference}/iconurl`, date: '2025-09-08' },
  highResolutionIconUrl: { page: `${reference}/highresolutioniconurl`, date: '2025-09-08' },
  group: { page: `${reference}/group`, date: '2024-09-05' },
  officeTab: { page: `${reference}/officetab`, date: '2026-06-18' },
} as const satisfies Readonly<Record<string, Source>>;
