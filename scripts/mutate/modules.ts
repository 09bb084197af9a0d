import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { transformSync } from 'esbuild';

type Load = (
  exports: unknown,
  require: (name: string) => unknown,
  module: { exports: unknown },
  importMetaUrl: string,
) => void;

const isFile = (place: string): boolean => statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;

/** Compiles a module's text, whatever it is written in, to a function that fills its exports. */
function compile(file: string, text: string): Load {
  const { code } = transformSync(text, {
    loader: 'ts',
    format: 'cjs',
    target: 'es2022',
    define: { 'import.meta.url': 'importMetaUrl' },
  });
  const wrapped = `(function (exports, require, module, importMetaUrl) {${code}\n})`;
  return new vm.Script(wrapped, { filename: file }).runInThisContext() as Load;
}

/** Compiled modules and where names lead: what no mutant changes is made once. */
const compiled = new Map<string, Load>();
const resolved = new Map<string, string>();

function resolve(from: string, name: string): string {
  const key = `${path.dirname(from)} ${name}`;
  const known = resolved.get(key);
  if (known) return known;
  const place = path.resolve(path.dirname(from), name);
  const file = [place, `${place}.ts`, `${place}.tsx`, `${place}/index.ts`].find(isFile);
  if (!file) throw new Error(`no module ${name} beside ${from}`);
  resolved.set(key, file);
  return file;
}

/** The texts of modules that are not as they stand on the disk. */
export type Changes = ReadonlyMap<string, string>;

/** A registry of modules of its own: two of them share compiled code and packages, never a module's state. */
export function modulesOf(changes: Changes): (file: string) => unknown {
  const loaded = new Map<string, { exports: unknown }>();
  const packages = createRequire(path.resolve('package.json'));
  const codeOf = (file: string): Load => {
    const text = changes.get(file);
    const key = `${file} ${text ?? ''}`;
    const load = compiled.get(key) ?? compile(file, text ?? readFileSync(file, 'utf8'));
    compiled.set(key, load);
    return load;
  };
  const named = (from: string, name: string): unknown =>
    name.startsWith('.') ? get(resolve(from, name)) : packages(name);
  const get = (file: string): unknown => {
    const known = loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    loaded.set(file, module);
    if (file.endsWith('.json')) module.exports = JSON.parse(readFileSync(file, 'utf8'));
    else codeOf(file)(module.exports, (name) => named(file, name), module, pathToFileURL(file).href);
    return module.exports;
  };
  return (file) => get(path.resolve(file));
}
