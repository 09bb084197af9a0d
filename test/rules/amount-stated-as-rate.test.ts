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
    { name: 'a share', form: row('占全市总额 | 30% | 31%') },
    { name: 'all of an amount', form: row('培训人数 | 100% | 100%') },
    { name: 'a rate', form: row('合格率 | 95% | 96%') },
    { name: 'quality is no quantity', form: row('工程质量 | 95% | 96%') },
    { name: '% on one side only', form: row('签约金额 | 3% | 300万元') },
    { name: 'a blank value', form: row('签约金额 | 3% |') },
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
  ],
});
