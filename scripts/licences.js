/**
 * What of other people's work is in a bundle: their licences as text, and a bill of materials in CycloneDX. Taken from
 * the modules that webpack put into it, not from what happens to be installed.
 * Plain JavaScript, because webpack.config.js reads it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const licencesFile = 'THIRD-PARTY-LICENSES.txt';
export const billFile = 'sbom.cdx.json';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The folder of the package a file belongs to; a nested `package.json` without a version only says how to load. */
function packageFolder(file) {
  for (let folder = path.dirname(file); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    if (existsSync(manifest)) {
      const { name, version } = readJson(manifest);
      if (name && version) return folder;
    }
  }
  throw new Error(`${file} belongs to no package`);
}

const licenceName = ({ license, licenses }) =>
  typeof license === 'string'
    ? license
    : (license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'unknown');

function licenceText(folder, manifest) {
  const file = readdirSync(folder).find((name) => /^(?:licen[sc]e|copying)/iu.test(name));
  if (file) return readFileSync(path.join(folder, file), 'utf8').trim();
  const author = typeof manifest.author === 'string' ? manifest.author : manifest.author?.name;
  return `${author ? `Copyright ${author}. ` : ''}Licensed under ${licenceName(manifest)}; the package holds no licence text.`;
}

/** The packages that files belong to, by name, each once however often it is installed; files of the project are none. */
export function packagesOf(files, root) {
  const folders = new Set(files.filter((file) => /[\\/]node_modules[\\/]/u.test(file)).map(packageFolder));
  const locked = readJson(path.join(root, 'package-lock.json')).packages;
  const packages = [...folders].map((folder) => {
    const manifest = readJson(path.join(folder, 'package.json'));
    const { name, version } = manifest;
    const place = path.relative(root, folder).split(path.sep).join('/');
    const integrity = locked[place]?.integrity;
    return { name, version, licence: licenceName(manifest), text: licenceText(folder, manifest), integrity };
  });
  const once = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  return [...once.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

export const licencesText = (packages) =>
  [
    'Software of others in these files, each under its own licence. / 本软件包含的第三方软件及其许可。',
    ...packages.map(
      ({ name, version, licence, text }) => `${'='.repeat(80)}\n${name} ${version} (${licence})\n\n${text}`,
    ),
  ].join('\n\n') + '\n';

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Those of SPDX's list that packages of ours go by; what else a package says is a name, as `LICENSE` is. */
const IDENTIFIERS = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'GPL-3.0-only', 'ISC', 'MIT', 'MPL-2.0', 'Unlicense'],
]);

/** A licence is an identifier, an expression of several, or a name of its own. */
function licenceEntry(licence) {
  if (/ (?:OR|AND|WITH) /u.test(licence)) return { expression: licence.replace(/^\((.*)\)$/u, '$1') };
  return { license: IDENTIFIERS.has(licence) ? { id: licence } : { name: licence } };
}

function component({ name, version, licence, integrity }) {
  const [, algorithm, hash] = /^(sha512)-(.+)$/u.exec(integrity ?? '') ?? [];
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    licenses: [licenceEntry(licence)],
    ...(algorithm ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] } : {}),
    purl: purl(name, version),
  };
}

/** CycloneDX 1.6, without a stamp and a number of its own: the same sources give the same bytes. */
export function billOfMaterials(packages, { name, version }, part) {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purl(name, version),
        name: `${name}/${part}`,
        version,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: packages.map(component),
    dependencies: [
      { ref: purl(name, version), dependsOn: packages.map((one) => purl(one.name, one.version)) },
      ...packages.map((one) => ({ ref: purl(one.name, one.version) })),
    ],
  };
}
