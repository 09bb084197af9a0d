import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Stands in the built pane for the address of its server, which is known once the server is up. */
export const PLACEHOLDER = 'https://pane.invalid';

const SHELF = path.resolve('dist/for-tests');
/** What the pane is built from. */
const SOURCES = ['src', 'scripts', 'docs/rules', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

/**
 * The pane as it is delivered, with office.js from its own server. It is built once for the sources as they are, however
 * many test files ask for it at once.
 */
export async function builtPane(): Promise<string> {
  const folder = path.join(SHELF, hashOf(SOURCES));
  const lock = `${folder}.lock`;
  mkdirSync(SHELF, { recursive: true });
  while (!existsSync(folder)) {
    if (isTaken(lock)) await new Promise((resolve) => setTimeout(resolve, 200));
    else {
      try {
        build(folder);
      } finally {
        rmSync(lock);
      }
    }
  }
  return folder;
}

function build(folder: string): void {
  for (const name of readdirSync(SHELF))
    if (!name.endsWith('.lock')) rmSync(path.join(SHELF, name), { recursive: true });
  const unfinished = `${folder}.unfinished`;
  const webpack = ['node_modules/webpack-cli/bin/cli.js', '--config-name', 'taskpane', '--output-path', unfinished];
  const env = { ...process.env, PE_OFFICE_JS: 'self', PE_BASE_URL: PLACEHOLDER };
  execFileSync(process.execPath, webpack, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  renameSync(unfinished, folder);
}

/** Takes the lock where nobody has it, or only a process that is gone; whether another one has it. */
function isTaken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return false;
  } catch {
    const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
    if (owner > 0 && !isAlive(owner)) rmSync(lock, { force: true });
    return true;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function hashOf(places: readonly string[]): string {
  const hash = createHash('sha256');
  const files = places.flatMap((place) =>
    path.extname(place)
      ? [place]
      : readdirSync(place, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => path.join(parentPath, name))
          .sort(),
  );
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}
