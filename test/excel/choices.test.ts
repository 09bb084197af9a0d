import { ExcelHost } from '../host/excel-host';
import { cells, idOf, valueOf } from '../workbook/contract/support';
import { excelFixture, type OpenInExcel } from './excel-fixture';

const { open, connect } = excelFixture();

const rows = [
  ['一级指标', '二级指标', '指标性质'],
  [null, '数量指标', null],
  [null, '质量指标', null],
];
const levels = { cells: cells('A2', 'A3'), values: ['产出指标', '效益指标'] };
const signs = { cells: cells('C2', 'C3'), values: ['≥', '≤'] };

const ruleAt = ({ host }: OpenInExcel, row: number, column: number): unknown =>
  host.workbook.findSheet('表')?.validationAt(row, column)?.rule ?? null;
const own = {
  rule: { list: { source: '产出,效益' } },
  errorAlert: { title: '单位', showAlert: true },
  prompt: {},
  ignoreBlanks: true,
};

async function opened(): Promise<readonly [OpenInExcel, string]> {
  const book = await open([{ name: '表', rows }]);
  return [book, await idOf(book.port, '表')];
}

test('lays a list over each cell, beside which anything else can be typed', async () => {
  const [book, sheetId] = await opened();
  const lists = [
    { sheetId, ...levels },
    { sheetId, ...signs },
  ];
  expect(valueOf(await book.port.offerChoices(lists))).toBe(4);
  expect(ruleAt(book, 1, 0)).toEqual({ list: { inCellDropDown: true, source: '产出指标,效益指标' } });
  expect(ruleAt(book, 2, 2)).toEqual({ list: { inCellDropDown: true, source: '≥,≤' } });
  expect(ruleAt(book, 1, 1)).toBeNull();
  expect(book.host.workbook.findSheet('表')?.validationAt(1, 0)?.errorAlert).toMatchObject({ showAlert: false });
});

test('never lies over a rule of the user, and leaves it when the lists go', async () => {
  const [book, sheetId] = await opened();
  const sheet = book.host.workbook.findSheet('表');
  sheet?.putValidation(2, 0, own);
  expect(valueOf(await book.port.offerChoices([{ sheetId, ...levels }]))).toBe(1);
  expect(ruleAt(book, 2, 0)).toEqual(own.rule);
  expect(valueOf(await book.port.withdrawChoices())).toBe(1);
  expect(ruleAt(book, 1, 0)).toBeNull();
  expect(ruleAt(book, 2, 0)).toEqual(own.rule);
});

test('leaves no trace: also of a workbook that was saved and opened again', async () => {
  const [book, sheetId] = await opened();
  const before = book.snapshot();
  valueOf(
    await book.port.offerChoices([
      { sheetId, ...levels },
      { sheetId, ...signs },
    ]),
  );
  expect(book.snapshot()).not.toEqual(before);
  const again = connect(ExcelHost.reopen(book.host.snapshot()));
  expect(valueOf(await again.port.withdrawChoices())).toBe(4);
  expect(again.snapshot()).toEqual(before);
  expect(valueOf(await again.port.withdrawChoices())).toBe(0);
});

test('offers anew what it offered before', async () => {
  const [book, sheetId] = await opened();
  valueOf(await book.port.offerChoices([{ sheetId, ...levels }]));
  expect(valueOf(await book.port.offerChoices([{ sheetId, ...levels, values: ['产出指标'] }]))).toBe(2);
  expect(ruleAt(book, 1, 0)).toEqual({ list: { inCellDropDown: true, source: '产出指标' } });
});

test('a protected sheet is named, and nothing of it is changed', async () => {
  const book = await open([{ name: '表', rows, isProtected: true }]);
  const sheetId = await idOf(book.port, '表');
  expect(await book.port.offerChoices([{ sheetId, ...levels }])).toEqual({
    ok: false,
    failure: { code: 'protected', sheet: '表' },
  });
  expect(ruleAt(book, 1, 0)).toBeNull();
});

test('an Excel without rules for entries says so beforehand', async () => {
  const book = await open([{ name: '表', rows }], { apiVersion: 7 });
  expect(book.port.capabilities.hasChoices).toBe(false);
});
