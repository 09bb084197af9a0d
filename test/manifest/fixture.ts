import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest, type Report } from '../../scripts/manifest/check-manifest';
import type { Site } from '../../scripts/manifest/context';
import { sourceSite } from '../../scripts/manifest/site';

export const root = join(__dirname, '../..');
export const goodManifest = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** What an edit does to a text; it must do something, or the test would test nothing. */
export type Edit = readonly [from: string | RegExp, to: string];

export function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, [from, to]) => {
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`The edit ${String(from)} changes nothing.`);
    return after;
  }, text);
}

/** Files in the place of those of the repository: a text, bytes, or null for a file taken away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export function siteWith(files: Files): Site {
  const source = sourceSite(root);
  return {
    read: (path) => {
      const given = files[path];
      if (given === undefined) return source.read(path);
      return typeof given === 'string' ? new TextEncoder().encode(given) : given;
    },
  };
}

/** The report on the project's manifest with these edits, on a site with these files. */
export const check = (edits: readonly Edit[], files: Files = {}): Report =>
  checkManifest(edited(goodManifest, edits), siteWith(files));

export const readAsset = (name: string): string => readFileSync(join(root, 'assets', name), 'utf8');

/** The edit that takes the functions out of manifest.xml. */
export const withoutFunctions: readonly Edit[] = [
  [/<AllFormFactors>[^]*<\/AllFormFactors>/, ''],
  [/<bt:Url id="Functions.Script.Url"[^>]*>/, ''],
  [/<bt:Url id="Functions.Metadata.Url"[^]*?<\/bt:Url>/, ''],
  ['<bt:String id="Functions.Namespace" DefaultValue="PE"/>', ''],
];

type Part = Readonly<Record<string, unknown>>;

/** A function as functions.json describes it, with some of it otherwise. */
export const functionOf = (id: string, changed: Part = {}): Part => ({
  id,
  name: id,
  description: 'x',
  parameters: [{ name: 'target', type: 'any', dimensionality: 'scalar' }],
  result: { type: 'any', dimensionality: 'matrix' },
  options: { requiresParameterAddresses: true },
  ...changed,
});

export const metadata = (...functions: readonly Part[]): string => JSON.stringify({ functions });

const described = metadata(functionOf('SCORE'), functionOf('TOTAL'));

/** What a build makes of the functions. */
export const functionFiles: Files = {
  'functions.json': described,
  'functions.en-US.json': described,
  'functions.js': 'CustomFunctions.associate("SCORE",a);CustomFunctions.associate("TOTAL",b)',
};
