import { attributeOf, scanTags, type Tag } from '../xml';

/** An element of a part, by its places in the text. */
export interface Element {
  readonly name: string;
  readonly tag: Tag;
  readonly start: number;
  /** Behind its end tag. */
  readonly end: number;
  /** Between its tags; the same place twice where it is empty. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** The root of a part with what lies in it, one level deep. */
export interface Root extends Element {
  readonly children: readonly Element[];
  /** `x:` where the part names its elements so, else nothing. */
  readonly prefix: string;
}

const moved = (tag: Tag, by: number): Tag => ({
  ...tag,
  start: tag.start + by,
  end: tag.end + by,
  nameEnd: tag.nameEnd + by,
});

/** The elements that lie in a stretch of text, one level deep. */
export function elementsIn(xml: string, from = 0, to = xml.length): Element[] {
  const text = xml.slice(from, to);
  const found: Element[] = [];
  let depth = 0;
  let open: Tag | null = null;
  scanTags(text, (tag) => {
    if (tag.kind === 'open') {
      if (depth === 0) open = tag;
      depth += 1;
    } else if (tag.kind === 'empty') {
      if (depth === 0) found.push(elementOf(moved(tag, from), null));
    } else {
      depth -= 1;
      if (depth === 0 && open) found.push(elementOf(moved(open, from), moved(tag, from)));
    }
  });
  return found;
}

function elementOf(tag: Tag, close: Tag | null): Element {
  const { name, start, end } = tag;
  return { name, tag, start, end: close?.end ?? end, innerStart: end, innerEnd: close?.start ?? end };
}

/** The root element of a part; `null` where there is none. */
export function rootOf(xml: string): Root | null {
  const [root] = elementsIn(xml);
  if (!root) return null;
  const named = xml.slice(root.start + 1, root.tag.nameEnd);
  const prefix = named.slice(0, named.length - root.name.length);
  return { ...root, prefix, children: elementsIn(xml, root.innerStart, root.innerEnd) };
}

/** A text with one stretch replaced. */
export const spliced = (text: string, start: number, end: number, put: string): string =>
  text.slice(0, start) + put + text.slice(end);

/** Puts text in at the end of an element; one that was empty is opened for it. */
export function withLast(xml: string, element: Element, put: string): string {
  if (element.tag.kind !== 'empty') return spliced(xml, element.innerEnd, element.innerEnd, put);
  const slash = xml.lastIndexOf('/', element.end - 1);
  const named = xml.slice(element.start + 1, element.tag.nameEnd);
  return spliced(xml, slash, element.end, `>${put}</${named}>`);
}

/**
 * Puts an element in among the children of the root, where the schema has its place: before the first that comes later
 * in the order, or has the same place. What the order does not know (extensions) comes late.
 */
export function withChild(xml: string, name: string, order: readonly string[], put: string): string {
  const root = rootOf(xml);
  if (!root) return xml;
  const place = order.indexOf(name);
  let earliest = root.children.length;
  for (let i = root.children.length - 1; i >= 0; i -= 1) {
    const at = order.indexOf(root.children[i]?.name ?? '');
    if (at >= 0 && at < place) break;
    earliest = i;
  }
  const next = root.children[earliest];
  return next ? spliced(xml, next.start, next.start, put) : withLast(xml, root, put);
}

/** Where an attribute's value stands, without its quotes; `null` where the tag has none of the name. */
export function attributePlace(xml: string, tag: Tag, name: string): { start: number; end: number } | null {
  const value = attributeOf(xml, tag, name);
  if (value === null) return null;
  const match = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*["']`).exec(xml.slice(tag.nameEnd, tag.end));
  if (!match) return null;
  const start = tag.nameEnd + match.index + match[0].length;
  return { start, end: start + value.length };
}

/** A text with an attribute of a tag set to a value that needs no escaping. */
export function withAttribute(xml: string, tag: Tag, name: string, value: string): string {
  const place = attributePlace(xml, tag, name);
  return place
    ? spliced(xml, place.start, place.end, value)
    : spliced(xml, tag.nameEnd, tag.nameEnd, ` ${name}="${value}"`);
}
