import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import { fromA1 } from '../../src/form';
import { readWorkbook, type SheetMark } from '../../src/files';
import { NAME, packageOf, part, saved, SHEET, unmarked, worksheet } from './support/saving';
import { bytesOf, workbookOf } from './support/workbooks';

/** D2 is shown over D2:D4; 5 and 6 were typed, or were left, under it. */
const DATA =
  '<sheetData><row r="2"><c r="D2"><v>10</v></c></row><row r="3"><c r="D3"><v>5</v></c></row><row r="4"><c r="D4"><v>6</v></c></row></sheetData>';
const MERGES = '<mergeCells count="1"><mergeCell ref="D2:D4"/></mergeCells>';
const SHEET_XML = worksheet(DATA + MERGES);

const mark = (severity: SheetMark['severity'], ...cells: string[]): SheetMark => ({
  sheet: NAME,
  severity,
  cells: cells.map((cell) => fromA1(cell)!),
});
const markedWith = (...marks: SheetMark[]): Uint8Array =>
  saved(packageOf(SHEET_XML), { marks: { sheets: 'all', marks, style: 'fill' } });
const places = (bytes: Uint8Array): [list: string, severity: string][] =>
  [...part(bytes, SHEET).matchAll(/sqref="([^"]*)".*?PE-MARK:(\w+)/gu)].map(([, list, severity]) => [list!, severity!]);

describe('what lies under a merged block', () => {
  it('is kept as it is by a copy, and by one that is unmarked again', () => {
    const copy = markedWith(mark('error', 'D3'));
    expect(part(copy, SHEET)).toContain(DATA + MERGES);
    expect(part(unmarked(copy), SHEET)).toBe(SHEET_XML);
  });

  it('is marked on the block, which is all that is seen', () => {
    expect(places(markedWith(mark('error', 'D3'), mark('info', 'E9')))).toEqual([
      ['D2', 'error'],
      ['E9', 'info'],
    ]);
  });

  it.each([
    { first: mark('error', 'D4'), then: mark('warning', 'D2') },
    { first: mark('warning', 'D2'), then: mark('error', 'D4') },
  ])('is marked once, in the gravest colour: $first.severity, $then.severity', ({ first, then }) => {
    expect(places(markedWith(first, then))).toEqual([['D2', 'error']]);
  });

  it('is written where it lies: the block and what it shows stay', () => {
    const edits = [{ sheet: NAME, address: fromA1('D3')!, value: 7 }];
    const xml = part(saved(packageOf(SHEET_XML), { cells: edits }), SHEET);
    expect(xml).toBe(worksheet(DATA.replace('<v>5</v>', '<v>7</v>') + MERGES));
  });

  it.each([
    ['biff8', merged('biff8')],
    ['ods', withCovered(merged('ods'))],
  ])('is taken along into the new .xlsx of a file in %s', (format, bytes) => {
    const copy = saved(bytes, { marks: { sheets: 'all', marks: [], style: 'fill' } }, `a.${format}`);
    const read = readWorkbook(copy, 'a.xlsx');
    const rows = read.ok ? read.sheets[0]?.grid.rows.map((cells) => cells.map((cell) => cell?.value ?? null)) : null;
    expect(rows).toEqual([
      ['a', null, 'b'],
      [5, 6, 'c'],
    ]);
    expect(part(copy, SHEET)).toContain('<mergeCell ref="A1:B2"/>');
  });
});

function merged(bookType: 'biff8' | 'ods'): Uint8Array {
  const book = workbookOf([
    ['a', null, 'b'],
    [5, 6, 'c'],
  ]);
  book.Sheets[NAME]!['!merges'] = [XLSX.utils.decode_range('A1:B2')];
  return bytesOf(book, bookType);
}

/** SheetJS writes nothing under a merged block of an .ods; LibreOffice does. */
function withCovered(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const empty = '<table:covered-table-cell/>';
  const cell = (value: number): string =>
    `<table:covered-table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:covered-table-cell>`;
  const [above, before = '', between = '', behind = ''] = strFromU8(parts['content.xml']!).split(empty);
  parts['content.xml'] = strToU8([above, empty, before, cell(5), between, cell(6), behind].join(''));
  return zipSync(parts);
}
