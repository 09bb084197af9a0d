import { readFileSync } from 'node:fs';
import { auditOf, judge, profileById, read, toA1, type EvaluationForm, type GridCell } from '../../src/audit';
import { readWorkbook } from '../../src/files';
import { call, present, SheetRange } from '../../src/functions';
import { parseMeasure } from '../../src/scoring';
import { gridOf, readLabels } from '../corpus/labels';
import { formGrid } from '../support/form-grid';

const profile = profileById('national-2020');

function sampleForms(): (readonly [name: string, form: EvaluationForm])[] {
  const labelled = readLabels().flatMap((label) => read(gridOf(label)).forms.map((form) => [label.id, form] as const));
  const inFiles = ['as-pasted', 'tidy', 'stacked'].flatMap((name) => {
    const workbook = readWorkbook(readFileSync(`samples/${name}.xlsx`), `${name}.xlsx`);
    if (!workbook.ok) throw new Error(workbook.failure.code);
    return workbook.sheets.flatMap((sheet) =>
      read(sheet.grid).forms.map((form, index) => [`${name} ${sheet.name} ${index + 1}`, form] as const),
    );
  });
  return [...labelled, ...inFiles];
}

const forms = sampleForms();
type ValueField = EvaluationForm['indicators'][number]['target'];

/** A cell as an argument: with its format where the host has it; a value in several cells, or in part of one, as a text. */
const cellOf = ({ field, cells, text }: ValueField, other: ValueField): unknown => {
  if (cells.length > 1 || toA1(field.address) === toA1(other.field.address)) return text;
  const cell: GridCell | null = field.cell;
  return new SheetRange({ top: field.address.row, left: field.address.column, rows: [[cell]] });
};

/** A result that is in the unit of the units' column is given with it: a function does not see that column. */
const answerOf = (actual: ValueField, target: ValueField): unknown => {
  const [bare, read] = [parseMeasure(actual.text), actual.measure];
  const isOfColumn = bare.kind === 'quantity' && bare.quantity.unit === null;
  return isOfColumn && read.kind === 'quantity' && read.quantity.unit !== null
    ? `${read.quantity.numeral}${read.quantity.unit}`
    : cellOf(actual, target);
};

const computable = forms.flatMap(([name, form]) => {
  const { judged: rows, verdicts } = judge(form, { profile }).context;
  return rows.flatMap((judged) => {
    if (judged.assessment.kind !== 'exact') return [];
    const verdict = verdicts.find((one) => one.what === 'score' && one.one === judged);
    return [{ name, judged, expected: judged.assessment, cause: verdict?.cause ?? null }];
  });
});

test('there are forms and indicators to compare', () => {
  expect(forms.length).toBeGreaterThan(30);
  expect(computable.length).toBeGreaterThan(250);
  expect(computable.map(({ cause }) => cause)).toContain('full-by-rounding');
});

test.each(computable)(
  'PE.SCORE is what the audit expects: $name, row $judged.indicator.row',
  ({ judged, expected, cause }) => {
    const { indicator, direction } = judged;
    const { target, actual } = indicator;
    // What the name of an indicator says of its direction a formula has to be told.
    const told = direction.from === 'sign' ? null : direction.direction;
    const given = [cellOf(target, actual), answerOf(actual, target), judged.points?.toString(), told];
    expect(call('SCORE', given)).toBe(Number(expected.score.toString()));
    const isScored = judged.score !== null && judged.isScoreRight !== null;
    if (isScored) {
      const printed = indicator.score?.text;
      // Full points are claimed, not rounded: the check reports them even where the form knows no decimals.
      const isRight = judged.isScoreRight === true && cause !== 'full-by-rounding';
      expect(call('DIFF', [...given.slice(0, 3), printed, told]) === 0).toBe(isRight);
    }
  },
);

describe('PE.CHECK and PE.RECOMPUTE', () => {
  const { grid } = formGrid({ indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 9 | 天气原因' });
  const [form] = read(grid).forms;
  const moved = new SheetRange({ ...grid, top: 40, left: 2 });

  test('list what the audit finds, in the places of the sheet', () => {
    const expected = auditOf(judge(form!, { profile: 'auto' })).findings.map(({ code, cells }) => [
      code,
      cells[0] ? toA1({ row: cells[0].row + 40, column: cells[0].column + 2 }) : '',
    ]);
    const all = present(call('CHECK', [moved]), 'zh-CN') as string[][];
    const rows = all.slice(0, -1);
    expect(all.at(-1)).toEqual(['', '', '', expect.stringMatching(/^已核 \d+ 项。/u)]);
    expect(rows.map(([code, , cell]) => [code, cell])).toEqual(expected);
    expect(rows.every((row) => row.length === 4 && ['错误', '警告', '提示'].includes(row[1]!))).toBe(true);
    expect(rows.flat().join()).not.toMatch(/\{\{/);
    expect(rows.map(([code]) => code)).toContain('PE302');
  });

  test('speak English', () => {
    const rows = present(call('CHECK', [moved]), 'en-US') as string[][];
    expect(rows.find(([code]) => code === 'PE302')?.slice(1, 3)).toEqual(['error', expect.stringMatching(/^J\d+$/)]);
  });

  test('read plain rows of values as a range at A1', () => {
    const values = grid.rows.map((row) => row.map((cell) => cell?.value ?? null));
    const plain = present(call('CHECK', [values]), 'zh-CN') as string[][];
    const placed = present(call('CHECK', [new SheetRange(grid)]), 'zh-CN') as string[][];
    expect(plain).toEqual(placed);
  });

  test('give the recomputed total', () => {
    expect(call('RECOMPUTE', [moved])).toBe(
      Number(auditOf(judge(form!, { profile: 'auto' })).recomputed.score!.toString()),
    );
  });

  test.each([
    ['no form', [[['甲', '乙']]], '区域里没有找到项目支出绩效自评表，请选中整张表（从标题到总分）'],
    ['one cell', ['甲'], '区域里没有找到项目支出绩效自评表，请选中整张表（从标题到总分）'],
    ['a blank cell', [null], '区域里没有找到项目支出绩效自评表，请选中整张表（从标题到总分）'],
    ['nothing', [], '区域里没有找到项目支出绩效自评表，请选中整张表（从标题到总分）'],
    ['an error value', [{ code: '#REF!' }], '区域里没有找到项目支出绩效自评表，请选中整张表（从标题到总分）'],
  ])('find in %s nothing to check', (_what, given, message) => {
    for (const id of ['CHECK', 'RECOMPUTE'] as const) {
      expect(present(call(id, given), 'zh-CN')).toEqual({ failure: 'not-available', message });
    }
  });

  test('refuse a profile that is none', () => {
    expect(call('CHECK', [moved, 'x'])).toMatchObject({ failure: 'invalid-value', say: 'unknown-profile' });
    expect(call('RECOMPUTE', [moved, 'x'])).toMatchObject({ failure: 'invalid-value', say: 'unknown-profile' });
  });

  test('say so of a form without findings', () => {
    expect(present(call('CHECK', [new SheetRange(formGrid().grid)]), 'zh-CN')).toEqual([
      ['', '', '', '未发现问题。已核 14 项。'],
    ]);
  });

  test('of two forms one total cannot be told', () => {
    const two = { ...grid, rows: [...grid.rows, [], ...formGrid().grid.rows] };
    expect(present(call('RECOMPUTE', [new SheetRange(two)]), 'zh-CN')).toEqual({
      failure: 'not-available',
      message: '区域里有 2 张自评表，请每次只选一张',
    });
  });

  test('a score that is missing and cannot be computed leaves no total', () => {
    const open = formGrid({ indicators: '产出指标 | 质量指标 | 培训效果 | 有效 | 有效 | 10 |  | ' }).grid;
    expect(call('RECOMPUTE', [new SheetRange(open)])).toMatchObject({ failure: 'not-available', say: 'no-total' });
  });
});

describe('cells with a number format', () => {
  const cell = (value: number, format: string) => new SheetRange({ top: 0, left: 0, rows: [[{ value, format }]] });
  test('a per cent is one, to the last digit', () => {
    expect(call('SCORE', [cell(0.95, '0%'), cell(90.25, '0.00'), 10])).toBe(9.5);
    expect(call('UNIT', [cell(0.9567, '0%')])).toBe('%');
    expect(call('NUMBER', [cell(0.9567, '0%')])).toBe(0.9567);
  });
  test('a date is no amount', () => {
    expect(call('SCORE', [cell(44561, 'yyyy/m/d'), cell(44500, 'yyyy/m/d'), 10])).toMatchObject({ say: 'qualitative' });
  });
  test('a blank in the sheet is no 0', () => {
    const blank = new SheetRange({ top: 0, left: 0, rows: [[null]] });
    expect(call('SCORE', [10, blank, 5])).toMatchObject({ say: 'blank', data: { argument: 'actual' } });
    const notComputed = new SheetRange({ top: 0, left: 0, rows: [[{ value: null, formula: 'A1' }]] });
    expect(call('SCORE', [10, notComputed, 5])).toMatchObject({ say: 'blank' });
  });
});
