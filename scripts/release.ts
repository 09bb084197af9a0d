/**
 * `npm run release`: builds everything and puts what people get into release/: the workbench and the add-in as zips, the
 * command line as one file, for each the licences of others and a bill of materials, and checksums of all of it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { placeholderBaseUrl } from './build-settings';
import { billFile, licencesFile } from './licences';
import { addinZip, checksums, workbenchZip, type ReleaseFile } from './release-parts';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts: string[]): string => path.join(root, ...parts);
const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string };

const copyOf = (name: string, ...place: string[]): ReleaseFile => ({ name, bytes: readFileSync(inRoot(...place)) });

/** Both lie in the zips as well; for whoever wants to read them without unpacking. */
const papersOf = (part: string): ReleaseFile[] => [
  copyOf(`${part}.${licencesFile}`, 'dist', part, licencesFile),
  copyOf(`${part}.${billFile}`, 'dist', part, billFile),
];

execFileSync(process.execPath, [inRoot('node_modules/webpack-cli/bin/cli.js')], { cwd: root, stdio: 'inherit' });
const files = [
  workbenchZip(version, inRoot('dist/workbench')),
  addinZip(version, inRoot('dist/addin')),
  copyOf('pe.cjs', 'dist/cli/pe.cjs'),
  copyOf('LICENSE', 'LICENSE'),
  ...['workbench', 'addin', 'cli'].flatMap(papersOf),
];
const folder = inRoot('release');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const { name, bytes } of [...files, checksums(files)]) {
  writeFileSync(path.join(folder, name), bytes);
  process.stdout.write(`release/${name}  ${bytes.length} bytes\n`);
}
if (!process.env['PE_BASE_URL']) {
  process.stdout.write(
    `The add-in's manifest points at ${placeholderBaseUrl}; for a server: PE_BASE_URL=https://… npm run release\n`,
  );
}
