import { fromA1, type CellValue } from '../../src/form';
import { save, type CellEdit, type Saved } from '../../src/files';
import { NAME, packageOf, part, SHEET, worksheet } from './support/saving';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TABLE = 'xl/tables/table1.xml';
const CELLS =
  '<sheetData><row r="2"><c r="B2" t="str"><v>指标</v></c><c r="C2" t="str"><v>得分</v></c></row><row r="3"><c r="C3"><v>5</v></c></row><row r="9"><c r="A9"><f>FORMULA</f><v>5</v></c></row></sheetData>';

/** A workbook with the table 表1 in B2:C3 and one formula. */
const withTable = (formula = 'SUM(C3)', attributes = ''): Uint8Array =>
  packageOf(worksheet(CELLS.replace('FORMULA', formula)), {
    [TABLE]: `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="B2:C3"${attributes}><tableColumns count="2"><tableColumn id="1" name="指标"/><tableColumn id="2" name="得分"/></tableColumns></table>`,
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
  });

const edited = (bytes: Uint8Array, ...cells: (readonly [string, CellValue | null])[]): Saved =>
  save(bytes, 'a.xlsx', {
    cells: cells.map(([cell, value]): CellEdit => ({ sheet: NAME, address: fromA1(cell)!, value })),
  });

/** The names of the columns and the texts of their headings, after cells were written. */
function headsOf(saved: Saved): { names: string[]; texts: string[] } {
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
  const [row = ''] = /<row r="2".*?<\/row>/su.exec(part(saved.bytes, SHEET)) ?? [];
  return {
    names: [...part(saved.bytes, TABLE).matchAll(/ name="([^"]*)"\/>/gu)].map(([, name]) => name ?? ''),
    texts: [...row.matchAll(/<(?:v|t)(?: [^>]*)?>([^<]*)</gu)].map(([, text]) => text ?? ''),
  };
}

test.each([
  ['a text', 'B2', '三级指标', ['三级指标', '得分']],
  ['a number, as text', 'C2', 2024, ['指标', '2024']],
  ['nothing, by its place', 'C2', null, ['指标', '列2']],
  ['the name of the other, with a number', 'C2', '指标', ['指标', '指标2']],
  ['what XML has other words for', 'B2', 'A&"B"', ['A&amp;&quot;B&quot;', '得分']],
] as const)('a column takes its name from its heading: %s', (_what, cell, value, names) => {
  const { names: found, texts } = headsOf(edited(withTable(), [cell, value]));
  expect(found).toEqual(names);
  expect(texts).toEqual(names);
});

test('a line break stands in the name by its number, and in the heading as it is', () => {
  const saved = edited(withTable(), ['B2', '三级\n指标']);
  expect(headsOf(saved)).toMatchObject({ names: ['三级_x000a_指标', '得分'], texts: ['三级&#10;指标', '得分'] });
});

test('both headings exchanged', () => {
  const { names, texts } = headsOf(edited(withTable(), ['B2', '得分'], ['C2', '指标']));
  expect(names).toEqual(texts);
  expect(new Set(names).size).toBe(2);
});

test('a cell below the headings, a table without a head and a heading that stays leave the table as it is', () => {
  const plain = withTable();
  for (const [bytes, cell, value] of [
    [plain, 'C3', 9],
    [plain, 'B2', '指标'],
    [withTable('SUM(C3)', ' headerRowCount="0"'), 'B2', 9],
  ] as const) {
    const saved = edited(bytes, [cell, value]);
    expect(saved.ok && part(saved.bytes, TABLE)).toBe(part(bytes, TABLE));
  }
});

test('a heading that formulas ask for is not changed: they would ask for a column that is no more', () => {
  for (const formula of ['SUM(表1[得分])', '表1[[#This Row],[得分]]*2'])
    expect(edited(withTable(formula), ['C2', '分数'])).toEqual({
      ok: false,
      failure: { code: 'heading-in-formulas', detail: { sheet: NAME, cell: 'C2', name: '得分' } },
    });
  expect(edited(withTable('SUM(表1[得分])'), ['B2', '三级指标']).ok).toBe(true);
  expect(edited(withTable('SUM(表1[得分])'), ['C2', '得分']).ok).toBe(true);
});
