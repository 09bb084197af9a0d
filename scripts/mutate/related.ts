import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const posix = (name: string): string => name.replaceAll(path.sep, '/');

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => posix(path.join(folder, name)));
}

/** The files that a file imports, types left out by the compiler or not. */
function importsOf(file: string, known: ReadonlySet<string>): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return [];
    const place = posix(path.join(path.dirname(file), fileName));
    return [`${place}.ts`, `${place}.tsx`, `${place}/index.ts`].find((one) => known.has(one)) ?? [];
  });
}

let graph: ReadonlyMap<string, readonly string[]> | null = null;

/** Of each file of sources and tests, those that import it. */
function importersOf(file: string): readonly string[] {
  if (!graph) {
    const files = [...filesIn('src'), ...filesIn('test')];
    const known = new Set(files);
    const importers = new Map<string, string[]>();
    for (const one of files)
      for (const used of importsOf(one, known)) importers.set(used, [...(importers.get(used) ?? []), one]);
    graph = importers;
  }
  return graph.get(file) ?? [];
}

/** Of tests, those that load a file, each with how many imports lie between: the fewer, the more it is about that file. */
export function distancesTo(file: string, testFolders: readonly string[]): Map<string, number> {
  const distances = new Map([[file, 0]]);
  for (const [one, distance] of distances) {
    for (const by of importersOf(one)) if (!distances.has(by)) distances.set(by, distance + 1);
  }
  const isTest = (name: string): boolean =>
    name.includes('.test.') && testFolders.some((folder) => name.startsWith(`${folder}/`));
  return new Map([...distances].filter(([name]) => isTest(name)));
}
