import { readFileSync } from 'node:fs';
import { functionIds, type FunctionId } from '../../src/functions';
import { associateAll } from '../../src/functions/excel/associate';
import { answer } from '../../src/functions/excel/answer';
import { lookAt, PATIENCE_MS, placeOf } from '../../src/functions/excel/look';
import { saveSettings } from '../../src/excel/settings';
import { readFunctionHelp, metadataOf } from '../../scripts/function-help.js';
import type { FormulaArgument, FunctionResult } from '../host/api/custom-functions';
import { ExcelHost, type ExcelHostOptions } from '../host/excel-host';
import type { CellDefinition } from '../host/model/definition';
import { installOffice, type OfficeInNode } from '../host/office-in-node';
import type { SheetRange } from '../../src/functions/sheet-range';
import { formGrid } from '../support/form-grid';

// Five thousand calls over the wire take their time on a busy machine.
jest.setTimeout(60_000);

let office: OfficeInNode;
let host: ExcelHost;

beforeAll(() => {
  office = installOffice();
  associateAll();
});
afterAll(() => office.remove());

type Platform = 'web' | 'desktop';

/** What Excel is told of the functions. */
const { functions } = metadataOf(readFunctionHelp(), 'zh-CN', 'https://localhost:3000');

function open(
  rows: readonly (readonly CellDefinition[])[],
  platform: Platform = 'desktop',
  options: ExcelHostOptions = {},
): void {
  host = ExcelHost.open({ sheets: [{ name: '自评表', rows }], platform }, { functions, ...options });
  office.connect(host);
}

/** `A1`: a reference; `null`: left out; anything else is typed into the formula. */
const argument = (one: unknown): FormulaArgument => {
  if (one === null) return undefined;
  return typeof one === 'string' && /^[A-Z]+\d+(?::[A-Z]+\d+)?$/.test(one)
    ? { reference: `自评表!${one}` }
    : { value: one };
};
const cell = (id: FunctionId, ...args: readonly unknown[]): Promise<FunctionResult> =>
  host.callFunction(id, '自评表!Z99', args.map(argument));
/** The result of a function that is one value: rows of one cell. */
const single = (value: unknown) => ({ value: [[value]] });
const notAvailable = (reason: string) => ({ error: '#N/A', reason });

test('the functions that have code are those that Excel is told of, in both languages', () => {
  const { mappings } = (CustomFunctions as unknown as { _association: { mappings: object } })._association;
  const associated = Object.keys(mappings).sort();
  expect(associated).toEqual([...functionIds].sort());
  for (const language of ['zh-CN', 'en-US'] as const) {
    const { functions } = metadataOf(readFunctionHelp(), language, 'https://localhost:3000');
    expect(functions.map(({ id }) => id).sort()).toEqual(associated);
  }
});

describe('called by Excel as in a formula', () => {
  const row = ['≥3万平方米', '2.2万平方米', 10, 7.33, '达成', 200, 150];
  const form = formGrid({ indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 9 | 天气原因' }).grid;

  const calls: readonly (readonly [FunctionId, readonly unknown[], unknown])[] = [
    ['SCORE', ['A1', 'B1', 'C1', null, null], [[7.33]]],
    ['SCORES', ['A1:A1', 'B1', 'C1', null, null], [[7.33]]],
    ['COMPLETION', ['A1', 'B1', null], [[0.7333333333333333]]],
    ['EXECRATE', ['F1', 'G1'], [[0.75]]],
    ['EXECSCORE', ['F1', 'G1', null, null], [[7.5]]],
    ['TOTAL', ['C1:D1'], [[17.33]]],
    ['GRADE', ['F1', null], [['优']]],
    ['BAND', ['E1', 'C1', null], [[8, 10]]],
    ['DIFF', ['A1', 'B1', 'C1', 'D1', null, null], [[0]]],
    ['NUMBER', ['A1'], [[30000]]],
    ['UNIT', ['A1'], [['平方米']]],
    [
      'EXPLAIN',
      ['A1', 'B1', 'C1', null, null],
      [
        [
          '2.2万 ÷ 3万 × 10 = 7.333… → 7.33\n未达到指标值，按完成比例计分：实际完成值 ÷ 年度指标值 × 分值，四舍五入保留两位小数。',
        ],
      ],
    ],
  ];

  // office.js gathers results and sends them twice a second: all at once is quicker than one by one.
  let results: readonly FunctionResult[];
  beforeAll(async () => {
    open([row]);
    results = await Promise.all(calls.map(([id, args]) => cell(id, ...args)));
  });
  test.each(calls.map(([id, , value], index) => ({ id, value, index })))('PE.$id', ({ value, index }) => {
    expect(results[index]).toEqual({ value });
  });

  test.each(['web', 'desktop'] as const)(
    'PE.CHECK and PE.RECOMPUTE, %s: blanks are blank, cells are those of the sheet',
    async (platform) => {
      const rows = form.rows.map((cells) => cells.map((one) => one?.value ?? null));
      open([[], [], ...rows.map((cells) => [null, ...cells])], platform);
      const range = `B3:J${rows.length + 2}`;
      const [check, total] = await Promise.all([cell('CHECK', range, null), cell('RECOMPUTE', range, null)]);
      const { value } = check as { value: string[][] };
      expect(value.find(([code]) => code === 'PE302')).toEqual([
        'PE302',
        '错误',
        expect.stringMatching(/^I\d+$/),
        expect.stringContaining('培训场次'),
      ]);
      expect(total).toEqual(single(expect.any(Number)));
    },
  );
});

test('PE.CHECK reads a sheet as a person has told the pane', async () => {
  const rows = formGrid({ indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 90 | 72 |' }).grid.rows.map(
    (cells) => cells.map((one) => one?.value ?? null),
  );
  open(rows);
  const headings = (rows[11] ?? []).map(String);
  // The column of reasons is said to be of no matter: nothing is asked for there.
  const hint = { headingRow: 11, left: 0, texts: headings, columns: [{ column: headings.length - 1, field: 'other' }] };
  const range = `A1:I${rows.length}`;
  const codes = async (): Promise<unknown[]> => {
    const { value } = (await cell('CHECK', range, null)) as { value: string[][] };
    return value.map(([code]) => code);
  };
  expect(await codes()).toContain('PE501');
  const json = JSON.stringify({ version: 1, layouts: [{ sheetId: '', sheet: '自评表', hint }] });
  expect((await saveSettings(json)).ok).toBe(true);
  expect(await codes()).not.toContain('PE501');
});

describe('a blank cell', () => {
  test.each(['web', 'desktop'] as const)('as actual is no 0, %s', async (platform) => {
    open([[10, null, 5, 0]], platform);
    const results = await Promise.all([
      cell('SCORE', 'A1', 'B1', 'C1', null, null),
      cell('SCORE', 'A1', 'D1', 'C1', null, null),
      cell('DIFF', 'A1', 'B1', 'C1', 'D1', null, null),
      cell('EXECRATE', 'A1', 'B1'),
      cell('SCORE', 'A1', 'A1', 'C1', 'B1', 'B1'),
    ]);
    expect(results).toEqual([
      notAvailable('实际完成值为空'),
      single(0),
      notAvailable('实际完成值为空'),
      notAvailable('全年执行数为空'),
      single(5),
    ]);
  });

  test.each(['web', 'desktop'] as const)('in a column is one, %s', async (platform) => {
    open(
      [
        [10, 8],
        [10, null],
        [10, 0],
        [null, null],
      ],
      platform,
    );
    const { value } = (await cell('SCORES', 'A1:A4', 'B1:B4', 5, null, null)) as { value: unknown[][] };
    expect(value[0]).toEqual([4]);
    expect(value[1]).toEqual([expect.objectContaining({ basicValue: '#N/A' })]);
    expect(value.slice(2)).toEqual([[0], ['']]);
  });

  test('a typed 0 is a 0', async () => {
    open([[10]]);
    expect(await cell('SCORE', 'A1', 0, 5, null, null)).toEqual(single(0));
  });

  test('many are asked for at once', async () => {
    open(Array.from({ length: 40 }, () => [10, null, 5]));
    const { syncs } = await host.measure(() =>
      Promise.all(
        Array.from({ length: 40 }, (_, r) => cell('SCORE', `A${r + 1}`, `B${r + 1}`, `C${r + 1}`, null, null)),
      ),
    );
    // One to look, and one or two in which office.js sends the results.
    expect(syncs).toBeLessThanOrEqual(3);
  });

  test('that cannot be told from 0 is not taken for one', async () => {
    open([[10, null, 5]]);
    host.failures.push('GeneralException');
    expect(await cell('SCORE', 'A1', 'B1', 'C1', null, null)).toMatchObject({
      error: '#N/A',
      reason: expect.stringContaining('无法确认引用的单元格是空白还是 0') as string,
    });
  });

  test('in an Excel that does not say where arguments stand is never taken for 0', async () => {
    open([[10, null, 5, 8]], 'desktop', { apiVersion: 10 });
    const results = await Promise.all([
      cell('SCORE', 'A1', 'B1', 'C1', null, null),
      cell('SCORE', 'A1', 'D1', 'C1', null, null),
    ]);
    expect(results).toEqual([expect.objectContaining({ error: '#N/A' }), single(4)]);
  });

  test('of another workbook is not asked for', async () => {
    open([[10]]);
    const given = [argument('A1'), { reference: '[b.xlsx]自评表!B1' }, single(5), undefined, undefined];
    expect(await host.callFunction('SCORE', '自评表!Z9', given)).toMatchObject({ error: '#N/A' });
  });
});

describe('thousands of cells', () => {
  const column = (count: number, actual: (row: number) => CellDefinition) =>
    Array.from({ length: count }, (_, row): CellDefinition[] => [10, actual(row), 5]);
  const scores = (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, r) => cell('SCORE', `A${r + 1}`, `B${r + 1}`, `C${r + 1}`, null, null)),
    );
  /** Requests that looked at the sheet: those besides in which office.js sends results name no range. */
  const looksIn = async (work: () => Promise<unknown>): Promise<number> => {
    host.requestsNaming.clear();
    await work();
    return host.requestsNaming.get('getRangeByIndexes') ?? 0;
  };

  test('5,000 of them, each with a blank, look once and are all answered', async () => {
    open(column(5000, (row) => (row % 2 === 0 ? null : 0)));
    let results: readonly FunctionResult[] = [];
    expect(await looksIn(async () => (results = await scores(5000)))).toBe(1);
    const blanks = results.filter((one) => 'error' in one);
    expect(blanks).toHaveLength(2500);
    expect(blanks[0]).toEqual(notAvailable('实际完成值为空'));
    expect(results[1]).toEqual(single(0));
  });

  test('none that leaves nothing open looks at all', async () => {
    open(column(5000, () => 8));
    let results: readonly FunctionResult[] = [];
    expect(await looksIn(async () => (results = await scores(5000)))).toBe(0);
    expect(results.every((one) => JSON.stringify(one) === JSON.stringify(single(4)))).toBe(true);
  });

  test('what is too large for a request goes over in halves', async () => {
    open(
      column(400, (row) => (row % 2 === 0 ? null : row)),
      'desktop',
      { maxBytes: 8_000 },
    );
    const addresses = Array.from({ length: 400 }, (_, row) => `自评表!B${row + 1}`);
    let seen: readonly SheetRange[] = [];
    expect(await looksIn(async () => (seen = await Promise.all(addresses.map(lookAt))))).toBeGreaterThan(2);
    expect(seen.map(({ grid }) => grid.rows[0]?.[0]?.value ?? null)).toEqual(
      addresses.map((_, row) => (row % 2 === 0 ? null : row)),
    );
  });

  test('a sheet that cannot be read keeps no other from being read', async () => {
    open([[10, 0, 5]]);
    const lost = host.callFunction('SCORE', '自评表!Z9', [
      { value: 10 },
      { reference: '自评表!B1' },
      { value: 5 },
      undefined,
      undefined,
    ]);
    host.workbook.addSheet('要删的表');
    const other = host.callFunction('SCORE', '自评表!Z8', [
      { value: 10 },
      { reference: '要删的表!B1' },
      { value: 5 },
      undefined,
      undefined,
    ]);
    host.user.deleteSheet('要删的表');
    expect(await lost).toEqual(single(0));
    expect(await other).toMatchObject({ error: '#N/A' });
  });
});

describe('an Excel that does not behave', () => {
  const blankAsZero = ['≥10个', 0, 5, null, null];

  test('tells no addresses: a 0 that may be a blank is never scored', () => {
    for (const invocation of [undefined, {}, { parameterAddresses: null }, { parameterAddresses: [] }]) {
      expect(() => answer('SCORE', [...blankAsZero, invocation])).toThrow('无法确认引用的单元格是空白还是 0');
    }
    expect(answer('SCORE', [...blankAsZero, { parameterAddresses: ['A1', null, null, null, null] }])).toEqual([[0]]);
  });

  test('tells addresses only to functions whose result is described as a matrix', () => {
    expect(functions.map(({ result, options }) => [result.dimensionality, options.requiresParameterAddresses])).toEqual(
      functions.map(() => ['matrix', true]),
    );
  });

  test('tries out part of a formula while it is edited: the sheet is not asked, which would wait for the end of it', () => {
    const places = { parameterAddresses: ['表!A1', '表!B1', '表!C1', null, null], isInValuePreview: true };
    expect(() => answer('SCORE', [...blankAsZero, places])).toThrow('编辑公式时不读取工作表');
    expect(answer('SCORE', [10, 8, 5, null, null, places])).toEqual([[4]]);
  });

  test('does not answer: the cell says so in the end, instead of #BUSY! for ever', async () => {
    open([[10, null, 5]]);
    host.isSilent = true;
    jest.useFakeTimers();
    try {
      const looked = lookAt('自评表!B1');
      const failed = expect(looked).rejects.toThrow('Excel did not answer');
      await jest.advanceTimersByTimeAsync(PATIENCE_MS);
      await failed;
    } finally {
      jest.useRealTimers();
    }
  });

  test('dates counted from 1904 are the days that the sheet shows', async () => {
    const date = (value: number): CellDefinition => ({ value, format: 'yyyy/m/d' });
    open([[date(43_098), date(43_097), 10]]);
    host.workbook.use1904DateSystem = true;
    const { grid } = await lookAt('自评表!A1:B1');
    expect(grid.date1904).toBe(true);
    host.workbook.use1904DateSystem = false;
    expect((await lookAt('自评表!A1:B1')).grid.date1904).toBeUndefined();
  });
});

describe('cells as they are shown', () => {
  test('per cents and dates are told from amounts', async () => {
    open([
      [{ value: 0.95, format: '0%' }, 90.25, 10],
      [{ value: 44561, format: 'yyyy/m/d' }, { value: 44500, format: 'yyyy/m/d' }, 10],
    ]);
    expect(await cell('SCORE', 'A1', 'B1', 'C1', null, null)).toEqual(single(9.5));
    expect(await cell('SCORE', 'A2', 'B2', 'C2', null, null)).toMatchObject({ error: '#N/A' });
  });

  test('numbers that leave nothing open cost no look', async () => {
    open([[400, 420, 6]]);
    await cell('SCORE', 'A1', 'B1', 'C1', null, null);
    expect(host.calledMembers.has('valueTypes')).toBe(false);
    expect(host.calledMembers.has('getRangeByIndexes')).toBe(false);
  });
});

describe('errors', () => {
  test('a wrong argument is #VALUE! and named', async () => {
    open([[10, true, 5]]);
    expect(await cell('SCORE', 'A1', 'B1', 'C1', null, null)).toEqual({
      error: '#VALUE!',
      reason: '实际完成值是逻辑值（TRUE 或 FALSE），请改为数字或文字',
    });
  });

  test('an error in a cell reaches the function, which says what it is', async () => {
    open([[10, { error: '#DIV/0!' }, 5]]);
    expect(await cell('SCORE', 'A1', 'B1', 'C1', null, null)).toEqual(
      notAvailable('实际完成值是错误值 #DIV/0!，请先改正那个单元格'),
    );
  });

  test('in English for whom Excel speaks it', async () => {
    open([[10, '', 5]], 'web');
    const context = Office.context as { displayLanguage: string };
    context.displayLanguage = 'en-US';
    try {
      expect(await cell('SCORE', 'A1', 'B1', 'C1', null, null)).toEqual(notAvailable('actual is blank'));
    } finally {
      context.displayLanguage = 'zh-CN';
    }
  });
});

test.each([
  ['自评表!$A$1:B2', { sheet: '自评表', reference: 'A1:B2' }],
  ["'项目 1''s'!C3", { sheet: "项目 1's", reference: 'C3' }],
  ['A1', { sheet: null, reference: 'A1' }],
])('the place of %s', (address, place) => {
  expect(placeOf(address)).toEqual(place);
});

test('a range is read with its place, formats, formulas and errors', async () => {
  open([[1], [null, { value: 0.5, format: '0%' }, { value: 3, formula: '=1+2' }, { error: '#N/A' }]]);
  const { grid } = await lookAt('自评表!B2:D2');
  expect(grid).toEqual({
    top: 1,
    left: 1,
    rows: [[{ value: 0.5, format: '0%' }, { value: 3, formula: '1+2' }, { value: { error: '#N/A' } }]],
  });
});

test('the associations stand in the source one by one', () => {
  const source = readFileSync('src/functions/excel/associate.ts', 'utf8');
  for (const id of functionIds) expect(source).toContain(`CustomFunctions.associate('${id}', run('${id}'));`);
});
