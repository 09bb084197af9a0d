import { valueIsPoints } from '../../src/rules/value-is-points';
import { testRule } from './support/rule-tester';

const row = (values: string): { readonly indicators: string } => ({ indicators: `产出指标 | 数量指标 | ${values} |` });

testRule(valueIsPoints, {
  valid: [
    { name: 'a plausible quantity that equals the points', form: row('培训场次 | 10 | 10 | 10 | 10') },
    { name: 'a unit', form: row('采购面积 | 12.5亩 | 12.5亩 | 12.5 | 12.5') },
    { name: 'a sign', form: row('采购面积 | ≥12.5 | 12.5 | 12.5 | 12.5') },
    { name: 'another actual value', form: row('采购面积 | 12.5 | 13 | 12.5 | 12.5') },
    { name: 'words', form: row('是否完成申报数量 | 是 | 是 | 12.5 | 12.5') },
    { name: 'no points', form: row('是否完成申报数量 | 0 | 0 | 0 | 0') },
    { name: 'blank points', form: row('是否完成申报数量 | 10 | 10 | |') },
    {
      name: 'a percentage',
      form: { indicators: '产出指标 | 质量指标 | 是否达标 | 10% | 10% | 10 | 10 |' },
    },
    {
      name: 'a blank actual value',
      form: { indicators: '产出指标 | 数量指标 | 是否完成申报数量 | 12.5 | | 12.5 | 12.5 |' },
    },
    {
      name: 'a row that is not applicable',
      form: { indicators: '效益指标 | 生态效益指标 | 无 | 无 | 无 | 0 | 0 |' },
    },
  ],
  invalid: [
    {
      name: 'points of one decimal in every cell',
      form: row('完成申报数量 | 12.5 | [[12.5]] | 12.5 | 12.5'),
      findings: [{ message: 'repeated', data: { names: ['完成申报数量'] }, cells: ['F13', 'E13'] }],
    },
    {
      name: 'whole points under a yes-or-no question',
      form: row('是否完成绩效目标申报表中申报的数量 | 10 | [[10]] | 10 | 10'),
      findings: [
        { message: 'repeated', data: { names: ['是否完成绩效目标申报表中申报的数量'] }, cells: ['F13', 'E13'] },
      ],
    },
    {
      name: 'several rows in one finding',
      form: {
        indicators: `
          产出指标 | 数量指标 | 清扫 | 12.5 | [[12.5]] | 12.5 | 12.5 |
          | 质量指标 | 保洁 | 7.5 | 7.5 | 7.5 | 7.5 |
          | 时效指标 | 清运 | 10 | 10 | 10 | 10 |`,
      },
      findings: [
        {
          message: 'repeated',
          data: { names: ['清扫', '保洁'] },
          cells: ['F13', 'E13', 'F14', 'E14'],
        },
      ],
    },
    {
      name: 'a lower score does not matter',
      form: { indicators: '产出指标 | 数量指标 | 是否按计划完成 | 10 | [[10]] | 10 | 8 |' },
      findings: [
        {
          message: 'repeated',
          data: { names: ['是否按计划完成'] },
          cells: ['F13', 'E13'],
        },
      ],
    },
  ],
});
