import { fromA1, storedFormula, toA1, type CellAddress } from '../../form';
import { attributeOf, escapeXml, Splicer } from '../xml';
import { cellXml } from './cell-xml';
import { attributePlace, elementsIn, rootOf, spliced, withChild, withLast } from './elements';
import type { CellEdit } from './edits';
import { refuse } from './opc';
import { SHEET_ORDER } from './schema';
import { shiftFormula } from './shift-formula';
import { indexSheet, type IndexedFormula, type IndexedRow, type SheetIndex } from './sheet-index';

/** A worksheet part with cells written into it, and which of them held a formula before and hold none now. */
export interface WrittenCells {
  readonly xml: string;
  readonly withoutFormula: readonly CellAddress[];
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** The style of a cell with another number format than the style at an index. */
export type StyleWith = (style: string | null, format: string) => string;

/** Writes cells into a worksheet part: where they stand, or where they have their place among the others. */
export function writeCells(sheetXml: string, edits: readonly CellEdit[], styleWith: StyleWith): WrittenCells {
  const xml = withSheetData(sheetXml);
  const byRow = new Map<number, Map<number, CellEdit>>();
  for (const edit of edits) {
    const row = byRow.get(edit.address.row) ?? new Map<number, CellEdit>();
    byRow.set(edit.address.row, row.set(edit.address.column, edit));
  }
  return new CellWriter(xml, byRow, styleWith).write();
}

/** There has to be something to put rows into. */
function withSheetData(xml: string): string {
  const root = rootOf(xml);
  const data = root?.children.find(({ name }) => name === 'sheetData');
  if (!root) return xml;
  if (!data) return withChild(xml, 'sheetData', SHEET_ORDER, `<${root.prefix}sheetData></${root.prefix}sheetData>`);
  return data.tag.kind === 'empty' ? withLast(xml, data, '') : xml;
}

class CellWriter {
  private readonly index: SheetIndex;
  private readonly prefix: string;
  private readonly columnStyles: readonly { readonly from: number; readonly to: number; readonly style: string }[];
  private readonly replacements: Replacement[] = [];
  private readonly withoutFormula: CellAddress[] = [];

  constructor(
    private readonly xml: string,
    private readonly edits: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>,
    private readonly styleWith: StyleWith,
  ) {
    this.index = indexSheet(xml, (row) => edits.has(row));
    this.prefix = rootOf(xml)?.prefix ?? '';
    this.columnStyles = this.stylesOfColumns();
  }

  write(): WrittenCells {
    this.refuseArrays();
    this.freeShared();
    const rows = new Map(this.index.rows.map((one) => [one.row, one]));
    for (const [row, cells] of [...this.edits].sort(([one], [other]) => one - other)) {
      const sorted = [...cells.values()].sort((one, other) => one.address.column - other.address.column);
      const found = rows.get(row);
      if (found) this.intoRow(found, sorted);
      else this.newRow(row, sorted);
    }
    const splicer = new Splicer(this.xml);
    // Sorting keeps the order of what is put in at one place.
    for (const { start, end, put } of this.replacements.sort((one, other) => one.start - other.start))
      splicer.replace(start, end, put);
    return { xml: withDimension(splicer.end(), this.edits), withoutFormula: this.withoutFormula };
  }

  private intoRow(row: IndexedRow, edits: readonly CellEdit[]): void {
    const own = this.rowStyle(row);
    const added: string[] = [];
    for (const edit of edits) {
      const cell = row.cells.find(({ column }) => column === edit.address.column);
      if (cell) {
        if (cell.hasFormula && edit.formula === undefined) this.withoutFormula.push(edit.address);
        const put = this.cell(edit, attributeOf(this.xml, cell.tag, 's'));
        this.replacements.push({ start: cell.tag.start, end: cell.end, put });
        continue;
      }
      const put = this.cell(edit, own ?? this.columnStyle(edit.address.column), true);
      const next = row.cells.find(({ column }) => column > edit.address.column);
      if (next) this.replacements.push({ start: next.tag.start, end: next.tag.start, put });
      else added.push(put);
    }
    this.widenSpans(row, edits);
    const put = added.join('');
    if (put === '') return;
    if (row.tag.kind === 'open') this.replacements.push({ start: row.innerEnd, end: row.innerEnd, put });
    else {
      const slash = this.xml.lastIndexOf('/', row.tag.end - 1);
      this.replacements.push({ start: slash, end: row.tag.end, put: `>${put}</${this.prefix}row>` });
    }
  }

  private newRow(row: number, edits: readonly CellEdit[]): void {
    const cells = edits.map((edit) => this.cell(edit, this.columnStyle(edit.address.column), true)).join('');
    if (cells === '') return;
    const put = `<${this.prefix}row r="${row + 1}">${cells}</${this.prefix}row>`;
    const next = this.index.rows.find((one) => one.row > row);
    const data = elementsIn(this.xml).flatMap(({ innerStart, innerEnd }) =>
      elementsIn(this.xml, innerStart, innerEnd).filter(({ name }) => name === 'sheetData'),
    )[0];
    const at = next?.tag.start ?? data?.innerEnd ?? this.xml.length;
    this.replacements.push({ start: at, end: at, put });
  }

  /** A cell that is not there yet and is to be empty needs no style of its own: its row or column has it. */
  private cell(edit: CellEdit, style: string | null, isNew = false): string {
    const isNothing = edit.value === null && edit.formula === undefined && edit.format === undefined;
    if (isNew && isNothing) return '';
    const styled = edit.format === undefined ? style : this.styleWith(style, edit.format);
    return cellXml(edit.address, styled, edit, this.prefix);
  }

  private rowStyle({ tag }: IndexedRow): string | null {
    const isOwn = ['1', 'true'].includes(attributeOf(this.xml, tag, 'customFormat') ?? '');
    return isOwn ? attributeOf(this.xml, tag, 's') : null;
  }

  private columnStyle(column: number): string | null {
    return this.columnStyles.find(({ from, to }) => column >= from && column <= to)?.style ?? null;
  }

  private stylesOfColumns(): { from: number; to: number; style: string }[] {
    const cols = rootOf(this.xml)?.children.find(({ name }) => name === 'cols');
    if (!cols) return [];
    return elementsIn(this.xml, cols.innerStart, cols.innerEnd).flatMap(({ tag }) => {
      const style = attributeOf(this.xml, tag, 'style');
      const [from, to] = ['min', 'max'].map((name) => Number(attributeOf(this.xml, tag, name)) - 1);
      return style === null ? [] : [{ from: from ?? -1, to: to ?? -1, style }];
    });
  }

  /** `spans` says which columns a row's cells lie in. */
  private widenSpans({ tag }: IndexedRow, edits: readonly CellEdit[]): void {
    const place = attributePlace(this.xml, tag, 'spans');
    const match = place && /^(\d+):(\d+)$/.exec(this.xml.slice(place.start, place.end));
    if (!place || !match) return;
    const columns = edits.map(({ address }) => address.column + 1);
    const put = `${Math.min(Number(match[1]), ...columns)}:${Math.max(Number(match[2]), ...columns)}`;
    if (put !== match[0]) this.replacements.push({ ...place, put });
  }

  private isEdited({ row, column }: CellAddress): boolean {
    return this.edits.get(row)?.has(column) ?? false;
  }

  /** Excel lets nobody change a part of an array, or of a table of what-ifs. */
  private refuseArrays(): void {
    for (const { kind, ref } of this.index.formulas) {
      if (kind === 'shared' || ref?.includes(':') !== true) continue;
      const [from, to] = ref.split(':').map((one) => fromA1(one));
      for (const cells of from && to ? this.edits.values() : [])
        for (const { address, sheet } of cells.values())
          if (from && to && isWithin(address, from, to))
            refuse('part-of-array', { sheet, cell: toA1(address), range: ref });
    }
  }

  /** Where the cell that says a shared formula is written over, the others that have it each get it themselves. */
  private freeShared(): void {
    const masters = this.index.formulas.filter((one) => one.kind === 'shared' && one.text !== '' && one.ref !== null);
    for (const master of masters.filter(({ address }) => this.isEdited(address)))
      for (const other of this.index.formulas)
        if (
          other !== master &&
          other.group === master.group &&
          other.kind === 'shared' &&
          !this.isEdited(other.address)
        )
          this.replacements.push({ ...other, put: this.own(master, other) });
  }

  private own(master: IndexedFormula, { address }: IndexedFormula): string {
    const text = shiftFormula(master.text, address.row - master.address.row, address.column - master.address.column);
    return `<${this.prefix}f>${escapeXml(storedFormula(text))}</${this.prefix}f>`;
  }
}

const isWithin = ({ row, column }: CellAddress, from: CellAddress, to: CellAddress): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column;

/** The extent that a part states of itself, with what was written. */
function withDimension(xml: string, edits: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>): string {
  const dimension = rootOf(xml)?.children.find(({ name }) => name === 'dimension');
  const place = dimension && attributePlace(xml, dimension.tag, 'ref');
  if (!place) return xml;
  const ref = xml.slice(place.start, place.end);
  const [from, to = from] = ref.split(':').map((one) => fromA1(one));
  if (!from || !to) return xml;
  const rows = [...edits.keys(), from.row, to.row];
  const columns = [...[...edits.values()].flatMap((cells) => [...cells.keys()]), from.column, to.column];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const put = `${toA1({ row: top, column: left })}:${toA1({ row: bottom, column: right })}`;
  const isSame = top === from.row && left === from.column && bottom === to.row && right === to.column;
  return isSame ? xml : spliced(xml, place.start, place.end, put);
}
