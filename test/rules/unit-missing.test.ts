import { unitMissing } from '../../src/rules/unit-missing';
import { testRule } from './support/rule-tester';

const SPLIT = '一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分 | 偏差原因分析';
const row = (values: string): { readonly indicators: string } => ({
  indicators: `产出指标 | 数量指标 | ${values} | 10 | 10 |`,
});

testRule(unitMissing, {
  valid: [
    {
      name: 'a slot in the name states the unit',
      form: { indicators: '产出指标 | 数量指标 | 养护里程（≥**公里） | 320 | 326 | 10 | 10' },
    },
    {
      name: 'a slot without a mark for the number',
      form: { indicators: '产出指标 | 数量指标 | 排污沟（≥米） | 320 | 326 | 10 | 10' },
    },
    { name: 'units on both sides', form: row('签发证明书 | 70000份 | 78498份') },
    { name: 'percentages', form: row('合格率 | ≥90% | 96%') },
    { name: 'a price', form: row('工本费 | 15元/份 | 15元/份') },
    { name: 'a percentage against a bare number (another rule)', form: row('合格率 | 95% | 98') },
    { name: 'a percentage against a fraction', form: { ...row('合格率 | 95% | 0.98') } },
    {
      name: 'number formats with %',
      form: { ...row('合格率 | |'), cells: { E13: { value: 0.95, format: '0%' }, F13: { value: 0.98, format: '0%' } } },
    },
    { name: 'words', form: row('行业发展 | 有效 | 有效') },
    { name: 'a blank value', form: row('培训场次 | 10 |') },
    { name: 'the unit in the name', form: row('展览面积（平方米） | 30000 | 32000') },
    { name: 'the unit in the name, introduced', form: row('培训规模(单位：人次) | 300 | 320') },
    {
      name: 'a unit column that speaks for both',
      form: { headings: SPLIT, indicators: '产出指标 | 数量指标 | 受助人数 | ≧ | 735 | 人次 | 735 | 10 | 10 |' },
    },
    {
      name: 'points in place of values (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 是否完成申报数量 | 12.5 | 12.5 | 12.5 | 12.5 |' },
    },
    { name: 'none of something', form: { indicators: '产出指标 | 质量指标 | 群体性事件 | 不发生 | 0 | 10 | 10 |' } },
    { name: 'a row that is not applicable', form: { indicators: '效益指标 | 生态效益指标 | 无 | 无 | 无 | 0 | 0 |' } },
    {
      name: 'a range',
      form: { indicators: '产出指标 | 时效指标 | 工期 | 8-12天 | 10天 | 10 | 10 |' },
    },
    {
      name: 'a number stored with a money format, in words of the name',
      form: { indicators: '产出指标 | 成本指标 | 人均成本（元） | 500 | 480 | 10 | 10 |' },
    },
    {
      name: 'a date',
      form: { indicators: '产出指标 | 时效指标 | 完成时限 | 2023年12月31日前 | 2023年12月7日 | 10 | 10 |' },
    },
  ],
  invalid: [
    {
      name: 'bare numbers, magnitudes without a unit and rates without %, one finding',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | [[≥10]] | 20 | 10 | 10 |
          | | 观众人次 | 6万 | 10万 | 10 | 10 |
          | 质量指标 | 延误率 | 0 | 0 | 10 | 10 |
          | | 投诉次数 | <2 | 0 | 10 | 10 |`,
      },
      findings: [
        {
          message: 'missing',
          data: { names: ['培训场次', '观众人次', '延误率', '投诉次数'] },
          cells: ['E13', 'F13', 'E14', 'F14', 'E15', 'F15', 'E16', 'F16'],
        },
      ],
    },
    {
      name: 'the unit on one side only',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | [[10]] | 12场 | 10 | 10 |\n | | 教材 | 100册 | 110 | 10 | 10 |',
      },
      findings: [{ message: 'missing', data: { names: ['培训场次', '教材'] }, cells: ['E13', 'F14'] }],
    },
    {
      name: 'a unit column left blank',
      form: {
        headings: SPLIT,
        indicators: '产出指标 | 数量指标 | 办理案件数量 | >= | [[5000]] | | 6418件 | 10 | 10 |',
      },
      findings: [{ message: 'missing', data: { names: ['办理案件数量'] }, cells: ['F13'] }],
    },
    {
      name: 'brackets in the name that hold no unit',
      form: row('受益户数（含监测对象） | [[1000]] | 1200'),
      findings: [{ message: 'missing', data: { names: ['受益户数（含监测对象）'] }, cells: ['E13', 'F13'] }],
    },
    {
      name: 'numbers stored as text',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | [[]] | | 10 | 10 |',
        cells: { E13: { value: '10' }, F13: { value: '12' } },
      },
      findings: [
        {
          message: 'missing',
          data: { names: ['培训场次'] },
          cells: ['E13', 'F13'],
        },
      ],
    },
    {
      name: 'a rate typed as fractions without %',
      form: { indicators: '产出指标 | 质量指标 | 合格率 | [[0.95]] | 0.96 | 10 | 10 |' },
      findings: [
        {
          message: 'missing',
          data: { names: ['合格率'] },
          cells: ['E13', 'F13'],
        },
      ],
    },
    {
      name: 'an approximate number',
      form: { indicators: '产出指标 | 数量指标 | 专业观众数 | [[500]] | 约2500 | 10 | 10 |' },
      findings: [
        {
          message: 'missing',
          data: { names: ['专业观众数'] },
          cells: ['E13', 'F13'],
        },
      ],
    },
  ],
});
