import type { PortFixture } from '../port-fixture';
import { cell, idOf, valueOf } from './support';

export function describeSelecting(fixture: PortFixture): void {
  describe('a cell whose row or column is hidden', () => {
    const form = { name: 'Form', rows: [[1, 2], [3, 4], [5]], hiddenRows: [1], hiddenColumns: [1] };

    test.each([
      ['A1', { isRowHidden: false, isColumnHidden: false }],
      ['A2', { isRowHidden: true, isColumnHidden: false }],
      ['B1', { isRowHidden: false, isColumnHidden: true }],
      ['B2', { isRowHidden: true, isColumnHidden: true }],
    ])('%s is selected, and told of', async (address, seen) => {
      const { port, selection } = await fixture.open([form]);
      const at = { sheetId: await idOf(port, 'Form'), address: cell(address) };
      expect(valueOf(await port.select(at))).toEqual(seen);
      expect(selection()).toBe(`Form!${address}`);
      // Looking at it shows nothing that a person has hidden.
      expect(valueOf(await port.select(at))).toEqual(seen);
    });

    test.each([
      ['A1:A2', { isRowHidden: false, isColumnHidden: false }],
      ['A2:B2', { isRowHidden: true, isColumnHidden: false }],
      ['B1:B3', { isRowHidden: false, isColumnHidden: true }],
    ])('is seen as long as a part of it is: %s, merged', async (merged, seen) => {
      const { port } = await fixture.open([{ ...form, merges: [merged] }]);
      const [first = ''] = merged.split(':');
      const at = { sheetId: await idOf(port, 'Form'), address: cell(first) };
      expect(valueOf(await port.select(at))).toEqual(seen);
    });

    test('is shown on demand, its row and its column, as one step to undo', async () => {
      const { port, user } = await fixture.open([{ ...form, hiddenRows: [1, 2] }]);
      const sheetId = await idOf(port, 'Form');
      valueOf(await port.reveal({ sheetId, address: cell('B2') }));
      const seen = async (address: string) => valueOf(await port.select({ sheetId, address: cell(address) }));
      expect(await seen('B2')).toEqual({ isRowHidden: false, isColumnHidden: false });
      // No other than the row of the cell.
      expect(await seen('B3')).toEqual({ isRowHidden: true, isColumnHidden: false });
      expect(await user.undo()).toBe(true);
      expect(await seen('B2')).toEqual({ isRowHidden: true, isColumnHidden: true });
    });

    test('stays hidden in a protected sheet, and it is said why', async () => {
      const { port } = await fixture.open([{ ...form, isProtected: true }]);
      const sheetId = await idOf(port, 'Form');
      expect(await port.reveal({ sheetId, address: cell('A2') })).toEqual({
        ok: false,
        failure: { code: 'protected', sheet: 'Form' },
      });
    });
  });
}
