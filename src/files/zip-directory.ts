import { utf8, viewOf } from './bytes';
import { detectKind } from './detect';
import { MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES } from './limits';
import { failed, type Failed } from './result';

/** What the directory of a package says of one part. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
  readonly isEncrypted: boolean;
  /** The entry in the directory as it stands there. */
  readonly record: Uint8Array;
}

export type Directory = { readonly ok: true; readonly entries: readonly ZipEntry[] } | Failed;

const END = 0x06054b50;
const END_LENGTH = 22;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const LOCATOR64_LENGTH = 20;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const MAX_COMMENT = 0xffff;
const EXTRA64 = 1;
/** A field of four bytes that says: look into the extra field, where there are eight. */
const IN_EXTRA = 0xffffffff;

const directoryDamaged = (): Failed => failed('damaged', { part: null, cause: 'directory' });

/** Eight bytes as a number: sizes beyond what a number holds exactly are refused by the limits anyway. */
const uint64 = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

/** Offset of the end-of-central-directory record, which a comment may follow; -1 where there is none. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    const isEnd = view.getUint32(at, true) === END;
    if (isEnd && at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return -1;
}

/** How many entries there are and where they begin; the record of zip64 is asked where the old one points to it. */
function locate(view: DataView, end: number): { readonly count: number; readonly start: number } | null {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== IN_EXTRA) return { count, start };
  const locator = end - LOCATOR64_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return null;
  const record = uint64(view, locator + 8);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== END64) return null;
  return { count: uint64(view, record + 32), start: uint64(view, record + 48) };
}

/** The entry's sizes and offset, each from the zip64 extra field where the entry itself has no room for it. */
function fieldsOf(view: DataView, at: number, extra: number, extraEnd: number): [number, number, number] | null {
  const short = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  if (!short.includes(IN_EXTRA)) return short as [number, number, number];
  for (let field = extra; field + 4 <= extraEnd;) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === EXTRA64) return longFields(view, short, field + 4, field + 4 + length);
    field += 4 + length;
  }
  return null;
}

/** Only the fields that are marked stand in the extra field, in this order. */
function longFields(
  view: DataView,
  short: readonly number[],
  from: number,
  end: number,
): [number, number, number] | null {
  let next = from;
  const fields = short.map((value) => {
    if (value !== IN_EXTRA) return value;
    next += 8;
    return next <= end && next <= view.byteLength ? uint64(view, next - 8) : -1;
  });
  return fields.includes(-1) ? null : (fields as [number, number, number]);
}

/** The directory entry at an offset, or `null` where the bytes are none. */
function readEntry(zip: Uint8Array, view: DataView, at: number, end: number): ZipEntry | null {
  if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) return null;
  const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  const fields = next <= end ? fieldsOf(view, at, nameEnd, extraEnd) : null;
  if (!fields) return null;
  const [size, packedSize, offset] = fields;
  return {
    // Some Chinese exporters write the Windows separator, others begin at the root.
    name: utf8(zip.subarray(at + ENTRY_LENGTH, nameEnd))
      .replaceAll('\\', '/')
      .replace(/^\/+(?=.)/, ''),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    size,
    packedSize,
    offset,
    record: zip.subarray(at, next),
  };
}

/** The central directory, with the sizes of zip64 too; refused when what it declares is too much. */
export function readDirectory(zip: Uint8Array): Directory {
  const view = viewOf(zip);
  const end = findEnd(view);
  if (end < 0) return failed('truncated', {});
  const place = locate(view, end);
  if (!place) return directoryDamaged();
  if (place.count > MAX_ZIP_ENTRIES) return failed('damaged', { part: null, cause: 'too-many-parts' });
  const entries: ZipEntry[] = [];
  let declared = 0;
  for (let at = place.start; entries.length < place.count;) {
    const entry = readEntry(zip, view, at, end);
    if (!entry) return directoryDamaged();
    if (entry.isEncrypted) return failed('encrypted', {});
    entries.push(entry);
    declared += entry.size;
    at += entry.record.length;
  }
  return declared > MAX_UNPACKED_BYTES
    ? failed('zip-bomb', { measured: 'declared', bytes: declared, limit: MAX_UNPACKED_BYTES, part: null })
    : { ok: true, entries };
}

/** How much a file holds once it is unpacked, as it says itself: what reading it will take. */
export function unpackedSize(bytes: Uint8Array): number {
  const directory = detectKind(bytes).kind === 'package' ? readDirectory(bytes) : null;
  return directory?.ok ? directory.entries.reduce((sum, { size }) => sum + size, 0) : bytes.length;
}
