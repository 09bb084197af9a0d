import { looksOfSheet, type CellLook, type SheetLooks } from '../looks';
import type { PlacedCell } from '../cut';
import { Cells, type Named } from './cells';
import { Cursor, Unknown } from './cursor';
import { readColumns, readMerges, type Frame } from './frame';

/** What a worksheet part holds on its first level besides cells, none of which says anything of a value (CT_Worksheet). */
const PASSED_OVER = new Set(
  [
    'sheetPr dimension sheetViews sheetFormatPr cols sheetCalcPr sheetProtection protectedRanges scenarios autoFilter',
    'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks',
    'printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors',
    'smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts',
    'extLst mc:AlternateContent',
  ].flatMap((names) => names.split(' ')),
);

/** What a worksheet part holds. */
export interface SheetPart {
  readonly cells: readonly PlacedCell[];
  readonly looks: SheetLooks | null;
}

/** Reads a worksheet part; `styles` are the looks that its cells name, where they are wanted. */
export function readSheet(xml: string, named: Named, styles: readonly CellLook[] | null): SheetPart {
  const cursor = new Cursor(xml);
  const frame: Frame = { columns: [], merges: [] };
  const cells = new Cells(cursor, named);
  let hasCells = false;
  cursor.root('worksheet');
  cursor.passAttributes();
  cursor.each('worksheet', (name) => {
    if (name === 'sheetData' && !hasCells) {
      hasCells = true;
      cells.read();
    } else if (styles && name === 'cols' && !hasCells) readColumns(cursor, frame);
    else if (styles && name === 'mergeCells' && hasCells) readMerges(cursor, frame);
    else if (PASSED_OVER.has(name)) cursor.pass();
    else throw new Unknown();
  });
  cursor.expectEnd();
  if (!hasCells) throw new Unknown();
  return { cells: cells.placed, looks: styles && looksOf(xml, styles, frame, cells) };
}

function looksOf(xml: string, styles: readonly CellLook[], { columns, merges }: Frame, cells: Cells): SheetLooks {
  const hiddenColumns = new Set<number>();
  columns.forEach((column, index) => {
    if (column?.isHidden) hiddenColumns.add(index);
  });
  return {
    ...looksOfSheet(xml, styles),
    merges,
    widths: columns.length > 0 ? Array.from(columns, (column) => column?.width ?? null) : null,
    heights: cells.heights,
    hiddenColumns,
    isProtected: false,
  };
}
