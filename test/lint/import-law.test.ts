import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Text {
  readonly file: string;
  readonly code: string;
}

/** The rules each text breaks, as the project's own ESLint configuration sees it. */
function lintTexts(texts: readonly Text[]): string[][] {
  const script = join(__dirname, 'lint-texts.mjs');
  const options = { cwd: join(__dirname, '../..'), input: JSON.stringify(texts), encoding: 'utf8' } as const;
  return JSON.parse(execFileSync(process.execPath, [script], options)) as string[][];
}

/**
 * The law, written down a second time: row imports column.
 * `+` allowed, `t` types alone, `-` forbidden, `=` the folder itself.
 */
const table = `
            lexicon scoring form rules audit messages report workbook files batch excel functions taskpane cli workbench
  lexicon   =       -       -    -     -     -        -      -        -     -     -     -         -        -   -
  scoring   +       =       -    -     -     -        -      -        -     -     -     -         -        -   -
  form      +       +       =    -     -     -        -      -        -     -     -     -         -        -   -
  rules     +       +       +    =     -     -        -      -        -     -     -     -         -        -   -
  audit     +       +       +    +     =     -        -      -        -     -     -     -         -        -   -
  messages  -       -       -    -     -     =        -      -        -     -     -     -         -        -   -
  report    +       t       t    t     +     +        =      -        -     -     -     -         -        -   -
  workbook  -       -       +    -     -     -        t      =        -     -     -     -         -        -   -
  files     -       -       +    -     -     -        +      -        =     -     -     -         -        -   -
  batch     -       -       +    -     +     +        +      -        +     =     -     -         -        -   -
  excel     -       -       -    -     -     -        +      +        -     -     =     -         +        -   -
  functions -       +       +    -     +     +        -      -        -     -     -     =         -        -   -
  taskpane  -       -       -    -     +     +        +      +        -     -     -     -         =        -   -
  cli       -       -       +    -     +     +        +      -        +     +     -     -         -        =   -
  workbench -       -       -    -     -     +        +      +        +     +     -     +         +        -   =
`;
const [folders = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

/** Where a folder has a door, it is imported by that. */
const doors = new Set(['form']);
const insideOf = (folder: string): string => (doors.has(folder) ? `../${folder}` : `../${folder}/support/b`);

/**
 * Both ways to import each folder from each folder, in the order of the table. `support/` stands for any
 * file but a rule, which not even its own folder may import.
 */
const directions = rows.flatMap(([from = '']) =>
  folders.flatMap((to): Text[] => [
    { file: `src/${from}/virtual.ts`, code: `import { a } from '${insideOf(to)}';\nexport const c = a;\n` },
    { file: `src/${from}/virtual.ts`, code: `import type { A } from '${insideOf(to)}';\nexport type C = A;\n` },
  ]),
);

const law = 'ours/import-law';
type Case = readonly [what: string, file: string, code: string, broken: string | null];

const waysToImport: readonly Case[] = [
  ['a re-export', 'src/form/a.ts', `export { a } from '../rules/b';`, law],
  ['a re-export of everything', 'src/form/a.ts', `export * from '../rules/b';`, law],
  ['an import for its effects', 'src/form/a.ts', `import '../rules/b';`, law],
  ['an import at run time', 'src/cli/a.ts', `export const a = () => import('../rules/b');`, law],
  ['an import inside a type', 'src/form/a.ts', `export type A = import('../rules/b').B;`, law],
  ['a folder without a file name', 'src/form/a.ts', `export * from '../rules';`, law],
  ['a deeper file', 'src/form/deep/a.ts', `export * from '../../rules/b';`, law],
  ['its own folder from a deeper file', 'src/form/deep/a.ts', `export * from '../b';`, null],
  ['types re-exported by report', 'src/report/a.ts', `export type { A } from '../rules/b';`, null],
  ['a folder by its door', 'src/rules/a.ts', `export * from '../form';`, null],
  ['a folder by the file of its door', 'src/rules/a.ts', `export * from '../form/index';`, null],
  ['a folder past its door', 'src/rules/a.ts', `export * from '../form/cells/grid';`, law],
  ['types past the door', 'src/report/a.ts', `export type { A } from '../form/model/form';`, law],
  ['a file outside src', 'src/form/a.ts', `export * from '../../test/b';`, law],
  ['package.json in the core', 'src/audit/a.ts', `export { version } from '../../package.json';`, law],
  ['package.json in a host', 'src/cli/a.ts', `export { version } from '../../package.json';`, null],
  ['a folder the law does not list', 'src/misc/a.ts', 'export const a = 1;', law],
];

const packages: readonly Case[] = [
  ['big.js in scoring', 'src/scoring/a.ts', `export { default } from 'big.js';`, null],
  ['big.js in rules', 'src/rules/a.ts', `export { default } from 'big.js';`, law],
  ['numfmt in form', 'src/form/a.ts', `export { format } from 'numfmt';`, null],
  ['files in audit', 'src/audit/a.ts', `export { readFileSync } from 'node:fs';`, law],
  ['files in report', 'src/report/a.ts', `export { writeFile } from 'node:fs/promises';`, law],
  ['files in cli', 'src/cli/a.ts', `export { readFileSync } from 'node:fs';`, null],
];

const betweenRules: readonly Case[] = [
  ['another rule', 'src/rules/a.ts', `export * from './b';`, law],
  ['the list of rules', 'src/rules/a.ts', `export * from './index';`, law],
  ['the list of rules by its folder', 'src/rules/a.ts', `export * from '.';`, law],
  ['another rule from a helper', 'src/rules/support/a.ts', `export * from '../b';`, law],
  ['define-rule', 'src/rules/a.ts', `export * from './define-rule';`, null],
  ['another rule from define-rule', 'src/rules/define-rule.ts', `export * from './b';`, law],
  ['the context', 'src/rules/a.ts', `export * from './context';`, null],
  ['types', 'src/rules/a.ts', `export type { A } from './types';`, null],
  ['a helper', 'src/rules/a.ts', `export * from './support/b';`, null],
  ['a rule from the list of rules', 'src/rules/index.ts', `export * from './b';`, null],
];

const purity: readonly Case[] = [
  ['console', 'src/audit/a.ts', `console.log('a');`, 'no-restricted-globals'],
  ['process', 'src/report/a.ts', 'export const a = process.platform;', 'no-restricted-globals'],
  ['the time now', 'src/rules/a.ts', 'export const a = Date.now();', 'no-restricted-properties'],
  ['the date of today', 'src/form/a.ts', 'export const a = new Date();', 'no-restricted-syntax'],
  ['a date that was given', 'src/form/a.ts', 'export const a = new Date(0);', null],
  ['chance', 'src/workbook/a.ts', 'export const a = Math.random();', 'no-restricted-properties'],
  ['async in the engine', 'src/audit/a.ts', 'export const a = async () => 1;', 'no-restricted-syntax'],
  ['async in the port', 'src/workbook/a.ts', 'export const a = async () => 1;', null],
  ['floats in scoring', 'src/scoring/a.ts', `export const a = Number('1') * 2;`, 'no-restricted-syntax'],
  ['parseFloat in scoring', 'src/scoring/a.ts', `export const a = parseFloat('1');`, 'no-restricted-globals'],
  ['a changed input', 'src/rules/a.ts', 'export const f = (a: { b: number }) => (a.b = 1);', 'no-param-reassign'],
  ['console in the command line', 'src/cli/a.ts', `console.log('a');`, null],
  ['Excel in the core', 'src/audit/a.ts', 'export type A = Excel.Range;', 'no-restricted-syntax'],
  ['Excel in the pane', 'src/taskpane/a.tsx', 'export const a = Excel.run;', 'no-restricted-globals'],
  ['Excel in its folder', 'src/excel/a.ts', 'export const a = Excel.run;', null],
];

const unread = `export const a = (sheet: Excel.Worksheet) => {
  const range = sheet.getRange('A1');
  return range.values;
};`;
const office: readonly Case[] = [
  ['a value read before it is loaded', 'src/excel/a.ts', unread, 'office-addins/load-object-before-read'],
];

const cases = { waysToImport, packages, betweenRules, purity, office };
const caseTexts = Object.values(cases)
  .flat()
  .map(([, file, code]): Text => ({ file, code }));
const verdicts = lintTexts([...directions, ...caseTexts]);

describe('the import law', () => {
  it.each(rows)('src/%s', (from, ...expected) => {
    const start = rows.findIndex(([name]) => name === from) * folders.length * 2;
    const seen = folders.map((to, column) => {
      const [value = [], type = []] = verdicts.slice(start + column * 2);
      if (to === from) return value.length + type.length === 0 ? '=' : `${value} ${type}`;
      if (value.length === 0) return type.length === 0 ? '+' : `${type}`;
      expect(value).toEqual([law]);
      return type.length === 0 ? 't' : '-';
    });
    expect(seen).toEqual(expected);
  });
});

describe.each(Object.entries(cases))('%s', (_group, list) => {
  it.each(list)('%s', (_what, file, code, broken) => {
    const index = directions.length + caseTexts.findIndex((text) => text.file === file && text.code === code);
    if (broken === null) expect(verdicts[index]).toEqual([]);
    else expect(verdicts[index]).toContain(broken);
  });
});
