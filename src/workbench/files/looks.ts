import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import type { Parts } from './zip';

/** How cells look: by sheet name, then by A1 address. */
export type Looks = ReadonlyMap<string, ReadonlyMap<string, IStyleData>>;

const CELL_STYLE = /<c\s(?=[^>]*\br="([A-Z]+\d+)")(?=[^>]*\bs="(\d+)")/g;
const BORDERS: ReadonlyMap<string, BorderStyleTypes> = new Map([
  ['thin', BorderStyleTypes.THIN],
  ['hair', BorderStyleTypes.HAIR],
  ['dotted', BorderStyleTypes.DOTTED],
  ['dashed', BorderStyleTypes.DASHED],
  ['double', BorderStyleTypes.DOUBLE],
  ['medium', BorderStyleTypes.MEDIUM],
  ['thick', BorderStyleTypes.THICK],
]);
const HORIZONTAL: ReadonlyMap<string, HorizontalAlign> = new Map([
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['centerContinuous', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
]);
const VERTICAL: ReadonlyMap<string, VerticalAlign> = new Map([
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
]);

/** Reads fonts, fills, borders and alignment out of a package. What cannot be read is left plain: looks decide nothing. */
export function readLooks(parts: Parts): Looks {
  const looks = new Map<string, ReadonlyMap<string, IStyleData>>();
  const styles = stylesOf(xmlOf(parts, 'xl/styles.xml'));
  for (const [name, path] of sheetPaths(parts)) {
    const cells = new Map<string, IStyleData>();
    for (const [, address = '', index] of textOf(parts, path).matchAll(CELL_STYLE)) {
      const style = styles[Number(index)];
      if (style) cells.set(address, style);
    }
    looks.set(name, cells);
  }
  return looks;
}

const textOf = (parts: Parts, path: string): string => new TextDecoder().decode(parts.get(path));
const xmlOf = (parts: Parts, path: string): Document =>
  new DOMParser().parseFromString(textOf(parts, path) || '<none/>', 'application/xml');

/** The elements of a path of tag names below a node; prefixes do not count. */
const within = (node: ParentNode, ...path: readonly string[]): Element[] =>
  path.reduce<ParentNode[]>(
    (nodes, tag) => nodes.flatMap((one) => [...one.children].filter((child) => child.localName === tag)),
    [node],
  ) as Element[];

function sheetPaths(parts: Parts): [name: string, path: string][] {
  const relations = new Map(
    within(xmlOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationships', 'Relationship').map((one) => [
      one.getAttribute('Id'),
      one.getAttribute('Target') ?? '',
    ]),
  );
  return within(xmlOf(parts, 'xl/workbook.xml'), 'workbook', 'sheets', 'sheet').map((sheet) => {
    const id =
      [...sheet.attributes].find(({ localName, prefix }) => localName === 'id' && prefix !== null)?.value ?? '';
    const target = relations.get(id) ?? '';
    return [sheet.getAttribute('name') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
  });
}

function stylesOf(xml: Document): IStyleData[] {
  const of = (...path: readonly string[]): Element[] => within(xml, 'styleSheet', ...path);
  const fonts = of('fonts', 'font').map(fontOf);
  const fills = of('fills', 'fill').map(fillOf);
  const borders = of('borders', 'border').map(borderOf);
  const pick = (list: readonly IStyleData[], xf: Element, name: string): IStyleData =>
    list[Number(xf.getAttribute(name))] ?? {};
  return of('cellXfs', 'xf').map((xf) => ({
    ...pick(fonts, xf, 'fontId'),
    ...pick(fills, xf, 'fillId'),
    ...pick(borders, xf, 'borderId'),
    ...alignmentOf(xf),
  }));
}

function fontOf(font: Element): IStyleData {
  const has = (tag: string): boolean => within(font, tag).some((one) => one.getAttribute('val') !== '0');
  const value = (tag: string): string | null => within(font, tag)[0]?.getAttribute('val') ?? null;
  const color = colorOf(within(font, 'color')[0]);
  return {
    ...(value('name') ? { ff: value('name') } : {}),
    ...(Number(value('sz')) > 0 ? { fs: Number(value('sz')) } : {}),
    ...(has('b') ? { bl: 1 } : {}),
    ...(has('i') ? { it: 1 } : {}),
    ...(has('u') ? { ul: { s: 1 } } : {}),
    ...(has('strike') ? { st: { s: 1 } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
  };
}

function fillOf(fill: Element): IStyleData {
  const [pattern] = within(fill, 'patternFill');
  const color = pattern?.getAttribute('patternType') === 'solid' ? colorOf(within(pattern, 'fgColor')[0]) : null;
  return color ? { bg: { rgb: color } } : {};
}

function borderOf(border: Element): IStyleData {
  const bd: IBorderData = {};
  for (const [key, tag] of [
    ['t', 'top'],
    ['r', 'right'],
    ['b', 'bottom'],
    ['l', 'left'],
  ] as const) {
    const [edge] = within(border, tag);
    const style = edge?.getAttribute('style');
    if (edge && style) {
      bd[key] = {
        s: BORDERS.get(style) ?? BorderStyleTypes.THIN,
        cl: { rgb: colorOf(within(edge, 'color')[0]) ?? '#000000' },
      };
    }
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function alignmentOf(xf: Element): IStyleData {
  const [alignment] = within(xf, 'alignment');
  const horizontal = HORIZONTAL.get(alignment?.getAttribute('horizontal') ?? '');
  const isWrapped = ['1', 'true'].includes(alignment?.getAttribute('wrapText') ?? '');
  return {
    vt: VERTICAL.get(alignment?.getAttribute('vertical') ?? '') ?? VerticalAlign.BOTTOM,
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(isWrapped ? { tb: WrapStrategy.WRAP } : {}),
  };
}

/** A colour that the file names outright; themed and indexed ones are left out. */
function colorOf(element: Element | undefined): string | null {
  const rgb = element?.getAttribute('rgb');
  return rgb && /^[0-9a-f]{8}$/i.test(rgb) ? `#${rgb.slice(2).toLowerCase()}` : null;
}
