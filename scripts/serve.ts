/** `npm start`: builds the workbench where that is due, serves it on this machine alone and says where. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './static-server';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const built = path.join(root, 'dist/workbench/index.html');
const sources = ['src', 'samples', 'package-lock.json', 'webpack.config.js'].map((name) => path.join(root, name));
const port = Number(process.env['PORT'] ?? 3000);

/** When the newest file below a path was changed. */
function newest(place: string): number {
  const info = statSync(place);
  if (!info.isDirectory()) return info.mtimeMs;
  return readdirSync(place).reduce((latest, name) => Math.max(latest, newest(path.join(place, name))), 0);
}

const isStale = !existsSync(built) || sources.some((place) => newest(place) > statSync(built).mtimeMs);
if (isStale && !process.argv.includes('--no-build')) {
  process.stdout.write('Building the workbench (about a minute) …\n');
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  execFileSync(process.execPath, [webpack, '--config-name', 'workbench'], { cwd: root, stdio: 'inherit' });
}

try {
  const server = await serveFolder(path.dirname(built), port);
  process.stdout.write(`Workbench: ${server.url}  (Ctrl+C ends it)\n`);
} catch (error) {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (!isTaken) throw error;
  process.stderr.write(`Port ${port} is in use. Another one: PORT=3001 npm start\n`);
  process.exitCode = 1;
}
