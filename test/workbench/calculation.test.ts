import { firstValueFrom, filter } from 'rxjs';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { Calculation } from '../../src/workbench/port/calculation';
import { openBook } from '../../src/workbench/port/open-book';
import { closeEngines, openUniver, type OpenInUniver } from './univer-fixture';

afterEach(closeEngines);
afterEach(() => jest.restoreAllMocks());

const doubled = () => openUniver([{ name: '表', rows: [[1, { value: 2, formula: 'A1*2' }]] }]);
const openCalculation = ({ engine }: OpenInUniver) => new Calculation(openBook(engine, 'book'));
/** Whoever waits for a computation gives up after a while: without such a timer nobody waits. */
const patience = (timers: jest.SpyInstance<unknown, Parameters<typeof setTimeout>>) =>
  timers.mock.calls.filter(([, ms = 0]) => ms >= 500);
const valueOf = async ({ port }: OpenInUniver) => {
  const read = await port.readSheets('active');
  return read.ok ? read.value[0]?.grid.rows[0]?.[1]?.value : read;
};

test('what is read after a change is what formulas make of it', async () => {
  const one = await doubled();
  for (const [typed, computed] of [
    [5, 10],
    [6, 12],
    [7, 14],
  ] as const) {
    await one.user.type('表', 'A1', typed);
    expect(await valueOf(one)).toBe(computed);
  }
});

test('several changes one after the other are waited for together', async () => {
  const one = await doubled();
  for (const typed of [3, 4, 5]) await one.user.type('表', 'A1', typed);
  expect(await Promise.all([valueOf(one), valueOf(one)])).toEqual([10, 10]);
});

test('nobody waits where all is computed: neither before a change nor once its results are there', async () => {
  const one = await doubled();
  const calculation = openCalculation(one);
  const timers = jest.spyOn(globalThis, 'setTimeout');
  await calculation.settled();
  expect(patience(timers)).toEqual([]);
  timers.mockRestore();
  await one.user.type('表', 'A1', 8);
  const { state$ } = one.engine.univer.__getInjector().get(FormulaCalculationSessionService);
  await firstValueFrom(
    state$.pipe(filter(({ started, completed, resultApplied }) => started && completed && resultApplied)),
  );
  const later = jest.spyOn(globalThis, 'setTimeout');
  await calculation.settled();
  expect(patience(later)).toEqual([]);
  calculation.dispose();
});

test('a change of looks, and one without formulas, keep nobody waiting for a computation that never comes', async () => {
  const one = await openUniver([{ name: '表', rows: [[1, 2]] }]);
  const calculation = openCalculation(one);
  const workbook = one.engine.api.getActiveWorkbook();
  workbook?.getActiveSheet().getRange('A1').setBackground('#00ff00');
  const timers = jest.spyOn(globalThis, 'setTimeout');
  await calculation.settled();
  expect(patience(timers)).toEqual([]);
  timers.mockRestore();
  await one.user.type('表', 'A1', 9);
  await calculation.settled();
  expect(await one.port.readSheets('active')).toMatchObject({ ok: true });
  calculation.dispose();
});
