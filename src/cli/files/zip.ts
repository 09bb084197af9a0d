import { inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32';
import { MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES } from './limits';
import { causeOf, codeOf, failed, type Failed } from './result';

/** The parts of a package by name, unpacked. */
export type ZipResult = { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> } | Failed;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const ZIP64_MARK = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const damaged = (part: string | null, cause: string): Failed => failed('damaged', { part, cause });

/** Offset of the end-of-central-directory record, which a comment may follow; -1 where there is none. */
function findEnd(zip: Buffer): number {
  const lowest = Math.max(0, zip.length - END_LENGTH - MAX_COMMENT);
  for (let at = zip.length - END_LENGTH; at >= lowest; at--) {
    if (zip.readUInt32LE(at) === END_SIGNATURE && at + END_LENGTH + zip.readUInt16LE(at + 20) <= zip.length) return at;
  }
  return -1;
}

/** The directory entry at an offset with the offset of the next, or `null` where the bytes are none. */
function readEntry(zip: Buffer, at: number, end: number): { entry: Entry; next: number } | null {
  if (at + 46 > end || zip.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
  const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
  const next = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  if (next > end) return null;
  const entry = {
    // Some Chinese exporters write the Windows separator.
    name: zip.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/'),
    isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
    method: zip.readUInt16LE(at + 10),
    checksum: zip.readUInt32LE(at + 16),
    packedSize: zip.readUInt32LE(at + 20),
    size: zip.readUInt32LE(at + 24),
    offset: zip.readUInt32LE(at + 42),
  };
  return { entry, next };
}

/** The central directory, refused when what it declares is too much. */
function readDirectory(zip: Buffer): { ok: true; entries: Entry[] } | Failed {
  const end = findEnd(zip);
  if (end < 0) return failed('truncated', {});
  const count = zip.readUInt16LE(end + 10);
  const start = zip.readUInt32LE(end + 16);
  if (start === ZIP64_MARK || count === 0xffff) return failed('unsupported-format', { format: 'zip64' });
  if (count > MAX_ZIP_ENTRIES) return damaged(null, `${count} parts`);
  const entries: Entry[] = [];
  let declared = 0;
  for (let at = start; entries.length < count;) {
    const read = readEntry(zip, at, end);
    if (!read) return damaged(null, `directory entry ${entries.length + 1} of ${count}`);
    if (read.entry.isEncrypted) return failed('encrypted', {});
    if (read.entry.size === ZIP64_MARK) return failed('unsupported-format', { format: 'zip64' });
    entries.push(read.entry);
    declared += read.entry.size;
    at = read.next;
  }
  return declared > MAX_UNPACKED_BYTES
    ? failed('zip-bomb', { measured: 'declared', bytes: declared, limit: MAX_UNPACKED_BYTES, part: null })
    : { ok: true, entries };
}

/** What is wrong with a part's content, or `null`. */
function contentFault({ size, checksum }: Entry, content: Uint8Array): string | null {
  if (content.length !== size) return `${content.length} bytes where ${size} are declared`;
  return crc32(content) === checksum ? null : 'checksum differs';
}

/** One part's content, at most `budget` bytes of it whatever the part declares. */
function unpack(zip: Buffer, entry: Entry, budget: number): { ok: true; content: Uint8Array } | Failed {
  const { name, offset, packedSize, method } = entry;
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== LOCAL_SIGNATURE) return damaged(name, 'no local header');
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  if (start + packedSize > zip.length) return damaged(name, 'data beyond the end of the file');
  const packed = zip.subarray(start, start + packedSize);
  if (method !== STORED && method !== DEFLATED) return failed('unsupported-format', { format: 'compression-method' });
  try {
    const content = method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, budget) });
    const fault = contentFault(entry, content);
    return fault === null ? { ok: true, content } : damaged(name, fault);
  } catch (error) {
    return codeOf(error) === 'ERR_BUFFER_TOO_LARGE'
      ? failed('zip-bomb', { measured: 'actual', bytes: budget + 1, limit: MAX_UNPACKED_BYTES, part: name })
      : damaged(name, causeOf(error));
  }
}

/**
 * Unpacks a zip package within limits: the declared sizes are added up before anything is
 * inflated, and what the parts really unpack to is counted as well. So a lying package costs
 * no more memory than an honest one.
 */
export function readZip(bytes: Uint8Array): ZipResult {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(zip);
  if (!directory.ok) return directory;
  const parts = new Map<string, Uint8Array>();
  let budget = MAX_UNPACKED_BYTES;
  for (const entry of directory.entries) {
    if (entry.name.endsWith('/')) continue;
    if (parts.has(entry.name)) return damaged(entry.name, 'the part occurs twice');
    const unpacked = unpack(zip, entry, budget);
    if (!unpacked.ok) return unpacked;
    budget -= unpacked.content.length;
    parts.set(entry.name, unpacked.content);
  }
  return { ok: true, parts };
}
