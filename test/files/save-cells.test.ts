import { fromA1, type CellValue } from '../../src/form';
import { save, type CellEdit } from '../../src/files';
import { NAME, packageOf, part, saved, SHEET, worksheet } from './support/saving';
import { readOnlySheet, valuesOf } from './support/workbooks';

type Written = readonly [cell: string, value: CellValue | null, rest?: Pick<CellEdit, 'formula' | 'format'>];

const edits = (...written: Written[]): CellEdit[] =>
  written.map(([cell, value, rest]) => ({ sheet: NAME, address: fromA1(cell)!, value, ...rest }));

/** The sheet's part after cells were written into it. */
const after = (children: string, ...written: Written[]): string =>
  part(saved(packageOf(worksheet(children)), { cells: edits(...written) }), SHEET);

const inline = (text: string): string => `t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

describe('a cell is written', () => {
  test('in its place, with its style, and nothing beside it changes', () => {
    const before = '<sheetData><row r="2" ht="20"><c r="A2" s="0"><v>1</v></c><c r="C2"><v>3</v></c></row></sheetData>';
    expect(after(before, ['A2', 5])).toBe(worksheet(before.replace('<v>1</v>', '<v>5</v>')));
  });

  test.each([
    ['<sheetData/>', '<sheetData><row r="3"><c r="B3"><v>7</v></c></row></sheetData>'],
    ['', '<sheetData><row r="3"><c r="B3"><v>7</v></c></row></sheetData>'],
    ['<sheetData><row r="3"/></sheetData>', '<sheetData><row r="3"><c r="B3"><v>7</v></c></row></sheetData>'],
    [
      '<sheetData><row r="2"/><row r="4"/></sheetData>',
      '<sheetData><row r="2"/><row r="3"><c r="B3"><v>7</v></c></row><row r="4"/></sheetData>',
    ],
    [
      '<sheetData><row r="3" spans="1:1"><c r="A3"/><c r="C3"/></row></sheetData>',
      '<sheetData><row r="3" spans="1:2"><c r="A3"/><c r="B3"><v>7</v></c><c r="C3"/></row></sheetData>',
    ],
    [
      '<sheetData><row/><row/><row><c/><c><v>1</v></c><c><v>2</v></c></row></sheetData>',
      '<sheetData><row/><row/><row><c/><c r="B3"><v>7</v></c><c><v>2</v></c></row></sheetData>',
    ],
    [
      '<dimension ref="C4"/><cols><col min="2" max="2" style="5"/></cols><sheetData/>',
      '<dimension ref="B3:C4"/><cols><col min="2" max="2" style="5"/></cols><sheetData><row r="3"><c r="B3" s="5"><v>7</v></c></row></sheetData>',
    ],
  ])('where there is none yet: %s', (before, expected) => {
    expect(after(before, ['B3', 7])).toBe(worksheet(expected));
  });

  test('of every type', () => {
    const xml = after(
      '<sheetData/>',
      ['A1', '=1<2 & "x"\n_x0041_'],
      ['B1', true],
      ['C1', { error: '#N/A' }],
      ['D1', null],
      ['E1', 3, { formula: 'PE.SCORE(A1,"PE.SCORE(",5)' }],
      ['F1', 'a', { formula: 'T(A1)' }],
    );
    expect(xml).toBe(
      worksheet(
        `<sheetData><row r="1"><c r="A1" ${inline('=1&lt;2 &amp; &quot;x&quot;&#10;_x005F_x0041_')}<c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="E1"><f>_xldudf_PE_SCORE(A1,&quot;PE.SCORE(&quot;,5)</f><v>3</v></c><c r="F1" t="str"><f>T(A1)</f><v>a</v></c></row></sheetData>`,
      ),
    );
  });

  test('a function of the add-in reads as people write it', () => {
    const bytes = saved(packageOf(worksheet('<sheetData/>')), {
      cells: edits(['E1', 3, { formula: 'ROUND(PE.SCORE(A1,B1,5),2)' }]),
    });
    expect(part(bytes, SHEET)).toContain('<f>ROUND(_xldudf_PE_SCORE(A1,B1,5),2)</f>');
    expect(readOnlySheet(bytes).grid.rows).toEqual([[{ value: 3, formula: 'ROUND(PE.SCORE(A1,B1,5),2)' }]]);
  });

  test('as the part names its elements', () => {
    const x = (children: string): string =>
      `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${children}</x:worksheet>`;
    const bytes = packageOf(x('<x:sheetData/>'));
    expect(part(saved(bytes, { cells: edits(['A1', 1]) }), SHEET)).toBe(
      x('<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>'),
    );
  });

  test('with a number format of its own; its other looks stay', () => {
    const bytes = saved(packageOf(worksheet('<sheetData/>')), { cells: edits(['A1', 0.5, { format: '0.000%' }]) });
    expect(readOnlySheet(bytes).grid.rows).toEqual([[{ value: 0.5, format: '0.000%' }]]);
    const again = saved(bytes, { cells: edits(['B1', 1, { format: '0.000%' }]) });
    expect(part(again, 'xl/styles.xml')).toBe(part(bytes, 'xl/styles.xml'));
  });

  test('so that the same reader finds it', () => {
    const bytes = saved(packageOf(worksheet('<sheetData/>')), {
      cells: edits(['A1', '一'], ['B1', 2.5], ['A2', '-x'], ['B2', false]),
    });
    expect(valuesOf(readOnlySheet(bytes))).toEqual([
      ['一', 2.5],
      ['-x', false],
    ]);
  });
});

describe('formulas', () => {
  const SHARED =
    '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1+SUM(B:B)+\'B1\'!B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"></f><v>1</v></c></row></sheetData>';

  test('those that share one keep it where the cell that states it is written over', () => {
    const xml = after(SHARED, ['A1', 9], ['A3', 8]);
    expect(xml).toBe(
      worksheet(
        '<sheetData><row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"><f>B2+$C$1+SUM(B:B)+\'B1\'!B2</f><v>1</v></c></row><row r="3"><c r="A3"><v>8</v></c></row></sheetData>',
      ),
    );
  });

  test('a part of an array is not written over', () => {
    const array =
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>';
    expect(save(packageOf(worksheet(array)), 'a.xlsx', { cells: edits(['A2', 9]) })).toEqual({
      ok: false,
      failure: { code: 'part-of-array', detail: { sheet: NAME, cell: 'A2', range: 'A1:A2' } },
    });
  });

  const CHAIN = 'xl/calcChain.xml';
  const chain = (cells: string): string =>
    `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${cells}</calcChain>`;
  const withChain = (cells: string): Uint8Array => {
    const bytes = packageOf(
      worksheet('<sheetData><row r="1"><c r="A1"><f>B1</f></c><c r="C1"><f>B1</f></c></row></sheetData>'),
    );
    const types = part(bytes, '[Content_Types].xml').replace(
      '</Types>',
      `<Override PartName="/${CHAIN}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
    );
    const relations = part(bytes, 'xl/_rels/workbook.xml.rels').replace(
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    return packageOf(part(bytes, SHEET), {
      '[Content_Types].xml': types,
      'xl/_rels/workbook.xml.rels': relations,
      [CHAIN]: chain(cells),
    });
  };

  test('what holds none any more leaves the order of computing', () => {
    const bytes = saved(withChain('<c r="A1" i="1"/><c r="C1"/><c r="A1" i="2"/>'), { cells: edits(['A1', 1]) });
    expect(part(bytes, CHAIN)).toBe(chain('<c i="1" r="C1"/><c r="A1" i="2"/>'));
    expect(part(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('an order without cells goes, with all that names it', () => {
    const bytes = saved(withChain('<c r="A1" i="1"/>'), { cells: edits(['A1', 1]) });
    expect(() => part(bytes, CHAIN)).toThrow('no part');
    expect(part(bytes, '[Content_Types].xml') + part(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
});

test('a sheet that is not there is named, and nothing is written', () => {
  const result = save(packageOf(worksheet('<sheetData/>')), 'a.xlsx', {
    cells: [{ sheet: '别的表', address: { row: 0, column: 0 }, value: 1 }],
  });
  expect(result).toEqual({ ok: false, failure: { code: 'no-such-sheet', detail: { sheet: '别的表' } } });
});
