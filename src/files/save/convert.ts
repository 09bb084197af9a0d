import { zipSync } from 'fflate';
import { fromA1, type GridCell } from '../../form';
import { freeSheetName, rectangleAddress } from '../../report/traces';
import { toUtf8 } from '../bytes';
import type { CellLook, SheetLooks } from '../looks';
import type { ReadSheet } from '../result';
import { cellXml } from './cell-xml';
import { OpcPackage } from './opc';
import { paneXml, viewCorner } from './pane-xml';
import { StylesPart } from './styles-part';
import { Workbook } from './workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EMPTY: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"></workbook>`,
};
/** A fixed time, so that the same file gives the same bytes. */
const STAMP = new Date(Date.UTC(2000, 0, 1));

/** A new workbook with what could be read of another, and under which name each of its sheets is there. */
export interface Converted {
  readonly opc: OpcPackage;
  readonly names: ReadonlyMap<string, string>;
}

/** Writes sheets that were read as a new .xlsx: values, formulas, number formats, and the looks that are known. */
export function convert(sheets: readonly ReadSheet[]): Converted {
  const parts = Object.entries(EMPTY).map(([name, xml]): [string, Uint8Array] => [name, toUtf8(DECLARATION + xml)]);
  const opc = new OpcPackage(zipSync(Object.fromEntries(parts), { mtime: STAMP }));
  const workbook = new Workbook(opc);
  const stylesPart = workbook.stylesPart();
  const styles = new StylesPart(opc.text(stylesPart));
  const names = new Map<string, string>();
  for (const sheet of sheets) {
    const name = freeSheetName(sheet.name, [...names.values()]);
    names.set(sheet.name, name);
    workbook.addWorksheet(name, sheetXml(sheet, styles), sheet.isHidden);
  }
  opc.put(stylesPart, styles.text);
  return { opc, names };
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell | null;
  readonly look: CellLook;
}

/** Cells with a value or a look of their own, by row, each row from left to right. */
function placedCells({ grid, looks }: ReadSheet): ReadonlyMap<number, readonly Placed[]> {
  const rows = new Map<number, Map<number, Placed>>();
  const put = (placed: Placed): void => {
    const row = rows.get(placed.row) ?? new Map<number, Placed>();
    rows.set(placed.row, row.set(placed.column, placed));
  };
  for (const [address, look] of looks?.cells ?? []) {
    const at = fromA1(address);
    if (at) put({ ...at, cell: null, look });
  }
  for (const [r, cells] of grid.rows.entries())
    for (const [c, cell] of cells.entries()) {
      const [row, column] = [grid.top + r, grid.left + c];
      if (cell) put({ row, column, cell, look: rows.get(row)?.get(column)?.look ?? {} });
    }
  for (const row of looks?.heights.keys() ?? []) if (!rows.has(row)) rows.set(row, new Map());
  for (const row of looks?.hiddenRows ?? []) if (!rows.has(row)) rows.set(row, new Map());
  const sorted = [...rows].sort(([one], [other]) => one - other);
  return new Map(
    sorted.map(([row, cells]) => [row, [...cells.values()].sort((one, other) => one.column - other.column)]),
  );
}

function sheetXml(sheet: ReadSheet, styles: StylesPart): string {
  const { looks } = sheet;
  const known = new Map<string, string>();
  const styleOf = (look: CellLook, format: string): string => {
    const key = JSON.stringify([look, format]);
    const style = known.get(key) ?? String(styles.styleOfRead(look, format));
    known.set(key, style);
    return style;
  };
  const rows = [...placedCells(sheet)].map(([row, cells]) => {
    const height = looks?.heights.get(row);
    const sized = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    const hidden = looks?.hiddenRows.has(row) ? ' hidden="1"' : '';
    const xml = cells.map(({ column, cell, look }) => {
      const { value = null, format = 'General', formula } = cell ?? {};
      const content = formula === undefined ? { value } : { value, formula };
      return cellXml({ row, column }, styleOf(look, format), content, '');
    });
    return `<row r="${row + 1}"${sized}${hidden}>${xml.join('')}</row>`;
  });
  return `${DECLARATION}<worksheet xmlns="${MAIN}">${viewsXml(looks)}${columnsXml(looks)}<sheetData>${rows.join('')}</sheetData>${mergesXml(looks)}</worksheet>`;
}

function viewsXml({ frozen = null, isGridHidden = false }: Partial<SheetLooks> = {}): string {
  if (!frozen && !isGridHidden) return '';
  const corner = frozen && viewCorner(frozen);
  const grid = isGridHidden ? ' showGridLines="0"' : '';
  const from = corner === null ? '' : ` topLeftCell="${corner}"`;
  const pane = frozen ? paneXml(frozen) : '';
  return `<sheetViews><sheetView${grid} workbookViewId="0"${from}>${pane}</sheetView></sheetViews>`;
}

function columnsXml(looks: SheetLooks | undefined): string {
  const last = Math.max(-1, ...(looks?.hiddenColumns ?? []), (looks?.widths?.length ?? 0) - 1);
  const cols = Array.from({ length: last + 1 }, (_, column) => {
    const width = looks?.widths?.[column] ?? null;
    const hidden = looks?.hiddenColumns.has(column) ? ' hidden="1"' : '';
    if (width === null && hidden === '') return '';
    const sized = width === null ? ' width="9"' : ` width="${width}" customWidth="1"`;
    return `<col min="${column + 1}" max="${column + 1}"${sized}${hidden}/>`;
  }).join('');
  return cols === '' ? '' : `<cols>${cols}</cols>`;
}

function mergesXml(looks: SheetLooks | undefined): string {
  const merges = looks?.merges ?? [];
  const xml = merges.map((merge) => `<mergeCell ref="${rectangleAddress(merge)}"/>`).join('');
  return xml === '' ? '' : `<mergeCells count="${merges.length}">${xml}</mergeCells>`;
}
