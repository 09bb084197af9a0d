/**
 * `npm run start:excel`: builds the add-in, serves it over https and sideloads it into the Excel of this machine
 * (Windows or Mac). Microsoft's own tools make the certificate and register the add-in; npx fetches them when they are
 * first used, as nothing else here needs them.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './static-server';

const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const SETTINGS = 'office-addin-dev-settings@4.0.0';
/** The port that manifest.xml names. */
const PORT = 3000;

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const addin = path.join(root, 'dist/addin');
const manifest = path.join(addin, 'manifest.xml');

function run(command: string, args: readonly string[]): void {
  // npx is a script of the shell on Windows.
  execFileSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  process.stderr.write(
    '这台机器上没有桌面版 Excel：请在 Windows 或 Mac 上运行，或用 npm start 打开工作台。\n' +
      'There is no desktop Excel on this system: run this on Windows or a Mac, or use the workbench (npm start).\n',
  );
  process.exitCode = 1;
} else {
  run(process.execPath, [path.join(root, 'node_modules/webpack-cli/bin/cli.js'), '--config-name', 'taskpane']);
  run('npx', ['--yes', CERTIFICATES, 'install']);
  const certificates = path.join(homedir(), '.office-addin-dev-certs');
  const server = await serveFolder(addin, PORT, {
    key: readFileSync(path.join(certificates, 'localhost.key')),
    cert: readFileSync(path.join(certificates, 'localhost.crt')),
  });
  run('npx', ['--yes', SETTINGS, 'sideload', manifest, 'desktop']);
  process.stdout.write(`Add-in served at ${server.url}  (Ctrl+C ends it)\n`);
}
