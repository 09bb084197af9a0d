const POLYNOMIAL = 0xedb88320;

/** Each entry is the sum of those of its bits: a start waits for the table, and a loop over all bits is ten times as long. */
function createTable(): Uint32Array {
  const table = new Uint32Array(256);
  let value = 1;
  for (let bit = 128; bit > 0; bit >>= 1) {
    value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    for (let byte = 0; byte < 256; byte += bit * 2) table[byte + bit] = (table[byte] ?? 0) ^ value;
  }
  return table;
}

const TABLE = createTable();

/** The checksum that zip keeps of each part; a host that has a faster way gives it along (`Unpacker`). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
