import { amountStatedAsRate } from '../../src/rules/amount-stated-as-rate';
import { testRule } from './support/rule-tester';

const row = (values: string): { readonly indicators: string } => ({
  indicators: `效益指标 | 经济效益指标 | ${values} | 10 | 10 |`,
});

testRule(amountStatedAsRate, {
  valid: [
    { name: 'an amount', form: row('贸易投资促进额 | 3亿元 | 3.2亿元') },
    { name: 'a growth rate', form: row('活动签约额增长率 | 3% | 3%') },
    { name: 'a growth in words', form: row('展览规模较往年提高 | 3% | 8%') },
    { name: 'growth of an amount', form: row('提高签约金额 | 3% | 8%') },
    { name: 'by how much an amount rose', form: row('参观人次 | 较上年增长≥5% | 增长6%') },
    { name: 'a share', form: row('占全市总额 | 30% | 31%') },
    { name: 'all of an amount', form: row('培训人数 | 100% | 100%') },
    { name: 'a rate', form: row('合格率 | 95% | 96%') },
    { name: 'quality is no quantity', form: row('工程质量 | 95% | 96%') },
    { name: '% on one side only', form: row('签约金额 | 3% | 300万元') },
    { name: 'a blank value', form: row('签约金额 | 3% |') },
    {
      name: 'per mille',
      form: { indicators: '效益指标 | 经济效益指标 | 签约金额 | 3‰ | 4‰ | 10 | 10 |' },
    },
    {
      name: 'a row that is not applicable',
      form: { indicators: '效益指标 | 经济效益指标 | 无 | 无 | 无 | 0 | 0 |' },
    },
    {
      name: 'an amount of savings in per cent',
      form: { indicators: '产出指标 | 成本指标 | 节约金额 | 5% | 6% | 10 | 10 |' },
    },
    {
      name: 'words as result',
      form: { indicators: '效益指标 | 经济效益指标 | 签约金额 | 3% | 完成 | 10 | 10 |' },
    },
  ],
  invalid: [
    {
      name: 'amounts in per cent, one finding',
      form: {
        indicators:
          '效益指标 | 经济效益指标 | 贸易投资促进额 | [[3%]] | 3% | 5 | 5 |\n | 社会效益指标 | 服务企业数量 | 80% | 90% | 5 | 5 |',
      },
      findings: [
        {
          message: 'rate',
          data: { items: ['贸易投资促进额 3% → 3%', '服务企业数量 80% → 90%'] },
          cells: ['E13', 'F13', 'D13', 'E14', 'F14', 'D14'],
        },
      ],
    },
    {
      name: 'number formats with %',
      form: {
        indicators: '效益指标 | 经济效益指标 | 新增就业人数 | [[]] | | 10 | 10 |',
        cells: { E13: { value: 0.8, format: '0%' }, F13: { value: 0.85, format: '0%' } },
      },
      findings: [
        {
          message: 'rate',
          data: { items: ['新增就业人数 80% → 85%'] },
          cells: ['E13', 'F13', 'D13'],
        },
      ],
    },
    {
      name: 'a sign before the target',
      form: { indicators: '效益指标 | 经济效益指标 | 带动投资金额 | [[≥30%]] | 35% | 10 | 10 |' },
      findings: [
        {
          message: 'rate',
          data: { items: ['带动投资金额 ≥30% → 35%'] },
          cells: ['E13', 'F13', 'D13'],
        },
      ],
    },
    {
      name: 'all of it came, more was asked for',
      form: { indicators: '效益指标 | 经济效益指标 | 服务场次 | [[120%]] | 100% | 10 | 8.33 | 场地停用' },
      findings: [
        {
          message: 'rate',
          data: { items: ['服务场次 120% → 100%'] },
        },
      ],
    },
  ],
});
