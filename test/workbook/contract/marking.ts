import type { Mark } from '../../../src/workbook';
import type { FixtureSheet, PortFixture } from '../port-fixture';
import { cells, idOf, readCells, valueOf } from './support';

const form: FixtureSheet = {
  name: 'Form',
  rows: [
    ['指标', '分值', '得分'],
    ['数量', 10, { value: 12, fill: '#FFFF00' }],
    ['质量', 10, { value: 0.5, format: '0%' }],
    ['时效', null, 8],
  ],
  merges: ['A5:C5'],
};

export function describeMarking(fixture: PortFixture): void {
  const marksFor = (sheetId: string): Mark[] => [
    { sheetId, severity: 'error', cells: cells('C2', 'C3', 'B4') },
    { sheetId, severity: 'warning', cells: cells('A2') },
    { sheetId, severity: 'info', cells: cells('A3', 'A4') },
  ];

  describe('marking', () => {
    test.each(['fill', 'font'] as const)('lays %s marks over cells, one severity each', async (style) => {
      const { port, marksAt } = await fixture.open([form]);
      const id = await idOf(port, 'Form');
      valueOf(await port.mark([id], marksFor(id), style));
      expect(marksAt('Form', 'C2')).toEqual(['error']);
      expect(marksAt('Form', 'B4')).toEqual(['error']);
      expect(marksAt('Form', 'A2')).toEqual(['warning']);
      expect(marksAt('Form', 'A4')).toEqual(['info']);
      expect(marksAt('Form', 'B2')).toEqual([]);
    });

    test.each(['fill', 'font'] as const)(
      'leaves no trace: mark (%s) and unmark give the same workbook',
      async (style) => {
        const { port, snapshot, user } = await fixture.open([form, { name: 'Other', rows: [[1]] }]);
        await user.addConditionalFormat('Form', 'C2:C4', '=C2>B2');
        const before = snapshot();
        const id = await idOf(port, 'Form');
        valueOf(await port.mark([id], marksFor(id), style));
        expect(snapshot()).not.toEqual(before);
        valueOf(await port.unmark());
        expect(snapshot()).toEqual(before);
      },
    );

    test('changes neither values nor formats that are read', async () => {
      const { port } = await fixture.open([form]);
      const id = await idOf(port, 'Form');
      const before = await readCells(port, 'Form');
      valueOf(await port.mark([id], marksFor(id), 'fill'));
      expect(await readCells(port, 'Form')).toEqual(before);
    });

    test('marking again replaces the marks of the sheets given, and of no other', async () => {
      const { port, marksAt } = await fixture.open([form, { ...form, name: 'Second' }]);
      const [one, two] = [await idOf(port, 'Form'), await idOf(port, 'Second')];
      valueOf(await port.mark([one, two], [...marksFor(one), ...marksFor(two)], 'fill'));
      valueOf(await port.mark([one], [{ sheetId: one, severity: 'warning', cells: cells('C2') }], 'fill'));
      expect(marksAt('Form', 'C2')).toEqual(['warning']);
      expect(marksAt('Form', 'C3')).toEqual([]);
      expect(marksAt('Second', 'C3')).toEqual(['error']);
      valueOf(await port.mark([one], [], 'fill'));
      expect(marksAt('Form', 'C2')).toEqual([]);
    });

    test('a cell may carry marks of several severities', async () => {
      const { port, marksAt } = await fixture.open([form]);
      const sheetId = await idOf(port, 'Form');
      const both: Mark[] = [
        { sheetId, severity: 'error', cells: cells('C2') },
        { sheetId, severity: 'info', cells: cells('C2', 'C3') },
      ];
      valueOf(await port.mark([sheetId], both, 'fill'));
      expect([...marksAt('Form', 'C2')].sort()).toEqual(['error', 'info']);
    });

    test('marks are found again after saving and reopening', async () => {
      const first = await fixture.open([form]);
      await first.user.addConditionalFormat('Form', 'A1', '=A1=""');
      const before = first.snapshot();
      const id = await idOf(first.port, 'Form');
      valueOf(await first.port.mark([id], marksFor(id), 'fill'));
      const second = await first.reopen();
      expect(second.marksAt('Form', 'C2')).toEqual(['error']);
      const newId = await idOf(second.port, 'Form');
      valueOf(await second.port.mark([newId], [{ sheetId: newId, severity: 'info', cells: cells('C2') }], 'fill'));
      expect(second.marksAt('Form', 'C2')).toEqual(['info']);
      const third = await second.reopen();
      valueOf(await third.port.unmark());
      expect(third.snapshot()).toEqual(before);
    });

    test('unmark takes marks off every sheet, and does nothing where there are none', async () => {
      const { port, marksAt, snapshot } = await fixture.open([form, { ...form, name: 'Hidden', isHidden: true }]);
      const before = snapshot();
      valueOf(await port.unmark());
      expect(snapshot()).toEqual(before);
      const [one, two] = [await idOf(port, 'Form'), await idOf(port, 'Hidden')];
      valueOf(await port.mark([one, two], [...marksFor(one), ...marksFor(two)], 'fill'));
      valueOf(await port.unmark());
      expect([...marksAt('Form', 'C2'), ...marksAt('Hidden', 'C2')]).toEqual([]);
      expect(snapshot()).toEqual(before);
    });

    test('marking twice at once ends with the later marks', async () => {
      const { port, marksAt } = await fixture.open([form]);
      const sheetId = await idOf(port, 'Form');
      const mark = (severity: Mark['severity']) =>
        port.mark([sheetId], [{ sheetId, severity, cells: cells('C2') }], 'fill');
      (await Promise.all([mark('error'), mark('warning'), mark('info')])).forEach(valueOf);
      expect(marksAt('Form', 'C2')).toEqual(['info']);
    });

    test('a mark that somebody has removed does not stand in the way', async () => {
      const { port, marksAt, user } = await fixture.open([form]);
      const id = await idOf(port, 'Form');
      valueOf(await port.mark([id], marksFor(id), 'fill'));
      while (await user.undo()) expect(marksAt).toBeDefined();
      valueOf(await port.mark([id], marksFor(id), 'fill'));
      expect(marksAt('Form', 'C2')).toEqual(['error']);
    });
  });
}
