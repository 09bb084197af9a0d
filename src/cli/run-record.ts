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

/** What a run found, written down file by file: in memory while it is little, then in a file. */
export class RunRecord {
  private lines: string[] = [];
  private length = 0;
  private stream: WriteStream | null = null;
  private folder: string | null = null;
  private path: string | null = null;
  private failure: Error | null = null;

  /** With a target the record becomes that file once it is whole, and stays. */
  constructor(private readonly target: string | null = null) {
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
    this.stream?.destroy();
    if (this.path !== null && this.path !== this.target) rmSync(this.path, { force: true });
    if (this.folder !== null) rmSync(this.folder, { recursive: true, force: true });
  }

  private open(path: string): void {
    this.path = path;
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
