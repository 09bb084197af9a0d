import { MAX_XML_DEPTH } from '../limits';

/** Thrown where a part holds what this reader does not fully know: the file is left to SheetJS then. */
export class Unknown extends Error {}

const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
/** Elements that this reader itself may be in when it passes over another. */
const OWN_DEPTH = 8;

/**
 * Goes through a part from tag to tag, once, and knows only what every writer of workbooks writes: elements, their
 * attributes in double quotes, text. Comments, CDATA sections, declarations and whatever is not well-formed are unknown.
 */
export class Cursor {
  /** The name of the tag at hand, with its prefix. */
  name = '';
  isClose = false;
  /** Known once the tag's attributes are gone through. */
  isEmpty = false;
  /** Where the text before the tag at hand lies. */
  textFrom = 0;
  textTo = 0;
  /** The attribute at hand and where its value lies. */
  attribute = '';
  from = 0;
  to = 0;
  private at = 0;

  constructor(readonly xml: string) {
    if (xml.startsWith('<?xml ')) this.at = xml.indexOf('?>') + 2;
    if (this.at < 2 && xml.startsWith('<?')) throw new Unknown();
  }

  /** Comes to the next tag. The attributes of one that opens have to be gone through, or passed over, before the next. */
  next(): void {
    const { xml } = this;
    this.textFrom = this.at;
    const start = xml.indexOf('<', this.at);
    if (start < 0) throw new Unknown();
    this.textTo = start;
    const isClose = xml.charCodeAt(start + 1) === SLASH;
    this.isClose = isClose;
    if (isClose) {
      const end = xml.indexOf('>', start);
      if (end < 0) throw new Unknown();
      this.name = xml.slice(start + 2, end);
      this.at = end + 1;
      return;
    }
    let end = start + 1;
    for (let code = xml.charCodeAt(end); isInName(code); code = xml.charCodeAt(end)) end += 1;
    if (end === start + 1) throw new Unknown();
    this.name = xml.slice(start + 1, end);
    this.at = end;
  }

  /** Comes to the element that holds all others. */
  root(name: string): void {
    this.next();
    if (this.isClose || this.name !== name) throw new Unknown();
  }

  /** Visits the elements in the one at hand (`around`), whose attributes have been gone through. */
  each(around: string, visit: (name: string) => void): void {
    if (this.isEmpty) return;
    for (;;) {
      this.next();
      this.expectNoText();
      if (this.isClose) break;
      visit(this.name);
    }
    this.expectClose(around);
  }

  /** Comes to the next attribute of the tag at hand; false at the end of the tag. */
  nextAttribute(): boolean {
    const { xml } = this;
    let { at } = this;
    while (xml.charCodeAt(at) === SPACE) at += 1;
    const code = xml.charCodeAt(at);
    if (code === GREATER || (code === SLASH && xml.charCodeAt(at + 1) === GREATER)) {
      this.isEmpty = code === SLASH;
      this.at = this.isEmpty ? at + 2 : at + 1;
      return false;
    }
    const start = at;
    while (isInName(xml.charCodeAt(at))) at += 1;
    if (at === start || start === this.at) throw new Unknown();
    if (xml.charCodeAt(at) !== EQUALS || xml.charCodeAt(at + 1) !== QUOTE) throw new Unknown();
    this.attribute = xml.slice(start, at);
    this.from = at + 2;
    this.to = xml.indexOf('"', at + 2);
    if (this.to < 0) throw new Unknown();
    this.at = this.to + 1;
    return true;
  }

  /** Passes over the attributes of the tag at hand, whatever they are. */
  passAttributes(): void {
    const { xml } = this;
    let open = -1;
    for (let { at } = this; at < xml.length; at += 1) {
      const code = xml.charCodeAt(at);
      if (code === GREATER) {
        this.isEmpty = xml.charCodeAt(at - 1) === SLASH;
        this.at = at + 1;
        return;
      }
      if (code === 60) break;
      if (code !== QUOTE && code !== 39) continue;
      const close = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
      // Looked for once: a tag may hold any number of attributes.
      if (open < 0) open = xml.indexOf('<', at + 1);
      // A `<` in an attribute: others may take it for the beginning of a tag.
      if (close < 0 || (open >= 0 && open < close)) break;
      at = close;
    }
    throw new Unknown();
  }

  /** Passes over the element at hand, with all that is in it. */
  pass(): void {
    this.passAttributes();
    if (this.isEmpty) return;
    const open = [this.name];
    while (open.length > 0) {
      this.next();
      if (this.isClose) {
        if (open.pop() !== this.name) throw new Unknown();
        continue;
      }
      const { name } = this;
      this.passAttributes();
      if (!this.isEmpty && open.push(name) > MAX_XML_DEPTH - OWN_DEPTH) throw new Unknown();
    }
  }

  /** The value of the attribute at hand as it stands; one with an entity or a bracket is unknown. */
  value(): string {
    const value = this.xml.slice(this.from, this.to);
    if (/[<>&]/.test(value)) throw new Unknown();
    return value;
  }

  /** The attribute's value as a number that is written with digits alone. */
  digits(): number {
    return digitsIn(this.xml, this.from, this.to);
  }

  /** The text before the tag at hand. */
  text(): string {
    return this.xml.slice(this.textFrom, this.textTo);
  }

  /** Nothing but white space stands before the tag at hand. */
  expectNoText(): void {
    const { xml, textTo } = this;
    for (let at = this.textFrom; at < textTo; at += 1) if (xml.charCodeAt(at) > SPACE) throw new Unknown();
  }

  /** The tag at hand closes this element. */
  expectClose(name: string): void {
    if (!this.isClose || this.name !== name) throw new Unknown();
  }

  /** Nothing follows any more. */
  expectEnd(): void {
    if (this.xml.slice(this.at).trim() !== '') throw new Unknown();
  }
}

/** Letters, digits and `:`, `_`, `-`, `.`: the names of all that is known. */
function isInName(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 45 && code <= 58 && code !== SLASH) ||
    code === 95
  );
}

/** A number of at most nine digits, written as programs write it. */
export function digitsIn(xml: string, from: number, to: number): number {
  const length = to - from;
  if (length < 1 || length > 9 || (length > 1 && xml.charCodeAt(from) === 48)) throw new Unknown();
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = xml.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) throw new Unknown();
    number = number * 10 + digit;
  }
  return number;
}
