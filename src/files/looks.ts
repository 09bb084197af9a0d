import { fromA1, type CellAddress } from '../form';
import { indexedColor } from './palette';
import { attributeOf, scanTags, unescapeXml, type Tag } from './xml';

/** How a cell looks, as far as its file says so outright; themed colours are left out. */
export interface CellLook {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly isBold?: boolean;
    readonly isItalic?: boolean;
    readonly isUnderlined?: boolean;
    readonly isStruck?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly edges?: Readonly<Partial<Record<Side, { readonly style: string; readonly color: string | null }>>>;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly isWrapped?: boolean;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** Looks by A1 address. */
export type CellLooks = ReadonlyMap<string, CellLook>;

export interface SheetLooks {
  /** `null`: the format does not say, or is not asked. */
  readonly cells: CellLooks | null;
  readonly merges: readonly {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  }[];
  /** Column widths in characters; `null` in the place of one, or of all, that the file leaves to the program. */
  readonly widths: readonly (number | null)[] | null;
  /** Row heights in points, by 0-based row. */
  readonly heights: ReadonlyMap<number, number>;
  /** 0-based rows and columns that the file hides. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly frozen: FrozenPanes | null;
  /** Whether the lines between cells are not to be seen; absent: they are. */
  readonly isGridHidden?: boolean;
  readonly isProtected: boolean;
}

/** Rows and columns that stay in view: how many, and the first of them (0-based). */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
  readonly top: number;
  readonly left: number;
}

/** What a worksheet part itself says of looks. */
export interface PartLooks {
  readonly cells: CellLooks;
  readonly hiddenRows: ReadonlySet<number>;
  readonly frozen: FrozenPanes | null;
  readonly isGridHidden?: boolean;
}

interface Element {
  readonly name: string;
  readonly attribute: (name: string) => string | null;
  readonly children: Element[];
}

const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];

/** A part as a tree of its elements, without its text. */
function treeOf(xml: string): Element {
  const root: Element = { name: '', attribute: () => null, children: [] };
  const path = [root];
  scanTags(xml, (tag) => {
    if (tag.kind === 'close') {
      path.pop();
      return;
    }
    const element = elementOf(xml, tag);
    path.at(-1)?.children.push(element);
    if (tag.kind === 'open') path.push(element);
  });
  return root;
}

const elementOf = (xml: string, tag: Tag): Element => ({
  name: tag.name,
  attribute: (name) => {
    const raw = attributeOf(xml, tag, name);
    return raw === null ? null : unescapeXml(raw);
  },
  children: [],
});

const within = (element: Element, ...path: readonly string[]): readonly Element[] =>
  path.reduce<readonly Element[]>(
    (elements, name) => elements.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [element],
  );

/** The looks that a package's styles part lists, by the index that cells name. */
export function looksOfStyles(stylesXml: string): readonly CellLook[] {
  const tree = treeOf(stylesXml);
  const of = (...path: readonly string[]): readonly Element[] => within(tree, 'styleSheet', ...path);
  const fonts = of('fonts', 'font').map(fontOf);
  const fills = of('fills', 'fill').map(fillOf);
  const borders = of('borders', 'border').map(edgesOf);
  const pick = (list: readonly CellLook[], xf: Element, name: string): CellLook =>
    list[Number(xf.attribute(name) ?? -1)] ?? {};
  return of('cellXfs', 'xf').map((xf) => ({
    ...pick(fonts, xf, 'fontId'),
    ...pick(fills, xf, 'fillId'),
    ...pick(borders, xf, 'borderId'),
    ...alignmentOf(xf),
  }));
}

function fontOf(font: Element): CellLook {
  const has = (name: string): boolean => within(font, name).some((one) => one.attribute('val') !== '0');
  const value = (name: string): string | null => within(font, name)[0]?.attribute('val') ?? null;
  const color = colorOf(within(font, 'color')[0]);
  const name = value('name');
  return {
    font: {
      ...(name === null ? {} : { name }),
      ...(Number(value('sz')) > 0 ? { size: Number(value('sz')) } : {}),
      ...(has('b') ? { isBold: true } : {}),
      ...(has('i') ? { isItalic: true } : {}),
      ...(has('u') ? { isUnderlined: true } : {}),
      ...(has('strike') ? { isStruck: true } : {}),
      ...(color === null ? {} : { color }),
    },
  };
}

function fillOf(fill: Element): CellLook {
  const [pattern] = within(fill, 'patternFill');
  const color = pattern?.attribute('patternType') === 'solid' ? colorOf(within(pattern, 'fgColor')[0]) : null;
  return color === null ? {} : { fill: color };
}

function edgesOf(border: Element): CellLook {
  const edges: Partial<Record<Side, { style: string; color: string | null }>> = {};
  for (const side of SIDES) {
    const [edge] = within(border, side);
    const style = edge?.attribute('style');
    if (edge && style) edges[side] = { style, color: colorOf(within(edge, 'color')[0]) };
  }
  return Object.keys(edges).length > 0 ? { edges } : {};
}

function alignmentOf(xf: Element): CellLook {
  const [alignment] = within(xf, 'alignment');
  const horizontal = alignment?.attribute('horizontal');
  return {
    // What an alignment leaves out is Excel's own default; a file without one says nothing.
    ...(alignment ? { vertical: alignment.attribute('vertical') ?? 'bottom' } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(isTrue(alignment?.attribute('wrapText') ?? '') ? { isWrapped: true } : {}),
  };
}

function colorOf(element: Element | undefined): string | null {
  const index = element?.attribute('indexed');
  if (index) return indexedColor(Number(index));
  const rgb = element?.attribute('rgb');
  return rgb && /^[0-9a-f]{8}$/i.test(rgb) ? `#${rgb.slice(2).toLowerCase()}` : null;
}

/** The looks of a worksheet part: its cells, the rows it hides, the panes it freezes. */
export function looksOfSheet(sheetXml: string, styles: readonly CellLook[]): PartLooks {
  const cells = new Map<string, CellLook>();
  const hiddenRows = new Set<number>();
  let corner = '';
  let frozen: FrozenPanes | null = null;
  let isGridHidden = false;
  let row = 0;
  const attribute = (tag: Tag, name: string): string => attributeOf(sheetXml, tag, name) ?? '';
  scanTags(sheetXml, (tag) => {
    if (tag.kind === 'close') return;
    if (tag.name === 'c') {
      const look = styles[Number(attributeOf(sheetXml, tag, 's') ?? -1)];
      const address = look ? attributeOf(sheetXml, tag, 'r') : null;
      if (look && address !== null) cells.set(address, look);
    } else if (tag.name === 'row') {
      row = Number(attributeOf(sheetXml, tag, 'r') ?? row + 1);
      if (isTrue(attribute(tag, 'hidden'))) hiddenRows.add(row - 1);
    } else if (tag.name === 'sheetView') {
      corner ||= attribute(tag, 'topLeftCell');
      isGridHidden ||= ['0', 'false', 'off'].includes(attribute(tag, 'showGridLines'));
    } else if (tag.name === 'pane' && attribute(tag, 'state').startsWith('frozen')) {
      const [rows, columns] = [Number(attribute(tag, 'ySplit')), Number(attribute(tag, 'xSplit'))];
      frozen ??= frozenAt(rows, columns, fromA1(corner) ?? { row: 0, column: 0 });
    }
  });
  return { cells, hiddenRows, frozen, ...(isGridHidden ? { isGridHidden } : {}) };
}

/** Panes are counted from the corner that is in view, which need not be A1. */
export function frozenAt(rows: number, columns: number, corner: CellAddress): FrozenPanes | null {
  return rows > 0 || columns > 0 ? { rows, columns, top: corner.row, left: corner.column } : null;
}

const isTrue = (attribute: string): boolean => ['1', 'true', 'on'].includes(attribute);
