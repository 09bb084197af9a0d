import { Cursor, Unknown } from './cursor';
import { plainText } from './text';

/** A sheet as the workbook names it. */
export interface NamedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

export interface WorkbookPart {
  readonly sheets: readonly NamedSheet[];
  readonly date1904: boolean;
}

const NAMESPACES = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];
const WORKSHEETS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet',
];
/** A worksheet where every program puts it, from the workbook or from the root. */
const TARGET = /^(?:\/xl\/)?(worksheets\/[\w.-]+\.xml)$/;

/** What a workbook part holds on its first level besides sheets (CT_Workbook). */
const PASSED_OVER = new Set(
  [
    'fileVersion fileSharing mc:AlternateContent xr:revisionPtr workbookProtection bookViews functionGroups',
    'externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes',
    'webPublishing fileRecoveryPr webPublishObjects extLst',
  ].flatMap((names) => names.split(' ')),
);

/** The relations of the workbook by their id: the worksheet part that is meant, or `null` for anything else. */
function worksheetsIn(xml: string): ReadonlyMap<string, string | null> {
  const cursor = new Cursor(xml);
  const worksheets = new Map<string, string | null>();
  cursor.root('Relationships');
  cursor.passAttributes();
  cursor.each('Relationships', (name) => {
    if (name !== 'Relationship') throw new Unknown();
    let [id, type, target] = ['', '', ''];
    while (cursor.nextAttribute()) {
      if (cursor.attribute === 'Id') id = cursor.value();
      else if (cursor.attribute === 'Type') type = cursor.value();
      else if (cursor.attribute === 'Target') target = cursor.xml.slice(cursor.from, cursor.to);
      else if (cursor.attribute !== 'TargetMode') throw new Unknown();
    }
    const part = WORKSHEETS.includes(type) ? TARGET.exec(target)?.[1] : undefined;
    if (!cursor.isEmpty || id === '' || worksheets.has(id)) throw new Unknown();
    worksheets.set(id, part === undefined ? null : `xl/${part}`);
  });
  cursor.expectEnd();
  return worksheets;
}

function is1904(cursor: Cursor): boolean {
  let date1904 = false;
  while (cursor.nextAttribute())
    if (cursor.attribute === 'date1904') date1904 = cursor.value() === '1' || cursor.value() === 'true';
  if (!cursor.isEmpty) {
    cursor.next();
    cursor.expectClose('workbookPr');
  }
  return date1904;
}

function readSheets(cursor: Cursor, worksheets: ReadonlyMap<string, string | null>, sheets: NamedSheet[]): void {
  cursor.passAttributes();
  cursor.each('sheets', (element) => {
    if (element !== 'sheet') throw new Unknown();
    let [name, state, part]: [string, string, string | null | undefined] = ['', '', null];
    while (cursor.nextAttribute()) {
      const { attribute } = cursor;
      if (attribute === 'name') name = plainText(cursor.xml.slice(cursor.from, cursor.to));
      else if (attribute === 'state') state = cursor.value();
      else if (attribute.endsWith(':id')) part = worksheets.get(cursor.value());
      else if (attribute !== 'sheetId' && !attribute.startsWith('xmlns:')) throw new Unknown();
    }
    // SheetJS keeps sheets by name in an object, where some names mean something else.
    if (!cursor.isEmpty || !part || name === '' || name in Object.prototype || /[<>\r]/.test(name)) throw new Unknown();
    sheets.push({ name, isHidden: state === 'hidden' || state === 'veryHidden', part });
  });
}

/** The sheets of a workbook in their order, all of them worksheets, and what its dates count from. */
export function readWorkbookPart(xml: string, relations: string): WorkbookPart {
  const worksheets = worksheetsIn(relations);
  const cursor = new Cursor(xml);
  const sheets: NamedSheet[] = [];
  let date1904 = false;
  cursor.root('workbook');
  let namespace = '';
  while (cursor.nextAttribute()) if (cursor.attribute === 'xmlns') namespace = cursor.value();
  if (!NAMESPACES.includes(namespace)) throw new Unknown();
  cursor.each('workbook', (name) => {
    if (name === 'sheets' && sheets.length === 0) readSheets(cursor, worksheets, sheets);
    else if (name === 'workbookPr') date1904 = is1904(cursor);
    else if (PASSED_OVER.has(name)) cursor.pass();
    else throw new Unknown();
  });
  cursor.expectEnd();
  const names = new Set(sheets.map(({ name }) => name));
  const parts = new Set(sheets.map(({ part }) => part));
  if (sheets.length === 0 || names.size < sheets.length || parts.size < sheets.length) throw new Unknown();
  return { sheets, date1904 };
}
