import { escapeXml } from './xml';

/** The namespaces of the parts that are read; an element in one of them needs no prefix. */
const NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://schemas.openxmlformats.org/package/2006/content-types',
  'http://schemas.openxmlformats.org/package/2006/relationships',
]);
const ATTRIBUTE = /\s*([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const REFERENCE = /&#(?:x([\da-f]{1,8})|(\d{1,9}));/gi;
const PARTLY_ESCAPED = /[&<>"']/;
const FIRST_PRINTABLE = 32;

/**
 * XML as most programs write it: without comments, processing instructions and CDATA sections, attributes in double
 * quotes, one space apart, no prefix for what is in the part's own namespace, characters instead of their numbers.
 * Readers that go by patterns, as SheetJS does, take anything else for what it is not. `null`: not well-formed.
 */
export function regularXml(xml: string): string | null {
  const pieces: string[] = [];
  const part = new Part(xml);
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    pieces.push(withCharacters(xml.slice(at, start < 0 ? xml.length : start)));
    if (start < 0) break;
    const end = part.endOf(start, pieces);
    if (end < 0) return null;
    at = end;
  }
  return pieces.join('');
}

class Part {
  /** The prefix of the part's own elements, with its colon; `null` until the first element is met. */
  private prefix: string | null = null;

  constructor(private readonly xml: string) {}

  /** Takes what begins with the `<` at hand; gives where it ends, -1 where it does not. */
  endOf(start: number, pieces: string[]): number {
    const { xml } = this;
    if (xml.startsWith('<!--', start)) return behind(xml, '-->', start + 4);
    if (xml.startsWith('<?', start)) return behind(xml, '?>', start + 2);
    if (xml.startsWith('<![CDATA[', start)) {
      const end = behind(xml, ']]>', start + 9);
      if (end > 0) pieces.push(escapeXml(xml.slice(start + 9, end - 3)));
      return end;
    }
    if (xml.startsWith('<!', start)) return endOfDeclaration(xml, start);
    return this.endOfTag(start, pieces);
  }

  private endOfTag(start: number, pieces: string[]): number {
    const { xml } = this;
    const nameStart = xml[start + 1] === '/' ? start + 2 : start + 1;
    let nameEnd = nameStart;
    while (nameEnd < xml.length && !/[\s/<>]/.test(xml.charAt(nameEnd))) nameEnd += 1;
    const name = xml.slice(nameStart, nameEnd);
    const attributes: string[] = [];
    ATTRIBUTE.lastIndex = nameEnd;
    let end = nameEnd;
    for (let match = ATTRIBUTE.exec(xml); match; match = ATTRIBUTE.exec(xml)) {
      const [, key = '', double, single = ''] = match;
      const raw = double ?? single.replaceAll('"', '&quot;');
      const value = withCharacters(raw.replace(/[\t\r\n]/g, ' '));
      if (this.prefix === null && key.startsWith('xmlns:') && name.startsWith(`${key.slice(6)}:`))
        if (NAMESPACES.has(value)) this.prefix = `${key.slice(6)}:`;
      attributes.push(
        this.prefix !== null && key === `xmlns:${this.prefix.slice(0, -1)}` ? `xmlns="${value}"` : `${key}="${value}"`,
      );
      end = ATTRIBUTE.lastIndex;
    }
    this.prefix ??= '';
    while (/\s/.test(xml.charAt(end))) end += 1;
    const isEmpty = xml[end] === '/';
    if (isEmpty) end += 1;
    if (name === '' || xml[end] !== '>') return -1;
    const own = this.prefix !== '' && name.startsWith(this.prefix) ? name.slice(this.prefix.length) : name;
    const open = nameStart === start + 1 ? '<' : '</';
    pieces.push(open, [own, ...attributes].join(' '), isEmpty ? '/>' : '>');
    return end + 1;
  }
}

function behind(xml: string, close: string, from: number): number {
  const at = xml.indexOf(close, from);
  return at < 0 ? -1 : at + close.length;
}

/** Behind a declaration (`<!DOCTYPE …>`) with what it declares in brackets. */
function endOfDeclaration(xml: string, start: number): number {
  const end = behind(xml, '>', start);
  const bracket = xml.indexOf('[', start);
  if (bracket < 0 || bracket > end) return end;
  const close = xml.indexOf(']', bracket);
  return close < 0 ? -1 : behind(xml, '>', close);
}

/** Characters that are given by number; those that XML keeps for itself by name, control characters as they are. */
function withCharacters(text: string): string {
  if (!text.includes('&#')) return text;
  return text.replace(REFERENCE, (whole, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    if (code < FIRST_PRINTABLE || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return whole;
    const character = String.fromCodePoint(code);
    return PARTLY_ESCAPED.test(character) ? escapeXml(character) : character;
  });
}
