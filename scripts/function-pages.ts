/**
 * Writes what is made of the functions' JSDoc: docs/functions.zh-CN.md and src/functions/help.json. `--check` compares
 * only. Fails where a function has no JSDoc, or a JSDoc no function.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { functionIds } from '../src/functions/registry';
import { readFunctionHelp } from './function-help.js';
import { pageOf } from './function-page';

const isCheck = process.argv.includes('--check');
const help = readFunctionHelp(functionIds);
const problems: string[] = [];

async function emit(file: string, text: string, parser: string): Promise<void> {
  const formatted = await format(text, { ...(await resolveConfig(file)), parser });
  if (existsSync(file) && readFileSync(file, 'utf8') === formatted) return;
  if (isCheck) problems.push(`${file} is not up to date: run npm run docs`);
  else writeFileSync(file, formatted);
}

const described = help.map(({ id }) => id);
for (const id of functionIds) if (!described.includes(id)) problems.push(`${id} has no @customfunction`);
for (const id of described)
  if (!(functionIds as readonly string[]).includes(id)) problems.push(`${id} is not registered`);
await emit('src/functions/help.json', JSON.stringify(help), 'json');
await emit('docs/functions.zh-CN.md', pageOf(help), 'markdown');
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
