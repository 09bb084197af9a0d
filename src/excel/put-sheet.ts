import { addressLists, freeSheetName, rectangleAddress, rectanglesOf } from '../report/traces';
import { toA1, type CellAddress, type Outcome, type PortFailure, type SheetContent, type SheetInfo } from '../workbook';
import { nameTheBook, nameTheSheet } from './diagnose';
import { findOwnSheet, tagSheet, type OwnSheets } from './own-sheets';
import { excelApi, hasExcelApi } from './requirements';
import { runAsOneStep } from './run';
import { askForFilter, isPrintable, setUpPrint, setUpView } from './set-up-sheet';
import { rowsToWrite } from './sheet-grid';

const headingFill = '#E8EEF7';
const titleFont = { bold: true, size: 14 };

/** Links that go into one request with its rows. */
const linksPerRequest = 1000;

/**
 * Writes a sheet of this product: the one written before, found again by its tag, or a new one after the last. An old
 * one is written over, never deleted: deleting would empty the user's undo stack. What it held is cleared only where
 * nothing new stands, and only after all that is new is there.
 */
export async function putSheet(content: SheetContent): Promise<Outcome<SheetInfo>> {
  let own: SheetInfo | null = null;
  const written = await runAsOneStep(async (context) => {
    const { sheets, own: found } = await findOwnSheet(context, content.kind);
    // People fill in forms: one of another name is theirs.
    own = content.kind === 'report' || found?.name === content.name ? found : null;
    return writeSheet(context, content, { sheets, own });
  });
  return written.ok ? written : explain(written.failure, own);
}

/** Where there was no sheet yet, what is protected is the workbook: it takes no new one. */
function explain(failure: PortFailure, own: SheetInfo | null): Promise<Outcome<never>> {
  return own ? nameTheSheet(failure, [own.id]) : nameTheBook(failure);
}

/** A new sheet is tagged first, so that it is found again should anything fail after; an old one has its tag. */
async function writeSheet(
  context: Excel.RequestContext,
  content: SheetContent,
  { own, sheets }: OwnSheets,
): Promise<SheetInfo> {
  const { worksheets } = context.workbook;
  const sheet = own
    ? worksheets.getItem(own.id)
    : worksheets.add(
        freeSheetName(
          content.name,
          sheets.map(({ name }) => name),
        ),
      );
  sheet.load('id,name,visibility');
  const filtered = own && askForFilter(sheet);
  const used = own && sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
  if (own) removeLooks(sheet);
  await context.sync();
  if (!own) tagSheet(sheet, sheet.id, content.kind, false);
  const info = { id: sheet.id, name: sheet.name, isHidden: sheet.visibility !== 'Visible' };
  layOut(sheet, content);
  setUpView(sheet, content, filtered);
  for (const fill of requestsFor(sheet, content, new Map(sheets.map(({ id, name }) => [id, name])))) {
    fill();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync for all rows that fit into a request
    await context.sync();
  }
  if (own) tagSheet(sheet, sheet.id, content.kind, true);
  if (used && !used.isNullObject) clearBeyond(sheet, content, used);
  if (!info.isHidden) sheet.activate();
  await context.sync();
  if (isPrintable(content)) await setUpPages(context, sheet, content, own === null);
  return info;
}

/** A computer without a printer may know no paper: the sheet stands all the same, and is printed as Excel would. */
async function setUpPages(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  content: SheetContent,
  isNew: boolean,
): Promise<void> {
  setUpPrint(sheet, content, isNew);
  await context.sync().catch(() => undefined);
}

/** Takes formats, links and merges away; the contents stay. */
function removeLooks(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear('RemoveHyperlinks');
}

/** Clears what an old sheet held below the new rows and beside them. */
function clearBeyond(sheet: Excel.Worksheet, { rows }: SheetContent, used: Excel.Range): void {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [below, beside] = [used.rowIndex + used.rowCount - rows.length, used.columnIndex + used.columnCount - width];
  if (below > 0) sheet.getRangeByIndexes(rows.length, 0, below, used.columnIndex + used.columnCount).clear();
  if (beside > 0) sheet.getRangeByIndexes(0, width, Math.max(1, rows.length), beside).clear();
}

/** What fills the sheet, cut into requests. Links come before the text: a link to an empty cell writes its address. */
function requestsFor(
  sheet: Excel.Worksheet,
  content: SheetContent,
  namesOfSheets: ReadonlyMap<string, string>,
): readonly (() => void)[] {
  const links = linksOf(content, namesOfSheets);
  const requests: (() => void)[] = [];
  for (let first = 0; first < links.length; first += linksPerRequest) {
    requests.push(() => {
      for (const { at, reference } of links.slice(first, first + linksPerRequest)) {
        sheet.getRange(toA1(at)).hyperlink = { documentReference: reference };
      }
    });
  }
  for (const { firstRow, columnCount, formulas, formats } of rowsToWrite(content)) {
    requests.push(() => {
      const range = sheet.getRangeByIndexes(firstRow, 0, formulas.length, columnCount);
      // Also where all are General: the sheet of before may have had others.
      range.numberFormat = formats;
      range.formulas = formulas;
      range.format.wrapText = true;
      range.format.verticalAlignment = 'Center';
    });
  }
  return requests;
}

/** Widths, merges and headings. */
function layOut(sheet: Excel.Worksheet, { rows, widths, merges }: SheetContent): void {
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
  });
  for (const merge of merges) sheet.getRange(rectangleAddress(merge)).merge(false);
  const headings = rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, column): CellAddress[] => (cell.isHeading ? [{ row: rowIndex, column }] : [])),
  );
  const addresses = rectanglesOf(headings).map(rectangleAddress);
  for (const { format } of areasOf(sheet, addresses)) {
    format.font.bold = true;
    format.fill.color = headingFill;
  }
  rows.forEach((row, rowIndex) =>
    row.forEach((cell, column) => {
      if (cell.isTitle) Object.assign(sheet.getRangeByIndexes(rowIndex, column, 1, 1).format.font, titleFont);
    }),
  );
}

function areasOf(sheet: Excel.Worksheet, addresses: readonly string[]): readonly (Excel.RangeAreas | Excel.Range)[] {
  return hasExcelApi(excelApi.rangeAreas)
    ? addressLists(addresses).map((list) => sheet.getRanges(list))
    : addresses.map((address) => sheet.getRange(address));
}

interface Link {
  readonly at: CellAddress;
  readonly reference: string;
}

function linksOf({ rows }: SheetContent, namesOfSheets: ReadonlyMap<string, string>): readonly Link[] {
  return rows.flatMap((row, rowIndex) =>
    row.flatMap(({ link }, column): Link[] => {
      const name = link && namesOfSheets.get(link.sheetId);
      if (!link || name === undefined) return [];
      return [{ at: { row: rowIndex, column }, reference: `'${name.replaceAll("'", "''")}'!${toA1(link.address)}` }];
    }),
  );
}

/** A width in characters of the standard font, as points: 7 px a character and 5 px beside it, at 96 px an inch. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;
