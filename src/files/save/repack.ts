import { deflateSync } from 'fflate';
import { toUtf8, viewOf } from '../bytes';
import { crc32 } from '../crc32';
import { packedBytes } from '../zip';
import type { ZipEntry } from '../zip-directory';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
/** Sizes follow the data: not so in what is written here, where they are known beforehand. */
const SIZES_FOLLOW = 8;
const NAME_IS_UTF8 = 0x800;
/** 1 January 2000, as DOS keeps it: the same edits give the same bytes. */
const STAMP = (20 << 25) | (1 << 21) | (1 << 16);

interface Written {
  readonly name: Uint8Array;
  readonly versions: number;
  readonly flags: number;
  readonly method: number;
  readonly stamp: number;
  readonly checksum: number;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly attributes: number;
}

/** What is to become of the parts of a package: `null` leaves one out. */
export type Changes = ReadonlyMap<string, Uint8Array | null>;

/**
 * The package with some parts replaced, left out or added. What is not among the changes keeps its packed bytes and its
 * place; `null` where an entry's bytes are not in the file.
 */
export function repack(zip: Uint8Array, entries: readonly ZipEntry[], changes: Changes): Uint8Array | null {
  const written: Written[] = [];
  for (const entry of entries) {
    const change = changes.get(entry.name);
    if (change === null) continue;
    const packed = change === undefined ? packedBytes(zip, entry) : deflateSync(change);
    if (typeof packed === 'string') return null;
    written.push(change === undefined ? kept(entry, packed) : { ...kept(entry, packed), ...contentOf(change) });
  }
  const known = new Set(entries.map(({ name }) => name));
  for (const [name, content] of changes) {
    if (content === null || known.has(name)) continue;
    const packed = deflateSync(content);
    const head = { name: toUtf8(name), versions: 20 | (20 << 16), flags: NAME_IS_UTF8, stamp: STAMP, attributes: 0 };
    written.push({ ...head, packed, ...contentOf(content) });
  }
  return joined(written);
}

const contentOf = (content: Uint8Array): Pick<Written, 'method' | 'checksum' | 'size'> => ({
  method: DEFLATED,
  checksum: crc32(content),
  size: content.length,
});

function kept({ record, method, checksum, size }: ZipEntry, packed: Uint8Array): Written {
  const view = viewOf(record);
  return {
    name: record.subarray(46, 46 + view.getUint16(28, true)),
    versions: view.getUint32(4, true),
    flags: view.getUint16(8, true) & ~SIZES_FOLLOW,
    method,
    stamp: view.getUint32(12, true),
    checksum,
    packed,
    size,
    attributes: view.getUint32(38, true),
  };
}

/** Local headers with their data, the directory, its end. No entry needs zip64: the limits are far below. */
function joined(written: readonly Written[]): Uint8Array {
  const lengthOf = ({ name, packed }: Written): number => 30 + name.length + packed.length + 46 + name.length;
  const bytes = new Uint8Array(written.reduce((sum, one) => sum + lengthOf(one), 22));
  const view = viewOf(bytes);
  const offsets: number[] = [];
  let at = 0;
  for (const one of written) {
    offsets.push(at);
    view.setUint32(at, LOCAL, true);
    view.setUint16(at + 4, one.versions >>> 16, true);
    common(view, at + 6, one);
    bytes.set(one.name, at + 30);
    bytes.set(one.packed, at + 30 + one.name.length);
    at += 30 + one.name.length + one.packed.length;
  }
  const start = at;
  for (const [index, one] of written.entries()) {
    view.setUint32(at, CENTRAL, true);
    view.setUint32(at + 4, one.versions, true);
    common(view, at + 8, one);
    view.setUint32(at + 38, one.attributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(one.name, at + 46);
    at += 46 + one.name.length;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, written.length, true);
  view.setUint16(at + 10, written.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return bytes;
}

/** The fields that stand alike in a local header and in the directory. */
function common(view: DataView, at: number, { flags, method, stamp, checksum, packed, size, name }: Written): void {
  view.setUint16(at, flags, true);
  view.setUint16(at + 2, method, true);
  view.setUint32(at + 4, stamp, true);
  view.setUint32(at + 8, checksum, true);
  view.setUint32(at + 12, packed.length, true);
  view.setUint32(at + 16, size, true);
  view.setUint16(at + 20, name.length, true);
}
