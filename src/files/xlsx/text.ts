import { MAX_RAW_TEXT } from '../limits';
import { unescapeCharacters } from '../xml';
import { Unknown, type Cursor } from './cursor';

const ENTITY = /&(?:(quot|apos|gt|lt|amp)|#x([\da-fA-F]{1,4})|#(\d{1,5}));|&/g;
const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", gt: '>', lt: '<', amp: '&' };
const LAST_UNIT = 0xffff;

function characterOf(_: string, name?: string, hex?: string, decimal?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? '';
  const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : NaN;
  // An ampersand that stands for itself, or a character beyond the first plane.
  if (!(code <= LAST_UNIT)) throw new Unknown();
  return String.fromCharCode(code);
}

/** Text of a part with its entities and Excel's own escapes resolved. */
export function plainText(raw: string): string {
  const text = unescapeCharacters(raw.includes('&') ? raw.replace(ENTITY, characterOf) : raw);
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}

/** The raw text of the element at hand, which holds nothing else; what is far longer than a cell's text is unknown. */
export function rawText(cursor: Cursor): string {
  const { name } = cursor;
  while (cursor.nextAttribute()) if (cursor.attribute !== 'xml:space') throw new Unknown();
  return rawContent(cursor, name);
}

/** The same of one whose attributes have been gone through. */
export function rawContent(cursor: Cursor, name: string): string {
  if (cursor.isEmpty) return '';
  cursor.next();
  cursor.expectClose(name);
  if (cursor.textTo - cursor.textFrom > MAX_RAW_TEXT) throw new Unknown();
  return cursor.text();
}
