import type { PortFixture } from '../port-fixture';
import { cellsOf, idOf, readCells, readSheet, valueOf } from './support';

export function describeReading(fixture: PortFixture): void {
  describe('reading', () => {
    test('lists the sheets in tab order, hidden ones too', async () => {
      const { port } = await fixture.open([{ name: '自评表' }, { name: 'Data', isHidden: true }, { name: 'Sheet 3' }]);
      const sheets = valueOf(await port.listSheets());
      expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
        ['自评表', false],
        ['Data', true],
        ['Sheet 3', false],
      ]);
      expect(new Set(sheets.map(({ id }) => id)).size).toBe(3);
    });

    test('gives numbers, text and truth values as they are stored', async () => {
      const { port } = await fixture.open([{ name: 'Form', rows: [['项目名称', 9.5, true, ' 已完成 ', 0]] }]);
      expect(await readCells(port, 'Form')).toEqual({
        A1: { value: '项目名称' },
        B1: { value: 9.5 },
        C1: { value: true },
        D1: { value: ' 已完成 ' },
        E1: { value: 0 },
      });
    });

    test('begins where the values begin', async () => {
      const rows = [[], [], [null, null, '得分', 10], [null, null, null, 8]];
      const { port } = await fixture.open([{ name: 'Form', rows }]);
      const { grid } = await readSheet(port, 'Form');
      expect(Object.keys(cellsOf(grid))).toEqual(['C3', 'D3', 'D4']);
      expect(grid).toMatchObject({ top: 2, left: 2 });
      expect(grid.rows.map((row) => row.length)).toEqual([2, 2]);
    });

    test('gives number formats, except General, and leaves percentages and dates as numbers', async () => {
      const rows = [[{ value: 0.95, format: '0.00%' }, { value: 44_926, format: 'yyyy/m/d' }, 7]];
      const { port } = await fixture.open([{ name: 'Form', rows }]);
      expect(await readCells(port, 'Form')).toEqual({
        A1: { value: 0.95, format: '0.00%' },
        B1: { value: 44_926, format: 'yyyy/m/d' },
        C1: { value: 7 },
      });
    });

    test('gives formulas without their sign, beside their values', async () => {
      const { port } = await fixture.open([{ name: 'Form', rows: [[4, 5, { value: 9, formula: 'SUM(A1:B1)' }]] }]);
      expect(await readCells(port, 'Form')).toMatchObject({ C1: { value: 9, formula: 'SUM(A1:B1)' } });
    });

    test('tells errors from text that looks like one', async () => {
      const rows = [[{ value: { error: '#DIV/0!' }, formula: '1/0' }, '#DIV/0!']];
      const { port } = await fixture.open([{ name: 'Form', rows }]);
      expect(await readCells(port, 'Form')).toEqual({
        A1: { value: { error: '#DIV/0!' }, formula: '1/0' },
        B1: { value: '#DIV/0!' },
      });
    });

    test('gives merged cells as their first one', async () => {
      const { port } = await fixture.open([
        {
          name: 'Form',
          rows: [
            ['自评表', null],
            ['a', 'b'],
          ],
          merges: ['A1:B1'],
        },
      ]);
      expect(Object.keys(await readCells(port, 'Form'))).toEqual(['A1', 'A2', 'B2']);
    });

    test('reads an empty sheet as no rows, and a hidden one as any other', async () => {
      const { port } = await fixture.open([{ name: 'Empty' }, { name: 'Hidden', rows: [['x']], isHidden: true }]);
      expect((await readSheet(port, 'Empty')).grid.rows).toEqual([]);
      expect(await readCells(port, 'Hidden')).toEqual({ A1: { value: 'x' } });
    });

    test('reads the sheet in view, all sheets, or those asked for in the order asked', async () => {
      const open = await fixture.open(['One', 'Two', 'Three'].map((name) => ({ name, rows: [[name]] })));
      const { port, user } = open;
      await user.select('Two', 'A1');
      const names = async (which: Parameters<typeof port.readSheets>[0]) =>
        valueOf(await port.readSheets(which)).map(({ sheet }) => sheet.name);
      expect(await names('active')).toEqual(['Two']);
      expect(await names('all')).toEqual(['One', 'Two', 'Three']);
      expect(await names([await idOf(port, 'Three'), await idOf(port, 'One')])).toEqual(['Three', 'One']);
    });

    test('tells how far it is, and stops when cancelled', async () => {
      const { port } = await fixture.open(['One', 'Two', 'Three'].map((name) => ({ name, rows: [[name]] })));
      const progress: string[] = [];
      const signal = { aborted: false };
      valueOf(
        await port.readSheets('all', {
          signal,
          onProgress: (done, total, { name }) => progress.push(`${done}/${total} ${name}`),
        }),
      );
      expect(progress).toEqual(['1/3 One', '2/3 Two', '3/3 Three']);
      const stop = () => {
        signal.aborted = true;
      };
      const stopped = await port.readSheets('all', { signal, onProgress: stop });
      expect(stopped).toEqual({ ok: false, failure: { code: 'cancelled' } });
      signal.aborted = true;
      expect(await port.readSheets('all', { signal })).toEqual({ ok: false, failure: { code: 'cancelled' } });
    });
  });
}
