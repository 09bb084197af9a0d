import { labelRepeated } from '../../src/rules/label-repeated';
import { testRule } from './support/rule-tester';

testRule(labelRepeated, {
  valid: [
    { name: 'no total row', form: { total: null } },
    {
      name: '总分 after 合计: two sums',
      form: { total: null, below: '合计 | | | | | | 90 | 90\n总分 | | | | | | 100 | 100' },
    },
    { name: '合计 in the funds block', form: { funds: '合计 | 100 | 100 | 100 | 10 | 100% | 10' } },
    { name: 'signatures below', form: { below: '填报人： | 某某\n联系人： | 某某' } },
    { name: '总分 in a sentence', form: { below: '注：总分按各项得分相加' } },
  ],
  invalid: [
    {
      name: 'a second total row',
      form: { below: '[[总分]] | | | | | | 100 | 98' },
      findings: [{ message: 'repeated', data: { label: '总分' }, cells: ['A20', 'A19'] }],
    },
    {
      name: 'written with spaces and a colon, after a remark',
      form: { below: '其他需要说明事项 | 无\n[[总 分：]] | | | | | | 100 | 98' },
      findings: [{ message: 'repeated', data: { label: '总 分：' }, cells: ['A21', 'A19'] }],
    },
  ],
});
