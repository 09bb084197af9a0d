import { auditOf, formRules, judge, profileById, read, toA1, type LayoutHint } from '../../src/audit';
import { openRows, openSample, type OpenSheet } from './support/sheets';

const profile = profileById('national-2020');
const SHEET = '电子政务运维';
const sheets: OpenSheet[] = [];
const opened = async (sheet: Promise<OpenSheet>): Promise<OpenSheet> => {
  sheets.push(await sheet);
  return sheets.at(-1)!;
};
afterEach(() => {
  for (const sheet of sheets.splice(0)) sheet.close();
});

test('a form whose scores are formulas has no finding about a score', async () => {
  const sheet = await opened(openSample('samples/tidy.xlsx', SHEET));
  const [form] = read(await sheet.grid()).forms;
  const { judged, execution } = judge(form!, { profile }).context;
  for (const { indicator, assessment, direction } of judged) {
    if (assessment.kind !== 'exact') continue;
    const [target, actual, points] = [indicator.target.field, indicator.actual.field, indicator.points!].map((field) =>
      toA1(field.address),
    );
    const told = direction.from === 'name' ? `,"${direction.direction}"` : '';
    await sheet.type(toA1(indicator.score!.address), `=PE.SCORE(${target},${actual},${points}${told})`);
  }
  const [adjusted, executed] = [execution.budget!, execution.executed!].map((field) => toA1(field.address));
  await sheet.type(toA1(execution.score!.address), `=PE.EXECSCORE(${adjusted},${executed})`);
  const scores = judged.map(({ indicator }) => indicator.score!.address);
  const [first, last] = [scores[0]!, scores.at(-1)!].map(toA1);
  const parts = [toA1(execution.score!.address), `PE.TOTAL(${first}:${last})`];
  await sheet.type(toA1(form!.total!.score!.address), `=${parts.join('+')}`);

  const [after] = read(await sheet.grid()).forms;
  const computed = judge(after!, { profile }).context.judged.filter(({ assessment }) => assessment.kind === 'exact');
  expect(computed.length).toBeGreaterThan(5);
  expect(computed.every(({ indicator }) => indicator.score?.cell?.formula?.startsWith('PE.SCORE('))).toBe(true);
  const scoreRules: string[] = formRules.filter(({ code }) => /^PE30|^PE40/.test(code)).map(({ code }) => code);
  const found = auditOf(judge(after!, { profile })).findings.filter(({ code }) => scoreRules.includes(code));
  const aboutComputed = found.filter(({ cells }) =>
    computed.some(({ indicator }) => cells[0] && toA1(cells[0]) === toA1(indicator.score!.address)),
  );
  expect(aboutComputed).toEqual([]);
});

test('PE.CHECK spills below the form, names its cells, and leaves what the pane finds as it is', async () => {
  const sheet = await opened(openSample('samples/tidy.xlsx', SHEET));
  const before = await sheet.grid();
  const [form] = read(before).forms;
  const range = `${toA1({ row: form!.range.top, column: form!.range.left })}:${toA1({ row: form!.range.bottom, column: form!.range.right })}`;
  const expected = auditOf(judge(form!, { profile: 'auto' })).findings;
  await sheet.type('A30', `=PE.CHECK(${range})`);
  const all = sheet.spillAt('A30') as string[][];
  const rows = all.slice(0, -1);
  // The last row says how much was checked.
  expect(all.at(-1)?.slice(2)).toEqual(['', expect.stringMatching(/^已核 \d+ 项。/u)]);
  expect(rows.map(([code, , cell]) => [code, cell])).toEqual(
    expected.map(({ code, cells }) => [code, cells[0] ? toA1(cells[0]) : '']),
  );
  const [after] = read(await sheet.grid()).forms;
  expect(auditOf(judge(after!, { profile: 'auto' })).findings).toEqual(expected);
  await sheet.type('K1', `=PE.RECOMPUTE(${range})`);
  expect(sheet.valueAt('K1')).toBe(Number(auditOf(judge(form!, { profile: 'auto' })).recomputed.score!.toString()));
});

test('PE.CHECK reads a sheet as a person has told the pane', async () => {
  const sheet = await opened(openSample('samples/tidy.xlsx', SHEET));
  const [form] = read(await sheet.grid()).forms;
  const { score } = form!.columns;
  const headings = form!.cells.filter(({ address }) => address.row === score!.address.row);
  const hint = {
    headingRow: score!.address.row,
    left: headings[0]!.address.column,
    texts: headings.map(({ text }) => text),
    columns: [{ column: score!.address.column, field: 'other' }],
  };
  const layouts = [{ sheetId: '', sheet: SHEET, hint }];
  await sheet.keep(JSON.stringify({ version: 1, layouts }));
  await sheet.type('A30', `=PE.CHECK(A1:I${form!.range.bottom + 1})`);
  const told = read(
    await sheet.grid(),
    layouts.map((one) => one.hint as LayoutHint),
  ).forms[0]!;
  const codes = auditOf(judge(told, { profile: 'auto' })).findings.map(({ code }) => code);
  expect(codes).not.toEqual(auditOf(judge(form!, { profile: 'auto' })).findings.map(({ code }) => code));
  expect(
    sheet
      .spillAt('A30')
      .slice(0, -1)
      .map(([code]) => code),
  ).toEqual(codes);
});

test('what a formula rests on changes, and so does the formula', async () => {
  const sheet = await opened(openRows([[10, 8, 5, null]]));
  await sheet.type('D1', '=PE.SCORE(A1,B1,C1)');
  expect(sheet.valueAt('D1')).toBe(4);
  await sheet.type('B1', 9);
  expect(sheet.valueAt('D1')).toBe(4.5);
  await sheet.type('B1', null);
  expect(sheet.valueAt('D1')).toBe('#N/A');
  await sheet.type('B1', 0);
  expect(sheet.valueAt('D1')).toBe(0);
});

test('a formula in the range that it is given does not run in circles', async () => {
  const sheet = await opened(openRows([[10, 8, 5, null]]));
  await sheet.type('D1', '=PE.TOTAL(A1:D1)');
  expect(sheet.valueAt('D1')).toBe('#VALUE!');
});

test('per cents and dates are seen as they are shown', async () => {
  const sheet = await opened(
    openRows([
      [{ value: 0.95, format: '0%' }, 90.25, 10, null],
      [{ value: 44561, format: 'yyyy/m/d' }, { value: 44500, format: 'yyyy/m/d' }, 10, null],
    ]),
  );
  await sheet.type('D1', '=PE.SCORE(A1,B1,C1)');
  await sheet.type('D2', '=PE.SCORE(A2,B2,C2)');
  expect([sheet.valueAt('D1'), sheet.valueAt('D2')]).toEqual([9.5, '#N/A']);
});

test('whole columns spill, a bad row alone', async () => {
  const sheet = await opened(
    openRows([
      [10, 8, 5],
      ['≥20', '', 5],
      ['有效', '有效', 5],
      [4, 4, 5],
    ]),
  );
  await sheet.type('E1', '=PE.SCORES(A1:A4,B1:B4,C1:C4)');
  expect(sheet.spillAt('E1')).toEqual([[4], ['#N/A'], ['#N/A'], [5]]);
});

describe('why a function failed is told beside its cell', () => {
  test('in the words of the product, until it has a value', async () => {
    const sheet = await openRows([['≥5个', null, 10, '=PE.SCORE(A1,B1,C1)']]);
    expect(sheet.valueAt('D1')).toBe('#N/A');
    expect(sheet.reasonAt('D1')).toMatch(/实际完成值/);
    await sheet.type('B1', '5个');
    expect(sheet.valueAt('D1')).toBe(10);
    expect(sheet.reasonAt('D1')).toBeNull();
    sheet.close();
  });

  test('not where rows moved: the place is another cell now', async () => {
    const sheet = await openRows([['≥5个', null, 10, '=PE.SCORE(A1,B1,C1)']]);
    expect(sheet.reasonAt('D1')).not.toBeNull();
    sheet.insertRowAbove('A1');
    expect(sheet.reasonAt('D1')).toBeNull();
    sheet.close();
  });
});
