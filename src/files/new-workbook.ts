import { zipSync } from 'fflate';
import { columnLetters, toA1 } from '../form';
import { toUtf8 } from './bytes';
import { isLikeFormula } from './formula-like';
import { MAX_CELL_CHARACTERS } from './limits';
import { fittingHeight } from './row-height';
import { escapeXml } from './xml';

/** A cell of a new table: a number stays a number, a text stays text whatever it begins with. */
export type TableCell = string | number | null | { readonly text: string; readonly link: string };

/** A table that becomes a sheet of its own, with a frozen head, a filter and a print set-up. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly TableCell[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** Cell styles by their index in the styles part. */
const STYLE = { text: 1, head: 2, link: 3, number: 4, quoted: 5 };
/** A fixed time, so that the same run gives the same bytes. */
const STAMP = new Date(Date.UTC(2000, 0, 1));

/** A text that begins like a formula stays one when somebody edits its cell. */
const QUOTED = ' quotePrefix="1"';

const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="10"/><name val="宋体"/></font><font><b/><sz val="10"/><name val="宋体"/></font><font><u/><sz val="10"/><color rgb="FF0563C1"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF7"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"><color rgb="FFBFBFBF"/></left><right style="thin"><color rgb="FFBFBFBF"/></right><top style="thin"><color rgb="FFBFBFBF"/></top><bottom style="thin"><color rgb="FFBFBFBF"/></bottom></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/>${[
  '0',
  '1',
  '2',
  '0',
  '0',
]
  .map(
    (font, index) =>
      `<xf fontId="${font}" fillId="${index === 1 ? 2 : 0}" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${index === 4 ? QUOTED : ''}><alignment vertical="${index === 1 ? 'center' : 'top'}"${index === 3 ? '' : ' wrapText="1"'}/></xf>`,
  )
  .join(
    '',
  )}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** Writes tables as a new .xlsx, one sheet each. */
export function writeTables(tables: readonly Table[]): Uint8Array {
  const names = sheetNames(tables.map(({ name }) => name));
  const parts: Record<string, Uint8Array> = {};
  const put = (name: string, xml: string): void => {
    parts[name] = toUtf8(xml);
  };
  put('[Content_Types].xml', contentTypes(tables.length));
  put('_rels/.rels', relations([`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`]));
  put('xl/workbook.xml', workbook(tables, names));
  put('xl/styles.xml', STYLES);
  put(
    'xl/_rels/workbook.xml.rels',
    relations([
      ...tables.map((_, i) => relation(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
      relation(tables.length + 1, 'styles', 'styles.xml'),
    ]),
  );
  tables.forEach((table, i) => {
    const links = linksOf(table);
    put(`xl/worksheets/sheet${i + 1}.xml`, sheet(table, links));
    if (links.length > 0) put(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, linkRelations(links));
  });
  return zipSync(parts, { level: 6, mtime: STAMP });
}

/** Names that Excel allows, each once. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const base = name.replace(/[\\/?*[\]:']/gu, ' ').slice(0, 28) || 'Sheet';
    let free = base;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${base} ${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

const relations = (items: readonly string[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

function contentTypes(count: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, i) => override(`worksheets/sheet${i + 1}.xml`, 'worksheet'));
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${sheets.join('')}</Types>`;
}

const extentOf = ({ rows, columns }: Table): string => `$A$1:$${columnLetters(columns.length - 1)}$${rows.length + 1}`;

function workbook(tables: readonly Table[], names: readonly string[]): string {
  const sheets = names.map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const defined = tables.flatMap((table, i) => {
    const quoted = escapeXml(`'${names[i] ?? ''}'`);
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${quoted}!${extentOf(table)}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${quoted}!$1:$1</definedName>`,
    ];
  });
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets><definedNames>${defined.join('')}</definedNames></workbook>`;
}

function sheet(table: Table, links: readonly Link[]): string {
  const { columns, rows } = table;
  const cols = columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const head = columns.map(({ title }, column) => textCell(title, 0, column, STYLE.head)).join('');
  const widths = columns.map(({ width }) => width);
  const body = rows.map((cells, i) => {
    const height = fittingHeight(cells.map(textOf), widths);
    const xml = cells.map((cell, column) => cellXml(cell, i + 1, column)).join('');
    return `<row r="${i + 2}" ht="${height}" customHeight="1">${xml}</row>`;
  });
  const hyperlinks = links.map(({ at }, i) => `<hyperlink ref="${at}" r:id="rId${i + 1}"/>`).join('');
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData><row r="1">${head}</row>${body.join('')}</sheetData><autoFilter ref="${extentOf(table).replaceAll('$', '')}"/>${hyperlinks === '' ? '' : `<hyperlinks>${hyperlinks}</hyperlinks>`}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
}

const textOf = (cell: TableCell): string =>
  typeof cell === 'object' && cell !== null ? cell.text : String(cell ?? '');

function cellXml(cell: TableCell, row: number, column: number): string {
  if (cell === null) return `<c r="${toA1({ row, column })}" s="${STYLE.text}"/>`;
  if (typeof cell === 'number') return `<c r="${toA1({ row, column })}" s="${STYLE.number}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return textCell(cell, row, column, isLikeFormula(cell) ? STYLE.quoted : STYLE.text);
  return textCell(cell.text, row, column, STYLE.link);
}

const textCell = (text: string, row: number, column: number, style: number): string =>
  `<c r="${toA1({ row, column })}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.slice(0, MAX_CELL_CHARACTERS))}</t></is></c>`;

interface Link {
  readonly at: string;
  readonly target: string;
}

const linksOf = ({ rows }: Table): Link[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): Link[] =>
      typeof cell === 'object' && cell !== null ? [{ at: toA1({ row: row + 1, column }), target: cell.link }] : [],
    ),
  );

const linkRelations = (links: readonly Link[]): string =>
  relations(
    links.map(
      ({ target }, i) =>
        `<Relationship Id="rId${i + 1}" Type="${OFFICE}/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`,
    ),
  );
