import { Cursor, Unknown } from './cursor';

/** Where the parts of a workbook lie that hold its cells. */
export interface Places {
  readonly styles: string | null;
  readonly strings: string | null;
}

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const WORKBOOKS = new Set([
  `${MAIN}sheet.main+xml`,
  `${MAIN}template.main+xml`,
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  'application/vnd.ms-excel.addin.macroEnabled.main+xml',
]);
const STYLES = `${MAIN}styles+xml`;
const STRINGS = `${MAIN}sharedStrings+xml`;
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** Finds the parts by what `[Content_Types].xml` says of them, as far as they are there. */
export function placesIn(xml: string, isThere: (part: string) => boolean, workbook: string): Places {
  const cursor = new Cursor(xml);
  const found: { workbook: string | null; styles: string | null; strings: string | null } = {
    workbook: null,
    styles: null,
    strings: null,
  };
  cursor.root('Types');
  let namespace = '';
  while (cursor.nextAttribute()) if (cursor.attribute === 'xmlns') namespace = cursor.value();
  if (namespace !== CONTENT_TYPES || cursor.isEmpty) throw new Unknown();
  cursor.each('Types', (name) => {
    if (name !== 'Default' && name !== 'Override') throw new Unknown();
    let [part, type, extension] = ['', '', ''];
    while (cursor.nextAttribute()) {
      if (cursor.attribute === 'PartName') part = cursor.value().replace(/^\//, '');
      else if (cursor.attribute === 'ContentType') type = cursor.value();
      else if (cursor.attribute === 'Extension') extension = cursor.value();
      else throw new Unknown();
    }
    if (!cursor.isEmpty || (name === 'Default') !== (extension !== '')) throw new Unknown();
    if (part === '' || !isThere(part)) return;
    if (WORKBOOKS.has(type)) found.workbook ??= part;
    else if (type === STYLES) found.styles ??= part;
    else if (type === STRINGS) found.strings ??= part;
  });
  cursor.expectEnd();
  if (found.workbook !== null && found.workbook !== workbook) throw new Unknown();
  return found;
}
