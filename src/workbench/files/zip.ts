import { FileError, MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES, sizeText } from './result';

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const ZIP64_MARK = 0xffffffff;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

export type Parts = Map<string, Uint8Array>;

const damaged = (part: string, cause: string): FileError => new FileError('damaged', { part, cause });
const bomb = (bytes: number): FileError =>
  new FileError('zip-bomb', { bytes: sizeText(bytes), limit: sizeText(MAX_UNPACKED_BYTES) });

/**
 * Unpacks the parts of a package that are asked for, within limits: the declared sizes are added up before anything
 * is inflated, and what comes out is counted as well, so that a lying package costs no more memory than an honest one.
 */
export async function unzip(bytes: Uint8Array<ArrayBuffer>, isWanted: (name: string) => boolean): Promise<Parts> {
  const entries = readDirectory(bytes);
  const parts: Parts = new Map();
  let budget = MAX_UNPACKED_BYTES;
  for (const entry of entries) {
    if (!isWanted(entry.name)) continue;
    if (parts.has(entry.name)) throw damaged(entry.name, 'duplicate');
    const content = await unpack(bytes, entry, budget);
    budget -= content.length;
    parts.set(entry.name, content);
  }
  return parts;
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new FileError('truncated');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === ZIP64_MARK || count === 0xffff) throw new FileError('unsupported-format', { format: 'zip64' });
  if (count > MAX_ZIP_ENTRIES) throw damaged('zip', String(count));
  const entries: Entry[] = [];
  let declared = 0;
  while (entries.length < count) {
    const { entry, next } = readEntry(view, at, end);
    declared += entry.size;
    entries.push(entry);
    at = next;
  }
  if (declared > MAX_UNPACKED_BYTES) throw bomb(declared);
  return entries;
}

/** Offset of the end-of-central-directory record, which a comment may follow; -1 where there is none. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return -1;
}

function readEntry(view: DataView, at: number, end: number): { readonly entry: Entry; readonly next: number } {
  if (at + 46 > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged('zip', 'directory');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) throw damaged('zip', 'directory');
  if ((view.getUint16(at + 8, true) & 1) === 1) throw new FileError('encrypted');
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46));
  const entry = {
    // Some Chinese exporters write the Windows separator.
    name: name.replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  if (entry.size === ZIP64_MARK) throw new FileError('unsupported-format', { format: 'zip64' });
  return { entry, next };
}

async function unpack(bytes: Uint8Array<ArrayBuffer>, entry: Entry, budget: number): Promise<Uint8Array> {
  const { name, offset, packedSize, method } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw damaged(name, 'header');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw damaged(name, 'length');
  const packed = bytes.subarray(start, start + packedSize);
  if (method === 0) return packed;
  if (method !== DEFLATED) throw new FileError('unsupported-format', { format: 'compression-method' });
  const content = await inflate(packed, name, budget);
  if (content.length !== entry.size) throw damaged(name, `${content.length} ≠ ${entry.size}`);
  return content;
}

async function inflate(packed: Uint8Array<ArrayBuffer>, name: string, budget: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw damaged(name, String(error));
    });
    if (done) break;
    size += value.length;
    if (size > budget) {
      await reader.cancel();
      throw bomb(MAX_UNPACKED_BYTES + 1);
    }
    chunks.push(value);
  }
  const content = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}
