import { strToU8, zipSync } from 'fflate';
import { crc32 } from '../../src/files/crc32';
import { MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES } from '../../src/files/limits';
import { readZip } from '../../src/files/zip';
import { readFailure } from './support/workbooks';

const MB = 1024 * 1024;
const PART = 'xl/worksheets/sheet1.xml';
const LOCAL_SIZE = 22;
const ENTRY = { signature: 0x02014b50, flags: 8, method: 10, checksum: 16, packedSize: 20, size: 24, offset: 42 };

/** A package whose one part unpacks to so many zero bytes. */
function bomb(size: number): Buffer {
  return Buffer.from(zipSync({ [PART]: new Uint8Array(size) }, { level: 1 }));
}

/** A package of small parts whose directory declares these sizes. */
function declaring(...sizes: readonly number[]): Buffer {
  const zip = Buffer.from(zipSync(Object.fromEntries(sizes.map((_, index) => [`part${index}`, strToU8('x')]))));
  let entry = entryOf(zip);
  for (const size of sizes) {
    zip.writeUInt32LE(size, entry + ENTRY.size);
    entry = zip.indexOf('PK\u0001\u0002', entry + 4, 'latin1');
  }
  return zip;
}

/** Offset of the first entry of the central directory. */
function entryOf(zip: Buffer): number {
  return zip.readUInt32LE(zip.length - 22 + 16);
}

/** The package with one field of its first directory entry changed. */
function withField(zip: Buffer, field: number, value: number, width: 2 | 4): Buffer {
  zip.writeUIntLE(value, entryOf(zip) + field, width);
  return zip;
}

const small = (): Buffer => Buffer.from(zipSync({ [PART]: strToU8('<worksheet/>') }));

/** A stored part whose sizes and offset stand in the extra field of zip64, behind a directory of zip64. */
function zip64(content: Uint8Array): Buffer {
  const name = Buffer.from(PART);
  const long = (value: number): Buffer => {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32LE(value);
    return bytes;
  };
  const extra = Buffer.concat([Buffer.from([1, 0, 24, 0]), long(content.length), long(content.length), long(0)]);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(ENTRY.signature);
  entry.writeUInt32LE(crc32(content), ENTRY.checksum);
  for (const field of [ENTRY.packedSize, ENTRY.size, ENTRY.offset]) entry.writeUInt32LE(0xffffffff, field);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt16LE(extra.length, 30);
  const start = local.length + name.length + content.length;
  const record = Buffer.concat([
    Buffer.alloc(32),
    long(1),
    long(entry.length + name.length + extra.length),
    long(start),
  ]);
  record.writeUInt32LE(0x06064b50);
  const at = start + entry.length + name.length + extra.length;
  const locator = Buffer.concat([Buffer.alloc(8), long(at), Buffer.alloc(4)]);
  locator.writeUInt32LE(0x07064b50);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([local, name, content, entry, name, extra, record, locator, end]);
}

describe('readZip', () => {
  it('gives the parts by name', () => {
    expect(readZip(small())).toEqual({ ok: true, parts: new Map([[PART, Buffer.from('<worksheet/>')]]) });
  });

  it('reads stored parts as well as deflated ones', () => {
    const stored = zipSync({ a: strToU8('x') }, { level: 0 });
    expect(readZip(stored)).toEqual({ ok: true, parts: new Map([['a', Buffer.from('x')]]) });
  });

  it('finds the directory before a comment', () => {
    const zip = small();
    zip.writeUInt16LE(3, zip.length - 2);
    expect(readZip(Buffer.concat([zip, Buffer.from('abc')])).ok).toBe(true);
  });

  it('turns Windows separators into slashes', () => {
    const zip = zipSync({ 'xl\\workbook.xml': strToU8('x') });
    expect(readZip(zip)).toMatchObject({ ok: true, parts: new Map([['xl/workbook.xml', expect.anything()]]) });
  });

  it('refuses a bomb of 200 MB by what it declares', () => {
    expect(readFailure(declaring(200 * MB))).toEqual({
      code: 'zip-bomb',
      detail: { measured: 'declared', bytes: 200 * MB, limit: MAX_UNPACKED_BYTES, part: null },
    });
  });

  it('adds up what the parts declare', () => {
    const half = MAX_UNPACKED_BYTES / 2 + 1;
    expect(readZip(declaring(half, half))).toMatchObject({
      failure: { code: 'zip-bomb', detail: { measured: 'declared', bytes: 2 * half } },
    });
    expect(readZip(declaring(half, half - 2))).not.toMatchObject({ failure: { code: 'zip-bomb' } });
  });

  it('refuses a bomb that declares 1 KB, by what it really unpacks to', () => {
    const zip = withField(bomb(MAX_UNPACKED_BYTES + MB), ENTRY.size, 1024, 4);
    zip.writeUInt32LE(1024, LOCAL_SIZE);
    expect(readFailure(zip)).toEqual({
      code: 'zip-bomb',
      detail: { measured: 'actual', bytes: MAX_UNPACKED_BYTES + 1, limit: MAX_UNPACKED_BYTES, part: PART },
    });
  }, 30_000);

  it.each([1, 99])('refuses a part of 12 bytes that declares %d', (size) => {
    expect(readZip(withField(small(), ENTRY.size, size, 4))).toMatchObject({
      failure: { code: 'damaged', detail: { part: PART, cause: 'size-differs' } },
    });
  });

  it('refuses a part whose content does not fit its checksum', () => {
    expect(readZip(withField(small(), ENTRY.checksum, 1, 4))).toMatchObject({
      failure: { code: 'damaged', detail: { part: PART, cause: 'checksum-differs' } },
    });
  });

  it('refuses a part whose data is no deflate stream', () => {
    const zip = Buffer.from(zipSync({ [PART]: strToU8('x'.repeat(500)) }));
    zip.fill(0xff, 30 + PART.length, 30 + PART.length + 6);
    expect(readZip(zip)).toMatchObject({ failure: { code: 'damaged', detail: { part: PART } } });
  });

  it('refuses an encrypted part', () => {
    expect(readZip(withField(small(), ENTRY.flags, 1, 2))).toMatchObject({ failure: { code: 'encrypted' } });
  });

  it('refuses a compression it does not know', () => {
    expect(readZip(withField(small(), ENTRY.method, 12, 2))).toMatchObject({
      failure: { code: 'unsupported-format', detail: { format: 'compression-method' } },
    });
  });

  it('reads the sizes and the offset of zip64, which some programs write at any size', () => {
    expect(readZip(zip64(strToU8('<worksheet/>')))).toEqual({
      ok: true,
      parts: new Map([[PART, Buffer.from('<worksheet/>')]]),
    });
  });

  it('refuses a size that is said to stand in an extra field that is not there', () => {
    expect(readZip(withField(small(), ENTRY.size, 0xffffffff, 4))).toMatchObject({
      failure: { code: 'damaged', detail: { cause: 'directory' } },
    });
  });

  it.each([
    ['a part that begins beyond the end', ENTRY.offset, 0x7fffffff],
    ['a part that ends beyond the end', ENTRY.packedSize, 0x7fffffff],
    ['a directory entry without signature', 0, 0],
  ])('refuses %s as damaged', (_, field, value) => {
    expect(readZip(withField(small(), field, value, 4))).toMatchObject({ failure: { code: 'damaged' } });
  });

  it('refuses a part that occurs twice', () => {
    const zip = Buffer.from(zipSync({ aa: strToU8('1'), ab: strToU8('2') }));
    const second = zip.lastIndexOf('ab');
    zip.write('aa', second);
    expect(readZip(zip)).toMatchObject({ failure: { code: 'damaged', detail: { part: 'aa' } } });
  });

  it('refuses a package of far too many parts before it reads one', () => {
    const zip = small();
    zip.writeUInt16LE(MAX_ZIP_ENTRIES + 1, zip.length - 22 + 10);
    expect(readZip(zip)).toMatchObject({ failure: { code: 'damaged', detail: { cause: 'too-many-parts' } } });
  });
});
