import * as XLSX from '@e965/xlsx';
import { readWorkbook } from '../../src/files';
import { bytesOf, failureOf, packageWith, packageWithRows, readFailure } from './support/workbooks';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART_SHEET = {
  'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="图表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/chartsheets/sheet1.xml': '<chartsheet><sheetViews/></chartsheet>',
};

function twoSheets(): XLSX.WorkBook {
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([['甲']]), '表一');
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([['乙']]), '表二');
  return workbook;
}

describe('the sheets of a workbook', () => {
  it('come in the order of the tabs', () => {
    const result = readWorkbook(bytesOf(twoSheets(), 'xlsx'), 'a.xlsx');
    expect(result).toMatchObject({ ok: true, sheets: [{ name: '表一' }, { name: '表二' }], unreadSheets: [] });
  });

  it('a broken one is named while the others are read', () => {
    const first = '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>99999</v></c></row></sheetData></worksheet>';
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="坏" sheetId="1" r:id="rId1"/><sheet name="好" sheetId="2" r:id="rId2"/></sheets></workbook>`;
    const relation = (n: number): string =>
      `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`;
    const bytes = packageWith({
      'xl/workbook.xml': workbook,
      'xl/_rels/workbook.xml.rels': `<Relationships>${relation(1)}${relation(2)}</Relationships>`,
      'xl/worksheets/sheet1.xml': first,
      'xl/worksheets/sheet2.xml':
        '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    });
    expect(readWorkbook(bytes, 'a.xlsx')).toMatchObject({
      ok: true,
      sheets: [{ name: '好' }],
      unreadSheets: [{ name: '坏', failure: { code: 'damaged', detail: { part: '坏' } } }],
    });
  });

  it('a workbook whose only sheet is broken is damaged', () => {
    const bytes = packageWithRows('<row r="1"><c r="A1" t="s"><v>99999</v></c></row>');
    expect(readFailure(bytes)).toMatchObject({ code: 'damaged', detail: { part: '自评表' } });
  });

  it('chart sheets are skipped; a workbook of them alone has no sheets', () => {
    expect(failureOf(readWorkbook(packageWith(CHART_SHEET), 'a.xlsx'))).toEqual({ code: 'no-sheets', detail: {} });
  });
});
