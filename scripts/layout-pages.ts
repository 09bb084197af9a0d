/**
 * Fills the generated part of each construct's page in `docs/layouts/` and writes their list. Fails where a construct
 * lacks its page or a page its construct. `--check` compares only.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { GRAMMAR } from '../src/form/grammar';

const PAGES = 'docs/layouts';
const SOURCES = 'src/form/grammar';
const START = '<!-- generated:start -->';
const END = '<!-- generated:end -->';

const constructs: readonly { readonly id: string; readonly block: string }[] = [
  ...GRAMMAR.cover,
  ...Object.values(GRAMMAR.passages),
];
const sources = readdirSync(SOURCES).map((file) => ({ file, text: readFileSync(`${SOURCES}/${file}`, 'utf8') }));
const problems: string[] = [];
const isCheck = process.argv.includes('--check');

async function emit(file: string, text: string): Promise<void> {
  const formatted = await format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
  if (existsSync(file) && readFileSync(file, 'utf8') === formatted) return;
  if (isCheck) problems.push(`${file} is not up to date: run npm run docs`);
  else writeFileSync(file, formatted);
}

const sourceOf = (id: string): string => {
  const record = new RegExp(String.raw`(?:id: |passage\(\s*)'${id}'`, 'u');
  return sources.find(({ text }) => record.test(text))?.file ?? '';
};
const pageOf = (id: string): string => `${PAGES}/${id}.md`;

for (const { id, block } of constructs) {
  if (!existsSync(pageOf(id))) {
    problems.push(`${pageOf(id)} is missing`);
    continue;
  }
  const page = readFileSync(pageOf(id), 'utf8');
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) {
    problems.push(`${pageOf(id)} has no generated part`);
    continue;
  }
  const source = sourceOf(id);
  const table = `| construct | block | source |\n| --- | --- | --- |\n| \`${id}\` | ${block} | [${source}](../../${SOURCES}/${source}) |`;
  await emit(pageOf(id), `${page.slice(0, start)}${START}\n\n${table}\n\n${page.slice(end)}`);
}

const titleOf = (id: string): string =>
  existsSync(pageOf(id)) ? (/^# (.+)$/mu.exec(readFileSync(pageOf(id), 'utf8'))?.[1] ?? id) : id;
const rows = constructs.map(({ id, block }) => `| ${block} | [${id}](${id}.md) | ${titleOf(id)} |`).sort();
await emit(
  `${PAGES}/README.md`,
  [
    '# Constructs',
    '',
    `All ${constructs.length} ways of writing a part of a form that the reader knows. This page is written by \`npm run docs\`; the example of each page is read by a test, with its construct and without.`,
    '',
    '| block | construct | what |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n'),
);
const ids = new Set(constructs.map(({ id }) => `${id}.md`));
for (const page of readdirSync(PAGES))
  if (page !== 'README.md' && !ids.has(page)) problems.push(`${PAGES}/${page} belongs to no construct`);
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
