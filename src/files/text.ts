import { decode } from './bytes';

/** Control characters that no text file holds (tab, line ends and Ctrl-Z excepted), as bytes. */
const BINARY_BYTES = new Set([
  0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 28, 29, 30, 31,
]);

export type TextResult =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary' }
  | { readonly kind: 'unknown-encoding' };

/** How many bytes at the beginning are looked at. */
const SAMPLE = 4000;

/**
 * UTF-16 without a mark: digits, commas and line ends have a zero byte, always on the same side; on the other there are
 * few, as in 一 (U+4E00).
 */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = (side: number): number => sample.filter((byte, at) => byte === 0 && at % 2 === side).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (Math.max(even, odd) * 40 < sample.length || Math.max(even, odd) < 4 * Math.min(even, odd)) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The same of a text. */
// eslint-disable-next-line no-control-regex -- these characters are what is looked for
const isBinary = (text: string): boolean => /[\u0000-\u0008\u000b\u000e-\u0019\u001b-\u001f]/u.test(text);

/**
 * Decodes text by what it is: a byte order mark first, then UTF-16 by its zero bytes, then UTF-8, then GB18030 (which
 * holds GBK and GB2312, what Chinese Excel writes as "CSV"). UTF-8 goes first because GB18030 accepts almost any bytes.
 */
export function decodeText(bytes: Uint8Array): TextResult {
  const [first, second, third, fourth] = bytes;
  const isUtf32 = first === 0xff && second === 0xfe && third === 0 && fourth === 0;
  if (isUtf32) return { kind: 'unknown-encoding' };
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const utf16 = marked ?? unmarkedUtf16(bytes);
  if (!utf16 && bytes.some((byte) => BINARY_BYTES.has(byte))) return { kind: 'binary' };
  const text = utf16 ? decode(bytes, utf16) : (decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030'));
  if (!marked && utf16 && (text === null || isBinary(text))) return { kind: 'binary' };
  return text === null ? { kind: 'unknown-encoding' } : { kind: 'text', text };
}

/** A part of a package as text: XML says by its byte order mark or its first bytes whether it is UTF-16. */
export function decodeXml(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return decode(bytes, 'utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return decode(bytes, 'utf-16be');
  return decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
}
