import { strFromU8, unzipSync } from 'fflate';
import { save, type Edits } from '../../../src/files';
import { packageWith } from './workbooks';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const SHEET = 'xl/worksheets/sheet1.xml';
export const NAME = '自评表';

/** A worksheet part with children as they stand. */
export const worksheet = (children: string, attributes = ''): string =>
  `<worksheet xmlns="${MAIN}"${attributes}>${children}</worksheet>`;

/** A package whose sheet 自评表 is this part, with others replaced too. */
export const packageOf = (
  sheetXml: string,
  parts: Readonly<Record<string, string | Uint8Array | null>> = {},
): Uint8Array => packageWith({ [SHEET]: sheetXml, ...parts });

/** The bytes with edits put in; edits that are refused fail the test. */
export function saved(bytes: Uint8Array, edits: Edits, fileName = 'a.xlsx'): Uint8Array {
  const result = save(bytes, fileName, edits);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.failure)}`);
  return result.bytes;
}

/** A part's text. */
export function part(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (!content) throw new Error(`no part ${name}`);
  return strFromU8(content);
}

export const unmarked = (bytes: Uint8Array): Uint8Array =>
  saved(bytes, { marks: { sheets: 'all', marks: [], style: 'fill' } });
