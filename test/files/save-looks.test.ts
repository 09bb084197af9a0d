import { readWorkbook, save, type CellLook, type LooksEdit } from '../../src/files';
import { fromA1 } from '../../src/form';
import { NAME, packageOf, part, saved, SHEET, worksheet } from './support/saving';

const STYLES = 'xl/styles.xml';
const NOTHING: LooksEdit = { sheet: NAME, cells: [], columns: new Map(), rows: new Map() };

const styles = (fonts: string, fills: string, borders: string, xfs: string): string =>
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts>${fonts}</fonts><fills>${fills}</fills><borders>${borders}</borders><cellXfs>${xfs}</cellXfs></styleSheet>`;
const THEMED = styles(
  '<font><sz val="11"/><color theme="3"/><name val="等线"/><family val="2"/><scheme val="minor"/></font>',
  '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<border><left/><right/><top style="thin"><color auto="1"/></top><bottom/><diagonal/></border>',
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="0"><protection locked="0"/></xf>',
);

/** The sheet's part and the styles after looks were changed. */
function after(children: string, edit: Partial<LooksEdit>, stylesXml = THEMED): { sheet: string; styles: string } {
  const bytes = saved(packageOf(worksheet(children), { [STYLES]: stylesXml }), { looks: [{ ...NOTHING, ...edit }] });
  return { sheet: part(bytes, SHEET), styles: part(bytes, STYLES) };
}

const restyled = (address: string, was: CellLook, now: CellLook): Pick<LooksEdit, 'cells'> => ({
  cells: [{ address: fromA1(address)!, was, now }],
});

const CELL = '<sheetData><row r="1"><c r="A1" s="0" t="str"><f>T(B1)</f><v>甲</v></c></row></sheetData>';

describe('a cell that looks otherwise', () => {
  test('keeps what it holds, and of its font what nobody changed', () => {
    const { sheet, styles: xml } = after(CELL, restyled('A1', {}, { font: { isBold: true } }));
    expect(sheet).toBe(worksheet(CELL.replace('s="0"', 's="1"')));
    expect(xml).toContain(
      '<font><b/><sz val="11"/><color theme="3"/><name val="等线"/><family val="2"/><scheme val="minor"/></font>',
    );
    expect(xml).toContain('numFmtId="9" fontId="1" fillId="0" borderId="0"><protection locked="0"/></xf></cellXfs>');
  });

  test('with a typeface of its own no longer has that of the theme', () => {
    const { styles: xml } = after(
      CELL,
      restyled('A1', { font: { name: '等线' } }, { font: { name: '黑体', size: 16 } }),
    );
    expect(xml).toContain('<font><sz val="16"/><color theme="3"/><name val="黑体"/></font>');
  });

  test.each<[string, CellLook, CellLook, string]>([
    ['a colour', {}, { fill: '#ffff00' }, '<patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill>'],
    [
      'a side of its border, the others as they were',
      { edges: { top: { style: 'thin', color: null } } },
      { edges: { top: { style: 'thin', color: null }, left: { style: 'double', color: '#ff0000' } } },
      '<border><left style="double"><color rgb="FFFF0000"/></left><right/><top style="thin"><color auto="1"/></top><bottom/><diagonal/></border>',
    ],
    [
      'a side less',
      { edges: { top: { style: 'thin', color: null } } },
      {},
      '<border><left/><right/><bottom/><diagonal/></border>',
    ],
    [
      'its place',
      {},
      { horizontal: 'center', isWrapped: true },
      '<alignment wrapText="1" horizontal="center"/><protection',
    ],
  ])('gets %s', (_what, was, now, xml) => {
    expect(after(CELL, restyled('A1', was, now)).styles).toContain(xml);
  });

  test('is made where there was none, and empties none', () => {
    const { sheet } = after(CELL, restyled('C2', {}, { fill: '#ffff00' }));
    expect(sheet).toContain(CELL.slice('<sheetData>'.length, -'</sheetData>'.length));
    expect(sheet).toContain('<row r="2"><c r="C2" s="1"/></row>');
  });

  test('reads as it was written', () => {
    const look: CellLook = {
      font: { name: '黑体', size: 16, isBold: true, color: '#c00000' },
      ...{ fill: '#ddebf7', horizontal: 'center', vertical: 'top', isWrapped: true },
      edges: { bottom: { style: 'thin', color: '#000000' } },
    };
    const bytes = saved(packageOf(worksheet(CELL)), { looks: [{ ...NOTHING, ...restyled('A1', {}, look) }] });
    const read = readWorkbook(bytes, 'a.xlsx', { withLooks: true });
    expect(read.ok && read.sheets[0]?.looks?.cells?.get('A1')).toEqual(look);
  });
});

describe('rows, columns and panes', () => {
  test.each<[string, string, Partial<LooksEdit>, string]>([
    [
      'a width among those told of together',
      '<cols><col min="1" max="4" width="9" style="3"/></cols>',
      { columns: new Map([[1, { size: 20, isHidden: false }]]) },
      '<cols><col min="1" max="1" width="9" style="3"/><col customWidth="1" min="2" max="2" width="20" style="3"/><col min="3" max="4" width="9" style="3"/></cols>',
    ],
    [
      'a column hidden where the file says nothing of columns',
      '',
      { columns: new Map([[2, { size: null, isHidden: true }]]) },
      '<cols><col hidden="1" max="3" min="3" width="9"/></cols>',
    ],
    [
      'heights, of a row that is there and of ones that are not',
      '<sheetData><row r="2" ht="12" hidden="1"><c r="A2"/></row></sheetData>',
      {
        rows: new Map([
          [0, { size: 30, isHidden: false }],
          [1, { size: 24, isHidden: false }],
          [4, { size: null, isHidden: true }],
        ]),
      },
      '<sheetData><row customHeight="1" ht="30" r="1"/><row customHeight="1" ht="24" r="2"><c r="A2"/></row><row hidden="1" r="5"/></sheetData>',
    ],
    [
      'frozen rows',
      '<sheetViews><sheetView zoomScale="80" workbookViewId="0"><selection activeCell="B2"/></sheetView></sheetViews>',
      { frozen: { rows: 3, columns: 0, top: 0, left: 0 } },
      '<sheetView zoomScale="80" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView>',
    ],
    [
      'frozen rows no more',
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" state="frozen"/></sheetView></sheetViews>',
      { frozen: null },
      '<sheetViews><sheetView workbookViewId="0"></sheetView></sheetViews>',
    ],
    [
      'panes of a sheet that said nothing of its view, from where it began',
      '',
      { frozen: { rows: 1, columns: 2, top: 4, left: 0 } },
      '<sheetViews><sheetView topLeftCell="A5" workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C6" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>',
    ],
    [
      'no lines between cells',
      '<sheetViews><sheetView workbookViewId="0"><selection activeCell="B2"/></sheetView></sheetViews>',
      { isGridHidden: true },
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><selection activeCell="B2"/></sheetView></sheetViews>',
    ],
    [
      'lines between cells again',
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>',
      { isGridHidden: false },
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
    ],
    [
      'no lines between cells of a sheet that said nothing of its view',
      '',
      { isGridHidden: true },
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>',
    ],
  ])('%s', (_what, before, edit, expected) => {
    expect(after(before, edit).sheet).toContain(expected);
  });

  test('a sheet is hidden', () => {
    const bytes = packageOf(worksheet('<sheetData/>'));
    const done = save(bytes, 'a.xlsx', { looks: [{ ...NOTHING, isHidden: true }] });
    if (!done.ok) throw new Error(done.failure.code);
    expect(part(done.bytes, 'xl/workbook.xml')).toContain('state="hidden"');
  });
});
