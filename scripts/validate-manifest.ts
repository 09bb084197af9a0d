/**
 * `npm run validate`: checks the manifest and the files it names.
 *
 *   npx tsx scripts/validate-manifest.ts [MANIFEST] [--site FOLDER] [--offline]
 *
 * MANIFEST is manifest.xml of the repository unless given. --site names a folder of built files, so that pages and
 * scripts are looked for too. --offline keeps the manifest from being sent to Microsoft's validation service.
 * Ends with 1 when there is something to correct.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OfficeAddinManifest, validateManifest } from 'office-addin-manifest';
import { checkCount, checkManifest } from './manifest/check-manifest';
import { askOnline } from './manifest/online';
import { problem, type Problem } from './manifest/problem';
import { builtSite, sourceSite } from './manifest/site';

const onlineTimeoutMs = 10_000;
const root = fileURLToPath(new URL('../', import.meta.url));

async function readByPackage(path: string): Promise<Problem[]> {
  try {
    const { displayName = '', version = '' } = await OfficeAddinManifest.readManifestFile(path);
    console.log(`office-addin-manifest reads ${displayName} ${version}.`);
    return [];
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return [problem('package-cannot-read', path, `office-addin-manifest: ${message.replaceAll(/\s+/g, ' ')}`)];
  }
}

async function checkOffline(path: string, folder: string | undefined): Promise<boolean> {
  const site = folder === undefined ? sourceSite(root) : builtSite(folder);
  const { problems, skipped } = checkManifest(readFileSync(path, 'utf8'), site);
  const found = [...(await readByPackage(path)), ...problems];
  for (const { code, where, message } of found) console.error(`${code}  ${where}\n    ${message}`);
  const result = found.length === 0 ? 'no problems' : `problems: ${String(found.length)}`;
  console.log(`Offline validation ran (${String(checkCount)} checks): ${result}.`);
  if (skipped.length > 0) console.log(`Not looked at (give --site a built folder): ${skipped.join('; ')}.`);
  return found.length === 0;
}

async function checkOnline(path: string): Promise<boolean> {
  const result = await askOnline(path, validateManifest, onlineTimeoutMs);
  if (result.outcome === 'not-asked') {
    console.log(`Online validation did not run: ${result.cause}.`);
    return true;
  }
  for (const remark of result.remarks) console.log(`    ${remark}`);
  console.log(`Online validation ran: Microsoft's service ${result.outcome} the manifest.`);
  return result.outcome === 'accepted';
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { site: { type: 'string' }, offline: { type: 'boolean', default: false } },
});
const path = positionals[0] ?? fileURLToPath(new URL('../manifest.xml', import.meta.url));

if (!existsSync(path)) {
  console.error(`There is no file ${path}. Build first, or name the manifest.`);
  process.exit(1);
}

const isFineOffline = await checkOffline(path, values.site);
if (values.offline) console.log('Online validation did not run: --offline.');
const isFineOnline = values.offline || (await checkOnline(path));
// A request without an answer would keep the program alive.
process.exit(isFineOffline && isFineOnline ? 0 : 1);
