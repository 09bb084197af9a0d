/**
 * `npm run mutate`: changes one small thing of `src/scoring` and `src/rules` at a time and sees whether a test fails.
 *
 * `--count N` mutants are drawn with `--seed N` (both printed); `--only PATH[:LINE]` takes all of a file or a line;
 * `--minutes N` stops drawing, `--from N` goes on where a run stopped. Tests run in one process, a fresh registry of modules for each mutant, and only those
 * that run the changed function: the sources stay as they are. A mutant no test fails for is printed as it would have
 * to be typed: by hand one sees whether a test is missing or nothing has changed. One that hangs is killed where it
 * hangs twice. All are asked of the tests near them first, what lives on of those of whole forms; what there is no time
 * for then counts as survived.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { drawn, mutantsOf, mutated, type Mutant } from './mutants';
import { Hands, type Result } from './hands';
import { functionAt } from './reach';
import { surveyOf, type Surveyed } from './survey';

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
  return only ? wanted : drawn(wanted, Number(values.seed)).slice(Number(values.from), Number(values.count));
}

/** The tests that run a mutant's function: those about it, the quickest first, and those of whole forms. */
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

/** Its own test, those beside it and of what imports it, and the quickest of its folder are near. What other rules say rests on the same functions: all of them take minutes. */
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
  return {
    near: [...reaching.filter((test) => test.endsWith(own)), ...ranked.slice(0, MOST_NEAR)],
    far: others.filter((test) => !test.startsWith(folder) && !test.startsWith('test/rules/')),
  };
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
let tried = 0;

/** The mutants that some tests let live; those that there was no time for are left alone. */
async function survivorsOf(mutants: readonly Mutant[], which: keyof Related): Promise<Mutant[]> {
  const survivors: Mutant[] = [];
  for (const mutant of mutants) {
    if (performance.now() > end) {
      if (which === 'far') survivors.push(mutant);
      continue;
    }
    if (which === 'near') tried += 1;
    const outcome = await outcomeOf(mutant, which);
    const by = 'hangs' in outcome ? `hangs in ${outcome.hangs}` : outcome.failed;
    if (by === null) survivors.push(mutant);
    const { file, line, from, to } = mutant;
    const word = by !== null ? 'killed  ' : which === 'near' ? 'lives on' : 'SURVIVED';
    print(`${word} ${file}:${line} ${from} → ${to}${by === null ? '' : ` (${by})`}`);
  }
  return survivors;
}

const survivors = await survivorsOf(await survivorsOf(wantedMutants(), 'near'), 'far');
hands.end();
const killed = tried - survivors.length;
for (const { file, line, from, to } of survivors) print(`  ${file}:${line} ${from} → ${to}`);
print(
  `seed ${values.seed}: ${tried} mutants, ${killed} killed, ${survivors.length} survived (${((killed / Math.max(1, tried)) * 100).toFixed(1)} %)`,
);
process.exitCode = survivors.length > 0 ? 1 : 0;
