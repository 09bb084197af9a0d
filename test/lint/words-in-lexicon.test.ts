import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const run = (script: string, input = ''): unknown => {
  const options = { cwd: join(__dirname, '../..'), input, encoding: 'utf8' } as const;
  return JSON.parse(execFileSync(process.execPath, [join(__dirname, script)], options));
};

const cases: readonly (readonly [what: string, file: string, code: string, isBroken: boolean])[] = [
  ['an expression with words', 'src/rules/virtual.ts', 'export const a = /投诉|事故/u;', true],
  ['one built from a text', 'src/form/virtual.ts', "export const a = new RegExp('^投诉', 'u');", true],
  ['a part of one', 'src/scoring/virtual.ts', 'export const a = String.raw`投诉\\d+`;', true],
  ['one beside concepts', 'src/rules/virtual.ts', "export const a = phrase`^${'unit'}投诉$`;", true],
  ['one word among grammar', 'src/audit/virtual.ts', 'export const a = /\\d+月底完成/u;', true],
  ['dates', 'src/rules/virtual.ts', 'export const a = /(\\d{4})年(\\d{1,2})月底?/u;', false],
  ['numerals', 'src/scoring/virtual.ts', 'export const a = /[一二三百千万]+余/u;', false],
  ['money and points after a number', 'src/form/virtual.ts', 'export const a = /\\d+(?:万元|分)$/u;', false],
  ['a text that is no expression', 'src/rules/virtual.ts', "export const a = '投诉';", false],
  ['an expression without words', 'src/rules/virtual.ts', 'export const a = /^[A-Z]+$/u;', false],
  ['wording, which is no vocabulary', 'src/messages/virtual.ts', 'export const a = /投诉/u;', false],
];

test('an expression holds grammar, no words', () => {
  const texts = cases.map(([, file, code]) => ({ file, code: `${code}\n` }));
  const broken = run('lint-texts.mjs', JSON.stringify(texts)) as string[][];
  expect(cases.map(([what], index) => [what, broken[index]])).toEqual(
    cases.map(([what, , , isBroken]) => [what, isBroken ? ['words/in-lexicon'] : []]),
  );
});
