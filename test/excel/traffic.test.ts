import type { Mark } from '../../src/workbook';
import type { Traffic } from '../host/excel-host';
import { cell, idOf, valueOf } from '../workbook/contract/support';
import type { FixtureSheet } from '../workbook/port-fixture';
import { excelFixture, type OpenInExcel } from './excel-fixture';

const fixture = excelFixture();
const megabyte = 1024 * 1024;

/** A form of a real one's size: 45 rows of 12 columns. */
function formSheet(name: string): FixtureSheet {
  const row = (index: number) => [
    ...['产出指标', '数量指标', `完成培训人次 ${index}`, '≥1200 人次', '1230 人次'],
    ...[10, { value: 9.5, format: '0.00' }, null, '参训单位增加，已调整后续年度计划', null, null, 3],
  ];
  return { name, rows: Array.from({ length: 45 }, (_, index) => row(index)) };
}

const formSheets = (count: number): FixtureSheet[] =>
  Array.from({ length: count }, (_, index) => formSheet(`自评表 ${index + 1}`));

/** Marks far from each other, so that none can be joined with its neighbour. */
function scatteredMarks(sheetId: string, count: number): Mark[] {
  const places = Array.from({ length: count }, (_, index) => index);
  const at = places.map((index) => ({ row: Math.floor(index / 10) * 2, column: (index % 10) * 2 }));
  return (['error', 'warning', 'info'] as const).map((severity, part) => ({
    ...{ sheetId, severity },
    cells: at.filter((_, index) => index % 3 === part),
  }));
}

/** The traffic of some work once office.js has given back what it kept. */
async function trafficOf({ host }: OpenInExcel, work: () => Promise<unknown>): Promise<Traffic> {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
  await settled();
  const { result: _result, ...traffic } = await host.measure(async () => {
    await work();
    await settled();
  });
  return traffic;
}

describe('reading', () => {
  test.each([1, 100])('takes two syncs for %i sheets', async (count) => {
    const open = await fixture.open(formSheets(count));
    const traffic = await trafficOf(open, async () => {
      expect(valueOf(await open.port.readSheets('all'))).toHaveLength(count);
    });
    expect(traffic).toMatchObject({ syncs: 2, releases: 1 });
    expect(traffic.bytesOut).toBeLessThan(count * 30_000);
    expect(traffic.bytesIn).toBeLessThan(1000 + count * 3000);
    expect(open.host.keptReferences).toBe(0);
  });
});

describe('marking', () => {
  test.each([
    [1, 1],
    [1, 5000],
    [100, 50],
  ])('takes one sync for %i sheets with %i findings each, the first time and again', async (sheetCount, markCount) => {
    const open = await fixture.open(formSheets(sheetCount));
    const ids = valueOf(await open.port.readSheets('all')).map(({ sheet }) => sheet.id);
    const marks = ids.flatMap((id) => scatteredMarks(id, markCount));
    const mark = async () => {
      valueOf(await open.port.mark(ids, marks, 'fill'));
    };
    const first = await trafficOf(open, mark);
    expect(first).toMatchObject({ syncs: 1, releases: 1 });
    expect(first.bytesIn).toBeLessThan(2 * megabyte);
    expect(await trafficOf(open, mark)).toMatchObject({ syncs: 1, releases: 1 });
    expect(open.marksAt('自评表 1', 'A1')).toEqual(['error']);
    const last = markCount - 1;
    const lastAddress = { row: Math.floor(last / 10) * 2, column: (last % 10) * 2 };
    const formats = open.host.workbook.sheets.at(-1)!.conditionalFormats;
    const covering = formats.filter(({ rects }) =>
      rects.some(({ top, left }) => top === lastAddress.row && left === lastAddress.column),
    );
    expect(covering).toHaveLength(1);
  });

  test('takes one more to find the marks of a sheet that was not read', async () => {
    const open = await fixture.open(formSheets(2));
    const id = await idOf(open.port, '自评表 2');
    const traffic = await trafficOf(open, () => open.port.mark([id], scatteredMarks(id, 3), 'fill'));
    expect(traffic.syncs).toBe(2);
  });

  test('in one sync also where Excel knows no ranges of many areas', async () => {
    const open = await fixture.open(formSheets(1), { apiVersion: 7 });
    const [reading] = valueOf(await open.port.readSheets('active'));
    const { id } = reading!.sheet;
    const traffic = await trafficOf(open, () => open.port.mark([id], scatteredMarks(id, 300), 'fill'));
    expect(traffic.syncs).toBe(1);
    expect(open.host.workbook.sheets[0]!.conditionalFormats).toHaveLength(300);
  });
});

test('selecting takes one sync', async () => {
  const open = await fixture.open(formSheets(2));
  const sheetId = await idOf(open.port, '自评表 2');
  const traffic = await trafficOf(open, () => open.port.select({ sheetId, address: cell('B2') }));
  expect(traffic).toMatchObject({ syncs: 1 });
});

test('writing takes one sync for 1,000 cells', async () => {
  const open = await fixture.open(formSheets(1));
  const sheetId = await idOf(open.port, '自评表 1');
  const edits = Array.from({ length: 1000 }, (_, row) => ({ sheetId, address: { row, column: 0 }, value: row }));
  const traffic = await trafficOf(open, () => open.port.write(edits));
  expect(traffic).toMatchObject({ syncs: 1 });
});
