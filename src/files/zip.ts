import { Inflate } from 'fflate';
import { utf8, viewOf } from './bytes';
import { crc32 } from './crc32';
import { MAX_UNPACKED_BYTES } from './limits';
import { failed, type Damage, type Failed } from './result';
import { readDirectory, type ZipEntry } from './zip-directory';

/** The parts of a package by name, unpacked. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export type ZipResult = { readonly ok: true; readonly parts: Parts } | Failed;

/**
 * Unpacks a deflate stream, at most `limit` bytes of it: `too-long` where there is more, `null` where it is none.
 * A host that has a faster one than ours gives it along, and a faster checksum with it.
 */
export interface Unpacker {
  (packed: Uint8Array, limit: number): Uint8Array | 'too-long' | null;
  readonly crc32?: (bytes: Uint8Array) => number;
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes that are unpacked at a time: at most a thousand times as many come out. */
const STEP = 16 * 1024;

class TooLong extends Error {}

export const inflate: Unpacker = (packed, limit) => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > limit) throw new TooLong();
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    return error instanceof TooLong ? 'too-long' : null;
  }
  return joined(chunks, size);
};

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

const damaged = (part: string, cause: Damage): Failed => failed('damaged', { part, cause });

/** Where a part's packed bytes lie, or `null` where they do not. */
export function packedBytes(zip: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | Damage {
  const view = viewOf(zip);
  if (offset + LOCAL_LENGTH > zip.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) return 'no-local-header';
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedSize > zip.length ? 'beyond-end' : zip.subarray(start, start + packedSize);
}

/** One part's content, at most `budget` bytes of it whatever the part declares. */
export function unpack(
  zip: Uint8Array,
  entry: ZipEntry,
  budget: number,
  unpacker: Unpacker,
): { readonly ok: true; readonly content: Uint8Array } | Failed {
  const { name, method, size, checksum } = entry;
  const packed = packedBytes(zip, entry);
  if (typeof packed === 'string') return damaged(name, packed);
  if (method !== STORED && method !== DEFLATED) return failed('unsupported-format', { format: 'compression-method' });
  const content = method === STORED ? packed : unpacker(packed, budget);
  if (content === null) return damaged(name, 'not-inflatable');
  if (content === 'too-long' || content.length > budget)
    return failed('zip-bomb', { measured: 'actual', bytes: budget + 1, limit: MAX_UNPACKED_BYTES, part: name });
  if (content.length !== size) return damaged(name, 'size-differs');
  return (unpacker.crc32 ?? crc32)(content) === checksum ? { ok: true, content } : damaged(name, 'checksum-differs');
}

/**
 * Unpacks the wanted parts of a package within limits: the declared sizes are added up before anything is inflated,
 * and what the parts really unpack to is counted as well. So a lying package costs no more memory than an honest one.
 */
export function readZip(
  zip: Uint8Array,
  { isWanted = () => true, unpacker = inflate }: { isWanted?: (name: string) => boolean; unpacker?: Unpacker } = {},
): ZipResult {
  const directory = readDirectory(zip);
  if (!directory.ok) return directory;
  const parts = new Map<string, Uint8Array>();
  let budget = MAX_UNPACKED_BYTES;
  for (const entry of directory.entries) {
    if (entry.name.endsWith('/')) continue;
    if (parts.has(entry.name)) return damaged(entry.name, 'part-twice');
    // What nobody asks for is named all the same: its name may tell what the package is.
    if (!isWanted(entry.name)) {
      parts.set(entry.name, new Uint8Array());
      continue;
    }
    const unpacked = unpack(zip, entry, budget, unpacker);
    if (!unpacked.ok) return unpacked;
    budget -= unpacked.content.length;
    parts.set(entry.name, unpacked.content);
  }
  return { ok: true, parts };
}

/** The text of a part, or nothing where there is none. */
export const partText = (parts: Parts, name: string): string => utf8(parts.get(name));
