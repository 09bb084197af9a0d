import type { CellLook, Side } from '../looks';
import { escapeXml } from '../xml';
import { attributePlace, elementsIn, spliced, withAttribute, withLast, type Element } from './elements';

/** A cell's look before and after somebody changed it: what is alike in both stays as the file has it. */
export interface LookChange {
  readonly was: CellLook;
  readonly now: CellLook;
}

type Font = NonNullable<CellLook['font']>;

/** The order in which Excel writes the parts of a font, and of a border. */
const FONT_ORDER = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name'],
  ...['family', 'charset', 'scheme'],
];
const BORDER_ORDER = ['start', 'left', 'end', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

export const rgb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

const colorXml = (color: string | null | undefined, p: string): string =>
  color ? `<${p}color rgb="${rgb(color)}"/>` : '';

/** What of a font is written how; its own typeface is no longer that of the workbook's theme. */
const FONT_PARTS: readonly {
  readonly key: keyof Font;
  readonly name: string;
  readonly also: readonly string[];
  readonly xml: (font: Font, p: string) => string;
}[] = [
  { key: 'isBold', name: 'b', also: [], xml: ({ isBold }, p) => (isBold ? `<${p}b/>` : '') },
  { key: 'isItalic', name: 'i', also: [], xml: ({ isItalic }, p) => (isItalic ? `<${p}i/>` : '') },
  { key: 'isStruck', name: 'strike', also: [], xml: ({ isStruck }, p) => (isStruck ? `<${p}strike/>` : '') },
  { key: 'isUnderlined', name: 'u', also: [], xml: ({ isUnderlined }, p) => (isUnderlined ? `<${p}u/>` : '') },
  { key: 'size', name: 'sz', also: [], xml: ({ size }, p) => `<${p}sz val="${size ?? 11}"/>` },
  { key: 'color', name: 'color', also: [], xml: ({ color }, p) => colorXml(color, p) },
  {
    key: 'name',
    name: 'name',
    also: ['family', 'charset', 'scheme'],
    xml: ({ name }, p) => `<${p}name val="${escapeXml(name ?? '宋体')}"/>`,
  },
];

/** A font with what changed of it. */
export function fontWith(xml: string, { was, now }: LookChange, p: string): string {
  const [before, after] = [was.font ?? {}, now.font ?? {}];
  return FONT_PARTS.filter(({ key }) => before[key] !== after[key]).reduce(
    (font, { name, also, xml: write }) => withPart(font, name, [name, ...also], FONT_ORDER, write(after, p)),
    xml,
  );
}

/** A border with the sides that changed. */
export function borderWith(xml: string, { was, now }: LookChange, p: string): string {
  return SIDES.filter((side) => !isSame(was.edges?.[side], now.edges?.[side])).reduce((border, side) => {
    const edge = now.edges?.[side];
    const put = edge ? `<${p}${side} style="${edge.style}">${colorXml(edge.color, p)}</${p}${side}>` : '';
    return withPart(border, side, [side], BORDER_ORDER, put);
  }, xml);
}

const ALIGNMENTS = [
  ['horizontal', ({ horizontal }: CellLook) => horizontal ?? 'general'],
  ['vertical', ({ vertical }: CellLook) => vertical ?? 'bottom'],
  ['wrapText', ({ isWrapped }: CellLook) => (isWrapped ? '1' : '0')],
] as const;

/** A style with where the text stands in its cell. */
export function alignmentWith(xml: string, { was, now }: LookChange, p: string): string {
  return ALIGNMENTS.filter(([, of]) => of(was) !== of(now)).reduce((style, [name, of]) => {
    const [root] = elementsIn(style);
    const known = root && partsOf(style, root).find((part) => part.name === 'alignment');
    if (known) return withAttribute(style, known.tag, name, of(now));
    const put = `<${p}alignment ${name}="${of(now)}"/>`;
    if (!root) return style;
    // It stands before what says whether the cell is protected.
    return root.tag.kind === 'empty'
      ? withLast(style, root, put)
      : spliced(style, root.innerStart, root.innerStart, put);
  }, xml);
}

/** What of two looks differs: of which lists of the workbook the style gets another item. */
export function changedParts({
  was,
  now,
}: LookChange): Readonly<Record<'font' | 'fill' | 'border' | 'alignment', boolean>> {
  return {
    font: FONT_PARTS.some(({ key }) => was.font?.[key] !== now.font?.[key]),
    fill: was.fill !== now.fill,
    border: SIDES.some((side) => !isSame(was.edges?.[side], now.edges?.[side])),
    alignment: ALIGNMENTS.some(([, of]) => of(was) !== of(now)),
  };
}

type Edge = NonNullable<CellLook['edges']>[Side];
const isSame = (one: Edge, other: Edge): boolean => one?.style === other?.style && one?.color === other?.color;

const partsOf = (xml: string, { innerStart, innerEnd }: Element): Element[] => elementsIn(xml, innerStart, innerEnd);

/** An element with one of its parts in the place of all of the given names. */
function withPart(xml: string, name: string, names: readonly string[], order: readonly string[], put: string): string {
  const bare = names.reduce((text, one) => {
    const [root] = elementsIn(text);
    const known = root && partsOf(text, root).find((part) => part.name === one);
    return known ? spliced(text, known.start, known.end, '') : text;
  }, xml);
  const [root] = elementsIn(bare);
  if (!root || put === '') return bare;
  const next = partsOf(bare, root).find((part) => order.indexOf(part.name) > order.indexOf(name));
  return next ? spliced(bare, next.start, next.start, put) : withLast(bare, root, put);
}

/** An element with attributes set to numbers and words that need no escaping. */
export function withAttributes(xml: string, attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes).reduce((text, [name, value]) => {
    const [root] = elementsIn(text);
    return root ? withAttribute(text, root.tag, name, String(value)) : text;
  }, xml);
}

/** An element without an attribute. */
export function withoutAttribute(xml: string, name: string): string {
  const [root] = elementsIn(xml);
  const place = root && attributePlace(xml, root.tag, name);
  if (!place) return xml;
  const start = xml.slice(0, place.start).search(new RegExp(`\\s+(?:\\w+:)?${name}\\s*=\\s*["']$`));
  return start < 0 ? xml : spliced(xml, start, place.end + 1, '');
}
