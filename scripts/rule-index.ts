/**
 * Writes `src/rules/index.ts` from the rule files: one import a rule, ordered by code. `--check` compares only.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';

const FOLDER = 'src/rules';
const TARGET = `${FOLDER}/index.ts`;
const NOT_RULES = new Set(['index.ts', 'types.ts', 'context.ts', 'define-rule.ts']);

interface Entry {
  readonly file: string;
  readonly name: string;
  readonly code: string;
  readonly isCrossForm: boolean;
}

async function readEntry(file: string): Promise<Entry> {
  const module = (await import(pathToFileURL(resolve(FOLDER, file)).href)) as Record<string, Record<string, unknown>>;
  const [exported] = Object.entries(module).filter(([, value]) => typeof value === 'object' && 'code' in value);
  if (!exported) throw new Error(`${file} exports no rule`);
  const [name, rule] = exported;
  if (`${String(rule['id'])}.ts` !== file) throw new Error(`${file} holds the rule ${String(rule['id'])}`);
  return { file, name, code: String(rule['code']), isCrossForm: 'compare' in rule };
}

function render(entries: readonly Entry[]): string {
  const imports = entries.map(({ file, name }) => `import { ${name} } from './${file.replace(/\.ts$/u, '')}';`).sort();
  const list = (isCrossForm: boolean): string =>
    entries
      .filter((entry) => entry.isCrossForm === isCrossForm)
      .map(({ name }) => `  ${name},\n`)
      .join('');
  return `// Written by scripts/rule-index.ts: run \`npm run docs\` after adding a rule.
${imports.join('\n')}
import type { CrossFormRule, Rule } from './types';

/** Every rule about one form, by code. */
export const formRules: readonly Rule[] = Object.freeze([
${list(false)}]);

/** Every rule that compares forms, by code. */
export const crossFormRules: readonly CrossFormRule[] = Object.freeze([
${list(true)}]);
`;
}

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && !NOT_RULES.has(file));
const entries = (await Promise.all(files.map(readEntry))).sort((a, b) => (a.code < b.code ? -1 : 1));
const codes = new Set(entries.map((entry) => entry.code));
if (codes.size !== entries.length) throw new Error('two rules share a code');
const text = await format(render(entries), { ...(await resolveConfig(TARGET)), parser: 'typescript' });
if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== text) {
    console.error(`${TARGET} is not what the rule files give: run npm run docs`);
    process.exitCode = 1;
  }
} else writeFileSync(TARGET, text);
