import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What Node gives a file of its own, and what the head does for the program (`src/cli/engine.ts`). */
const WRAPPER = ['(function (exports, require, module, __filename, __dirname, engine) {', '})'];

/** In patterns, all that esbuild leaves as it is, a character and its escape are the same. */
const inAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * A program with the head that starts it quickly (`src/cli/quick-start.cjs`).
 * @param {string} code the program, from esbuild with `charset: 'ascii'`
 * @param {string} root the folder of the project
 * @param {Record<string, string>} parts what it requires now and then, by the names under which it does
 */
export function withQuickStart(code, root, parts = {}) {
  const head = readFileSync(path.join(root, 'src/cli/quick-start.cjs'), 'utf8').trimEnd();
  const program = `${WRAPPER[0]}${inAscii(code).trim()}\n${WRAPPER[1]}`;
  const digest = createHash('sha256').update(program).digest('hex').slice(0, 40);
  const packed = Object.entries({ program, ...parts }).map(([name, text]) => [
    name,
    brotliCompressSync(text).toString('base64'),
  ]);
  const tail = packed.map(([, text]) => `//${text}\n`);
  const places = packed.map(([name, text], at) => [name, [tail.slice(at).join('').length - 2, text.length]]);
  const filled = head
    .replace('%DIGEST%', digest)
    .replace('%LENGTH%', String(program.length))
    .replace('%PARTS%', JSON.stringify(Object.fromEntries(places)));
  return `#!/usr/bin/env node\n${filled}\n${tail.join('')}`;
}
