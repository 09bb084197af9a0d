import { auditOf, explain, profileById, judge } from '../../src/audit';
import { read, toA1 } from '../../src/form';
import { a1 } from '../rules/support/rule-tester';
import { formGrid, type FormParts } from '../support/form-grid';

function audit(parts: FormParts) {
  const [form] = read(formGrid(parts).grid).forms;
  if (!form) throw new Error('no form');
  return auditOf(judge(form, { profile: profileById('national-2020') }));
}

/** What is said of a form, but for what is only worth knowing, and every cell that a fix would write. */
const said = (parts: FormParts): string[] =>
  audit(parts).findings.flatMap(({ rule, severity, fix }) =>
    severity === 'info'
      ? []
      : [rule, ...(fix?.edits ?? []).map(({ address, value }) => `${toA1(address)} = ${String(value)}`)],
  );

const whyOf = (parts: FormParts, cell: string): string | null => explain(audit(parts), a1(cell))?.reason ?? null;

/** One indicator among sound ones, its points and score in G and H of row 13. */
const row = (cells: string): FormParts => ({
  indicators: `
    产出指标 | ${cells}
    | 数量指标 | 培训场次 | ≥10场 | 11场 | 10 | 10 |
    | 质量指标 | 结业考核合格率 | ≥90% | 96% | 15 | 15 |
    | 时效指标 | 培训按期完成率 | 100% | 100% | 15 | 15 |
    效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 30 | 30 |
    满意度指标 | 服务对象满意度指标 | 参训人员满意度 | ≥90% | 95% | 10 | 10 | 回收问卷210份`,
});
const funds = (cells: string): FormParts => ({
  funds: `
    年度资金总额 | ${cells}
    其中：当年财政拨款 | ${cells.replace(/\| 10 \|(.*)\|.*$/u, '| — |$1| —')}
    上年结转资金 | 0 | 0 | 0 | — | — | —`,
});

describe('a row that rests on a slip of the pen', () => {
  it.each([
    [
      'a cost kept under its ≥',
      row('成本指标 | 人均培训成本 | ≥500元/人 | 480元/人 | 10 | 10 |'),
      'cost-with-at-least-sign',
    ],
    [
      'a cost above its ≥',
      row('成本指标 | 人均培训成本 | ≥500元/人 | 530元/人 | 10 | 10 |'),
      'cost-with-at-least-sign',
    ],
    ['a cost without its unit', row('成本指标 | 培训总费用 | ≥50 | 48 | 10 | 10 |'), 'cost-with-at-least-sign'],
    [
      'with points taken off',
      row('成本指标 | 人均培训成本 | 不少于500元 | 480元 | 10 | 9.6 | 教材涨价，下年集中采购'),
      'cost-with-at-least-sign',
    ],
    ['a share of ten times all', row('质量指标 | 设备完好率 | ≥950% | 96% | 10 | 10 |'), 'share-above-whole'],
    ['metres for kilometres, met', row('数量指标 | 管网长度 | ≥36公里 | 36.4米 | 10 | 10 |'), 'unit-differs'],
    ['metres for kilometres, missed', row('数量指标 | 管网长度 | ≥36公里 | 35.2米 | 10 | 10 |'), 'unit-differs'],
    ['a share in brackets', row('质量指标 | 设备完好率（%） | 105% | 96% | 10 | 10 |'), 'share-above-whole'],
  ])('%s: is named, not judged, and no score is offered', (_name, form, rule) => {
    expect(said(form)).toEqual([rule]);
    expect(whyOf(form, 'H13')).toBe('slip');
  });

  it.each([
    ['a cost under its ≤', row('成本指标 | 人均培训成本 | ≤500元/人 | 480元/人 | 10 | 10 |')],
    ['a saving above its ≥', row('成本指标 | 成本节约率 | ≥5% | 6% | 10 | 10 |')],
    ['money paid out', row('成本指标 | 人均补助标准 | ≥500元 | 510元 | 10 | 10 |')],
    ['a share of all', row('质量指标 | 设备完好率 | 100% | 100% | 10 | 10 |')],
    ['what may exceed', row('数量指标 | 培训计划完成率 | ≥100% | 108% | 10 | 10 |')],
  ])('%s: is sound', (_name, form) => {
    expect(said(form)).toEqual([]);
    expect(whyOf(form, 'H13')).toBeNull();
  });

  it.each([
    ['a cost above its ≤', row('成本指标 | 人均培训成本 | ≤500元/人 | 600元/人 | 10 | 10 | 物价上涨，下年从严控制')],
    ['a share missed', row('质量指标 | 设备完好率 | ≥95% | 76% | 10 | 10 | 维修滞后，下年及时报修')],
  ])('%s: is judged as it stands', (_name, form) => {
    expect(said(form)[0]).toBe('full-score-target-missed');
  });

  it('judges no row where targets and results are exchanged', () => {
    const form = {
      indicators: `
        产出指标 | 数量指标 | 培训场次 | 11场 | ≥10场 | 25 | 25 |
        | 成本指标 | 人均培训成本 | 480元/人 | ≤500元/人 | 25 | 25 |
        效益指标 | 社会效益指标 | 培训内容应用率 | 85% | ≥80% | 30 | 30 |
        满意度指标 | 服务对象满意度指标 | 参训人员满意度 | 95% | ≥90% | 10 | 10 |`,
      total: '100 | 100',
    };
    expect(said(form)).toEqual(['values-exchanged']);
    expect(['H13', 'H14', 'H15', 'H16'].map((cell) => whyOf(form, cell))).toEqual(['slip', 'slip', 'slip', 'slip']);
  });
});

describe('amounts of one row in two units', () => {
  it.each([
    ['executed in 元, the rate right', funds('120 | 120 | 1140000 | 10 | 95% | 9.5')],
    ['executed in 元, the rate blank', funds('120 | 120 | 1140000 | 10 |  | 9.5')],
    ['the budget in 元', funds('1200000 | 1200000 | 114 | 10 | 95% | 9.5')],
    ['the budget in 元, the rate blank', funds('1200000 | 1200000 | 114 | 10 |  | 9.5')],
    ['executed with decimals', funds('120.5 | 120.5 | 1140321.5 | 10 | 94.63% | 9.46')],
  ])('%s: named, neither rate nor score judged or offered', (_name, form) => {
    const all = { ...form, total: '100 | 99.5' };
    expect(new Set(said(all))).toEqual(new Set(['money-unit-slip']));
    expect(whyOf(all, 'H6')).toBe('slip');
  });

  it('leaves the rate alone where only the initial budget stands in another unit', () => {
    const form = { ...funds('1200000 | 120 | 114 | 10 | 95% | 9.5'), total: '100 | 99.5' };
    expect(new Set(said(form))).toEqual(new Set(['money-unit-slip']));
    expect(whyOf(form, 'H6')).toBeNull();
  });

  it.each([
    ['one unit', funds('120 | 120 | 114 | 10 | 95% | 9.5')],
    ['元 throughout', { ...funds('1200000 | 1200000 | 1140000 | 10 | 95% | 9.5'), money: '元' }],
    ['a project of many millions', funds('1200000 | 1200000 | 1140000 | 10 | 95% | 9.5')],
    ['a budget added to in the year', funds('3 | 24000 | 22800 | 10 | 95% | 9.5')],
  ])('%s: is sound', (_name, form) => {
    expect(said({ ...form, total: '100 | 99.5' })).toEqual([]);
  });
});
