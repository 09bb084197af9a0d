import fc from 'fast-check';
import { auditOf, judge } from '../../src/audit';
import type { Grid, GridCell } from '../../src/form';
import { read } from '../../src/form';
import { toJson } from '../../src/report';
import { gridOf, readLabels } from '../corpus/labels';
import { check, options } from './support';

const WORDS = [
  '项目支出绩效自评表',
  '项目名称',
  '主管部门',
  '实施单位',
  '项目资金（万元）',
  '年初预算数',
  '全年预算数',
  '全年执行数',
  '分值',
  '执行率',
  '得分',
  '年度资金总额',
  '其中：当年财政拨款',
  '预期目标',
  '实际完成情况',
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '偏差原因分析及改进措施',
  '产出指标',
  '数量指标',
  '效益指标',
  '满意度指标',
  '总分',
  '≥400个',
  '95%',
  '无',
  '—',
  '无偏差',
  '0',
  '10',
  '1e999',
  '-5',
  '3万平方米',
  '<p>a</p>',
  '2023年12月',
];
const cell = fc.option(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<string | number>(...WORDS) },
    { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
    { weight: 1, arbitrary: fc.double() },
    { weight: 1, arbitrary: fc.boolean() },
  ),
  { nil: null, freq: 3 },
);
const toCell = (value: string | number | boolean | null): GridCell | null =>
  value === null
    ? null
    : typeof value === 'number' && !Number.isFinite(value)
      ? { value: { error: '#NUM!' } }
      : { value };
const anyGrid = fc
  .array(fc.array(cell, { maxLength: 12 }), { maxLength: 40 })
  .map((rows): Grid => ({ top: 0, left: 0, rows: rows.map((row) => row.map(toCell)) }));

const printed = (grid: Grid): string => {
  const forms = read(grid).forms.map((form) => ({ file: 'a.xlsx', sheet: 'a', audit: auditOf(judge(form, options)) }));
  return JSON.stringify(toJson({ forms, crossForm: [], failures: [], skipped: [] }, 'zh-CN'));
};

describe('the reader and the rules', () => {
  check(
    'take any grid',
    750,
    fc.property(anyGrid, (grid) => {
      expect(printed(grid)).toContain('"version":1');
    }),
  );
  check(
    'take a labelled form with any cells put in its place',
    150,
    fc.property(
      fc.constantFrom(...readLabels().map(gridOf)),
      fc.array(fc.tuple(fc.nat(40), fc.nat(12), cell), { maxLength: 15 }),
      (grid, changes) => {
        const rows = grid.rows.map((row) => [...row]);
        for (const [row, column, value] of changes) {
          const target = rows[row];
          if (target && column < target.length) target[column] = toCell(value);
        }
        expect(printed({ ...grid, rows })).toContain('"version":1');
      },
    ),
  );
  check(
    'give the same bytes for the same cells',
    20,
    fc.property(fc.constantFrom(...readLabels()), (label) => {
      expect(printed(gridOf(label))).toBe(printed(gridOf(label)));
    }),
  );
});
