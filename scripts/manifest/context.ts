import type { Problem } from './problem';
import type { Element } from './xml';

/** The files behind the addresses of the manifest, by their path below the base URL. */
export interface Site {
  /** The content; null where the file is missing; undefined where only a build could tell. */
  read(path: string): Uint8Array | null | undefined;
}

/** What a check is given. */
export interface Context {
  readonly root: Element;
  readonly site: Site;
  /** The folder of the pane's page, with its closing slash; empty where the page has no usable address. */
  readonly baseUrl: string;
  /** The ids the pane associates with functions. */
  readonly actionIds: readonly string[];
  /** The locales that every text is translated into, besides the default one. */
  readonly locales: readonly string[];
  /** Says what could not be looked at. */
  readonly skip: (what: string) => void;
}

export type Check = (context: Context) => Problem[];

/** The path below the base URL, or undefined for an address elsewhere. */
export const pathBelow = (baseUrl: string, url: string): string | undefined =>
  baseUrl !== '' && url.startsWith(baseUrl) ? url.slice(baseUrl.length) : undefined;

/** The file behind an address as JSON: an error where it cannot be read, undefined where only a build could tell. */
export function readJson(context: Context, url: string): { value: unknown } | { error: string } | undefined {
  const path = pathBelow(context.baseUrl, url);
  const bytes = path === undefined ? undefined : context.site.read(path);
  // A missing file is the matter of the check of addresses.
  if (bytes === undefined || bytes === null) return undefined;
  try {
    return { value: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch (cause) {
    return { error: cause instanceof Error ? cause.message : String(cause) };
  }
}
