import { columnLetters, toA1 } from '../../form';
import { freeSheetName, ownSheetFormula, ownSheetTag, rectangleAddress, type OwnSheetKind } from '../../report/traces';
import { isLikeFormula } from '../formula-like';
import { fittingHeight } from '../row-height';
import { escapeXml } from '../xml';
import { cellXml } from './cell-xml';
import type { OwnCell, OwnSheet } from './edits';
import { rootOf, type Root } from './elements';
import { findOwnSheet } from './find-own-sheet';
import { StylesPart } from './styles-part';
import type { Workbook, Worksheet } from './workbook';

const HEADING = '#E8EEF7';
/** What people, or Excel for them, may have added to the sheet of before: comments, pictures. */
const KEPT = new Set(['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture']);
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes a sheet of the product: in the place of the one of before, under the name it has now, or behind all others. */
export function writeOwnSheet(workbook: Workbook, content: OwnSheet): void {
  const stylesPart = workbook.stylesPart();
  const styles = new StylesPart(workbook.opc.text(stylesPart));
  const known = findOwnSheet(workbook, content.kind);
  const old = known ? workbook.opc.text(known.part) : null;
  const xml = sheetXml(workbook, content, styles, old);
  workbook.opc.put(stylesPart, styles.text);
  if (known) workbook.opc.put(known.part, xml);
  const sheet = known ?? workbook.addWorksheet(freeSheetName(content.name, workbook.sheetNames()), xml);
  const name = `'${sheet.name.replaceAll("'", "''")}'`;
  tagOwnSheet(workbook, sheet, content.kind);
  const { filter, headRow, printAreas = [] } = content;
  const names = [
    ['_xlnm._FilterDatabase', filter && `${name}!${absolute(filter)}`, true],
    ['_xlnm.Print_Titles', headRow === undefined ? undefined : `${name}!$${headRow + 1}:$${headRow + 1}`, false],
    [
      '_xlnm.Print_Area',
      printAreas.length === 0 ? undefined : printAreas.map((area) => `${name}!${absolute(area)}`).join(','),
      false,
    ],
  ] as const;
  for (const [defined, formula, isHidden] of names)
    if (formula === undefined) workbook.removeName(defined, sheet.place);
    else workbook.setName(defined, sheet.place, formula, isHidden);
}

/** Says of a sheet that it is the product's, so that whoever opens the workbook next finds it. */
export function tagOwnSheet(workbook: Workbook, { place, sheetId }: Worksheet, kind: OwnSheetKind): void {
  workbook.setName(ownSheetTag, place, ownSheetFormula(kind, sheetId).slice(1), true);
}

const absolute = ({ top, left, bottom, right }: NonNullable<OwnSheet['filter']>): string =>
  `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;

/** The whole part. It is the one kind of part that is written anew: it is the product's own. */
function sheetXml(workbook: Workbook, sheet: OwnSheet, styles: StylesPart, old: string | null): string {
  const root = old === null ? null : rootOf(old);
  const p = root?.prefix ?? '';
  const kept =
    old === null || !root
      ? ''
      : root.children
          .filter(({ name }) => KEPT.has(name))
          .map(({ start, end }) => old.slice(start, end))
          .join('');
  const { widths, merges, filter, headRow } = sheet;
  const cols = widths
    .map((width, i) => `<${p}col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const pane =
    headRow === undefined
      ? ''
      : `<${p}pane ySplit="${headRow + 1}" topLeftCell="A${headRow + 2}" activePane="bottomLeft" state="frozen"/>`;
  const merged = merges.map((merge) => `<${p}mergeCell ref="${rectangleAddress(merge)}"/>`).join('');
  const parts = [
    `<${p}sheetPr><${p}pageSetUpPr fitToPage="1"/></${p}sheetPr>`,
    `<${p}sheetViews><${p}sheetView workbookViewId="0" showGridLines="0">${pane}</${p}sheetView></${p}sheetViews>`,
    cols === '' ? '' : `<${p}cols>${cols}</${p}cols>`,
    `<${p}sheetData>${rowsXml(sheet, styles, p)}</${p}sheetData>`,
    filter ? `<${p}autoFilter ref="${rectangleAddress(filter)}"/>` : '',
    merged === '' ? '' : `<${p}mergeCells count="${merges.length}">${merged}</${p}mergeCells>`,
    linksXml(sheet, p),
    `<${p}pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>`,
    `<${p}pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>`,
    `<${p}headerFooter><${p}oddFooter>&amp;C&amp;P / &amp;N</${p}oddFooter></${p}headerFooter>`,
    kept,
  ].join('');
  return old !== null && root
    ? within(old, root, parts)
    : `${DECLARATION}<worksheet xmlns="${workbook.namespace}">${parts}</worksheet>`;
}

/** The root element stays, with all that it declares. */
function within(old: string, root: Root, parts: string): string {
  const isEmpty = root.tag.kind === 'empty';
  const head = isEmpty ? old.slice(0, old.lastIndexOf('/', root.tag.end - 1)) + '>' : old.slice(0, root.innerStart);
  return `${head}${parts}</${root.prefix}worksheet>`;
}

function rowsXml({ rows, headRow, widths }: OwnSheet, styles: StylesPart, p: string): string {
  const known = new Map<string, string>();
  const styleOf = (cell: OwnCell, hasFrame: boolean): string => {
    const look = {
      weight: cell.isTitle ? 'title' : cell.isHeading ? 'heading' : cell.link ? 'link' : 'plain',
      format: cell.format ?? 'General',
      fill: cell.isHeading ? HEADING : null,
      hasFrame,
      isWrapped: !cell.isTitle,
      isQuoted: typeof cell.value === 'string' && isLikeFormula(cell.value),
    } as const;
    const key = JSON.stringify(look);
    const style = known.get(key) ?? String(styles.ownStyle(look));
    known.set(key, style);
    return style;
  };
  return rows
    .map((cells, row) => {
      // What stands above the table, alone in its line or between two tables has no frame.
      const isTable = row >= (headRow ?? 0) && cells.length > 1;
      const xml = cells
        .map((cell, column) => cellXml({ row, column }, styleOf(cell, isTable && cell.value !== null), cell, p))
        .join('');
      const texts = cells.map(({ value }) => String(value ?? ''));
      const height = isTable ? ` ht="${fittingHeight(texts, widths)}" customHeight="1"` : '';
      return xml === '' ? '' : `<${p}row r="${row + 1}"${height}>${xml}</${p}row>`;
    })
    .join('');
}

function linksXml({ rows }: OwnSheet, p: string): string {
  const links = rows.flatMap((cells, row) =>
    cells.flatMap(({ link }, column) => {
      if (!link) return [];
      const place = `'${link.sheetId.replaceAll("'", "''")}'!${toA1(link.address)}`;
      return [`<${p}hyperlink ref="${toA1({ row, column })}" location="${escapeXml(place)}"/>`];
    }),
  );
  return links.length === 0 ? '' : `<${p}hyperlinks>${links.join('')}</${p}hyperlinks>`;
}
