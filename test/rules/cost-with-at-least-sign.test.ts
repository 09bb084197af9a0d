import { costWithAtLeastSign } from '../../src/rules/cost-with-at-least-sign';
import { testRule } from './support/rule-tester';

testRule(costWithAtLeastSign, {
  valid: [
    { name: 'at most', form: { indicators: '产出指标 | 成本指标 | 人均培训成本 | ≤500元/人 | 480元/人 | 10 | 10 |' } },
    { name: 'a saving', form: { indicators: '产出指标 | 成本指标 | 成本节约金额 | ≥5万元 | 6万元 | 10 | 10 |' } },
    { name: 'a rate', form: { indicators: '产出指标 | 成本指标 | 培训成本节约率 | ≥3% | 4% | 10 | 10 |' } },
    {
      name: 'a subsidy that is to be paid, and was',
      form: { indicators: '产出指标 | 成本指标 | 人均补贴 | ≥500元/人 | 520元/人 | 10 | 10 |' },
    },
    {
      name: 'a subsidy below its target, scored so',
      form: { indicators: '产出指标 | 成本指标 | 人均补贴 | ≥500元/人 | 400元/人 | 10 | 8 |' },
    },
    {
      name: 'money saved, less than asked for',
      form: { indicators: '产出指标 | 成本指标 | 节约资金 | ≥5万元 | 4万元 | 10 | 10 |' },
    },
    { name: 'no sign', form: { indicators: '产出指标 | 成本指标 | 人均培训成本 | 500元/人 | 480元/人 | 10 | 10 |' } },
    { name: 'money wanted', form: { indicators: '效益指标 | 经济效益指标 | 培训费收入 | ≥5万元 | 6万元 | 10 | 10 |' } },
    {
      name: 'spending that is no cost elsewhere',
      form: { indicators: '效益指标 | 经济效益指标 | 带动培训经费 | ≥5万元 | 6万元 | 10 | 10 |' },
    },
    { name: 'complaints reached', form: { indicators: '效益指标 | 社会效益指标 | 投诉次数 | ≥3次 | 5次 | 10 | 10 |' } },
    {
      name: 'missed and scored so',
      form: { indicators: '效益指标 | 社会效益指标 | 投诉次数 | ≥3次 | 1次 | 10 | 3.33 |' },
    },
    { name: 'dealt with', form: { indicators: '产出指标 | 数量指标 | 处理投诉件数 | ≥30件 | 20件 | 10 | 10 |' } },
    { name: 'a rate', form: { indicators: '产出指标 | 质量指标 | 事故率 | ≥3% | 1% | 10 | 10 |' } },
    { name: 'words', form: { indicators: '产出指标 | 成本指标 | 人均培训成本 | 不高于市场价 | 达成 | 10 | 10 |' } },
  ],
  invalid: [
    {
      name: 'complaints that are to be reached, full points without',
      form: { indicators: '效益指标 | 社会效益指标 | 有效投诉次数 | [[≥3次]] | 1次 | 10 | 10 |' },
      findings: [{ message: 'event', data: { items: ['有效投诉次数 ≥3次 → 1次'] } }],
    },
    {
      name: 'spending among the costs',
      form: { indicators: '产出指标 | 成本指标 | 人均培训经费 | [[≥500元/人]] | 520元/人 | 10 | 10 |' },
      findings: [{ message: 'sign', data: { items: ['人均培训经费 ≥500元/人 → 520元/人'] } }],
    },
    {
      name: 'by a 指标性质 column',
      form: {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施',
        indicators:
          '产出指标 | 成本指标 | 人均培训成本 | ≥ | [[500]] | 元/人 | 480元/人 | 10 | 10 |\n| 质量指标 | 差错次数 | ≥ | [[3]] | 次 | 0次 | 10 | 10 |',
        total: null,
      },
      findings: [
        { message: 'sign', data: { items: ['人均培训成本 ≥500元/人 → 480元/人'] } },
        { message: 'event', data: { items: ['差错次数 ≥3次 → 0次'] } },
      ],
    },
    {
      name: 'at least, under cost',
      form: { indicators: '产出指标 | 成本指标 | 人均培训费 | [[≥500元/人]] | 480元/人 | 10 | 10 |' },
      findings: [{ message: 'sign', data: { items: ['人均培训费 ≥500元/人 → 480元/人'] } }],
    },
    {
      name: 'a subsidy among the costs, below its target and with full points',
      form: { indicators: '产出指标 | 成本指标 | 人均助餐补贴 | [[≥8元/人次]] | 7.5元/人次 | 10 | 10 |' },
      findings: [{ message: 'sign', data: { items: ['人均助餐补贴 ≥8元/人次 → 7.5元/人次'] } }],
    },
    {
      name: 'a cost by its name alone',
      form: { indicators: '产出指标 | 数量指标 | 教材单价 | [[不低于20元]] | 18元 | 10 | 10 |' },
      findings: [{ message: 'sign', data: { items: ['教材单价 不低于20元 → 18元'] } }],
    },
  ],
});
