import { toA1 } from '../../form';
import { rectangleAddress, type Rectangle } from '../../report/traces';
import { attributeOf, Splicer } from '../xml';
import { elementsIn, rootOf, spliced, withChild, withLast, type Element } from './elements';
import type { LineLook, LooksEdit } from './edits';
import { paneXml, viewCorner } from './pane-xml';
import { withAttributes, withoutAttribute, type LookChange } from './restyle';
import { SHEET_ORDER } from './schema';
import { writeCells } from './sheet-cells';
import { indexSheet } from './sheet-index';

/** The style of a cell that looks otherwise than the style at an index. */
export type Restyle = (style: string | null, change: LookChange) => string;

/** A worksheet part with what somebody changed of how it looks; what cells hold is not touched. */
export function withLooks(xml: string, edit: LooksEdit, restyle: Restyle): string {
  const styled = withCells(xml, edit, restyle);
  const rows = edit.rows.size > 0 ? withRows(styled, edit.rows) : styled;
  const columns = edit.columns.size > 0 ? withColumns(rows, edit.columns) : rows;
  const merged = edit.merges === undefined ? columns : withMerges(columns, edit.merges);
  const frozen = edit.frozen === undefined ? merged : withPanes(merged, edit.frozen);
  return edit.isGridHidden === undefined ? frozen : withGrid(frozen, edit.isGridHidden);
}

function withMerges(xml: string, merges: readonly Rectangle[]): string {
  const root = rootOf(xml);
  if (!root) return xml;
  const { prefix: p, children } = root;
  const cells = merges.map((merge) => `<${p}mergeCell ref="${rectangleAddress(merge)}"/>`).join('');
  const put = cells === '' ? '' : `<${p}mergeCells count="${merges.length}">${cells}</${p}mergeCells>`;
  const list = children.find(({ name }) => name === 'mergeCells');
  if (list) return spliced(xml, list.start, list.end, put);
  return put === '' ? xml : withChild(xml, 'mergeCells', SHEET_ORDER, put);
}

function withCells(xml: string, { sheet, cells }: LooksEdit, restyle: Restyle): string {
  if (cells.length === 0) return xml;
  const changes = new Map(cells.map((one) => [toA1(one.address), one]));
  const wanted = new Set(cells.map(({ address }) => address.row));
  const splicer = new Splicer(xml);
  for (const { row, cells: known } of indexSheet(xml, (one) => wanted.has(one)).rows)
    for (const { column, tag } of known) {
      const address = toA1({ row, column });
      const change = changes.get(address);
      if (!change) continue;
      changes.delete(address);
      const style = restyle(attributeOf(xml, tag, 's'), change);
      splicer.replace(tag.start, tag.end, withTag(xml.slice(tag.start, tag.end), { s: style }));
    }
  // Cells that are not there yet are looks alone: the format names the change that their style is made by.
  const missing = [...changes].map(([format, { address }]) => ({ sheet, address, value: null, format }));
  const styleOf = (style: string | null, address: string): string => {
    const change = changes.get(address);
    return change ? restyle(style, change) : (style ?? '0');
  };
  return missing.length === 0 ? splicer.end() : writeCells(splicer.end(), missing, styleOf).xml;
}

/** An opening tag with attributes set: closed for the time being, so that it is an element of its own. */
function withTag(tag: string, attributes: Readonly<Record<string, string | number>>, without: readonly string[] = []) {
  const isOpen = !/\/\s*>$/u.test(tag);
  const alone = isOpen ? tag.replace(/>$/u, '/>') : tag;
  const bare = without.reduce(withoutAttribute, alone);
  const changed = withAttributes(bare, attributes);
  return isOpen ? changed.replace(/\/>$/u, '>') : changed;
}

const rowAttributes = ({ size, isHidden }: LineLook) => ({
  ...(size === null ? {} : { ht: size, customHeight: 1 }),
  ...(isHidden ? { hidden: 1 } : {}),
});

/** What a row says of its height and whether it is hidden. */
const ROW_LOOKS = ['ht', 'customHeight', 'hidden'];

function withRows(xml: string, rows: ReadonlyMap<number, LineLook>): string {
  const left = new Map(rows);
  const splicer = new Splicer(xml);
  const { prefix = '' } = rootOf(xml) ?? {};
  /** New rows before the next that is there. */
  const put = (before: number): string => {
    const next = [...left].filter(([row]) => row < before).sort(([one], [other]) => one - other);
    for (const [row] of next) left.delete(row);
    return next.map(([row, look]) => withTag(`<${prefix}row r="${row + 1}"/>`, rowAttributes(look))).join('');
  };
  for (const { row, tag } of indexSheet(xml, () => false).rows) {
    const look = left.get(row);
    left.delete(row);
    const before = put(row);
    const own = xml.slice(tag.start, tag.end);
    if (look) splicer.replace(tag.start, tag.end, before + withTag(own, rowAttributes(look), ROW_LOOKS));
    else if (before !== '') splicer.replace(tag.start, tag.start, before);
  }
  const written = splicer.end();
  const last = put(Infinity);
  const data = rootOf(written)?.children.find(({ name }) => name === 'sheetData');
  if (last === '') return written;
  const whole = `<${prefix}sheetData>${last}</${prefix}sheetData>`;
  return data ? withLast(written, data, last) : withChild(written, 'sheetData', SHEET_ORDER, whole);
}

/** The width of columns of which a file says nothing. */
const DEFAULT_WIDTH = 9;

function withColumns(xml: string, columns: ReadonlyMap<number, LineLook>): string {
  const root = rootOf(xml);
  const list = root?.children.find(({ name }) => name === 'cols');
  if (!root) return xml;
  const known = list ? elementsIn(xml, list.innerStart, list.innerEnd) : [];
  const spans = known.map((element) => spanOf(xml, element));
  const parts = spans.flatMap((span) => withoutColumns(span, columns));
  for (const [column, { size, isHidden }] of columns) {
    const span = spans.find(({ from, to }) => column >= from && column <= to);
    const before = span?.xml ?? `<${root.prefix}col width="${DEFAULT_WIDTH}"/>`;
    const bare = withTag(before, { min: column + 1, max: column + 1 }, ['hidden']);
    const sized = size === null ? {} : { width: size, customWidth: 1 };
    parts.push({ from: column, to: column, xml: withTag(bare, { ...sized, ...(isHidden ? { hidden: 1 } : {}) }) });
  }
  const inner = parts.sort((one, other) => one.from - other.from).map((part) => part.xml);
  const put = `<${root.prefix}cols>${inner.join('')}</${root.prefix}cols>`;
  return list ? spliced(xml, list.start, list.end, put) : withChild(xml, 'cols', SHEET_ORDER, put);
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly xml: string;
}

function spanOf(xml: string, { start, end, tag }: Element): Span {
  const number = (name: string): number => Number(attributeOf(xml, tag, name)) - 1;
  return { from: number('min'), to: number('max'), xml: xml.slice(start, end) };
}

/** What is left of columns that are told of together once some are told of alone. */
function withoutColumns(span: Span, columns: ReadonlyMap<number, LineLook>): Span[] {
  const own = [...columns.keys()].filter((one) => one >= span.from && one <= span.to).sort((one, other) => one - other);
  if (own.length === 0) return [span];
  const starts = [span.from, ...own.map((one) => one + 1)];
  const ends = [...own.map((one) => one - 1), span.to];
  return starts.flatMap((from, at) => {
    const to = ends[at] ?? span.to;
    return from > to ? [] : [{ from, to, xml: withTag(span.xml, { min: from + 1, max: to + 1 }) }];
  });
}

/** The first view of a sheet with the lines between its cells, or without. */
function withGrid(xml: string, isHidden: boolean): string {
  const root = rootOf(xml);
  if (!root) return xml;
  const { prefix: p } = root;
  const views = root.children.find(({ name }) => name === 'sheetViews');
  const [view] = views ? elementsIn(xml, views.innerStart, views.innerEnd) : [];
  const said = isHidden ? { showGridLines: 0 } : {};
  if (view) {
    const tag = withTag(xml.slice(view.tag.start, view.tag.end), said, ['showGridLines']);
    return spliced(xml, view.tag.start, view.tag.end, tag);
  }
  const put = `<${p}sheetViews>${withTag(`<${p}sheetView workbookViewId="0"/>`, said)}</${p}sheetViews>`;
  return views ? spliced(xml, views.start, views.end, put) : withChild(xml, 'sheetViews', SHEET_ORDER, put);
}

/** The first view of a sheet with other panes: which cells were selected in which of them is left to the program. */
function withPanes(xml: string, frozen: LooksEdit['frozen']): string {
  const root = rootOf(xml);
  if (!root) return xml;
  const { prefix: p } = root;
  const views = root.children.find(({ name }) => name === 'sheetViews');
  const [view] = views ? elementsIn(xml, views.innerStart, views.innerEnd) : [];
  const pane = frozen ? paneXml(frozen, p) : '';
  const corner = frozen ? viewCorner(frozen) : null;
  const place: Readonly<Record<string, string>> = corner === null ? {} : { topLeftCell: corner };
  if (!view) {
    const own = withTag(`<${p}sheetView workbookViewId="0">`, place);
    const put = `<${p}sheetViews>${own}${pane}</${p}sheetView></${p}sheetViews>`;
    return views ? spliced(xml, views.start, views.end, put) : withChild(xml, 'sheetViews', SHEET_ORDER, put);
  }
  const rest = elementsIn(xml, view.innerStart, view.innerEnd)
    .filter(({ name }) => name !== 'pane' && name !== 'selection')
    .map(({ start, end }) => xml.slice(start, end));
  const tag = withTag(xml.slice(view.tag.start, view.tag.end), place, ['topLeftCell']).replace(/\/?>$/u, '>');
  return spliced(xml, view.start, view.end, `${tag}${pane}${rest.join('')}</${p}sheetView>`);
}
