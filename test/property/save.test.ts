import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { columnLetters } from '../../src/form';
import { readWorkbook, type CellEdit, type Edits, type SheetMark } from '../../src/files';
import { NAME, packageOf, saved, SHEET, unmarked, worksheet } from '../files/support/saving';

const RUNS = process.env['PE_DEEP'] ? 2000 : 25;

const place = fc.record({ row: fc.nat(11), column: fc.nat(6) });
const text = fc.string({ unit: 'grapheme', maxLength: 8 }).map((one) => one.replace(/[\p{C}\s]/gu, ''));
const value = fc.oneof(
  text.map((one) => `x${one}`),
  fc.integer(),
  fc.boolean(),
);

/** The rows of a sheet: some cells with a style, some that do not say their place, with what may stand around. */
const sheetXml = fc
  .record({
    cells: fc.uniqueArray(place, { selector: ({ row, column }) => row * 100 + column, maxLength: 25 }),
    spans: fc.boolean(),
    before: fc.subarray([
      '<sheetPr/>',
      '<dimension ref="A1:B2"/>',
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
    ]),
    after: fc.subarray([
      '<sheetProtection sheet="1"/>',
      '<mergeCells count="1"><mergeCell ref="I1:J2"/></mergeCells>',
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="3"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>',
      '<dataValidations count="0"/>',
      '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>',
      '<extLst><ext uri="{1}"/></extLst>',
    ]),
  })
  .map(({ cells, spans, before, after }) => {
    const rows = [...new Set(cells.map(({ row }) => row))]
      .sort((a, b) => a - b)
      .map((row) => {
        const own = cells
          .filter((cell) => cell.row === row)
          .map(({ column }) => column)
          .sort((a, b) => a - b);
        const xml = own.map((column) => `<c r="${columnLetters(column)}${row + 1}" s="0"><v>${row + column}</v></c>`);
        return `<row r="${row + 1}"${spans ? ' spans="1:3"' : ''}>${xml.join('')}</row>`;
      });
    return worksheet(`${before.join('')}<sheetData>${rows.join('')}</sheetData>${after.join('')}`);
  });

const marks = fc.array(
  fc.record({
    sheet: fc.constant(NAME),
    severity: fc.constantFrom<SheetMark['severity']>('error', 'warning', 'info'),
    cells: fc.array(place, { maxLength: 6 }),
  }),
  { maxLength: 4 },
);
const cells = fc.uniqueArray(
  fc.record({ sheet: fc.constant(NAME), address: place, value: fc.option(value) }) as fc.Arbitrary<CellEdit>,
  { selector: ({ address: { row, column } }) => row * 100 + column, maxLength: 12 },
);

const TOUCHED: Readonly<Record<keyof Edits, readonly string[]>> = {
  cells: [SHEET, 'xl/workbook.xml'],
  looks: [SHEET, 'xl/styles.xml'],
  marks: [SHEET, 'xl/styles.xml'],
  choices: [SHEET],
  settings: ['[Content_Types].xml', '_rels/.rels'],
  ownSheet: [],
  names: [],
};

test('whatever is written, parts that it does not touch stay byte for byte, and unmarking restores the sheet', () => {
  fc.assert(
    fc.property(sheetXml, marks, cells, fc.boolean(), (xml, wanted, written, withSettings) => {
      const bytes = packageOf(xml, {
        'xl/vbaProject.bin': Uint8Array.from([1, 2, 3]),
        'xl/media/图.png': new Uint8Array(99),
      });
      const plain = saved(bytes, { cells: written });
      const edits: Edits = {
        marks: { sheets: 'all', marks: wanted, style: 'fill' },
        ...(withSettings ? { settings: '{"a":"<\\n>"}' } : {}),
      };
      const marked = saved(plain, edits);
      const touched = new Set([...TOUCHED.cells, ...TOUCHED.marks, ...(withSettings ? TOUCHED.settings : [])]);
      const [old, now] = [unzipSync(bytes), unzipSync(marked)];
      for (const name of Object.keys(old)) if (!touched.has(name)) expect(now[name]).toEqual(old[name]);
      expect(unzipSync(unmarked(marked))[SHEET]).toEqual(unzipSync(plain)[SHEET]);
      const read = readWorkbook(marked, 'a.xlsx');
      if (!read.ok) throw new Error(read.failure.code);
      const { grid } = read.sheets[0]!;
      for (const { address, value: expected } of written)
        expect(grid.rows[address.row - grid.top]?.[address.column - grid.left]?.value ?? null).toBe(expected);
    }),
    // A failure of fast-check prints its seed and path.
    { numRuns: RUNS },
  );
});
