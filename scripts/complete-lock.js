/**
 * Adds to package-lock.json the platform packages that npm left out: where a registry does not serve the binaries of
 * every platform, `npm install` writes a lock file that `npm ci` refuses. Run after changing dependencies.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const LOCK = 'package-lock.json';
const PLATFORM =
  /-(android|darwin|freebsd|linux|openharmony|win32|aix|sunos|netbsd|openbsd)-([a-z0-9]+)(?:-(gnu|musl|msvc|eabi|gnueabihf|musleabihf))?$/;

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
const { packages } = lock;
let added = 0;
for (const [place, { optionalDependencies = {}, dev, license }] of Object.entries({ ...packages })) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const platform = PLATFORM.exec(name);
    if (packages[`node_modules/${name}`] || packages[`${place}/node_modules/${name}`]) continue;
    // A range would need the registry to be settled.
    if (!platform || !/^\d/.test(version)) continue;
    const [, os, cpu, libc] = platform;
    packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(dev ? { dev: true } : {}),
      ...(libc === 'musl' ? { libc: ['musl'] } : {}),
      license,
      optional: true,
      os: [os],
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} platform packages added to ${LOCK}\n`);
