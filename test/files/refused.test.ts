import { CFB } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../src/files';
import { MAX_FILE_BYTES } from '../../src/files/limits';
import { bytesOf, packageWith, readFailure, workbookOf } from './support/workbooks';

/** An OLE container with one stream. */
function oleWith(stream: string, content: Uint8Array): Uint8Array {
  const container: unknown = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, stream, content);
  return CFB.write(container, { type: 'buffer' }) as Uint8Array;
}

/** An .xls whose workbook stream carries a FILEPASS record behind its BOF, as a protected one does. */
function encryptedXls(): Uint8Array {
  const container: unknown = CFB.read(bytesOf(workbookOf([['x']]), 'biff8'), { type: 'buffer' });
  const { content } = CFB.find(container, '/Workbook') as { content: Uint8Array };
  const bofLength = 4 + (content[2] ?? 0);
  const filePass = [0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4];
  return oleWith(
    '/Workbook',
    Buffer.concat([content.slice(0, bofLength), Buffer.from(filePass), content.slice(bofLength)]),
  );
}

describe('a file without a workbook in it', () => {
  it('is refused when it is empty', () => {
    expect(readFailure(new Uint8Array())).toEqual({ code: 'empty-file', detail: {} });
  });

  it.each([
    ['pdf', strToU8('%PDF-1.7\n')],
    ['rtf', strToU8('{\\rtf1 x}')],
    ['image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['archive', Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07])],
    ['archive', zipSync({ 'readme.txt': strToU8('x') })],
    ['archive', zipSync({})],
    ['word', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') })],
    ['powerpoint', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') })],
    ['ofd', zipSync({ 'OFD.xml': strToU8('<ofd/>') })],
    ['ole', oleWith('/VisioDocument', strToU8('x'))],
    ['word', oleWith('/WordDocument', strToU8('x'))],
    ['binary', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256)],
    ['html', strToU8('<html><body>no table</body></html>')],
    ['mht', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n')],
    ['xml', strToU8('<?xml version="1.0"?><data/>')],
  ] as const)('is refused as %s', (looksLike, bytes) => {
    expect(readFailure(bytes, '自评表.xlsx')).toEqual({ code: 'not-a-workbook', detail: { looksLike } });
  });

  it('is refused when it is the lock file of an open workbook', () => {
    expect(readFailure(strToU8('\x05user'), '/data/~$自评表.xlsx')).toEqual({ code: 'lock-file', detail: {} });
  });
});

describe('a protected workbook', () => {
  it('is refused as encrypted when it is an .xlsx in an OLE envelope', () => {
    expect(readFailure(oleWith('/EncryptedPackage', Buffer.alloc(64)))).toEqual({ code: 'encrypted', detail: {} });
  });

  it('is refused as encrypted when it is an .xls', () => {
    expect(readFailure(encryptedXls())).toEqual({ code: 'encrypted', detail: {} });
  });
});

describe('a protected OpenDocument workbook', () => {
  it('is refused as encrypted: its parts are no XML', () => {
    const sealed = Uint8Array.from({ length: 64 }, (_, i) => (i * 37) % 256);
    const entry = (inside: string): string =>
      `<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">${inside}</manifest:file-entry>`;
    const ods = (inside: string): Uint8Array =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': sealed,
        'META-INF/manifest.xml': strToU8(
          `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${entry(inside)}</manifest:manifest>`,
        ),
      });
    const how =
      '<manifest:encryption-data><manifest:algorithm manifest:algorithm-name="aes256-cbc"/></manifest:encryption-data>';
    expect(readFailure(ods(how), 'a.ods')).toEqual({ code: 'encrypted', detail: {} });
    expect(readFailure(ods(''), 'a.ods')).toMatchObject({ code: 'damaged', detail: { part: 'content.xml' } });
  });
});

describe('a workbook that is not whole', () => {
  it.each([0.1, 0.5, 0.99])('is truncated when %d of an .xlsx is there', (share) => {
    const bytes = bytesOf(workbookOf([['x']]), 'xlsx');
    expect(readFailure(bytes.subarray(0, bytes.length * share))).toEqual({ code: 'truncated', detail: {} });
  });

  it.each([0.05, 0.5, 0.9])('is truncated when %d of an .xls is there', (share) => {
    const bytes = bytesOf(workbookOf(Array.from({ length: 400 }, (_, i) => [`指标${i}`, i])), 'biff8');
    expect(readFailure(bytes.subarray(0, bytes.length * share))).toEqual({ code: 'truncated', detail: {} });
  });

  it('is damaged when a sheet breaks off', () => {
    const part = 'xl/worksheets/sheet1.xml';
    const bytes = packageWith({ [part]: '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>' });
    expect(readFailure(bytes)).toEqual({ code: 'damaged', detail: { part, cause: 'not-well-formed' } });
  });

  it('is damaged when a part other than a sheet is not well-formed', () => {
    const part = 'xl/workbook.xml';
    expect(readFailure(packageWith({ [part]: '<workbook><sheets></workbook>' }))).toEqual({
      code: 'damaged',
      detail: { part, cause: 'not-well-formed' },
    });
  });

  it('is damaged when the parser gives up; its words reach nobody', () => {
    expect(readFailure(packageWith({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' }))).toEqual({
      code: 'damaged',
      detail: { part: null, cause: 'not-parsed' },
    });
  });
});

describe('a workbook too large to open', () => {
  it('is refused by its size', () => {
    expect(readWorkbook(new Uint8Array(MAX_FILE_BYTES + 1), 'a.xlsx')).toEqual({
      ok: false,
      failure: { code: 'too-large', detail: { bytes: MAX_FILE_BYTES + 1, limit: MAX_FILE_BYTES } },
    });
  });
});
