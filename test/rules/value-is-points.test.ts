import { valueIsPoints } from '../../src/rules/value-is-points';
import { testRule } from './support/rule-tester';

const row = (values: string): { readonly indicators: string } => ({ indicators: `产出指标 | 数量指标 | ${values} |` });

const NO_POINTS = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值';

testRule(valueIsPoints, {
  valid: [
    {
      name: 'plain quantities of a form without points that do not add up to 100',
      form: {
        headings: NO_POINTS,
        total: null,
        indicators: `
        产出指标 | 数量指标 | 培训场次 | 20 | 20
        | | 培训期数 | 20 | 20
        | | 参训单位 | 10 | 10
        效益指标 | 社会效益指标 | 结业人数 | 45 | 45`,
      },
    },
    {
      name: 'quantities with units that happen to add up to 100',
      form: {
        headings: NO_POINTS,
        total: null,
        indicators: `
        产出指标 | 数量指标 | 培训场次 | 20场 | 20场
        | | 培训期数 | 20期 | 20期
        | | 参训单位 | 10家 | 10家
        效益指标 | 社会效益指标 | 结业人数 | 50人 | 50人`,
      },
    },
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
      name: 'columns of a form without points that add up to 100',
      form: {
        headings: NO_POINTS,
        total: null,
        indicators: `
        产出指标 | 数量指标 | 修建村道 | 20 | [[20]]
        | 质量指标 | 符合验收要求 | 30 | 30
        | 时效指标 | 按期完工 | 10 | 10
        效益指标 | 社会效益指标 | 公共服务水平 | 40 | 40`,
      },
      findings: [
        {
          message: 'repeated',
          data: { names: ['修建村道', '符合验收要求', '按期完工', '公共服务水平'] },
          cells: ['F13', 'E13', 'F14', 'E14', 'F15', 'E15', 'F16', 'E16'],
        },
      ],
    },
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
