import { actionIds } from './actions';
import { checkActions } from './check-actions';
import { checkFunctions } from './check-functions';
import { checkIcons } from './check-icons';
import { checkLocales } from './check-locales';
import { checkResources } from './check-resources';
import { checkRequirements, checkRuntime } from './check-runtime';
import { checkShortcuts } from './check-shortcuts';
import { checkStructure } from './check-structure';
import { checkControlIds, checkGroups, checkTexts, checkValues } from './check-texts';
import { checkUrls } from './check-urls';
import type { Check, Context, Site } from './context';
import { problem, type Problem } from './problem';
import { childNamed, parseXml, type Element } from './xml';

/** Everything that is checked without a network, in the order in which it is reported. */
const checks: readonly Check[] = [
  checkStructure,
  checkValues,
  checkTexts,
  checkLocales,
  checkResources,
  checkControlIds,
  checkGroups,
  checkUrls,
  checkRuntime,
  checkRequirements,
  checkIcons,
  checkActions,
  checkShortcuts,
  checkFunctions,
];

export const checkCount = checks.length;

export interface Report {
  readonly problems: readonly Problem[];
  /** What could not be looked at, and why it is no finding. */
  readonly skipped: readonly string[];
}

function baseUrlOf(root: Element): string {
  const source = childNamed(childNamed(root, 'DefaultSettings'), 'SourceLocation');
  const url = source?.attributes.DefaultValue ?? '';
  return URL.canParse(url) ? new URL('.', url).href : '';
}

/** Checks the text of a manifest together with the files it names. */
export function checkManifest(text: string, site: Site): Report {
  const parsed = parseXml(text);
  if ('error' in parsed) {
    return { problems: [problem('xml-broken', 'manifest', `Not well-formed XML: ${parsed.error}`)], skipped: [] };
  }
  const { root } = parsed;
  if (root.name !== 'OfficeApp') {
    const message = `The root is ${root.name}, not OfficeApp of appforoffice/1.1.`;
    return { problems: [problem('element-unknown', root.path, message)], skipped: [] };
  }
  const skipped = new Set<string>();
  const context: Context = {
    root,
    site,
    baseUrl: baseUrlOf(root),
    actionIds,
    locales: ['en-US'],
    skip: (what) => skipped.add(what),
  };
  return { problems: checks.flatMap((check) => check(context)), skipped: [...skipped] };
}
