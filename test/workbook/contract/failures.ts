import type { PortFixture } from '../port-fixture';
import { cell, cells, idOf, valueOf } from './support';

export function describeFailures(fixture: PortFixture): void {
  describe('failures', () => {
    test('a protected sheet is named, and stays as it is', async () => {
      const sheets = [
        { name: 'Open', rows: [[1]] },
        { name: '已锁定', rows: [[2]], isProtected: true },
      ];
      const { port, snapshot } = await fixture.open(sheets);
      const before = snapshot();
      const sheetId = await idOf(port, '已锁定');
      const failure = { ok: false, failure: { code: 'protected', sheet: '已锁定' } };
      expect(await port.write([{ sheetId, address: cell('A1'), value: 3 }])).toEqual(failure);
      expect(await port.mark([sheetId], [{ sheetId, severity: 'error', cells: cells('A1') }], 'fill')).toEqual(failure);
      expect(snapshot()).toEqual(before);
      expect(valueOf(await port.readSheets([sheetId]))).toHaveLength(1);
    });

    test('a protected sheet keeps no other from being marked', async () => {
      const sheets = ['A', 'B', 'C'].map((name) => ({ name, rows: [[1]], isProtected: name === 'B' }));
      const { port, marksAt } = await fixture.open(sheets);
      const ids = await Promise.all(['A', 'B', 'C'].map((name) => idOf(port, name)));
      const marks = ids.map((sheetId) => ({ sheetId, severity: 'error' as const, cells: cells('A1') }));
      const marked = await port.mark(ids, marks, 'fill');
      expect(marked).toEqual({ ok: false, failure: { code: 'protected', sheet: 'B' } });
      expect([marksAt('A', 'A1'), marksAt('B', 'A1'), marksAt('C', 'A1')]).toEqual([['error'], [], ['error']]);
    });

    // A host that ends a running edit by itself has nothing to tell.
    if (fixture.hasCellEditing) {
      test('a cell being edited is told', async () => {
        const { port, user } = await fixture.open([{ name: 'Form', rows: [[1]] }]);
        const sheetId = await idOf(port, 'Form');
        await user.beginCellEdit?.();
        const failure = { ok: false, failure: { code: 'cell-editing' } };
        expect(await port.readSheets('active')).toEqual(failure);
        expect(await port.write([{ sheetId, address: cell('A1'), value: 3 }])).toEqual(failure);
        expect(await port.mark([sheetId], [], 'fill')).toEqual(failure);
        expect(await port.select({ sheetId, address: cell('A1') })).toEqual(failure);
      });
    }

    test('a cell of a hidden sheet is not shown, and the sheet is named', async () => {
      const { port } = await fixture.open([{ name: 'Form' }, { name: '附表', rows: [[2]], isHidden: true }]);
      const sheetId = await idOf(port, '附表');
      const failure = { ok: false, failure: { code: 'hidden-sheet', sheet: '附表' } };
      expect(await port.select({ sheetId, address: cell('A1') })).toEqual(failure);
    });

    test('a sheet that is gone is told by its id', async () => {
      const { port, user } = await fixture.open([
        { name: 'Form', rows: [[1]] },
        { name: 'Old', rows: [[2]] },
      ]);
      const sheetId = await idOf(port, 'Old');
      await user.deleteSheet('Old');
      const failure = { ok: false, failure: { code: 'gone', what: sheetId } };
      expect(await port.readSheets([sheetId])).toEqual(failure);
      expect(await port.write([{ sheetId, address: cell('A1'), value: 3 }])).toEqual(failure);
      expect(await port.select({ sheetId, address: cell('A1') })).toEqual(failure);
      expect(await port.mark([sheetId], [], 'fill')).toEqual(failure);
    });
  });
}
