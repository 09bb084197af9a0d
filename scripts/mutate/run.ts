/**
 * `npm run mutate`: changes one small thing of `src/scoring` and `src/rules` at a time and sees whether a test fails.
 *
 * `--count N` mutants are drawn with `--seed N` (both printed); `--only PATH[:LINE]` takes all of a file or a line;
 * `--minutes N` stops drawing, `--from N` goes on at the place in the order that a run printed in the end. What the
 * compiler refuses is no mutant: nobody could land it, and no test is asked. Tests run in one process, a fresh registry
 * of modules for each mutant, and only those that run the changed function: the sources stay as they are. A mutant no
 * test fails for is printed as it would have to be typed: by hand one sees whether a test is missing or nothing has
 * changed. One that hangs is killed where it hangs twice. All are asked of the tests near them first, what lives on of
 * the quickest of those further off; what there is no time for then counts as survived.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { drawn, mutantsOf, mutated, type Mutant } from './mutants';
import { Hands, type Result } from './hands';
import { functionAt } from './reach';
import { surveyOf, type Surveyed } from './survey';
import { typesOf } from './types';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '600' },
    minutes: { type: 'string', default: '600' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
  },
});
const FOLDERS = ['src/scoring', 'src/rules'];
/** How much longer than without a change a test may take, on a machine that others use. */
const PATIENCE = 20;
const LEAST_PATIENCE_MS = 30_000;
const MOST_NEAR = 8;
/** How long the further tests of one mutant may take together: what all of them let live would cost minutes. */
const MOST_FAR_MS = 20_000;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/(?:^|\/)(?:index|types)\.ts$/u.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .sort(),
);

function wantedMutants(): readonly Mutant[] {
  const [only, line] = values.only?.split(':') ?? [];
  const all = (only ? [only] : sources).flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
  const wanted = line ? all.filter((mutant) => mutant.line === Number(line)) : all;
  print(`${wanted.length} mutants, seed ${values.seed}`);
  return only ? wanted : drawn(wanted, Number(values.seed));
}

/** The tests that run a mutant's function: those about it, and others, the quickest first. */
interface Related {
  readonly near: readonly string[];
  readonly far: readonly string[];
}

/** The tests of the modules that import a file, by what their imports name. */
const testsOfImporters = (file: string): readonly string[] => {
  const name = `/${path.basename(file, '.ts')}';`;
  return sources
    .filter((one) => readFileSync(one, 'utf8').includes(name))
    .map((one) => `/${path.basename(one, '.ts')}.test.ts`);
};

/** Its own test, those beside it and of what imports it, and the quickest of its folder are near. */
function testsOf({ file, start }: Mutant, text: string, surveyed: readonly Surveyed[]): Related {
  const place = functionAt(file, text, start);
  const own = `/${path.basename(file, '.ts')}.test.ts`;
  const folder = file.startsWith('src/rules') ? 'test/rules/' : 'test/scoring/';
  const reaching = surveyed.filter(({ reached }) => reached.has(place)).map(({ test }) => test);
  const others = reaching.filter((test) => !test.endsWith(own));
  const beside = `${path.posix.dirname(file).replace('src', 'test')}/`;
  const ofImporters = testsOfImporters(file);
  const isNear = (test: string): boolean =>
    (beside !== folder && test.startsWith(beside)) || ofImporters.some((one) => test.endsWith(one));
  const ofFolder = others.filter((test) => test.startsWith(folder));
  const ranked = [...ofFolder.filter(isNear), ...ofFolder.filter((test) => !isNear(test))];
  const near = [...reaching.filter((test) => test.endsWith(own)), ...ranked.slice(0, MOST_NEAR)];
  let left = MOST_FAR_MS;
  const isQuick = (test: string): boolean => (left -= usual.get(test) ?? 0) >= 0;
  return { near, far: others.filter((test) => !near.includes(test) && isQuick(test)) };
}

const hands = new Hands();
const begin = performance.now();
const { surveyed, left } = await surveyOf(hands, sources);
print(`${surveyed.length} files of tests; left out: ${left.join(', ') || 'none'}`);
const usual = new Map(surveyed.map(({ test, ms }) => [test, ms]));
const patience = (test: string): number => Math.max(LEAST_PATIENCE_MS, PATIENCE * (usual.get(test) ?? 0));

async function outcomeOf(mutant: Mutant, which: keyof Related): Promise<Result> {
  const text = readFileSync(mutant.file, 'utf8');
  const task = { kind: 'mutant', file: mutant.file, text: mutated(text, mutant) } as const;
  const first = await hands.run({ ...task, tests: testsOf(mutant, text, surveyed)[which] }, patience);
  return 'hangs' in first ? hands.run({ ...task, tests: [first.hangs] }, patience) : first;
}

const end = begin + Number(values.minutes) * 60_000;
const fits = typesOf(sources);
const count = values.only ? Infinity : Number(values.count);
const mutants = wantedMutants();
let place = values.only ? 0 : Number(values.from);
let tried = 0;
let refused = 0;

/** Whether no test of those fails for a mutant. */
async function lives(mutant: Mutant, which: keyof Related): Promise<boolean> {
  const outcome = await outcomeOf(mutant, which);
  const by = 'hangs' in outcome ? `hangs in ${outcome.hangs}` : outcome.failed;
  const { file, line, from, to } = mutant;
  const word = by !== null ? 'killed  ' : which === 'near' ? 'lives on' : 'SURVIVED';
  print(`${word} ${file}:${line} ${from} → ${to}${by === null ? '' : ` (${by})`}`);
  return by === null;
}

const livingOn: Mutant[] = [];
for (; place < mutants.length && tried < count && performance.now() < end; place += 1) {
  const mutant = mutants[place] as Mutant;
  if (!fits(mutant.file, mutated(readFileSync(mutant.file, 'utf8'), mutant))) {
    refused += 1;
    continue;
  }
  tried += 1;
  if (await lives(mutant, 'near')) livingOn.push(mutant);
}
const survivors: Mutant[] = [];
for (const mutant of livingOn) if (performance.now() > end || (await lives(mutant, 'far'))) survivors.push(mutant);
hands.end();

const killed = tried - survivors.length;
for (const { file, line, from, to } of survivors) print(`  ${file}:${line} ${from} → ${to}`);
print(
  `seed ${values.seed}: ${tried} mutants, ${killed} killed, ${survivors.length} survived (${((killed / Math.max(1, tried)) * 100).toFixed(1)} %); the compiler refused ${refused}; --from ${place} goes on`,
);
process.exitCode = survivors.length > 0 ? 1 : 0;
