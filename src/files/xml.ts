import { MAX_XML_DEPTH } from './limits';

/** A tag of a part, by its place in the text. */
export interface Tag {
  /** Name without its prefix. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  /** Behind the `>`. */
  readonly end: number;
  /** Behind the name, where attributes begin. */
  readonly nameEnd: number;
}

const LESS = 60;
const GREATER = 62;
const SLASH = 47;

/** Behind the `>` of the tag that begins before `from`; -1 where another `<` or the end comes first. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === LESS) return -1;
    if (code !== 34 && code !== 39) continue;
    at = xml.indexOf(code === 34 ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** Behind a comment, a processing instruction, a CDATA section or a declaration that begins at `at`. */
function endOfOther(xml: string, at: number): number {
  const close = xml.startsWith('<!--', at)
    ? '-->'
    : xml.startsWith('<![CDATA[', at)
      ? ']]>'
      : xml[at + 1] === '?'
        ? '?>'
        : '>';
  const end = xml.indexOf(close, at + 2);
  return end < 0 ? -1 : end + close.length;
}

const isNameEnd = (code: number): boolean => code <= 32 || code === GREATER || code === SLASH;

function tagAt(xml: string, start: number): Tag | null {
  const isClose = xml.charCodeAt(start + 1) === SLASH;
  const nameStart = start + (isClose ? 2 : 1);
  let nameEnd = nameStart;
  let local = nameStart;
  for (; nameEnd < xml.length && !isNameEnd(xml.charCodeAt(nameEnd)); nameEnd++) {
    const code = xml.charCodeAt(nameEnd);
    if (code === LESS) return null;
    if (code === 58) local = nameEnd + 1;
  }
  const end = endOfTag(xml, nameEnd);
  if (end < 0 || nameEnd === nameStart) return null;
  const kind = isClose ? 'close' : xml.charCodeAt(end - 2) === SLASH ? 'empty' : 'open';
  return { name: xml.slice(local, nameEnd), kind, start, end, nameEnd };
}

/**
 * Visits the tags of a part from first to last, once, in time that grows with the length alone. Returns false where
 * the part is not well-formed: a tag that does not close, an element that does not, or one too deep in others.
 */
export function scanTags(xml: string, visit: (tag: Tag) => void): boolean {
  const open: string[] = [];
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const next = xml.charCodeAt(at + 1);
    if (next === 33 || next === 63) {
      at = endOfOther(xml, at);
      if (at < 0) return false;
      continue;
    }
    const tag = tagAt(xml, at);
    if (!tag) return false;
    if (tag.kind === 'open') open.push(tag.name);
    if (open.length > MAX_XML_DEPTH || (tag.kind === 'close' && open.pop() !== tag.name)) return false;
    visit(tag);
    at = tag.end;
  }
  return open.length === 0;
}

const PATTERNS = new Map<string, RegExp>();

/** The raw value of a tag's attribute, whatever its prefix; `null` where it has none. */
export function attributeOf(xml: string, tag: Tag, name: string): string | null {
  if (tag.end - tag.nameEnd < 4) return null;
  let pattern = PATTERNS.get(name);
  if (!pattern) PATTERNS.set(name, (pattern = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  const match = pattern.exec(xml.slice(tag.nameEnd, tag.end));
  return match ? (match[1] ?? match[2] ?? '') : null;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text of a part with its entities resolved. */
export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
        (whole, hex?: string, dec?: string, name?: string) => {
          if (name !== undefined) return ENTITIES[name] ?? whole;
          const code = hex === undefined ? Number(dec) : parseInt(hex, 16);
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      )
    : text;

/** Characters that XML cannot hold, as Excel writes them into texts and names: `_x001B_`. */
export const unescapeCharacters = (text: string): string =>
  text.includes('_')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

// eslint-disable-next-line no-control-regex -- the characters that XML 1.0 cannot hold
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as it stands in a part: characters that XML cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(IMPOSSIBLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;');

/** A text that is copied but for some pieces that are left out or put in, in one pass. */
export class Splicer {
  private readonly pieces: string[] = [];
  private copied = 0;

  constructor(private readonly text: string) {}

  /** Copies up to `start`, puts in what is given and goes on at `end`. */
  replace(start: number, end: number, put: string): void {
    this.pieces.push(this.text.slice(this.copied, start), put);
    this.copied = end;
  }

  /** Where the copy stands, to come back to. */
  mark(): { readonly pieces: number; readonly copied: number } {
    return { pieces: this.pieces.length, copied: this.copied };
  }

  /** Takes back everything since a mark. */
  rewind(mark: { readonly pieces: number; readonly copied: number }): void {
    this.pieces.length = mark.pieces;
    this.copied = mark.copied;
  }

  end(): string {
    if (this.pieces.length === 0) return this.text;
    return this.pieces.join('') + this.text.slice(this.copied);
  }
}
