import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, Shard } from './options';
import { parseLine } from './result-lines';
import { linesOf } from './run-record';
import type { FileRecord } from './sent';

/** The first line of what a shard writes: what all shards of a run have to agree on. */
interface Head {
  readonly version: number;
  readonly language: string;
  readonly profile: string;
  readonly files: number;
  readonly shard: Shard;
}

const HEAD_FIELDS = {
  version: 'number',
  language: 'string',
  profile: 'string',
  files: 'number',
  shard: 'object',
} as const;
const RECORD_FIELDS = { file: 'string', forms: 'list', failures: 'list', skipped: 'list' } as const;

/** Raised when lines are written otherwise. */
const VERSION = 2;

/** What keeps the shards of a run from being joined; the catalogue has the words. */
export class ShardProblem extends Error {
  constructor(
    readonly key: 'merge.none' | 'merge.missing' | 'merge.differ',
    readonly data: Readonly<Record<string, string | number | readonly string[]>>,
  ) {
    super(key);
  }
}

/** Every n-th file is a shard's own: large and small ones spread evenly. */
export const isMine = (index: number, shard: Shard): boolean => index % shard.count === shard.index;

export const shardFile = ({ index, count }: Shard): string => `shard-${index + 1}-of-${count}.ndjson`;
const SHARD_FILE = /^shard-\d+-of-\d+\.ndjson$/u;

export const headOf = ({ language, profile }: Request, shard: Shard, files: number): Head => ({
  version: VERSION,
  language,
  profile: typeof profile === 'string' ? profile : profile.file,
  files,
  shard,
});

interface ShardLines {
  readonly path: string;
  readonly head: Head;
}

async function openShard(path: string): Promise<ShardLines> {
  for await (const line of linesOf(path)) return { path, head: parseLine<Head>(line, HEAD_FIELDS, path, 1) };
  throw new ShardProblem('merge.none', { folders: [path] });
}

/** The shards in some folders, in order: all of one run, each once. */
async function openShards(folders: readonly string[]): Promise<ShardLines[]> {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => SHARD_FILE.test(name))
      .map((name) => join(folder, name)),
  );
  const shards = await Promise.all(paths.map(openShard));
  shards.sort((a, b) => a.head.shard.index - b.head.shard.index);
  const [first] = shards;
  if (!first) throw new ShardProblem('merge.none', { folders });
  const shared = ({ head: { shard, ...rest } }: ShardLines): string => JSON.stringify({ ...rest, count: shard.count });
  const other = shards.find(
    (one, at) => shared(one) !== shared(first) || (at > 0 && shards[at - 1]?.head.shard.index === one.head.shard.index),
  );
  if (other) throw new ShardProblem('merge.differ', { one: first.path, other: other.path });
  const { count } = first.head.shard;
  const have = new Set(shards.map(({ head }) => head.shard.index));
  const missing = Array.from({ length: count }, (_, index) => index).filter((index) => !have.has(index));
  if (missing.length > 0)
    throw new ShardProblem('merge.missing', { shards: missing.map((index) => `${index + 1}/${count}`) });
  return shards;
}

/** What all shards found, file by file in the order of a run on one machine. */
async function* joined(shards: readonly ShardLines[]): AsyncGenerator<FileRecord> {
  const files = shards[0]?.head.files ?? 0;
  const readers = shards.map(({ path }) => linesOf(path)[Symbol.asyncIterator]());
  for (const reader of readers) await reader.next();
  for (let index = 0; index < files; index++) {
    const at = index % shards.length;
    const next = await readers[at]?.next();
    // A machine that was stopped leaves its file without an end.
    if (!next || next.done === true) {
      throw new ShardProblem('merge.missing', { shards: [`${at + 1}/${shards.length}`] });
    }
    const line = Math.floor(index / shards.length) + 2;
    yield parseLine<FileRecord>(next.value, RECORD_FIELDS, shards[at]?.path ?? '', line);
  }
}

/** The records of a run that several machines shared: to be gone through as often as it takes. */
export async function joinShards(folders: readonly string[]): Promise<() => AsyncGenerator<FileRecord>> {
  const shards = await openShards(folders);
  return () => joined(shards);
}
