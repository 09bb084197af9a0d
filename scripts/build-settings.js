/**
 * The settings of a build, as data: where the files will be served from and where office.js comes from.
 * Plain JavaScript, because webpack.config.js reads it; the types are in build-settings.d.ts.
 */

/** The address the manifest in the repository carries; the build puts the base URL in its place. */
export const placeholderBaseUrl = 'https://localhost:3000';

/** Where the build and the deployment guide put a self-hosted office.js, below the base URL. */
export const selfHostedOfficeJsPath = 'office/office.js';

export const officeJsSources = ['global', 'onecdn', '21vianet', 'self'];

/** @type {Readonly<Record<string, string>>} */
const officeJsCdns = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  onecdn: 'https://officeapis.public.onecdn.static.microsoft/1/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** Microsoft moves office.js from the one to the other (office-js-docs-pr 5882): either may send a page on to the other. */
const oneOfMicrosofts = ['global', 'onecdn'];

/** The functions are called `=PE.SCORE()` unless a build says otherwise. */
export const defaultNamespace = 'PE';

/** The environment variables, for the program and for whoever asks what can be set. */
export const settingVariables = [
  {
    name: 'PE_BASE_URL',
    default: placeholderBaseUrl,
    meaning: 'Address of the folder the built files are served from; https, or http on localhost; no query, no hash.',
  },
  {
    name: 'PE_OFFICE_JS',
    default: 'global',
    meaning:
      'Source of office.js: global (Microsoft CDN), onecdn (its newer address), 21vianet (the CDN for China), ' +
      `self (${selfHostedOfficeJsPath} below the base URL).`,
  },
  {
    name: 'PE_NAMESPACE',
    default: defaultNamespace,
    meaning: 'What stands before the dot in =PE.SCORE(): a letter, then letters, digits, _ or dots; ASCII.',
  },
];

export class BuildSettingsError extends Error {
  /** @param {readonly string[]} problems */
  constructor(problems) {
    super(`The build settings are not usable:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'BuildSettingsError';
    this.problems = problems;
  }
}

const localHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The base URL without its closing slash, or what is wrong with it.
 * @param {string} text
 */
function readBaseUrl(text) {
  const wrong = (reason) => ({ problem: `PE_BASE_URL is ${JSON.stringify(text)}: ${reason}.` });
  if (!URL.canParse(text)) return wrong('not an absolute address such as https://example.gov.cn/pe');
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && localHosts.has(url.hostname))) {
    return wrong('Office loads add-ins over https; http is for localhost alone');
  }
  if (url.username !== '' || url.password !== '') return wrong('a name or password would be readable by every user');
  if (/[?#]/.test(text)) return wrong('a query or a hash cannot be followed by a path');
  return { baseUrl: url.href.replace(/\/+$/, '') };
}

export function readBuildSettings(env) {
  // An empty variable is what a CI form leaves behind: it counts as not set.
  const officeJs = env.PE_OFFICE_JS || 'global';
  const base = readBaseUrl(env.PE_BASE_URL || placeholderBaseUrl);
  const problems = base.problem === undefined ? [] : [base.problem];
  if (!officeJsSources.includes(officeJs)) {
    problems.push(`PE_OFFICE_JS is ${JSON.stringify(officeJs)}: choose one of ${officeJsSources.join(', ')}.`);
  }
  const namespace = env.PE_NAMESPACE || defaultNamespace;
  if (!/^[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)*$/.test(namespace)) {
    problems.push(`PE_NAMESPACE is ${JSON.stringify(namespace)}: a letter, then letters, digits, _ or dots.`);
  }
  if (problems.length > 0) throw new BuildSettingsError(problems);
  return Object.freeze({ baseUrl: base.baseUrl, officeJs, namespace: namespace.toUpperCase() });
}

/** Only whole addresses: https://localhost:30001 is another server. */
const placeholders = /https:\/\/localhost:3000(?=[/"'<])/g;

export function applyBaseUrl(manifestText, baseUrl) {
  if (manifestText.search(placeholders) < 0) {
    throw new BuildSettingsError([`The manifest does not name ${placeholderBaseUrl}: nothing to replace.`]);
  }
  const escaped = baseUrl.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
  return manifestText.replace(placeholders, () => escaped);
}

const namespaceString = `id="Functions.Namespace" DefaultValue="${defaultNamespace}"`;

export function applyNamespace(manifestText, namespace) {
  if (!manifestText.includes(namespaceString)) {
    throw new BuildSettingsError(['The manifest has no Functions.Namespace to replace.']);
  }
  return manifestText.replace(namespaceString, () => `id="Functions.Namespace" DefaultValue="${namespace}"`);
}

export function officeJsUrl({ officeJs, baseUrl }) {
  return officeJsCdns[officeJs] ?? `${baseUrl}/${selfHostedOfficeJsPath}`;
}

export function officeJsOrigins({ officeJs }) {
  if (officeJsCdns[officeJs] === undefined) return ["'self'"];
  const sources = oneOfMicrosofts.includes(officeJs) ? oneOfMicrosofts : [officeJs];
  return sources.map((source) => new URL(officeJsCdns[source]).origin);
}
