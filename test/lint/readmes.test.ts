import { readFileSync } from 'node:fs';

const [english, chinese] = ['README.md', 'README.zh-CN.md'].map((name) => readFileSync(name, 'utf8')) as [
  string,
  string,
];
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name]) => name ?? '');

/** What both say, in whatever language. */
test.each<readonly [string, (text: string) => readonly string[]]>([
  [
    'the same commands',
    (text) => [...new Set(found(text, /(npm (?:run|test|ci|start)(?: -s)?(?: [\w:]+)?)/gu))].sort(),
  ],
  ['the same subcommands', (text) => found(text, /^npm run -s pe -- (\w+)/gmu)],
  ['the same options', (text) => [...new Set(found(text, /`(--[a-z-]+)/gu))].sort()],
  ['the same pictures', (text) => found(text, /!\[[^\]]*\]\(([^)]+)\)/gu)],
  ['as many sections', (text) => found(text, /^(##) /gmu)],
  [
    'as many rows in each table',
    (text) => text.split(/^\| ---.*$/gmu).map((part) => String(found(part, /^(\|)/gmu).length)),
  ],
  ['the same folders', (text) => found(text, /^\| `((?:src|test|docs)\/[^`]*)`/gmu).sort()],
])('the two READMEs have %s', (_what, partsOf) => {
  expect(partsOf(chinese)).toEqual(partsOf(english));
  expect(partsOf(english).length).toBeGreaterThan(0);
});

test.each([english, chinese])('a README begins with a picture and three ways in', (text) => {
  const first = text.split('\n').slice(0, 20).join('\n');
  expect(first).toMatch(/!\[[^\]]+\]\(docs\/images\/[\w-]+\.png\)/u);
  expect(found(first, /^\| \*\*([^*]+)\*\* \|/gmu)).toHaveLength(3);
});
