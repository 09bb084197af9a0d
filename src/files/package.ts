import { zipSync } from 'fflate';
import { toUtf8 } from './bytes';
import { withoutHugeTexts } from './sheet-part';
import { readBySheetJs } from './package-by-sheetjs';
import { failed, type FileResult, type Lookalike } from './result';
import { withHints } from './hints';
import { PartTexts } from './part-texts';
import { regularParts } from './regular-parts';
import { readWithSheetJs } from './sheetjs';
import { decodeXml } from './text';
import { readPlainXlsx } from './xlsx';
import { scanTags, Splicer } from './xml';
import { partText, readZip, type Parts, type Unpacker, type ZipResult } from './zip';

const CONTENT_TYPES = '[Content_Types].xml';
const WORKBOOK = 'xl/workbook.xml';
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
/** What a reader of values needs: no pictures, drawings, comments, charts, and none of what lies in folders of their own. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml|_rels\/\.rels|xl\/[^/]+\.(?:xml|bin)|xl\/_rels\/[^/]+\.rels|xl\/(?:worksheets|chartsheets|dialogsheets|macrosheets)\/[^/]+\.(?:xml|bin))$/i;

/** Whether a part of this name is unpacked. */
export const isNeeded = (part: string): boolean => NEEDED.test(part);

/** Where Excel keeps what add-ins store in the workbook. */
const SETTINGS = /webextension[^/]*\.xml$/i;

export interface PackageOptions {
  readonly withLooks: boolean;
  readonly unpacker?: Unpacker | undefined;
}

function isSpreadsheet(parts: Parts): boolean {
  if (parts.has(WORKBOOK) || parts.has('xl/workbook.bin')) return true;
  return /spreadsheetml\.(?:sheet|template)\.main\+xml|vnd\.ms-excel\.(?:sheet|template)\./.test(
    partText(parts, CONTENT_TYPES),
  );
}

function lookalike(parts: Parts): Lookalike {
  const names = [...parts.keys()];
  if (names.some((name) => name.startsWith('word/'))) return 'word';
  if (names.some((name) => name.startsWith('ppt/'))) return 'powerpoint';
  return parts.has('OFD.xml') ? 'ofd' : 'archive';
}

/** Reads a package (.xlsx, .xlsm, .xlsb, .ods), checked and unpacked within limits first. */
export function readPackage(bytes: Uint8Array, options: PackageOptions): FileResult {
  const { unpacker } = options;
  let keepsSettings = false;
  const isWanted = (name: string): boolean => {
    keepsSettings ||= SETTINGS.test(name);
    return isNeeded(name);
  };
  const zip = readZip(bytes, { isWanted, ...(unpacker ? { unpacker } : {}) });
  const unpackMore = (names: ReadonlySet<string>): ZipResult =>
    readZip(bytes, { isWanted: (name) => isNeeded(name) || names.has(name), ...(unpacker ? { unpacker } : {}) });
  if (!zip.ok) return zip;
  if (partText(zip.parts, 'mimetype').startsWith(ODS)) return readOds(zip.parts, options);
  if (!isSpreadsheet(zip.parts)) return failed('not-a-workbook', { looksLike: lookalike(zip.parts) });
  const texts = new PartTexts(zip.parts);
  const result =
    readPlainXlsx(texts, options.withLooks) ?? readOtherwise(zip.parts, texts, options.withLooks, unpackMore);
  return keepsSettings ? withHints(result, bytes, unpacker) : result;
}

/**
 * The plain reader gets a package that is oddly written once more, written and laid out as usual; SheetJS gets the rest.
 * Parts in folders of their own are unpacked once the package has told that they are needed.
 */
function readOtherwise(
  parts: Parts,
  asWritten: PartTexts,
  withLooks: boolean,
  unpackMore: (names: ReadonlySet<string>) => ZipResult,
  named: ReadonlySet<string> = new Set(),
): FileResult {
  const texts = new PartTexts(parts, asWritten);
  const regular = regularParts(parts, texts);
  if (regular && 'missing' in regular && [...regular.missing].some((name) => !named.has(name))) {
    const more = new Set([...named, ...regular.missing]);
    const zip = unpackMore(more);
    return zip.ok ? readOtherwise(zip.parts, new PartTexts(zip.parts), withLooks, unpackMore, more) : zip;
  }
  if (!regular || 'missing' in regular)
    return readPlainXlsx(texts, withLooks) ?? readBySheetJs(parts, texts, withLooks);
  const laidOut = new PartTexts(regular.parts);
  return readPlainXlsx(laidOut, withLooks) ?? readBySheetJs(regular.parts, laidOut, withLooks);
}

/** What an .ods says of each part that it keeps behind a password. */
const isEncrypted = (parts: Parts): boolean => {
  const manifest = partText(parts, 'META-INF/manifest.xml');
  let isSaid = false;
  scanTags(manifest, ({ name }) => (isSaid ||= name === 'encryption-data'));
  return isSaid;
};

/** What lies under a merged block of an .ods as the cells it is: SheetJS passes over it, and other formats are read with it. */
function withCoveredCells(xml: string): string {
  const covered = 'covered-table-cell';
  if (!xml.includes(covered)) return xml;
  const splicer = new Splicer(xml);
  scanTags(xml, ({ name, nameEnd }) => {
    if (name === covered) splicer.replace(nameEnd - covered.length, nameEnd, 'table-cell');
  });
  return splicer.end();
}

function readOds(parts: Parts, { withLooks }: PackageOptions): FileResult {
  if (isEncrypted(parts)) return failed('encrypted', {});
  const content = decodeXml(parts.get('content.xml') ?? new Uint8Array());
  const plain = content === null ? null : withoutHugeTexts(content);
  if (plain === null) return failed('damaged', { part: 'content.xml', cause: 'not-well-formed' });
  const kept: Record<string, Uint8Array> = { 'content.xml': toUtf8(withCoveredCells(plain)) };
  for (const name of ['mimetype', 'styles.xml', 'META-INF/manifest.xml']) {
    const part = parts.get(name);
    if (part) kept[name] = part;
  }
  return readWithSheetJs(zipSync(kept, { level: 0 }), { withLooks });
}
