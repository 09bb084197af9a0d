import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { LocaleType } from '@univerjs/core';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/files';
import { readFile, type OpenedFile } from '../../src/workbench/files';
import { UniverPort } from '../../src/workbench/univer-port';
import { startEngine } from '../../src/workbench/univer/engine';

const sample = (name: string): Buffer => readFileSync(path.resolve('samples', `${name}.xlsx`));
const blobOf = (bytes: Uint8Array): Blob => new Blob([Uint8Array.from(bytes)]);

async function opened(bytes: Uint8Array, name = 'a.xlsx'): Promise<OpenedFile> {
  const read = await readFile(blobOf(bytes), name);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.file;
}

async function problemOf(bytes: Uint8Array, name = 'a.xlsx'): Promise<unknown> {
  const read = await readFile(blobOf(bytes), name);
  return read.ok ? null : read.problem;
}

/** The grids that the pane is given of a file. */
async function gridsOf({ sheets }: OpenedFile): Promise<unknown> {
  const engine = startEngine({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} } });
  const record = Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet]));
  engine.api.createWorkbook({ id: 'book', name: 'book', sheetOrder: sheets.map(({ id }) => id), sheets: record });
  const read = await new UniverPort(engine, 'book').readSheets('all');
  engine.univer.dispose();
  return read.ok ? read.value.map(({ sheet, grid }) => ({ name: sheet.name, isHidden: sheet.isHidden, grid })) : read;
}

function byCommandLine(bytes: Uint8Array, name: string): unknown {
  const read = readWorkbook(bytes, name);
  return read.ok ? read.sheets.map(({ name: sheet, isHidden, grid }) => ({ name: sheet, isHidden, grid })) : read;
}

const bookOf = (rows: unknown[][], bookType: XLSX.BookType = 'xlsx'): Uint8Array => {
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(rows), '自评表');
  return XLSX.write(workbook, { type: 'buffer', bookType, compression: true }) as Buffer;
};

const withPart = (bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [name]: strToU8(change(Buffer.from(parts[name] ?? []).toString('utf8'))) });
};

describe('cells', () => {
  test.each(['as-pasted', 'tidy', 'stacked'])('of %s are those the command line reads', async (name) => {
    expect(await gridsOf(await opened(sample(name)))).toEqual(byCommandLine(sample(name), `${name}.xlsx`));
  });

  const rows = [
    ['项目名称', 12.5, true, ' 空格 ', '0012', '=1+1'],
    [null, { t: 'n', v: 0.95, z: '0.00%' }, { t: 'n', v: 3, f: 'SUM(1,2)' }, { t: 'e', v: 7 }, '#N/A', '  '],
  ];
  test.each(['xlsx', 'biff8'] as const)('of every kind, in %s', async (bookType) => {
    const bytes = bookOf(rows, bookType);
    expect(await gridsOf(await opened(bytes))).toEqual(byCommandLine(bytes, 'a'));
  });

  test('of a date counted from 1904 are counted from 1900', async () => {
    const dated = bookOf([[{ t: 'n', v: 10, z: 'yyyy/m/d' }, 10, { t: 'n', v: 1.5, z: '[h]:mm' }]]);
    const bytes = withPart(dated, 'xl/workbook.xml', (xml) =>
      xml.replace(/<workbookPr[^>]*>/, '<workbookPr date1904="1"/>'),
    );
    const [sheet] = (await opened(bytes)).sheets;
    // A length of time is as long wherever days are counted from.
    expect([0, 1, 2].map((column) => sheet?.cellData[0]?.[column]?.v)).toEqual([1472, 10, 1.5]);
  });

  test('of text in GB18030 are read', async () => {
    const gbk = Uint8Array.from([0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0x31]);
    const [sheet] = (await opened(gbk, 'a.csv')).sheets;
    expect(sheet?.cellData[0]?.[0]?.v).toBe('项目');
  });
});

test('looks come along: fonts, borders, alignment, widths, merges', async () => {
  const [sheet] = (await opened(sample('tidy'))).sheets;
  expect(sheet?.cellData[0]?.[0]?.s).toMatchObject({ ff: '宋体', fs: 16, bl: 1, ht: 2, bd: { t: { s: 1 } } });
  expect(sheet?.cellData[2]?.[0]?.s).toMatchObject({ tb: 3, vt: 2 });
  expect(sheet?.columnData[0]).toEqual({ w: 70 });
  expect(sheet?.mergeData).toContainEqual({ startRow: 0, startColumn: 0, endRow: 0, endColumn: 8 });
});

describe('a sheet is shown as its file has it', () => {
  const sheetXml = (change: (xml: string) => string): Promise<OpenedFile> =>
    opened(withPart(sample('tidy'), 'xl/worksheets/sheet1.xml', change));

  test('hidden rows and columns stay hidden, and keep their sizes', async () => {
    const [sheet] = (
      await sheetXml((xml) =>
        xml.replace(/<row r="3"/, '<row r="3" hidden="1"').replace(/<col (?=min="2")/, '<col hidden="1" '),
      )
    ).sheets;
    expect(sheet?.rowData[2]).toMatchObject({ hd: 1, h: expect.any(Number) });
    expect(sheet?.rowData[3]).not.toHaveProperty('hd');
    expect([0, 1, 2].map((column) => sheet?.columnData[column]?.hd)).toEqual([undefined, 1, undefined]);
    expect(sheet?.columnData[1]?.w).toBeGreaterThan(0);
  });

  test.each([
    ['from the first cell', '<sheetView workbookViewId="0">', { startRow: 2, startColumn: 1, ySplit: 2, xSplit: 1 }],
    [
      'from the cell that is in view',
      '<sheetView workbookViewId="0" topLeftCell="A5">',
      { startRow: 6, startColumn: 1, ySplit: 2, xSplit: 1 },
    ],
  ])('panes stay frozen: %s', async (_what, view, freeze) => {
    const panes = `<sheetViews>${view}<pane xSplit="1" ySplit="2" topLeftCell="B9" state="frozen"/></sheetView></sheetViews>`;
    const [sheet] = (
      await sheetXml((xml) => {
        const bare = xml.replace(/<sheetViews>.*?<\/sheetViews>/s, '');
        return bare.replace(/(?=<sheetFormatPr|<cols>|<sheetData>)/, panes);
      })
    ).sheets;
    expect(sheet?.freeze).toEqual(freeze);
  });

  test('what a cell says of its alignment holds where the file has no widths', async () => {
    const [sheet] = (await sheetXml((xml) => xml.replace(/<cols>.*?<\/cols>/s, ''))).sheets;
    expect(sheet?.cellData[0]?.[0]?.s).toMatchObject({ vt: 2, ht: 2 });
  });
});

describe('a file that is refused', () => {
  test.each<[what: string, name: string, bytes: Uint8Array, code: string]>([
    ['nothing', 'a.xlsx', new Uint8Array(), 'empty-file'],
    ['a lock file', '~$a.xlsx', Uint8Array.of(1), 'lock-file'],
    ['a PDF', 'a.pdf', Buffer.from('%PDF-1.7'), 'not-a-workbook'],
    ['a Word document', 'a.docx', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'not-a-workbook'],
    ['half a package', 'a.xlsx', sample('tidy').subarray(0, 9000), 'truncated'],
    ['a package that unpacks to too much', 'a.xlsx', bomb(), 'zip-bomb'],
  ])('%s', async (_what, name, bytes, code) => {
    expect(await problemOf(bytes, name)).toMatchObject({ code });
  });

  test('a part that unpacks to more than it declares', async () => {
    const bytes = Buffer.from(sample('tidy'));
    const entry = bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    bytes.writeUInt32LE(5, entry + 24);
    expect(await problemOf(bytes)).toMatchObject({ code: 'damaged' });
  });
});

/** A package whose directory declares a gigabyte. */
function bomb(): Uint8Array {
  const bytes = Buffer.from(sample('tidy'));
  const entry = bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  bytes.writeUInt32LE(1 << 30, entry + 24);
  return bytes;
}
