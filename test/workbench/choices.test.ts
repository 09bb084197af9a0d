import { fromA1 } from '../../src/form';
import type { ChoiceList } from '../../src/workbook';
import { closeEngines, openUniver } from './univer-fixture';

afterEach(closeEngines);

const opened = async () => {
  const one = await openUniver([{ name: '表', rows: [['指标'], [''], ['']] }]);
  const sheet = one.engine.api.getActiveWorkbook()!.getActiveSheet();
  const list = (...cells: string[]): ChoiceList => ({
    sheetId: sheet.getSheetId(),
    cells: cells.map((cell) => fromA1(cell)!),
    values: ['数量指标', '质量指标'],
  });
  const at = (cell: string) => one.port.choices.at(sheet.getSheetId(), fromA1(cell)!);
  return { ...one, sheet, list, at };
};

test('lists are laid over cells, counted, and taken away again', async () => {
  const { port, list, at } = await opened();
  expect(port.capabilities.hasChoices).toBe(true);
  expect(await port.offerChoices([list('A2', 'A3')])).toEqual({ ok: true, value: 2 });
  expect(at('A2')).toEqual(['数量指标', '质量指标']);
  expect(at('A1')).toEqual([]);
  expect(port.changes.isUnsaved).toBe(true);
  expect(await port.withdrawChoices()).toEqual({ ok: true, value: 2 });
  expect(at('A2')).toEqual([]);
  expect(await port.withdrawChoices()).toEqual({ ok: true, value: 0 });
});

test('offered again a cell has one list, the later', async () => {
  const { port, list, at } = await opened();
  await port.offerChoices([list('A2', 'A3')]);
  await port.offerChoices([{ ...list('A2'), values: ['时效指标'] }]);
  expect([at('A2'), at('A3')]).toEqual([['时效指标'], ['数量指标', '质量指标']]);
  expect(port.choices.lists().flatMap(({ cells }) => cells)).toHaveLength(2);
});

test('a list stays with its cell where rows and columns come and go', async () => {
  const { port, list, at, sheet } = await opened();
  await port.offerChoices([list('A2', 'A3')]);
  sheet.insertRowsBefore(1, 2);
  expect(['A2', 'A3', 'A4', 'A5'].map((cell) => at(cell).length > 0)).toEqual([false, false, true, true]);
  sheet.insertColumnsBefore(0, 1);
  expect([at('A4').length > 0, at('B4').length > 0]).toEqual([false, true]);
  sheet.deleteRows(3, 1);
  expect([at('B4').length > 0, at('B5').length > 0]).toEqual([true, false]);
  expect(port.choices.lists()).toMatchObject([{ sheet: '表', cells: [{ row: 3, column: 1 }] }]);
});

test('of a sheet that is gone the caller is told, and nothing is laid', async () => {
  const { port, list } = await opened();
  expect(await port.offerChoices([{ ...list('A2'), sheetId: 'none' }])).toMatchObject({
    ok: false,
    failure: { code: 'gone' },
  });
  expect(port.choices.lists()).toEqual([]);
});
