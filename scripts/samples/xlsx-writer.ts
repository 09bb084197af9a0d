import { strToU8, zipSync } from 'fflate';
import { toA1 } from '../../src/form';
import { StyleTable, type CellStyle } from './style-table';
import { escapeXml } from './xml';

/** A cell to write; 0-based. `null` draws the style of an empty cell, such as the border of a merged one. */
export interface SampleCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
  readonly style: CellStyle;
}

export interface SampleSheet {
  readonly name: string;
  readonly cells: readonly SampleCell[];
  /** A1 ranges. */
  readonly merges?: readonly string[];
  /** Column widths in characters, from column A. */
  readonly widths?: readonly number[];
  /** Heights in points by 0-based row. */
  readonly heights?: ReadonlyMap<number, number>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function cellXml(cell: SampleCell, styles: StyleTable): string {
  const start = `<c r="${toA1(cell)}" s="${styles.index(cell.style)}"`;
  if (cell.value === null) return `${start}/>`;
  if (typeof cell.value === 'number') return `${start}><v>${cell.value}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.value)}</t></is></c>`;
}

function rowsXml(sheet: SampleSheet, styles: StyleTable): string {
  const rows = new Map<number, SampleCell[]>();
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = sheet.heights?.get(row);
      const attributes = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
      const inOrder = [...cells].sort((a, b) => a.column - b.column);
      return `<row r="${row + 1}"${attributes}>${inOrder.map((cell) => cellXml(cell, styles)).join('')}</row>`;
    })
    .join('');
}

function sheetXml(sheet: SampleSheet, styles: StyleTable): string {
  const { widths = [], merges = [] } = sheet;
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return [
    `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>`,
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merged}</mergeCells>` : '',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('');
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(sheetCount: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET_TYPE}.${type}+xml"/>`;
  return [
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook', 'sheet.main'),
    override('styles', 'styles'),
    ...Array.from({ length: sheetCount }, (_, i) => override(`worksheets/sheet${i + 1}`, 'worksheet')),
    '</Types>',
  ].join('');
}

/**
 * Writes sheets as an .xlsx package, the same bytes on every run. Written by hand because the
 * readers this project depends on lose styles when they write.
 */
export function writeXlsx(sheets: readonly SampleSheet[]): Uint8Array {
  const styles = new StyleTable();
  const parts = sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, styles)] as const);
  const names = sheets.map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `${DECLARATION}${styles.toXml(MAIN)}`,
    ...Object.fromEntries(parts),
  };
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  // Zip stores local time without a zone: a local date gives the same bytes everywhere.
  return zipSync(Object.fromEntries(packed), { level: 9, mtime: new Date(2022, 0, 1) });
}
