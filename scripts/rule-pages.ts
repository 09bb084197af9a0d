/**
 * Fills the generated part of each rule's page in `docs/rules/` and writes the list of rules. Fails where a rule lacks
 * its page or its test, or a page its rule. `--check` compares only.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { crossFormRules, formRules } from '../src/audit';
import { catalogueOf } from '../src/messages';

const PAGES = 'docs/rules';
const START = '<!-- generated:start -->';
const END = '<!-- generated:end -->';
const SEVERITY = { error: '错误（error）', warning: '警告（warning）', info: '提示（info）' } as const;

const rules = [...formRules, ...crossFormRules].sort((a, b) => (a.code < b.code ? -1 : 1));
const zh = catalogueOf('zh-CN');
const en = catalogueOf('en-US');
type AnyRule = (typeof rules)[number];

const problems: string[] = [];
const isCheck = process.argv.includes('--check');

function emit(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (isCheck) problems.push(`${file} is not up to date: run npm run docs`);
  else writeFileSync(file, text);
}

function cited(rule: AnyRule): string {
  return rule.basis.map((id) => zh.basis[id] ?? id).join('；');
}

function generatedPart(rule: AnyRule): string {
  const wording = zh.rules[rule.id];
  const english = en.rules[rule.id];
  const messages = Object.entries(wording?.messages ?? {}).flatMap(([id, { what, todo }]) => [
    `- \`${id}\`：${what}`,
    `  - 处理：${todo}`,
    `  - English: ${english?.messages[id]?.what ?? ''} ${english?.messages[id]?.todo ?? ''}`,
  ]);
  return [
    START,
    '',
    `**${wording?.title ?? rule.id}** · ${english?.title ?? ''}`,
    '',
    '| 编号 | 最高级别 | 性质 | 依据 |',
    '| --- | --- | --- | --- |',
    `| ${rule.code} | ${SEVERITY[rule.severity]} | ${rule.isJudgement ? '判断，请人工核实' : '可核验'} | ${cited(rule)} |`,
    '',
    '表述：',
    '',
    ...messages,
    '',
    END,
  ].join('\n');
}

function updatePage(rule: AnyRule): void {
  const file = `${PAGES}/${rule.id}.md`;
  if (!existsSync(`test/rules/${rule.id}.test.ts`)) problems.push(`test/rules/${rule.id}.test.ts is missing`);
  if (!existsSync(file)) {
    problems.push(`${file} is missing`);
    return;
  }
  const page = readFileSync(file, 'utf8');
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) {
    problems.push(`${file} has no generated part`);
    return;
  }
  emit(file, page.slice(0, start) + generatedPart(rule) + page.slice(end + END.length));
}

function listOfRules(): string {
  const rows = rules.map(
    (rule) =>
      `| ${rule.code} | [${rule.id}](${rule.id}.md) | ${SEVERITY[rule.severity]} | ${zh.rules[rule.id]?.title ?? ''} | ${cited(rule)} |`,
  );
  return [
    '# 规则一览',
    '',
    `共 ${rules.length} 条。本页由 \`npm run docs\` 生成。级别为该规则可能报告的最高级别；规则集（profile）可以关闭规则或改变级别。`,
    '',
    '| 编号 | 规则 | 级别 | 名称 | 依据 |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

rules.forEach(updatePage);
emit(`${PAGES}/README.md`, listOfRules());
const ids = new Set(rules.map(({ id }) => id));
for (const page of readdirSync(PAGES)) {
  if (page !== 'README.md' && !ids.has(page.replace(/\.md$/u, '')))
    problems.push(`${PAGES}/${page} belongs to no rule`);
}
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
