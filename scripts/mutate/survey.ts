import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Hands } from './hands';
import { watched } from './reach';

/** Where the tests of what the engine says stand; those of whole corpora take long, and say what the cases say. */
const TESTS = ['rules', 'scoring', 'audit', 'functions', 'oracle', 'cases'];
const LONGEST_MS = 600_000;
/** What was surveyed is kept: a test is asked again when it, or anything but another test, has changed. */
const KEPT = 'node_modules/.cache/mutate/survey.json';

/** A test that holds as the sources are: which functions it runs, and how long it takes. */
export interface Surveyed {
  readonly test: string;
  readonly reached: ReadonlySet<string>;
  readonly ms: number;
}

interface Known {
  readonly key: string;
  /** `null` where it cannot run here. */
  readonly reached: readonly string[] | null;
  readonly ms: number;
}

const isTest = (name: string): boolean => name.endsWith('.test.ts');
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.posix.join(entry.parentPath.replaceAll(path.sep, '/'), entry.name))
    .sort();

function readKept(): Readonly<Record<string, Known>> {
  try {
    return JSON.parse(readFileSync(KEPT, 'utf8')) as Readonly<Record<string, Known>>;
  } catch {
    return {};
  }
}

/** What every test reaches of some files, and the tests that cannot run here. */
export async function surveyOf(
  hands: Hands,
  files: readonly string[],
): Promise<{ readonly surveyed: readonly Surveyed[]; readonly left: readonly string[] }> {
  const world = createHash('sha256');
  for (const folder of ['src', 'test', 'scripts/mutate'])
    for (const file of filesOf(folder)) if (!isTest(file)) world.update(file).update(readFileSync(file));
  const ofWorld = world.digest('hex');
  const keyOf = (test: string): string => createHash('sha256').update(ofWorld).update(readFileSync(test)).digest('hex');

  const kept = readKept();
  const tests = TESTS.flatMap((folder) => filesOf(`test/${folder}`).filter(isTest));
  const known = Object.fromEntries(
    tests.flatMap((test) => (kept[test]?.key === keyOf(test) ? [[test, kept[test]] as const] : [])),
  );
  const texts = files.map((file) => [file, watched(file, readFileSync(file, 'utf8'))] as const);
  await hands.run(
    { kind: 'survey', texts, tests: tests.filter((test) => !known[test]) },
    () => LONGEST_MS,
    (answer) => {
      if (answer.kind !== 'surveyed') return;
      const { test, reached, ms } = answer;
      known[test] = { key: keyOf(test), reached, ms };
    },
  );
  mkdirSync(path.dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify(known));

  const all = Object.entries(known).sort(([, one], [, other]) => one.ms - other.ms);
  return {
    surveyed: all.flatMap(([test, { reached, ms }]) => (reached ? [{ test, reached: new Set(reached), ms }] : [])),
    left: all.flatMap(([test, { reached }]) => (reached ? [] : [test])),
  };
}
