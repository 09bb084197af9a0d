import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withQuickStart } from '../../scripts/quick-start.js';

/** A program that keeps what was compiled of it when it is told to; what it says tells that all of it came through. */
const code = (answer: string): string => `
const text = \`first
// second ${answer}\`;
if (process.argv[2] === 'other') engine.setEngine('--no-opt');
if (process.argv[2] !== '') engine.keepCompiled();
process.stdout.write(text + [/中/.test('中'), __filename.length > 0, typeof require, module.exports === exports].join());
`;
const says = (answer: string): string => `first\n// second ${answer}true,true,function,true`;

let folder: string;
let program: string;
let kept: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pe-start-'));
  program = join(folder, 'pe.cjs');
  kept = `${program}.compiled`;
  writeFileSync(program, withQuickStart(code('a'), '.'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (task: string, env = {}): string =>
  execFileSync(process.execPath, [program, task], { encoding: 'utf8', env: { ...process.env, ...env } });
const keptAt = (): number => statSync(kept).ino;

test('what was compiled is kept when the program says so, and taken the next time', () => {
  expect(run('')).toBe(says('a'));
  expect(readdirSync(folder)).toEqual(['pe.cjs']);
  expect(run('keep')).toBe(says('a'));
  expect(readdirSync(folder)).toEqual(['pe.cjs', 'pe.cjs.compiled']);
  // What could be taken is left alone; what could not is written anew.
  const first = keptAt();
  expect(run('keep')).toBe(says('a'));
  expect(keptAt()).toBe(first);
});

test('what was compiled under other settings of the engine is not kept: the next start could not take it', () => {
  expect(run('other')).toBe(says('a'));
  expect(readdirSync(folder)).toEqual(['pe.cjs']);
});

test('what is of another program, damaged, or for others to write is not taken and made anew', () => {
  run('keep');
  const whole = readFileSync(kept);
  const spoiling = [
    () => writeFileSync(kept, Buffer.concat([Buffer.from('0'), whole.subarray(1)])),
    () => writeFileSync(kept, whole.subarray(0, whole.length - 100)),
    // As a disk or a copy spoils it: the length is right.
    () => writeFileSync(kept, Buffer.from(whole).fill(0, 300, 900)),
    () => writeFileSync(kept, ''),
    () => chmodSync(kept, 0o666),
  ];
  for (const spoil of spoiling) {
    spoil();
    const before = keptAt();
    expect(run('keep')).toBe(says('a'));
    expect(keptAt()).not.toBe(before);
    expect(readFileSync(kept).length).toBe(whole.length);
  }
  // The engine itself asks for no more than the length.
  writeFileSync(program, withQuickStart(code('b'), '.'));
  expect(run('')).toBe(says('b'));
});

test('a place that cannot be written, and the wish to keep nothing, cost time alone', () => {
  expect(run('keep', { NODE_DISABLE_COMPILE_CACHE: '1' })).toBe(says('a'));
  expect(readdirSync(folder)).toEqual(['pe.cjs']);
  mkdirSync(kept);
  expect(run('keep')).toBe(says('a'));
  expect(readdirSync(folder)).toEqual(['pe.cjs', 'pe.cjs.compiled']);
});

test('a fault is told with the line of the program on which it stands', () => {
  writeFileSync(program, withQuickStart('void 0;\n\nthrow new Error("here");', '.'));
  expect(() => run('')).toThrow('pe.cjs#program:3');
});

test('a part is loaded when the program first requires it, by the name it was built under', () => {
  const main =
    'process.stdout.write(process.argv[2] === "part" ? require("./words.part.cjs").said : typeof require("fs").stat);';
  const words = 'exports.said = `//two\n//lines ${require("./other.part.cjs")}`;';
  const parts = { './words.part.cjs': words, './other.part.cjs': 'module.exports = "of another";' };
  writeFileSync(program, withQuickStart(main, '.', parts));
  expect(run('')).toBe('function');
  expect(run('part')).toBe('//two\n//lines of another');
  // What was packed stands at the end: a file that is cut off says so instead of running half of it.
  writeFileSync(program, readFileSync(program).subarray(0, -10));
  expect(() => run('part')).toThrow();
});
