import type { HostErrorCode } from '../host/rich-api/host-error';
import { cells, idOf, valueOf } from '../workbook/contract/support';
import { excelFixture, type OpenInExcel } from './excel-fixture';

/** Conditional formats that Excel cannot load: office-js 5222, 6396, 6827, 6835. */
const fixture = excelFixture({ platform: 'desktop' });

const faults: readonly HostErrorCode[] = ['ItemNotFound', 'InvalidReference', 'GeneralException'];
const unreadable = (sheet: string) => ({ ok: false, failure: { code: 'marks-unreadable', sheet } });

async function open(): Promise<OpenInExcel> {
  return fixture.open([
    { name: '表1', rows: [[1]] },
    { name: '表2', rows: [[2]] },
  ]);
}

/** A rule of the user's that nothing can be asked of. */
function spoil({ host }: OpenInExcel, sheet: string, fault: HostErrorCode): void {
  host.user.addConditionalFormat(sheet, 'A1', '=A1>1');
  const [format] = host.workbook.findSheet(sheet)!.conditionalFormats;
  if (format) format.fault = fault;
}

describe.each(faults)('a format that answers %s', (fault) => {
  test('keeps no sheet from being read', async () => {
    const opened = await open();
    spoil(opened, '表1', fault);
    const read = valueOf(await opened.port.readSheets('all'));
    expect(read.map(({ grid }) => grid.rows)).toEqual([[[{ value: 1 }]], [[{ value: 2 }]]]);
  });

  test('keeps no sheet from being marked; marks that can be read are replaced', async () => {
    const opened = await open();
    const { port, marksAt } = opened;
    const ids = [await idOf(port, '表1'), await idOf(port, '表2')];
    const marksOf = (severity: 'error' | 'info') => ids.map((sheetId) => ({ sheetId, severity, cells: cells('A1') }));
    valueOf(await port.mark(ids, marksOf('error'), 'fill'));
    spoil(opened, '表1', fault);
    await port.readSheets('all');
    expect(await port.mark(ids, marksOf('info'), 'fill')).toEqual(unreadable('表1'));
    expect([marksAt('表1', 'A1'), marksAt('表2', 'A1')]).toEqual([['info'], ['info']]);
  });

  test('is told of when marks are cleared, and the others go', async () => {
    const opened = await open();
    const { port, marksAt, host } = opened;
    const sheetId = await idOf(port, '表2');
    valueOf(await port.mark([sheetId], [{ sheetId, severity: 'error', cells: cells('A1') }], 'fill'));
    spoil(opened, '表2', fault);
    expect(await port.unmark()).toEqual(unreadable('表2'));
    expect(marksAt('表2', 'A1')).toEqual([]);
    expect(host.workbook.findSheet('表2')!.conditionalFormats).toHaveLength(1);
  });
});

test('Ctrl+Z after a second check leaves marks that cannot be read; the third check says so and ends', async () => {
  const { port, host, marksAt } = await open();
  host.workbook.spoilsUndoneFormats = true;
  const sheetId = await idOf(port, '表1');
  const mark = async () => {
    valueOf(await port.readSheets('active'));
    return port.mark([sheetId], [{ sheetId, severity: 'error', cells: cells('A1') }], 'fill');
  };
  valueOf(await mark());
  valueOf(await mark());
  expect(host.user.undo()).toBe(true);
  expect(await mark()).toEqual(unreadable('表1'));
  expect(marksAt('表1', 'A1')).toEqual(['error', 'error']);
});
