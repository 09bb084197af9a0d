import type { Mark } from '../../src/workbook';
import { cell, valueOf } from '../workbook/contract/support';
import type { FixtureSheet } from '../workbook/port-fixture';
import { excelFixture } from './excel-fixture';

const fixture = excelFixture();

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
  const at = Array.from({ length: count }, (_, index) => ({ row: Math.floor(index / 10) * 2, column: (index % 10) * 2 }));
  return (['error', 'warning', 'info'] as const).map((severity, part) => ({
    ...{ sheetId, severity },
    cells: at.filter((_, index) => index % 3 === part),
  }));
}

test.each([1, 100])('reads %i sheets in two syncs', async (count) => {
  const { host, port } = await fixture.open(formSheets(count));
  const { result, ...traffic } = await host.measure(() => port.readSheets('all'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  console.log(count, traffic, host.traffic);
  expect(valueOf(result)).toHaveLength(count);
  expect(traffic.syncs).toBeLessThanOrEqual(2);
});

test.each([
  [1, 1],
  [1, 5000],
  [100, 50],
])('marks %i sheets with %i findings each in one sync', async (sheetCount, markCount) => {
  const { host, port } = await fixture.open(formSheets(sheetCount));
  const readings = valueOf(await port.readSheets('all'));
  const ids = readings.map(({ sheet }) => sheet.id);
  const marks = ids.flatMap((id) => scatteredMarks(id, markCount));
  await new Promise((resolve) => setTimeout(resolve, 20));
  const { result, ...traffic } = await host.measure(() => port.mark(ids, marks, 'fill'));
  valueOf(result);
  const before=host.traffic;
  await new Promise((resolve) => setTimeout(resolve, 20));
  console.log(sheetCount, markCount, traffic, before, host.traffic);
  expect(traffic.syncs).toBe(1);
});
test('select', async () => {
  const { host, port } = await fixture.open(formSheets(1));
  const [{id}] = valueOf(await port.listSheets());
  const { result, ...traffic } = await host.measure(() => port.select({sheetId:id, address: cell('B2')}));
  console.log(traffic);
});
