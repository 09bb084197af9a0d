import { expect } from 'expect';

/** One test of a file. */
export type Case = () => unknown;

type Body = (...values: unknown[]) => unknown;
type Table = (title: string, body: Body) => void;

const spread = (row: unknown): unknown[] => (Array.isArray(row) ? row : [row]);

/** The tests that loading a file declares, in its order. What comes before or after all of them is one of them; a file that needs other hooks fails. */
export function casesOf(load: () => unknown): readonly Case[] {
  const cases: Case[] = [];
  const withEach = (declare: (body: () => unknown) => void): unknown =>
    Object.assign((_title: string, body: () => unknown) => declare(body), {
      each:
        (rows: readonly unknown[]): Table =>
        (_title, body) =>
          rows.forEach((row) => declare(() => body(...spread(row)))),
    });
  const declare = (body: Case): void => void cases.push(body);
  const it = withEach(declare);
  const describe = withEach((body) => body());
  Object.assign(globalThis, { expect, it, test: it, describe, beforeAll: declare, afterAll: declare });
  load();
  return cases;
}

/** Whether every test of a file holds; the first that does not ends it. */
export async function holds(load: () => unknown): Promise<boolean> {
  try {
    for (const run of casesOf(load)) await run();
    return true;
  } catch {
    return false;
  }
}
