import { decode, toUtf8 } from '../bytes';

/** A part's text, and the way back to bytes in the encoding it had. */
export interface PartText {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];

function toUtf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const marked = hasMark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), isLittle);
  return bytes;
}

function withMark(text: string): Uint8Array {
  const bytes = toUtf8(text);
  const marked = new Uint8Array(bytes.length + 3);
  marked.set(UTF8_MARK);
  marked.set(bytes, 3);
  return marked;
}

/** What is neither UTF-8 nor UTF-16 cannot be written again as it was: it becomes UTF-8, and says so. */
const asUtf8 = (text: string): Uint8Array =>
  toUtf8(text.replace(/^(<\?xml[^>]*\sencoding\s*=\s*["'])[^"']*/, '$1UTF-8'));

/** A part as text that can be put back; `null` where it is none. */
export function partTextOf(bytes: Uint8Array): PartText | null {
  const [first, second, third] = bytes;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  if (isLittle || hasMark || (first === 0 && second === 0x3c)) {
    const text = decode(bytes, isLittle ? 'utf-16le' : 'utf-16be');
    return text === null ? null : { text, encode: (changed) => toUtf16(changed, isLittle, hasMark) };
  }
  const text = decode(bytes, 'utf-8');
  if (text !== null) return { text, encode: first === 0xef && second === 0xbb && third === 0xbf ? withMark : toUtf8 };
  const chinese = decode(bytes, 'gb18030');
  return chinese === null ? null : { text: chinese, encode: asUtf8 };
}
