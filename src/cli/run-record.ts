import { createReadStream, createWriteStream, mkdtempSync, rmSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { FileRecord } from './sent';
import { unfinished } from './write-whole';

/** Lines up to this many characters stay in memory: a short run needs no file. */
const IN_MEMORY = 4 * 1024 * 1024;

/** What ends a run before its end, unless somebody listens. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What a run found, written down file by file: in memory while it is little, then in a file. */
export class RunRecord {
  private lines: string[] = [];
  private length = 0;
  private stream: WriteStream | null = null;
  private folder: string | null = null;
  private path: string | null = null;
  private failure: Error | null = null;

  /** With a target the record becomes that file once it is whole, and stays. `end` ends the program by a signal. */
  constructor(
    private readonly target: string | null = null,
    private readonly end: (signal: NodeJS.Signals) => void = (signal) => void process.kill(process.pid, signal),
  ) {
    if (target !== null) this.open(unfinished(target));
  }

  async add(line: string): Promise<void> {
    if (this.stream) return this.write(`${line}\n`);
    this.lines.push(line);
    this.length += line.length;
    if (this.length <= IN_MEMORY) return;
    this.folder = mkdtempSync(join(tmpdir(), 'pe-run-'));
    this.open(join(this.folder, 'run.ndjson'));
    await this.write(`${this.lines.join('\n')}\n`);
    this.lines = [];
  }

  /** Everything that was added, in that order. */
  async *records(): AsyncGenerator<FileRecord> {
    await this.close();
    if (this.path === null) for (const line of this.lines) yield JSON.parse(line) as FileRecord;
    else for await (const line of linesOf(this.path)) yield JSON.parse(line) as FileRecord;
  }

  async close(): Promise<void> {
    const { stream } = this;
    this.stream = null;
    if (!stream) return;
    stream.end();
    if (!stream.closed) await new Promise<void>((resolve) => stream.once('close', () => resolve()));
    if (this.failure) throw this.failure;
    if (this.target === null || this.path === null) return;
    await rename(this.path, this.target);
    this.path = this.target;
  }

  /** Leaves nothing behind but what was asked for. */
  discard(): void {
    for (const signal of SIGNALS) process.removeListener(signal, this.breakOff);
    this.stream?.destroy();
    if (this.path !== null && this.path !== this.target) rmSync(this.path, { force: true });
    if (this.folder !== null) rmSync(this.folder, { recursive: true, force: true });
  }

  /** A run that is broken off leaves no file of what is in the forms: hundreds of megabytes stayed behind. */
  private readonly breakOff = (signal: NodeJS.Signals): void => {
    this.discard();
    this.end(signal);
  };

  private open(path: string): void {
    this.path = path;
    for (const signal of SIGNALS) process.once(signal, this.breakOff);
    // Whoever writes next, or ends the record, is told: an error that nobody waits for ends the program.
    this.stream = createWriteStream(path).on('error', (error) => (this.failure = error));
  }

  private async write(text: string): Promise<void> {
    if (this.failure) throw this.failure;
    if (this.stream && !this.stream.write(text)) await once(this.stream, 'drain');
  }
}

/** The lines of a file, one after the other. */
export const linesOf = (path: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
