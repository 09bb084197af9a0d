import { readdirSync } from 'node:fs';
import config from './jest.config.js';

/**
 * What `npm test` runs: the same tests, those of folders with many small files in a few shares. Each test file loads
 * what it tests anew, which takes longer than most tests do.
 */
const names = readdirSync(new URL('test/gathered', import.meta.url));
const folders = new Set(names.flatMap((name) => /^(\w+)-\d+\.test\.ts$/u.exec(name)?.[1] ?? []));
const isGathered = (pattern) => [...folders].some((folder) => pattern.startsWith(`<rootDir>/test/${folder}/`));

/** A project's own tests, those of its gathered folders by their shares. */
const gathered = (project) => ({
  ...project,
  testMatch: project.testMatch.map((pattern) =>
    isGathered(pattern) ? pattern.replace(/test\/(\w+)\/.*/u, 'test/gathered/$1-*.test.ts') : pattern,
  ),
});

/** @type {import('jest').Config} */
export default { ...config, projects: config.projects.map(gathered) };
