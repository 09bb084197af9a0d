import type { MarkLook } from '../../report/traces';
import type { CellLook, Side } from '../looks';
import { attributeOf, escapeXml, unescapeXml } from '../xml';
import {
  attributePlace,
  elementsIn,
  rootOf,
  spliced,
  withAttribute,
  withChild,
  withLast,
  type Element,
} from './elements';
import { alignmentWith, borderWith, changedParts, fontWith, rgb, withAttributes, type LookChange } from './restyle';
import { STYLES_ORDER } from './schema';

const FRAMES = { Continuous: 'thin', Dash: 'dashed', Dot: 'dotted' } as const;
const SIDES = ['left', 'right', 'top', 'bottom'] as const;
const FIRST_OWN_FORMAT = 164;

/** Formats that have a number of their own in every workbook. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

/** How a cell of one of the product's own sheets looks. */
export interface OwnLook {
  readonly weight: 'plain' | 'heading' | 'title' | 'link';
  readonly format: string;
  readonly fill: string | null;
  readonly hasFrame: boolean;
  readonly isWrapped: boolean;
  /** For a text that begins like a formula: it stays one when somebody edits its cell. */
  readonly isQuoted: boolean;
}

/** The styles part of a workbook, to which looks are added; one that is already there is not added again. */
export class StylesPart {
  constructor(private xml: string) {}

  get text(): string {
    return this.xml;
  }

  /** The number of what a mark lays over cells. */
  lookOfMark({ fill, font, frame }: MarkLook): number {
    const p = this.prefix;
    const line = font.underline === 'Double' ? ' val="double"' : '';
    const fonts = [
      font.bold ? `<${p}b/>` : '',
      font.italic ? `<${p}i/>` : '',
      font.underline ? `<${p}u${line}/>` : '',
      font.color === undefined ? '' : `<${p}color rgb="${rgb(font.color)}"/>`,
    ];
    const fills =
      fill === undefined
        ? ''
        : `<${p}fill><${p}patternFill><${p}bgColor rgb="${rgb(fill)}"/></${p}patternFill></${p}fill>`;
    const borders = frame ? this.borderXml(FRAMES[frame.style], frame.color) : '';
    return this.add('dxfs', `<${p}dxf><${p}font>${fonts.join('')}</${p}font>${fills}${borders}</${p}dxf>`);
  }

  /** The number of a style that is another one with a number format of its own. */
  styleWith(style: string | null, format: string): string {
    const id = this.format(format);
    this.addDefaults();
    const base = this.listOf('cellXfs')[1][Number(style ?? 0)];
    const p = this.prefix;
    if (!base) return String(this.add('cellXfs', `<${p}xf numFmtId="${id}" applyNumberFormat="1"/>`));
    const tagged = this.xml.slice(base.start, base.end);
    const [alone] = elementsIn(tagged);
    const changed = alone ? withAttribute(tagged, alone.tag, 'numFmtId', String(id)) : tagged;
    const [again] = elementsIn(changed);
    return String(this.add('cellXfs', again ? withAttribute(changed, again.tag, 'applyNumberFormat', '1') : changed));
  }

  /** The number of a style that is another one with what somebody changed of it. */
  restyled(style: string | null, change: LookChange): string {
    this.addDefaults();
    const p = this.prefix;
    const changed = changedParts(change);
    const known = this.itemXml('cellXfs', Number(style ?? 0)) ?? `<${p}xf xfId="0"/>`;
    const [element] = elementsIn(known);
    const base = (name: string): number => Number((element && attributeOf(known, element.tag, name)) ?? 0);
    const font = (): number =>
      this.add('fonts', fontWith(this.itemXml('fonts', base('fontId')) ?? `<${p}font/>`, change, p));
    const border = (): number =>
      this.add('borders', borderWith(this.itemXml('borders', base('borderId')) ?? `<${p}border/>`, change, p));
    const placed = changed.alignment ? alignmentWith(withAttributes(known, { applyAlignment: 1 }), change, p) : known;
    const fill = (): number => (change.now.fill === undefined ? 0 : this.fill(change.now.fill));
    const styled = withAttributes(placed, {
      ...(changed.font ? { fontId: font(), applyFont: 1 } : {}),
      ...(changed.fill ? { fillId: fill(), applyFill: 1 } : {}),
      ...(changed.border ? { borderId: border(), applyBorder: 1 } : {}),
    });
    return String(this.add('cellXfs', styled));
  }

  private itemXml(list: string, index: number): string | null {
    const item = this.listOf(list)[1][index];
    return item ? this.xml.slice(item.start, item.end) : null;
  }

  /** The number of the style of a cell in one of the product's own sheets. */
  ownStyle({ weight, format, fill, hasFrame, isWrapped, isQuoted }: OwnLook): number {
    const p = this.prefix;
    this.addDefaults();
    const font = this.font(weight);
    const fillId = fill === null ? 0 : this.fill(fill);
    const border = hasFrame ? this.add('borders', this.borderXml('thin', '#BFBFBF')) : 0;
    const vertical = weight === 'title' || weight === 'heading' ? 'center' : 'top';
    const alignment = `<${p}alignment vertical="${vertical}"${isWrapped ? ' wrapText="1"' : ''}/>`;
    return this.add(
      'cellXfs',
      `<${p}xf numFmtId="${this.format(format)}" fontId="${font}" fillId="${fillId}" borderId="${border}" xfId="0"${isQuoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</${p}xf>`,
    );
  }

  /** The number of the style of a cell that was read from a file of another format. */
  styleOfRead({ font = {}, fill, edges, horizontal, vertical, isWrapped }: CellLook, format: string): number {
    const p = this.prefix;
    this.addDefaults();
    const color = (value: string | null | undefined): string => (value ? `<${p}color rgb="${rgb(value)}"/>` : '');
    const fontXml = [
      font.isBold ? `<${p}b/>` : '',
      font.isItalic ? `<${p}i/>` : '',
      font.isStruck ? `<${p}strike/>` : '',
      font.isUnderlined ? `<${p}u/>` : '',
      `<${p}sz val="${font.size ?? 11}"/>`,
      color(font.color),
      `<${p}name val="${escapeXml(font.name ?? '宋体')}"/>`,
    ].join('');
    const line = (side: Side): string => {
      const edge = edges?.[side];
      return edge ? `<${p}${side} style="${edge.style}">${color(edge.color)}</${p}${side}>` : '';
    };
    const border = edges ? this.add('borders', `<${p}border>${SIDES.map(line).join('')}</${p}border>`) : 0;
    const placed = [
      horizontal ? ` horizontal="${horizontal}"` : '',
      vertical ? ` vertical="${vertical}"` : '',
      isWrapped ? ' wrapText="1"' : '',
    ].join('');
    const fillId = fill === undefined ? 0 : this.fill(fill);
    const fontId = this.add('fonts', `<${p}font>${fontXml}</${p}font>`);
    return this.add(
      'cellXfs',
      `<${p}xf numFmtId="${this.format(format)}" fontId="${fontId}" fillId="${fillId}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><${p}alignment${placed}/></${p}xf>`,
    );
  }

  /** The first of each list is what cells have that say nothing of it: what is added must not become that. */
  private addDefaults(): void {
    for (const [list, item] of [
      ['fonts', 'font'],
      ['borders', 'border'],
      ['cellXfs', 'xf'],
    ] as const)
      if (this.listOf(list)[1].length === 0) this.add(list, `<${this.prefix}${item}/>`);
  }

  private get prefix(): string {
    return rootOf(this.xml)?.prefix ?? '';
  }

  private font(weight: OwnLook['weight']): number {
    const p = this.prefix;
    const [, fonts] = this.listOf('fonts');
    const [first] = fonts;
    const parts = first ? elementsIn(this.xml, first.innerStart, first.innerEnd) : [];
    const part = (name: string): string => {
      const found = parts.find((one) => one.name === name);
      return found ? this.xml.slice(found.start, found.end) : '';
    };
    const name = part('name') || `<${p}name val="宋体"/>`;
    const tail = `${name}${part('family')}${part('charset')}`;
    if (weight === 'title') return this.add('fonts', `<${p}font><${p}b/><${p}sz val="14"/>${tail}</${p}font>`);
    if (weight === 'heading') return this.add('fonts', `<${p}font><${p}b/><${p}sz val="10"/>${tail}</${p}font>`);
    const isLink = weight === 'link';
    const look = isLink ? `<${p}u/><${p}sz val="10"/><${p}color rgb="FF0563C1"/>` : `<${p}sz val="10"/>`;
    return this.add('fonts', `<${p}font>${look}${tail}</${p}font>`);
  }

  /** The first two fills of a workbook are none and grey, whatever else it has. */
  private fill(color: string): number {
    const p = this.prefix;
    for (const pattern of ['none', 'gray125'])
      if (this.listOf('fills')[1].length < (pattern === 'none' ? 1 : 2))
        this.add('fills', `<${p}fill><${p}patternFill patternType="${pattern}"/></${p}fill>`);
    return this.add(
      'fills',
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${rgb(color)}"/></${p}patternFill></${p}fill>`,
    );
  }

  private borderXml(style: string, color: string): string {
    const p = this.prefix;
    const line = (side: Side): string => `<${p}${side} style="${style}"><${p}color rgb="${rgb(color)}"/></${p}${side}>`;
    return `<${p}border>${SIDES.map(line).join('')}</${p}border>`;
  }

  private format(code: string): number {
    const known = BUILT_IN.get(code);
    if (known !== undefined) return known;
    const [, formats] = this.listOf('numFmts');
    const codes = formats.map(({ tag }) => unescapeXml(attributeOf(this.xml, tag, 'formatCode') ?? ''));
    const ids = formats.map(({ tag }) => Number(attributeOf(this.xml, tag, 'numFmtId')));
    const at = codes.indexOf(code);
    if (at >= 0) return ids[at] ?? 0;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...ids) + 1;
    this.add('numFmts', `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  private listOf(name: string): readonly [Element | null, readonly Element[]] {
    const list = rootOf(this.xml)?.children.find((child) => child.name === name) ?? null;
    return [list, list ? elementsIn(this.xml, list.innerStart, list.innerEnd) : []];
  }

  /** The place in a list of an item that is like this one; it is added where there is none. */
  private add(list: string, item: string): number {
    const [element, items] = this.listOf(list);
    if (!element) {
      const p = this.prefix;
      this.xml = withChild(this.xml, list, STYLES_ORDER, `<${p}${list}>${item}</${p}${list}>`);
      return 0;
    }
    const known = items.findIndex(({ start, end }) => this.xml.slice(start, end) === item);
    if (known >= 0) return known;
    const counted = attributePlace(this.xml, element.tag, 'count');
    this.xml = withLast(this.xml, element, item);
    if (counted) this.xml = spliced(this.xml, counted.start, counted.end, String(items.length + 1));
    return items.length;
  }
}
