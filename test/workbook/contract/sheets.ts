import type { SheetContent } from '../../../src/workbook';
import type { PortFixture } from '../port-fixture';
import { cell, cellsOf, idOf, readCells, valueOf } from './support';
import { treacherousTexts } from './writing';

export function describeSheets(fixture: PortFixture): void {
  const report = (...lines: string[]): SheetContent => ({
    name: '检查报告',
    kind: 'report',
    rows: [[{ value: '问题', isHeading: true }], ...lines.map((value) => [{ value }])],
    widths: [40],
    merges: [],
  });
  const namesOf = async (port: Awaited<ReturnType<PortFixture['open']>>['port']) =>
    valueOf(await port.listSheets()).map(({ name }) => name);

  describe('putting a sheet', () => {
    test('adds it after the last one and shows it', async () => {
      const { port, selection } = await fixture.open([{ name: 'Form', rows: [[1]] }, { name: 'Last' }]);
      const info = valueOf(await port.putSheet(report('得分超过分值')));
      expect(info).toMatchObject({ name: '检查报告', isHidden: false });
      expect(await namesOf(port)).toEqual(['Form', 'Last', '检查报告']);
      expect(selection()).toMatch(/^检查报告!/);
      expect(await readCells(port, '检查报告')).toEqual({ A1: { value: '问题' }, A2: { value: '得分超过分值' } });
    });

    test('writes it anew in place, also where it was renamed', async () => {
      const { port, user } = await fixture.open([{ name: 'Form', rows: [[1]] }]);
      const first = valueOf(await port.putSheet(report('一', '二', '三')));
      await user.rename('检查报告', '报告存档');
      const second = valueOf(await port.putSheet(report('四')));
      expect(second).toMatchObject({ id: first.id, name: '报告存档' });
      expect(await namesOf(port)).toEqual(['Form', '报告存档']);
      expect(await readCells(port, '报告存档')).toEqual({ A1: { value: '问题' }, A2: { value: '四' } });
    });

    test('finds it again after saving and reopening', async () => {
      const open = await fixture.open([{ name: 'Form', rows: [[1]] }]);
      valueOf(await open.port.putSheet(report('一')));
      const again = await open.reopen();
      valueOf(await again.port.putSheet(report('二')));
      expect(await namesOf(again.port)).toEqual(['Form', '检查报告']);
      expect(await readCells(again.port, '检查报告')).toMatchObject({ A2: { value: '二' } });
    });

    test('reads the sheet that it made, whatever it is called now', async () => {
      const { port, user } = await fixture.open([{ name: 'Form', rows: [[1]] }]);
      expect(valueOf(await port.readOwnSheet('report'))).toBeNull();
      valueOf(await port.putSheet(report('一')));
      await user.rename('检查报告', '报告存档');
      const own = valueOf(await port.readOwnSheet('report'));
      expect(own?.sheet.name).toBe('报告存档');
      expect(cellsOf(own!.grid)).toEqual({ A1: { value: '问题' }, A2: { value: '一' } });
      expect(valueOf(await port.readOwnSheet('form'))).toBeNull();
    });

    test('leaves a form of another name to whoever fills it in', async () => {
      const { port, user } = await fixture.open([{ name: 'Form', rows: [[1]] }]);
      valueOf(await port.putSheet({ ...report('项目'), kind: 'form', name: '自评表' }));
      await user.type('自评表', 'B2', '填好的');
      valueOf(await port.putSheet({ ...report('项目'), kind: 'form', name: '自评表 (2)' }));
      expect(await readCells(port, '自评表')).toMatchObject({ B2: { value: '填好的' } });
      expect(await namesOf(port)).toEqual(['Form', '自评表', '自评表 (2)']);
    });

    test('leaves a sheet of the user with the same name alone, and one of another kind', async () => {
      const { port } = await fixture.open([{ name: '检查报告', rows: [['我的']] }]);
      valueOf(await port.putSheet({ ...report('a'), kind: 'form' }));
      const info = valueOf(await port.putSheet(report('b')));
      expect(await readCells(port, '检查报告')).toEqual({ A1: { value: '我的' } });
      expect(await namesOf(port)).toHaveLength(3);
      expect(await readCells(port, info.name)).toMatchObject({ A2: { value: 'b' } });
    });

    test('writes formulas, formats, merges, and text as text', async () => {
      const { port } = await fixture.open([{ name: 'Form', rows: [[1]] }]);
      const rows = [
        [{ value: '自评表', isHeading: true }, { value: null }],
        [
          { value: 0.5, format: '0.00%' },
          { value: null, formula: 'SUM(A2:A2)' },
        ],
        ...treacherousTexts.map((value) => [{ value }]),
      ];
      const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
      valueOf(await port.putSheet({ name: '空白', kind: 'form', rows, widths: [10, 20], merges }));
      const read = await readCells(port, '空白');
      expect(read).toMatchObject({ A2: { value: 0.5, format: '0.00%' }, B2: { formula: 'SUM(A2:A2)' } });
      expect(treacherousTexts.map((_text, index) => read[`A${index + 3}`])).toEqual(
        treacherousTexts.map((value) => ({ value })),
      );
    });

    test('links lead to their cells', async () => {
      const { port, linkAt } = await fixture.open([{ name: "Tom's 表", rows: [[1]] }]);
      const link = { sheetId: await idOf(port, "Tom's 表"), address: cell('D9') };
      const content = { ...report(), rows: [[{ value: 'D9', link }, { value: '=1' }]] };
      valueOf(await port.putSheet(content));
      valueOf(await port.putSheet(content));
      expect(linkAt('检查报告', 'A1')).toBe("'Tom''s 表'!D9");
      expect(linkAt('检查报告', 'B1')).toBeNull();
      expect(await readCells(port, '检查报告')).toEqual({ A1: { value: 'D9' }, B1: { value: '=1' } });
    });
  });
}
