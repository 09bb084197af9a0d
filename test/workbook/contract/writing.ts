import type { SheetEdit } from '../../../src/workbook';
import type { PortFixture } from '../port-fixture';
import { cell, idOf, readCells, valueOf } from './support';

/** Text that a spreadsheet program, left to itself, would make something else of. */
export const treacherousTexts = [
  ...['=1+1', '+86 10 1234', '-5%以内', '@张三', '95%', '100', '2022-1-1', '1月1日', 'TRUE', '#N/A', "'已完成", '≥95%'],
  ...['=HYPERLINK("http://example.com")', '０１', '(12)', '￥12', '已完成'],
];

export function describeWriting(fixture: PortFixture): void {
  describe('selecting', () => {
    test('shows a cell of any sheet', async () => {
      const { port, selection } = await fixture.open([{ name: 'One' }, { name: 'Two' }]);
      valueOf(await port.select({ sheetId: await idOf(port, 'Two'), address: cell('C7') }));
      expect(selection()).toBe('Two!C7');
    });
  });

  describe('writing', () => {
    const edit = (sheetId: string, address: string, rest: Omit<SheetEdit, 'sheetId' | 'address'>): SheetEdit => ({
      ...{ sheetId, address: cell(address) },
      ...rest,
    });

    test('writes values, formulas and formats, and empties cells', async () => {
      const { port } = await fixture.open([{ name: 'Form', rows: [[{ value: 0.5, format: '0%' }, 'old', 3, 4]] }]);
      const id = await idOf(port, 'Form');
      valueOf(
        await port.write([
          edit(id, 'A1', { value: 0.75 }),
          edit(id, 'B1', { value: null }),
          edit(id, 'C1', { value: null, formula: 'SUM(D1:D1)' }),
          edit(id, 'D1', { value: 9.5, format: '0.00' }),
          edit(id, 'E1', { value: true }),
        ]),
      );
      const read = await readCells(port, 'Form');
      expect(read).toMatchObject({
        A1: { value: 0.75, format: '0%' },
        C1: { formula: 'SUM(D1:D1)' },
        D1: { value: 9.5, format: '0.00' },
        E1: { value: true },
      });
      expect(read).not.toHaveProperty('B1');
    });

    test('is one step to undo', async () => {
      const { port, user, snapshot } = await fixture.open([
        { name: 'Form', rows: [[1, 2]] },
        { name: 'Two', rows: [[3]] },
      ]);
      await user.type('Form', 'B1', 20);
      const before = snapshot();
      const [one, two] = [await idOf(port, 'Form'), await idOf(port, 'Two')];
      const edits = [edit(one, 'A1', { value: 10 }), edit(one, 'C1', { value: '新' }), edit(two, 'A1', { value: 30 })];
      valueOf(await port.write(edits));
      expect(snapshot()).not.toEqual(before);
      expect(await user.undo()).toBe(true);
      expect(snapshot()).toEqual(before);
      expect(await user.undo()).toBe(true);
      expect(await readCells(port, 'Form')).toMatchObject({ B1: { value: 2 } });
    });

    test.each(treacherousTexts)('keeps text as text: %s', async (text) => {
      const { port } = await fixture.open([{ name: 'Form' }]);
      const id = await idOf(port, 'Form');
      valueOf(await port.write([edit(id, 'B2', { value: text })]));
      expect(await readCells(port, 'Form')).toEqual({ B2: { value: text } });
    });

    test('writes nothing when there is nothing to write', async () => {
      const { port, snapshot } = await fixture.open([{ name: 'Form', rows: [[1]] }]);
      const before = snapshot();
      valueOf(await port.write([]));
      expect(snapshot()).toEqual(before);
    });
  });
}
