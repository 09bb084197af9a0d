import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Hands } from './hands';
import { watched } from './reach';

/** Where the tests of what the engine says stand; those of whole corpora take long, and say what the cases say. */
const TESTS = ['rules', 'scoring', 'audit', 'functions', 'oracle', 'cases'];
const LONGEST_MS = 600_000;

/** A test that holds as the sources are: which functions it runs, and how long it takes. */
export interface Surveyed {
  readonly test: string;
  readonly reached: ReadonlySet<string>;
  readonly ms: number;
}

const testFiles = (): string[] =>
  TESTS.flatMap((folder) =>
    readdirSync(`test/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => path.posix.join('test', folder, name.replaceAll(path.sep, '/'))),
  );

/** What every test reaches of some files, and the tests that cannot run here. */
export async function surveyOf(
  hands: Hands,
  files: readonly string[],
): Promise<{ readonly surveyed: readonly Surveyed[]; readonly left: readonly string[] }> {
  const surveyed: Surveyed[] = [];
  const left: string[] = [];
  const texts = files.map((file) => [file, watched(file, readFileSync(file, 'utf8'))] as const);
  await hands.run(
    { kind: 'survey', texts, tests: testFiles() },
    () => LONGEST_MS,
    (answer) => {
      if (answer.kind !== 'surveyed') return;
      const { test, reached, ms } = answer;
      if (reached) surveyed.push({ test, reached: new Set(reached), ms });
      else left.push(test);
    },
  );
  return { surveyed: surveyed.sort((one, other) => one.ms - other.ms), left };
}
