/** Control characters that no text file holds (tab, line ends and Ctrl-Z excepted). */
const BINARY_BYTES = new Set([
  0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 28, 29, 30, 31,
]);

export type TextResult =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary' }
  | { readonly kind: 'unknown-encoding' };

/** The text in an encoding, or `null` where the bytes are none in it. A byte order mark is dropped. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The decoder throws for one reason only: the bytes are not of this encoding.
    return null;
  }
}

/**
 * Decodes text by what it is: a byte order mark first, then UTF-8, then GB18030 (which holds GBK
 * and GB2312, what Chinese Excel writes as "CSV"). UTF-8 goes first because GB18030 accepts
 * almost any bytes.
 */
export function decodeText(bytes: Uint8Array): TextResult {
  const [first, second, third, fourth] = bytes;
  const isUtf32 = first === 0xff && second === 0xfe && third === 0 && fourth === 0;
  if (isUtf32) return { kind: 'unknown-encoding' };
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (!utf16 && bytes.some((byte) => BINARY_BYTES.has(byte))) return { kind: 'binary' };
  const text = utf16 ? decode(bytes, utf16) : (decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030'));
  return text === null ? { kind: 'unknown-encoding' } : { kind: 'text', text };
}
