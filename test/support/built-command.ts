import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { withQuickStart } from '../../scripts/quick-start.js';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** The command as one file, which alone has threads, and a folder for what a test needs. */
export interface BuiltCommand {
  readonly folder: string;
  /** The program itself, in that folder. */
  readonly program: string;
  /** Runs it as a user does, in a process of its own. */
  run(...args: string[]): Promise<Outcome>;
  /** Runs it into a reader that stops after the first lines, as `| head` does. */
  runIntoHead(...args: string[]): Promise<Outcome>;
  remove(): void;
}

/** Builds the command out of the sources; a second or two. */
export async function buildCommand(): Promise<BuiltCommand> {
  const folder = mkdtempSync(join(tmpdir(), 'pe-'));
  const program = join(folder, 'pe.cjs');
  const { outputFiles } = await build({
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    charset: 'ascii',
    write: false,
    logLevel: 'error',
  });
  writeFileSync(program, withQuickStart(outputFiles[0]?.text ?? '', '.'));
  return {
    folder,
    program,
    run: (...args) =>
      new Promise((resolve) => {
        execFile(process.execPath, [program, ...args], { maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
          resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
        });
      }),
    runIntoHead: (...args) =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [program, ...args]);
        let [out, err] = ['', ''];
        child.stdout.once('data', (chunk: Buffer) => {
          out = chunk.toString();
          child.stdout.destroy();
        });
        child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
        child.on('close', (code) => resolve({ status: code ?? -1, out, err }));
      }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
