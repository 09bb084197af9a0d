/** Runs tests in one process for {@link run}: a fresh registry of modules for each file of a survey and each mutant. */
import path from 'node:path';
import { holds } from './cases';
import { modulesOf } from './modules';
import { REACHED } from './reach';

/** What the worker is asked: what each test reaches, or whether a changed file lets tests hold. */
export type Task =
  | {
      readonly kind: 'survey';
      readonly texts: readonly (readonly [string, string])[];
      readonly tests: readonly string[];
    }
  | { readonly kind: 'mutant'; readonly file: string; readonly text: string; readonly tests: readonly string[] };

/** What it answers: which test it begins, what one reached, and at the end the test that failed. */
export type Answer =
  | { readonly kind: 'begins'; readonly test: string }
  | {
      readonly kind: 'surveyed';
      readonly test: string;
      readonly reached: readonly string[] | null;
      readonly ms: number;
    }
  | { readonly kind: 'done'; readonly failed: string | null };

const tell = async (answer: Answer): Promise<void> => new Promise((resolve) => process.send?.(answer, () => resolve()));

async function survey({ texts, tests }: Extract<Task, { kind: 'survey' }>): Promise<void> {
  const changes = new Map(texts.map(([file, text]) => [path.resolve(file), text]));
  for (const test of tests) {
    await tell({ kind: 'begins', test });
    const reached = new Set<string>();
    Object.assign(globalThis, { [REACHED]: (place: string) => reached.add(place) });
    const load = modulesOf(changes);
    // Time of this process alone: others may use the machine.
    const before = process.cpuUsage();
    const isHeld = await holds(() => load(test));
    const { user, system } = process.cpuUsage(before);
    await tell({ kind: 'surveyed', test, reached: isHeld ? [...reached] : null, ms: (user + system) / 1000 });
  }
  await tell({ kind: 'done', failed: null });
}

async function tryMutant({ file, text, tests }: Extract<Task, { kind: 'mutant' }>): Promise<void> {
  const load = modulesOf(new Map([[path.resolve(file), text]]));
  for (const test of tests) {
    await tell({ kind: 'begins', test });
    if (!(await holds(() => load(test)))) return tell({ kind: 'done', failed: test });
  }
  return tell({ kind: 'done', failed: null });
}

process.on('message', (task: Task) => void (task.kind === 'survey' ? survey(task) : tryMutant(task)));
