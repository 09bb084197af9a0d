import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the pages are built from. */
const SOURCES = [
  'src',
  'scripts',
  'docs/rules',
  'docs/functions.zh-CN.md',
  'assets',
  'samples',
  'manifest.xml',
  'webpack.config.js',
  'package-lock.json',
];
const PAGES = { taskpane: ['addin', 'taskpane.html'], workbench: ['workbench', 'index.html'] } as const;

/**
 * The folder of a page as `npm run build` makes it. Where there is none, or it is older than what it is made from, it
 * is built: once, however many test files ask for it at the same time.
 */
export async function built(name: keyof typeof PAGES): Promise<string> {
  const [folder, file] = PAGES[name];
  const place = path.resolve('dist', folder);
  const page = path.join(place, file);
  const lock = `${place}.lock`;
  const isFresh = (): boolean => existsSync(page) && statSync(page).mtimeMs >= newest();
  while (!isFresh() || existsSync(lock)) {
    if (isTaken(lock)) await new Promise((resolve) => setTimeout(resolve, 200));
    else {
      try {
        if (!isFresh()) build(name, page);
      } finally {
        rmSync(lock);
      }
    }
  }
  return place;
}

function build(name: string, page: string): void {
  const webpack = ['node_modules/webpack-cli/bin/cli.js', '--config-name', name];
  const begun = new Date();
  execFileSync(process.execPath, webpack, { stdio: ['ignore', 'ignore', 'inherit'] });
  // As old as what it was made from, also where a page that came out as it was is not written again.
  utimesSync(page, begun, begun);
}

/** When anything that a page is made from was changed last. */
function newest(): number {
  const files = SOURCES.flatMap((place) =>
    path.extname(place)
      ? [place]
      : readdirSync(place, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => path.join(parentPath, name)),
  );
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

/** Takes the lock where nobody has it, or only a process that is gone; whether another one has it. */
function isTaken(lock: string): boolean {
  mkdirSync(path.dirname(lock), { recursive: true });
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
