import { createReadStream, createWriteStream, mkdirSync, mkdtempSync, rmSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { FileOutcome } from '../batch';

/** What a run writes down of a file, one a line: what is printed was printed. */
export type FileRecord = Omit<FileOutcome, 'forms'> & {
  readonly forms: readonly Omit<FileOutcome['forms'][number], 'printed' | 'shown'>[];
};

/** Lines up to this many characters stay in memory: a short run needs no file. */
const IN_MEMORY = 4 * 1024 * 1024;

const toLine = ({ file, forms, failures, skipped }: FileOutcome): string => {
  const kept = forms.map(({ printed, shown, ...form }) => form);
  return JSON.stringify({ file, forms: kept, failures, skipped } satisfies FileRecord);
};

/** What a run found, written down file by file: in memory while it is little, then in a file. */
export class RunRecord {
  private lines: string[] = [];
  private length = 0;
  private stream: WriteStream | null = null;
  private folder: string | null = null;

  /** With a path the record is that file, and stays. */
  constructor(private path: string | null = null) {
    if (path !== null) this.open(path);
  }

  async add(outcome: FileOutcome | object): Promise<void> {
    const line = 'forms' in outcome ? toLine(outcome) : JSON.stringify(outcome);
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
    await once(stream, 'close');
  }

  /** Leaves nothing behind but what was asked for. */
  discard(): void {
    this.stream?.destroy();
    if (this.folder !== null) rmSync(this.folder, { recursive: true, force: true });
  }

  private open(path: string): void {
    this.path = path;
    mkdirSync(dirname(path), { recursive: true });
    this.stream = createWriteStream(path);
  }

  private async write(text: string): Promise<void> {
    if (this.stream && !this.stream.write(text)) await once(this.stream, 'drain');
  }
}

/** The lines of a file, one after the other. */
export const linesOf = (path: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
