import type { ChangeOrigin, SheetCell } from '../../../src/workbook';
import type { PortFixture } from '../port-fixture';
import { cell, eventually, idOf, valueOf } from './support';

export function describeSettingsAndWatching(fixture: PortFixture): void {
  describe('settings', () => {
    test('are null until saved, and outlive the file', async () => {
      const open = await fixture.open([{ name: 'Form' }]);
      expect(valueOf(await open.port.loadSettings())).toBeNull();
      const json = JSON.stringify({ profile: '深圳', ignored: ['=1', '"'] });
      valueOf(await open.port.saveSettings(json));
      expect(valueOf(await open.port.loadSettings())).toBe(json);
      const again = await open.reopen();
      expect(valueOf(await again.port.loadSettings())).toBe(json);
    });

    test('may be long, and short again', async () => {
      const { port } = await fixture.open([{ name: 'Form' }]);
      const long = JSON.stringify(Array.from({ length: 9000 }, (_, index) => `忽略 ${index}`));
      valueOf(await port.saveSettings(long));
      expect(valueOf(await port.loadSettings())).toBe(long);
      valueOf(await port.saveSettings('{}'));
      expect(valueOf(await port.loadSettings())).toBe('{}');
    });
  });

  describe('watching', () => {
    test('tells of changed sheets and of selections, until stopped', async () => {
      const { port, user } = await fixture.open([{ name: 'One' }, { name: 'Two' }]);
      const changed: string[] = [];
      const selected: SheetCell[] = [];
      const stop = valueOf(
        await port.watch({
          onSheetChanged: (sheetId) => changed.push(sheetId),
          onSelectionChanged: (at) => selected.push(at),
        }),
      );
      const two = await idOf(port, 'Two');
      await user.type('Two', 'B2', 5);
      await eventually(() => changed.includes(two));
      await user.select('Two', 'C3');
      await eventually(() => selected.length > 0);
      expect(selected.at(-1)).toEqual({ sheetId: two, address: cell('C3') });
      await stop();
      const before = changed.length;
      await user.type('Two', 'B3', 6);
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(changed).toHaveLength(before);
    });

    test('never takes its own changes for those of others, nor theirs for its own', async () => {
      const { port, user } = await fixture.open([{ name: 'One' }]);
      const origins: ChangeOrigin[] = [];
      const stop = valueOf(await port.watch({ onSheetChanged: (_id, origin) => origins.push(origin) }));
      valueOf(await port.write([{ sheetId: await idOf(port, 'One'), address: cell('A1'), value: 1 }]));
      await eventually(() => origins.length > 0);
      expect(origins).not.toContain('other');
      const before = origins.length;
      await user.type('One', 'B2', 5);
      await eventually(() => origins.length > before);
      expect(origins.slice(before)).not.toContain('own');
      await stop();
    });
  });
}
