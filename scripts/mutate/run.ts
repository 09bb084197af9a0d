/**
 * `npm run mutate`: changes one small thing of `src/scoring` and `src/rules` at a time and sees whether a test fails.
 *
 * `--count N` mutants are drawn with `--seed N` (both printed); `--only PATH[:LINE]` takes all of a file or a line;
 * `--minutes N` stops drawing, `--tests PATH` asks one test alone. Tests run in a copy: the sources stay as they are. A mutant no test fails for is printed
 * as it would have to be typed: by hand one sees whether a test is missing or nothing has changed.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { randomOf } from '../../test/corpus/vary/random';
import { mutantsOf, mutated, type Mutant } from './mutants';
import { distancesTo } from './related';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '600' },
    minutes: { type: 'string', default: '600' },
    only: { type: 'string' },
    tests: { type: 'string' },
  },
});
const FOLDERS = ['src/scoring', 'src/rules'];
/** Where the tests of these folders stand, those that tell most first. */
const TESTS = [
  'test/rules',
  'test/scoring',
  'test/audit',
  'test/cases',
  'test/functions',
  'test/oracle',
  'test/corpus',
];
const root = process.cwd();
const print = (line: string): void => void process.stdout.write(`${line}\n`);

function sourcesOf(): string[] {
  const [only] = values.only?.split(':') ?? [];
  if (only) return [only];
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/(?:^|\/)(?:index|types)\.ts$/u.test(name))
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
      .sort(),
  );
}

function drawn(): Mutant[] {
  const all = sourcesOf().flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
  const [, line] = values.only?.split(':') ?? [];
  const wanted = line ? all.filter((mutant) => mutant.line === Number(line)) : all;
  print(`${wanted.length} mutants, seed ${values.seed}`);
  return values.only ? wanted : randomOf('mutants', Number(values.seed)).shuffle(wanted).slice(0, Number(values.count));
}

/** A copy of what jest needs; packages are shared. */
function copyOfProject(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'pe-mutate-'));
  for (const name of [
    'src',
    'test',
    'scripts',
    'samples',
    'docs',
    'lint',
    'package.json',
    'jest.config.js',
    'tsconfig.base.json',
  ])
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

const jest = ['node_modules/jest/bin/jest.js', '--runInBand', '--silent', '--selectProjects', 'engine'];

/** The tests that load a file, the nearest first; those that have its name before all others. */
function relatedTo(file: string): (readonly string[])[] {
  if (values.tests) return [[values.tests]];
  const own = `/${path.basename(file, '.ts')}.test`;
  const distances = [...distancesTo(file, TESTS)].map(([test, far]) => ({ test, far: test.includes(own) ? 0 : far }));
  const nearest = Math.min(...distances.map(({ far }) => far));
  const named = (isNear: boolean): string[] =>
    distances.filter(({ far }) => far <= nearest + 1 === isNear).map(({ test }) => test);
  return [named(true), named(false)];
}

const passes = (tests: readonly string[], copy: string): boolean =>
  tests.length === 0 ||
  spawnSync(process.execPath, [...jest, '--bail', '--runTestsByPath', ...tests], { cwd: copy, stdio: 'ignore' })
    .status === 0;

/** Whether a test fails: those nearest to the file first, then all others at once. */
function isKilled(mutant: Mutant, copy: string): boolean {
  const place = path.join(copy, mutant.file);
  const text = readFileSync(place, 'utf8');
  writeFileSync(place, mutated(text, mutant));
  try {
    return relatedTo(mutant.file).some((tests) => !passes(tests, copy));
  } finally {
    writeFileSync(place, text);
  }
}

const copy = copyOfProject();
const end = performance.now() + Number(values.minutes) * 60_000;
const survivors: Mutant[] = [];
let tried = 0;
try {
  for (const mutant of drawn()) {
    if (performance.now() > end) break;
    tried += 1;
    const { file, line, from, to } = mutant;
    const killed = isKilled(mutant, copy);
    if (!killed) survivors.push(mutant);
    print(`${killed ? 'killed  ' : 'SURVIVED'} ${file}:${line} ${from} → ${to}`);
  }
} finally {
  rmSync(copy, { recursive: true });
}
const killed = tried - survivors.length;
print(
  `seed ${values.seed}: ${tried} mutants, ${killed} killed, ${survivors.length} survived (${((killed / Math.max(1, tried)) * 100).toFixed(1)} %)`,
);
process.exitCode = survivors.length > 0 ? 1 : 0;
